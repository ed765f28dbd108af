package nl.wijkwerk.kern.persistentie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import org.junit.jupiter.api.Test;

class SorteringTest {
  private final Sortering sortering =
      new Sortering(Map.of("titel", "lower(titel)", "jaar", "van_jaar"), "gewijzigd desc", "id");

  @Test
  void zonderVraagGeldtDeGewoneVolgorde() {
    assertThat(sortering.volgorde(null)).isEqualTo(" order by gewijzigd desc");
    assertThat(sortering.volgorde(" ")).isEqualTo(" order by gewijzigd desc");
  }

  @Test
  void eenVeldSorteertOpEnMetMinAf() {
    assertThat(sortering.volgorde("titel")).isEqualTo(" order by lower(titel) nulls first, id");
    assertThat(sortering.volgorde("-jaar")).isEqualTo(" order by van_jaar desc nulls last, id");
  }

  @Test
  void eenAnderVeldWordtGeweigerdMetWatKan() {
    assertThatThrownBy(() -> sortering.volgorde("id; drop table x"))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            fout -> {
              assertThat(fout.veld()).isEqualTo("sorteer");
              assertThat(fout.argumenten()).contains(List.of("jaar", "titel"));
            });
  }
}
