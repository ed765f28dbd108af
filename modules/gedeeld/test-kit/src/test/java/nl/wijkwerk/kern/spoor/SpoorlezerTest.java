package nl.wijkwerk.kern.spoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.module.ModuleBeschrijving;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SpoorlezerTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern");

  private static final Onderwerp PLAN = new Onderwerp("wijkplan", "a");
  private static final Onderwerp ANALYSE = new Onderwerp("wijkanalyse", "a");
  private static final Onderwerp ANDER = new Onderwerp("wijkplan", "b");

  @BeforeAll
  static void maakSpoor() throws SQLException {
    Identiteit wie = new Identiteit();
    wie.meldAan(UUID.randomUUID(), "regisseur", "Wijkregisseur", List.of(), "127.0.0.1");
    Spoor spoor = new Spoor(wie, Clock.system(Klok.ZONE), new Proefmodule());
    try (Connection verbinding = DATABASE.dataSource().getConnection()) {
      int nummer = 0;
      for (Onderwerp onderwerp : List.of(ANALYSE, PLAN, ANDER, ANALYSE, PLAN)) {
        spoor.legWeigering(verbinding, "proef", onderwerp, "WK014111", "Regel " + ++nummer);
      }
    }
  }

  private static List<String> zinnen(Pagina<Spoorregel> pagina) {
    return pagina.regels().stream().map(Spoorregel::omschrijving).toList();
  }

  @Test
  void meerOnderwerpenStaanDoorElkaarInTijdEnInPaginas() {
    Spoorlezer lezer = new Spoorlezer(DATABASE.dataSource());
    Pagina<Spoorregel> eerste = lezer.van(List.of(PLAN, ANALYSE), 1, 3);
    assertThat(zinnen(eerste)).containsExactly("Regel 5", "Regel 4", "Regel 2");
    assertThat(eerste.totaal()).isEqualTo(4);
    assertThat(zinnen(lezer.van(List.of(PLAN, ANALYSE), 2, 3))).containsExactly("Regel 1");
  }

  @Test
  void eenOnderwerpEnHetHeleSpoor() {
    Spoorlezer lezer = new Spoorlezer(DATABASE.dataSource());
    assertThat(zinnen(lezer.van(PLAN, 1, 10))).containsExactly("Regel 5", "Regel 2");
    assertThat(lezer.alles(1, 10).totaal()).isEqualTo(5);
  }

  private static class Proefmodule implements ModuleBeschrijving {
    @Override
    public String naam() {
      return "proef";
    }

    @Override
    public String titel() {
      return "Proef";
    }

    @Override
    public int plaats() {
      return 1;
    }
  }
}
