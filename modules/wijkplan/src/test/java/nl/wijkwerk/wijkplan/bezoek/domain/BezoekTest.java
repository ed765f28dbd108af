package nl.wijkwerk.wijkplan.bezoek.domain;

import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.NU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture;
import org.junit.jupiter.api.Test;

class BezoekTest {
  private final Wijkplan plan = WijkplanFixture.concept();
  private final Planregel regel = WijkplanFixture.regel(plan, WijkplanFixture.doel());
  private final Bezoek bezoek =
      new Bezoek(
          UUID.randomUUID(),
          plan,
          new Bezoekinhoud(" Enschede ", NU.toLocalDate(), null, null),
          NU,
          "Wijkregisseur");
  private final Bezoekpunt punt = new Bezoekpunt(UUID.randomUUID(), " Hoe doen bewoners mee? ", 1);

  private Bevinding bevind(
      String verschil, String argument, Gevolg gevolg, Planregel wordt, String toelichting) {
    return new Bevinding(
        UUID.randomUUID(),
        bezoek,
        punt,
        new Bevindinginhoud(
            verschil, argument, gevolg, wordt == null ? null : wordt.id(), toelichting),
        wordt,
        NU);
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
  @Bedrijfsregel("WPL-74")
  void eenBezoekIsAanEenGemeenteOpEenDagDieGeweestIs() {
    assertThat(bezoek.inhoud().gemeente()).isEqualTo("Enschede");
    weigert(
        "WPL-74",
        "bezoek.zonder-gemeente",
        () -> bezoek.wijzig(new Bezoekinhoud(" ", NU.toLocalDate(), null, null), NU, "W"));
    weigert(
        "WPL-74",
        "bezoek.datum",
        () ->
            bezoek.wijzig(
                new Bezoekinhoud("Enschede", NU.toLocalDate().plusDays(1), null, null), NU, "W"));
  }

  @Test
  @Bedrijfsregel("WPL-75")
  void eenPuntHeeftEenTekstEnEindigt() {
    assertThat(punt.tekst()).isEqualTo("Hoe doen bewoners mee?");
    weigert("WPL-75", "bezoekpunt.leeg", () -> new Bezoekpunt(UUID.randomUUID(), " ", 1));
    punt.beeindig(NU.toLocalDate());
    weigert("WPL-75", "bezoekpunt.beeindigd", () -> bevind("a", "b", null, null, null));
  }

  @Test
  @Bedrijfsregel("WPL-76")
  void eenBevindingNoemtVerschilEnArgumentEnZegtWatErMeeGebeurt() {
    weigert(
        "WPL-76", "bezoek.zonder-verschil", () -> bevind(" ", "Meer draagvlak", null, null, null));
    weigert("WPL-76", "bezoek.zonder-argument", () -> bevind("Loting", null, null, null, null));
    weigert(
        "WPL-76",
        "bezoek.aanpassen-zonder-regel",
        () -> bevind("Loting", "Meer draagvlak", Gevolg.AANPASSEN, null, null));
    weigert(
        "WPL-76",
        "bezoek.regel-zonder-aanpassen",
        () -> bevind("Loting", "Meer draagvlak", null, regel, null));
    weigert(
        "WPL-76",
        "bezoek.niet-zonder-reden",
        () -> bevind("Loting", "Meer draagvlak", Gevolg.NIET_AANPASSEN, null, " "));
    Planregel elders = WijkplanFixture.regel(WijkplanFixture.concept(), WijkplanFixture.doel());
    weigert(
        "WPL-76",
        "bezoek.ander-plan",
        () -> bevind("Loting", "Meer draagvlak", Gevolg.AANPASSEN, elders, null));
    Bevinding bevinding = bevind("Loting", "Meer draagvlak", Gevolg.AANPASSEN, regel, null);
    assertThat(bevinding.inhoud().regel()).isEqualTo(regel.id());
    assertThat(bevinding.punt()).isEqualTo("Hoe doen bewoners mee?");
  }
}
