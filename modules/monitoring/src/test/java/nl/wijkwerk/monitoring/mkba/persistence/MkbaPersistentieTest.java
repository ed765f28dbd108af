package nl.wijkwerk.monitoring.mkba.persistence;

import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.NU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.mkba.domain.Jaarbedrag;
import nl.wijkwerk.monitoring.mkba.domain.Mkba;
import nl.wijkwerk.monitoring.mkba.domain.MkbaFixture;
import nl.wijkwerk.monitoring.mkba.domain.Mkbafilter;
import nl.wijkwerk.monitoring.mkba.domain.Mkbainhoud;
import nl.wijkwerk.monitoring.mkba.domain.Mkbapost;
import nl.wijkwerk.monitoring.mkba.domain.Postinhoud;
import nl.wijkwerk.monitoring.mkba.domain.Postsoort;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MkbaPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "monitoring");

  @RegisterExtension
  static final Persistentie PERSISTENTIE = Persistentie.of("monitoring", DATABASE);

  private static UUID bewaar(String titel, String gebied, Postinhoud... posten) {
    UUID id = UUID.randomUUID();
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaMkbas mkbas = new JpaMkbas(em);
          Mkba mkba =
              new Mkba(id, inhoud(titel, gebied), gebied == null ? null : "De Riet", NU, "W");
          mkbas.voegToe(mkba);
          mkbas.bewaar();
          for (int i = 0; i < posten.length; i++) {
            mkbas.voegToe(new Mkbapost(UUID.randomUUID(), mkba, posten[i], NU.plusSeconds(i), "W"));
          }
        });
    return id;
  }

  private static Mkbainhoud inhoud(String titel, String gebied) {
    return new Mkbainhoud(
        titel,
        gebied,
        "Waarover het gaat",
        "/wijkplan/plan?id=1",
        2026,
        10,
        new BigDecimal("2.250"),
        "Rapport",
        "2026",
        List.of("Gemeente", "Bewoners"));
  }

  private static List<String> titels(EntityManager em, Mkbafilter filter) {
    return new JpaMkbas(em)
        .zoek(filter, 1, 10).regels().stream().map(m -> m.inhoud().titel()).toList();
  }

  @Test
  void analyseEnPostenKomenTerugZoalsZijWarenInDeVolgordeVanMaken() {
    Postinhoud eigen =
        MkbaFixture.eigen(
            Postsoort.KOSTEN,
            "Gemeente",
            new Jaarbedrag(2026, new BigDecimal("10.50")),
            new Jaarbedrag(2030, new BigDecimal("99999999999.00")));
    Postinhoud baat = MkbaFixture.jaarlijks(Postsoort.BATEN, "Bewoners", "12.00", 2027, 2035);
    UUID id = bewaar("Terug", "WK014111", eigen, baat);
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaMkbas mkbas = new JpaMkbas(em);
          assertThat(mkbas.read(id).inhoud()).isEqualTo(inhoud("Terug", "WK014111"));
          assertThat(mkbas.posten(List.of(id)))
              .extracting(Mkbapost::inhoud)
              .containsExactly(eigen, baat);
        });
  }

  @Test
  @Bedrijfsregel("MON-78")
  void verwijderdeAnalyseStaatNietMeerInDeLijstEnZegtWieHetDeed() {
    UUID id = bewaar("Verdwijnt", null);
    PERSISTENTIE.doeInTransactie(
        em -> new JpaMkbas(em).read(id).laatVervallen("Was een proef", NU, "W"));
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaMkbas mkbas = new JpaMkbas(em);
          assertThatThrownBy(() -> mkbas.read(id)).isInstanceOf(Vervallen.class);
          assertThat(mkbas.bestaat(id)).isTrue();
          assertThat(titels(em, new Mkbafilter("Verdwijnt", null, null))).isEmpty();
        });
  }

  @Test
  void lijstZoektFiltertSorteertEnBladertInDeDatabase() {
    bewaar("Zoek b", null);
    bewaar("Zoek a", null);
    bewaar("zoek c", "WK014111");
    PERSISTENTIE.doeInTransactie(
        em -> {
          assertThat(titels(em, new Mkbafilter("ZOEK", null, "titel")))
              .containsExactly("Zoek a", "Zoek b", "zoek c");
          assertThat(titels(em, new Mkbafilter("zoek", Mkbafilter.GEMEENTE, "-titel")))
              .containsExactly("Zoek b", "Zoek a");
          Pagina<Mkba> tweede = new JpaMkbas(em).zoek(new Mkbafilter("zoek", null, "titel"), 2, 2);
          assertThat(tweede.totaal()).isEqualTo(3);
          assertThat(tweede.regels()).extracting(m -> m.inhoud().titel()).containsExactly("zoek c");
          assertThatThrownBy(() -> titels(em, new Mkbafilter(null, null, "id; drop")))
              .isInstanceOf(OngeldigeInvoer.class);
        });
  }

  @Test
  void wieEenVerouderdeVersieBewaartWordtGeweigerd() {
    UUID id = bewaar("Twee", null, MkbaFixture.eenmalig(Postsoort.KOSTEN, "Gemeente", "1", 2026));
    Mkbainhoud inhoud = inhoud("Twee", null);
    Postinhoud ander = MkbaFixture.eenmalig(Postsoort.KOSTEN, "Gemeente", "2", 2026);
    assertThatThrownBy(
            () ->
                PERSISTENTIE.doeInTransactie(
                    em -> {
                      Mkbapost oud = new JpaMkbas(em).posten(List.of(id)).get(0);
                      PERSISTENTIE.doeInTransactie(
                          later ->
                              new JpaMkbas(later)
                                  .posten(List.of(id))
                                  .get(0)
                                  .wijzig(inhoud, ander, NU.plusHours(1), "A"));
                      oud.wijzig(inhoud, ander, NU.plusHours(2), "B");
                    }))
        .isInstanceOf(RollbackException.class)
        .hasCauseInstanceOf(OptimisticLockException.class);
  }
}
