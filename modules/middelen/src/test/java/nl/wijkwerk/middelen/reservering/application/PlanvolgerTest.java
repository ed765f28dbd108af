package nl.wijkwerk.middelen.reservering.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenis;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;
import nl.wijkwerk.middelen.reservering.domain.Planonderdeel;
import nl.wijkwerk.middelen.reservering.persistence.JpaOnderdelen;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.api.PlanAangeboden;
import nl.wijkwerk.wijkplan.api.PlanGetoetst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlanvolgerTest {

  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "middelen");

  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("middelen", DATABASE);

  private final UUID plan = UUID.randomUUID();
  private final UUID keuken = UUID.randomUUID();
  private final UUID tuin = UUID.randomUUID();

  @Test
  void aangebodenPlanBrengtZijnOnderdelenMee() {
    verwerk(aangeboden(1, onderdeel(keuken, "2.1", "80000"), onderdeel(tuin, "2.2", null)));

    assertThat(onderdelen())
        .extracting(Planonderdeel::nummer, Planonderdeel::status, Planonderdeel::raming)
        .containsExactlyInAnyOrder(
            tuple("2.1", Onderdeelstatus.AANGEBODEN, new BigDecimal("80000.00")),
            tuple("2.2", Onderdeelstatus.AANGEBODEN, null));
  }

  @Test
  void tweeKeerDezelfdeGebeurtenisVerandertNiets() {
    Gebeurtenis een = aangeboden(1, onderdeel(keuken, "2.1", "80000"));
    verwerk(een);
    verwerk(een);

    assertThat(onderdelen()).hasSize(1);
  }

  @Test
  void oordeelVanDeRaadGaatOverOpDeOnderdelen() {
    verwerk(aangeboden(1, onderdeel(keuken, "2.1", "80000")));
    verwerk(getoetst(1, false, onderdeel(keuken, "2.1", "80000")));
    assertThat(onderdelen())
        .extracting(Planonderdeel::status)
        .containsExactly(Onderdeelstatus.TERUGGESTUURD);

    verwerk(aangeboden(2, onderdeel(keuken, "2.1", "70000")));
    verwerk(getoetst(2, true, onderdeel(keuken, "2.1", "70000")));
    assertThat(onderdelen())
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.status()).isEqualTo(Onderdeelstatus.VASTGESTELD);
              assertThat(o.planversie()).isEqualTo(2);
              assertThat(o.raming()).isEqualByComparingTo("70000");
            });
  }

  @Test
  void onderdeelDatNietTerugkomtVervalt() {
    verwerk(aangeboden(1, onderdeel(keuken, "2.1", "80000"), onderdeel(tuin, "2.2", "1")));
    verwerk(aangeboden(2, onderdeel(tuin, "2.1", "1")));

    assertThat(onderdelen())
        .extracting(Planonderdeel::id, Planonderdeel::status)
        .containsExactlyInAnyOrder(
            tuple(keuken, Onderdeelstatus.VERVALLEN), tuple(tuin, Onderdeelstatus.AANGEBODEN));
  }

  private void verwerk(Gebeurtenis gebeurtenis) {
    PERSISTENTIE.doeInTransactie(em -> new Planvolger(new JpaOnderdelen(em)).verwerk(gebeurtenis));
  }

  private List<Planonderdeel> onderdelen() {
    return PERSISTENTIE.inTransactie(em -> new JpaOnderdelen(em).vanPlan(plan));
  }

  private static nl.wijkwerk.wijkplan.api.Planonderdeel onderdeel(
      UUID id, String nummer, String raming) {
    return new nl.wijkwerk.wijkplan.api.Planonderdeel(
        id, nummer, "Werk", raming == null ? null : new BigDecimal(raming), 2027, 2028);
  }

  private Gebeurtenis aangeboden(int versie, nl.wijkwerk.wijkplan.api.Planonderdeel... onderdelen) {
    return gebeurtenis(
        PlanAangeboden.SOORT,
        new PlanAangeboden(
            plan, versie, "WK014111", "De Riet", "Wijkplan De Riet", List.of(onderdelen)));
  }

  private Gebeurtenis getoetst(
      int versie, boolean vastgesteld, nl.wijkwerk.wijkplan.api.Planonderdeel... onderdelen) {
    return gebeurtenis(
        PlanGetoetst.SOORT,
        new PlanGetoetst(
            plan,
            versie,
            "WK014111",
            "De Riet",
            "Wijkplan De Riet",
            vastgesteld,
            List.of(),
            LocalDate.of(2026, 11, 21),
            List.of(onderdelen),
            null));
  }

  private Gebeurtenis gebeurtenis(String soort, Object inhoud) {
    return new Gebeurtenis(
        1,
        UUID.randomUUID(),
        soort,
        "wijkplan:" + plan,
        "WK014111",
        OffsetDateTime.of(2026, 11, 21, 9, 30, 0, 0, ZoneOffset.UTC),
        JsonbBuilder.create(new JsonbConfig().withNullValues(false)).toJson(inhoud));
  }
}
