package nl.wijkwerk.kern.spoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SpoorVanGebiedTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern");

  private static final OffsetDateTime TOEN = OffsetDateTime.parse("2026-05-02T10:00:00+02:00");

  @BeforeAll
  static void maakSpoor() {
    leg(1, TOEN.minusDays(1), "GELUKT", "wijkplan:a", "WK01");
    leg(2, TOEN, "GELUKT", "project:b", "WK01");
    leg(3, TOEN.plusDays(1), "GEWEIGERD", "wijkplan:a", "WK01");
    leg(4, TOEN.plusDays(2), "GELUKT", "wijkplan:a", "WK01");
    leg(5, TOEN.plusDays(2), "GELUKT", "wijkplan:c", "WK02");
    leg(6, TOEN.plusDays(2), "GELUKT", "budget:d", "WK01");
    leg(7, TOEN.minusDays(9), "GELUKT", "wijkplan:z", "WK03");
    leg(8, TOEN.minusDays(9), "GELUKT", "project:y", "WK03");
    leg(9, TOEN.minusDays(9), "GELUKT", "project:y", "WK03");
    leg(10, TOEN.minusDays(9), "GELUKT", "budget:x", "WK03");
    DATABASE.execute(
        "insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, herkomst)"
            + " values (2026, 'WK04', 'Wijk', 'WIJK', 'GM01', 'GM01', 'CBS'), (2026, 'BU0401',"
            + " 'Buurt', 'BUURT', 'WK04', 'GM01', 'CBS')");
    leg(11, TOEN.minusDays(9), "GELUKT", "wijkplan:v", "WK04");
    leg(12, TOEN.minusDays(9), "GELUKT", "wijkplan:w", "BU0401");
  }

  private static void leg(
      int nummer, OffsetDateTime moment, String resultaat, String onderwerp, String gebied) {
    DATABASE.execute(
        "insert into kern.spoor (volgnummer, moment, gebruikersnaam, naam, module, actie, resultaat,"
            + " onderwerp, gebied_code, omschrijving, herkomst, vorige_hash, hash) values (?, ?, 'r',"
            + " 'Regisseur', 'wijkplan', 'proef', ?, ?, ?, 'Proef', '127.0.0.1', '', '')",
        nummer,
        moment,
        resultaat,
        onderwerp,
        gebied);
  }

  private static Pagina<Spoorregel> lees(OffsetDateTime vanaf, int pagina, int grootte) {
    return lees("WK01", vanaf, pagina, grootte);
  }

  private static Pagina<Spoorregel> lees(
      String gebied, OffsetDateTime vanaf, int pagina, int grootte) {
    return new Spoorlezer(DATABASE.dataSource())
        .vanGebied(gebied, List.of("wijkplan", "project"), vanaf, pagina, grootte);
  }

  @Test
  void watBijTweeOnderwerpenStaatTeltEenKeerEnTweeKeerHetzelfdeTweeKeer() {
    assertThat(lees("WK03", TOEN.minusDays(10), 1, 10).regels())
        .extracting(Spoorregel::volgnummer)
        .containsExactly(9L, 8L);
  }

  @Test
  @Bedrijfsregel("WPL-110")
  void watInEenBuurtVeranderdeIsOokInHaarWijkVeranderdEnNietAndersom() {
    assertThat(lees("WK04", TOEN.minusDays(10), 1, 10).regels())
        .extracting(Spoorregel::volgnummer)
        .containsExactly(12L, 11L);
    assertThat(lees("BU0401", TOEN.minusDays(10), 1, 10).regels())
        .extracting(Spoorregel::volgnummer)
        .containsExactly(12L);
  }

  @Test
  void alleenWatInDitGebiedGedaanIsSindsToenNieuwsteEerst() {
    assertThat(lees(TOEN, 1, 10).regels())
        .extracting(Spoorregel::volgnummer)
        .containsExactly(4L, 2L);
    assertThat(lees(TOEN.minusDays(2), 1, 1).totaal()).isEqualTo(3);
    assertThat(lees(TOEN.minusDays(2), 3, 1).regels())
        .extracting(Spoorregel::volgnummer)
        .containsExactly(1L);
    assertThat(lees(TOEN.plusDays(3), 1, 10).regels()).isEmpty();
  }
}
