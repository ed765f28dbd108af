package nl.wijkwerk.wijkplan.plan.domain;

import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.NU;
import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.doel;
import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.regel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoort;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortinhoud;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlanbesluitTest {
  private static final LocalDate VANDAAG = NU.toLocalDate();
  private static final String REDEN = "Het geld voor 2028 ontbreekt nog";

  private static Wijkplan aangeboden(Beslisser beslisser) {
    Wijkplan plan = WijkplanFixture.concept();
    plan.biedAan(beslisser, List.of(regel(plan, doel())), null, NU, "Wijkregisseur");
    return plan;
  }

  private static Planbesluit besluit(Wijkplan plan, Boolean vast, String reden) {
    return plan.neemBesluit(plan.inhoudsversie(), VANDAAG, vast, reden, NU, "Manager");
  }

  private static void breekt(String regel, String veld, String sleutel, ThrowingCallable daad) {
    assertThatThrownBy(daad)
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout -> {
              assertThat(fout.regel()).isEqualTo(regel);
              assertThat(fout.veld()).isEqualTo(veld);
              assertThat(fout.sleutel()).isEqualTo(sleutel);
            });
  }

  @Test
  @Bedrijfsregel("WPL-124")
  void zonderBeslisserBeslistDeRaad() {
    assertThat(soort(null).beslisser()).isEqualTo(Beslisser.RAAD);
    assertThat(soort(Beslisser.COLLEGE).beslisser()).isEqualTo(Beslisser.COLLEGE);
  }

  private static Plansoort soort(Beslisser beslisser) {
    return new Plansoort(
        "AWA",
        new Plansoortinhoud(
            "Wijkagenda",
            Set.of(Niveau.BUURT),
            null,
            null,
            null,
            null,
            beslisser,
            List.of(),
            null,
            false,
            null));
  }

  @Test
  @Bedrijfsregel("WPL-125")
  void collegeSteltVastOfStuurtTerugMetEenReden() {
    Wijkplan plan = aangeboden(Beslisser.COLLEGE);
    for (LocalDate dag : new LocalDate[] {VANDAAG.plusDays(1), VANDAAG.minusDays(1)}) {
      breekt(
          "WPL-125",
          "dag",
          "planbesluit.dag-kan-niet",
          () -> plan.neemBesluit(1, dag, true, null, NU, "Manager"));
    }
    breekt(
        "WPL-125",
        "dag",
        "planbesluit.dag-leeg",
        () -> plan.neemBesluit(1, null, true, null, NU, "Manager"));
    breekt("WPL-125", "vastgesteld", "planbesluit.kies", () -> besluit(plan, null, REDEN));
    breekt("WPL-125", "reden", "planbesluit.zonder-reden", () -> besluit(plan, false, "nee"));
    breekt("WPL-11", "reden", "fout.tekst-te-lang", () -> besluit(plan, false, "x".repeat(2001)));
    assertThatThrownBy(() -> plan.neemBesluit(2, VANDAAG, true, null, NU, "Manager"))
        .isInstanceOf(VerouderdeVersie.class);
    assertThat(plan.fase()).isEqualTo(Planfase.AANGEBODEN);

    Planbesluit terug = besluit(plan, false, " " + REDEN + " ");
    assertThat(terug.reden()).isEqualTo(REDEN);
    assertThat(terug.beslisser()).isEqualTo(Beslisser.COLLEGE);
    assertThat(plan.fase()).isEqualTo(Planfase.TERUGGESTUURD);
    breekt("WPL-02", null, "wijkplan.niet-aangeboden", () -> besluit(plan, true, null));

    Wijkplan ander = aangeboden(Beslisser.REGIEGROEP);
    assertThat(besluit(ander, true, null).vastgesteld()).isTrue();
    assertThat(ander.fase()).isEqualTo(Planfase.VASTGESTELD);
    assertThat(ander.getoetstOp()).isEqualTo(VANDAAG);
  }

  @Test
  @Bedrijfsregel("WPL-125")
  void wieNietBeslistWordtGeweigerd() {
    for (Beslisser wie : List.of(Beslisser.COLLEGE, Beslisser.REGIEGROEP)) {
      breekt(
          "WPL-125",
          null,
          "wijkplan.beslist." + wie,
          () ->
              WijkplanFixture.toets(
                  aangeboden(wie), WijkplanFixture.voldaan(Kader.DOELSTELLINGEN)));
    }
    breekt(
        "WPL-125",
        null,
        "wijkplan.beslist.RAAD",
        () -> besluit(aangeboden(Beslisser.RAAD), true, null));
  }

  @Test
  @Bedrijfsregel({"WPL-126", "WPL-14"})
  void planNeemtBijElkAanbodOverWieErDanBeslist() {
    Wijkplan plan = WijkplanFixture.concept();
    assertThat(plan.beslisser()).isNull();
    plan.biedAan(Beslisser.COLLEGE, List.of(regel(plan, doel())), null, NU, "Wijkregisseur");
    assertThat(plan.beslisser()).isEqualTo(Beslisser.COLLEGE);
    besluit(plan, false, REDEN);
    Teruggestuurd terug = new Teruggestuurd(List.of(doel()), null, null);
    breekt(
        "WPL-14",
        "wijziging",
        "wijkplan.ongewijzigd.COLLEGE",
        () ->
            plan.biedAan(Beslisser.RAAD, List.of(regel(plan, doel())), terug, NU, "Wijkregisseur"));
    // A refusal takes the whole use case back; what is left in memory here is not kept.
    Wijkplan opnieuw = aangeboden(Beslisser.COLLEGE);
    besluit(opnieuw, false, REDEN);
    opnieuw.biedAan(
        Beslisser.RAAD,
        List.of(regel(opnieuw, doel())),
        new Teruggestuurd(List.of(doel()), null, "Het geld is er nu."),
        NU,
        "Wijkregisseur");
    assertThat(opnieuw.beslisser()).isEqualTo(Beslisser.RAAD);
    assertThat(opnieuw.inhoudsversie()).isEqualTo(2);
  }
}
