package nl.wijkwerk.wijkplan.plan.persistence;

import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.NU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.plan.domain.Planbesluit;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlanbesluitPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "wijkplan");

  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("wijkplan", DATABASE);

  @Test
  @Bedrijfsregel("WPL-125")
  void besluitOverEenPlanBlijftZoalsHetIsGenomen() {
    Wijkplan plan = WijkplanFixture.concept(null);
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaWijkplannen plannen = new JpaWijkplannen(em);
          plannen.voegToe(plan);
          plan.biedAan(
              Beslisser.REGIEGROEP,
              List.of(WijkplanFixture.regel(plan, WijkplanFixture.doel())),
              null,
              NU,
              "Wijkregisseur");
          plannen.bewaar();
          plannen.voegToe(
              plan.neemBesluit(
                  1, NU.toLocalDate(), false, "Het geld ontbreekt nog", NU, "Wijkregisseur"));
        });
    Wijkplan terug = PERSISTENTIE.inTransactie(em -> new JpaWijkplannen(em).read(plan.id()));
    assertThat(terug.fase()).isEqualTo(Planfase.TERUGGESTUURD);
    assertThat(terug.beslisser()).isEqualTo(Beslisser.REGIEGROEP);
    List<Planbesluit> besluiten =
        PERSISTENTIE.inTransactie(em -> new JpaWijkplannen(em).besluiten(plan.id()));
    assertThat(besluiten)
        .extracting(Planbesluit::beslisser, Planbesluit::vastgesteld, Planbesluit::reden)
        .containsExactly(tuple(Beslisser.REGIEGROEP, false, "Het geld ontbreekt nog"));
    assertThatThrownBy(() -> DATABASE.execute("update wijkplan.planbesluit set vastgesteld = true"))
        .hasStackTraceContaining("wijkplan.planbesluit never changes");
    assertThatThrownBy(() -> DATABASE.execute("delete from wijkplan.planbesluit"))
        .hasStackTraceContaining("wijkplan.planbesluit never changes");
  }
}
