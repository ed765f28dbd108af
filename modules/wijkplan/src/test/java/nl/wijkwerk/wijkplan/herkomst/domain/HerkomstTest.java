package nl.wijkwerk.wijkplan.herkomst.domain;

import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.NU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import org.junit.jupiter.api.Test;

class HerkomstTest {
  private static final String DOOR = "Wijkregisseur";

  private final Wijkplan wop = plan("WOP", 2002, 2012);
  private final Wijkplan awa = plan("AWA", 2010, 2012);
  private final Wijkplan opgave = plan("Wijkopgave", 2023, 2026);
  private final Planherkomst herkomst = new Planherkomst(opgave);

  private static Wijkplan plan(String titel, int van, int tot) {
    return new Wijkplan("WK014111", "De Riet", "11", titel, van, tot, UUID.randomUUID(), NU, DOOR);
  }

  private void bepaal(List<Wijkplan> voor, Set<UUID> erboven, String reden) {
    herkomst.bepaal(opgave, voor, erboven, reden, NU, DOOR);
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
  @Bedrijfsregel("WPL-70")
  void eenPlanKanUitMeerPlannenVolgen() {
    bepaal(List.of(wop, awa), Set.of(wop.id(), awa.id()), null);
    assertThat(herkomst.voorgangers()).containsExactlyInAnyOrder(wop.id(), awa.id());
    bepaal(List.of(awa), Set.of(awa.id()), null);
    assertThat(herkomst.voorgangers()).containsExactly(awa.id());
  }

  @Test
  @Bedrijfsregel("WPL-70")
  void nietUitZichzelfNietInEenKringEnNietUitEenLatereTijd() {
    weigert("WPL-70", "herkomst.zichzelf", () -> bepaal(List.of(opgave), Set.of(), null));
    weigert(
        "WPL-70",
        "herkomst.kring",
        () -> bepaal(List.of(awa), Set.of(awa.id(), opgave.id()), null));
    Wijkplan later = plan("Later", 2024, 2027);
    weigert("WPL-70", "herkomst.later", () -> bepaal(List.of(later), Set.of(later.id()), null));
    Wijkplan tegelijk = plan("Tegelijk", 2023, 2030);
    bepaal(List.of(tegelijk), Set.of(tegelijk.id()), null);
    assertThat(herkomst.voorgangers()).containsExactly(tegelijk.id());
  }

  @Test
  @Bedrijfsregel("WPL-71")
  void losStaanHeeftEenRedenEnGeenVoorgangers() {
    weigert(
        "WPL-71",
        "herkomst.allebei",
        () -> bepaal(List.of(wop), Set.of(wop.id()), "Eerste plan voor dit gebied"));
    weigert("WPL-71", "herkomst.reden-kort", () -> bepaal(List.of(), Set.of(), "Eerste"));
    bepaal(List.of(), Set.of(), " Eerste plan voor dit gebied ");
    assertThat(herkomst.staatLos()).isEqualTo("Eerste plan voor dit gebied");
  }
}
