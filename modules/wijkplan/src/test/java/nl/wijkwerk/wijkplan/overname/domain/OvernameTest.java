package nl.wijkwerk.wijkplan.overname.domain;

import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.NU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture;
import org.junit.jupiter.api.Test;

class OvernameTest {
  private final Planregel regel =
      WijkplanFixture.regel(WijkplanFixture.concept(), WijkplanFixture.doel());
  private final Organisatie politie =
      new Organisatie(UUID.randomUUID(), " Politie ", Organisatiesoort.PARTNER);

  private Overname leg(Standpunt standpunt, String reden) {
    return new Overname(
        UUID.randomUUID(), regel, politie, standpunt, reden, NU, "Wijkregisseur", false);
  }

  private static void weigert(String regel, String sleutel, Runnable daad) {
    assertThatThrownBy(daad::run)
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            f -> {
              assertThat(f.regel()).isEqualTo(regel);
              assertThat(f.sleutel()).isEqualTo(sleutel);
            });
  }

  @Test
  @Bedrijfsregel("WPL-72")
  void afwijkenHeeftEenReden() {
    assertThat(leg(Standpunt.NEEMT_OVER, null).organisatie()).isEqualTo("Politie");
    weigert("WPL-72", "overname.zonder-reden", () -> leg(Standpunt.WIJKT_AF, " "));
    weigert("WPL-72", "overname.zonder-reden", () -> leg(Standpunt.WIJKT_AF, "Te duur"));
    weigert("WPL-72", "overname.zonder-standpunt", () -> leg(null, null));
    assertThat(leg(Standpunt.WIJKT_AF, "Er zijn te weinig mensen").reden())
        .isEqualTo("Er zijn te weinig mensen");
  }

  @Test
  @Bedrijfsregel("WPL-72")
  void nietVanEenVervallenRegel() {
    regel.laatVervallen(NU, "Wijkregisseur");
    assertThatThrownBy(() -> leg(Standpunt.NEEMT_OVER, null)).isInstanceOf(Vervallen.class);
  }

  @Test
  @Bedrijfsregel("WPL-106")
  void alleenWieVoorDeOrganisatieMeldtMag() {
    UUID agent = UUID.randomUUID();
    UUID brigadier = UUID.randomUUID();
    weigert("WPL-106", "overname.niet-uw-organisatie", () -> politie.vereisMelder(agent));
    politie.stelMeldersIn(List.of(agent, brigadier));
    politie.vereisMelder(agent);
    assertThat(politie.melders()).containsExactlyInAnyOrder(agent, brigadier);
    politie.stelMeldersIn(List.of(brigadier));
    weigert("WPL-106", "overname.niet-uw-organisatie", () -> politie.vereisMelder(agent));
    List<UUID> veel = Stream.generate(UUID::randomUUID).limit(21).toList();
    weigert("WPL-106", "organisatie.te-veel-melders", () -> politie.stelMeldersIn(veel));
    politie.beeindig(NU.toLocalDate());
    weigert("WPL-73", "organisatie.beeindigd", () -> politie.stelMeldersIn(List.of()));
  }

  @Test
  @Bedrijfsregel("WPL-73")
  void eenOrganisatieHeeftNaamEnSoortEnZegtNaHaarEindeNiets() {
    weigert(
        "WPL-73",
        "organisatie.zonder-naam",
        () -> new Organisatie(UUID.randomUUID(), " ", Organisatiesoort.AFDELING));
    weigert(
        "WPL-73",
        "organisatie.zonder-soort",
        () -> new Organisatie(UUID.randomUUID(), "Politie", null));
    politie.beeindig(NU.toLocalDate());
    weigert("WPL-73", "organisatie.beeindigd", () -> leg(Standpunt.NEEMT_OVER, null));
    weigert("WPL-73", "organisatie.beeindigd", () -> politie.beeindig(NU.toLocalDate()));
  }
}
