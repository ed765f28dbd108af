package nl.wijkwerk.monitoring.inlezen.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class InleesverslagTest {

  private static Inlevering levering(boolean deel, int wijken) {
    return new Inlevering(
        1,
        "Bron",
        null,
        2019,
        null,
        deel,
        "bestand",
        1,
        Status.GEREED,
        Fase.KLAAR,
        3,
        3,
        false,
        null,
        null,
        List.of(),
        3,
        0,
        0,
        3,
        0,
        0,
        0,
        wijken,
        0,
        "Beheerder",
        null,
        null,
        null,
        null,
        null,
        0);
  }

  private static Inleesverslag verslag(Kolom.Uitkomst herkenning) {
    return new Inleesverslag(
        List.of(
            new Inleesverslag.Kolomregel(
                1, "waarde", "Waarde", "aantal", herkenning, "X", 3, 0, null)),
        List.of(),
        List.of(),
        new Inleesverslag.Twijfels(0, List.of()),
        Inleesverslag.Vreemd.van(List.of()),
        List.of());
  }

  @Test
  @Bedrijfsregel("MON-260")
  void alleenEenIndelingZegtWelkeWijkenErNietMeerZijn() {
    Inleesverslag cbs = verslag(Kolom.Uitkomst.TITEL);
    assertThat(cbs.isIndeling(levering(false, 12))).isTrue();
    assertThat(cbs.isIndeling(levering(true, 12))).as("a part").isFalse();
    assertThat(cbs.isIndeling(levering(false, 0))).as("no wijken").isFalse();
    assertThat(verslag(Kolom.Uitkomst.GEKOZEN).isIndeling(levering(false, 3)))
        .as("a file of the municipality itself")
        .isFalse();
  }
}
