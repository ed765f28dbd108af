package nl.wijkwerk.samenwerking.toezegging.persistence;

import static nl.wijkwerk.samenwerking.overleg.OverlegFixture.DE_RIET;
import static nl.wijkwerk.samenwerking.toezegging.ToezeggingFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezegging;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingfilter;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingregel;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingsnummer;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingstand;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingtelling;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ToezeggingopslagTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "samenwerking");

  @RegisterExtension
  static final Persistentie PERSISTENTIE = Persistentie.of("samenwerking", DATABASE);

  private static UUID bewaar(Toezegging.Inhoud inhoud, LocalDate uiterlijk) {
    return PERSISTENTIE.inTransactie(
        em -> {
          JpaToezeggingen alle = new JpaToezeggingen(em);
          Toezegging t =
              new Toezegging(
                  UUID.randomUUID(), alle.nieuwNummer(2026), inhoud, uiterlijk, GRIFFIER, NU);
          alle.voegToe(t);
          return t.id();
        });
  }

  private static List<String> zoek(Toezeggingfilter filter) {
    return PERSISTENTIE.inTransactie(
        em ->
            new JdbcToezeggingregister(em)
                .zoek(filter, VANDAAG, 1, 100).regels().stream()
                    .map(Toezeggingregel::titel)
                    .toList());
  }

  /** A word that no other test of this class uses keeps its rows apart. */
  private static Toezeggingfilter met(String woord, String gebied, boolean laat, String sorteer) {
    return new Toezeggingfilter(woord, gebied, Set.of(), laat, sorteer);
  }

  @Test
  void wordtTeruggelezenZoalsHetWerdOpgeslagen() {
    UUID id = bewaar(inhoud(), UITERLIJK);
    PERSISTENTIE.doeInTransactie(em -> em.find(Toezegging.class, id).meld("Een.", GRIFFIER, NU));
    PERSISTENTIE.doeInTransactie(
        em -> em.find(Toezegging.class, id).verschuif(LATER, "Meer tijd.", GRIFFIER, NU));
    PERSISTENTIE.doeInTransactie(
        em -> {
          Toezegging t = new JpaToezeggingen(em).read(id);
          assertThat(t.stappen()).hasSize(3);
          assertThat(t.stappen().get(2).vorigUiterlijk()).isEqualTo(UITERLIJK);
          assertThat(t.waar()).isEqualTo(DE_RIET);
          assertThat(t.versie()).isEqualTo(3);
          Toezeggingregel regel = new JdbcToezeggingregister(em).find(id, LATER).orElseThrow();
          assertThat(regel.nummer()).isEqualTo(t.nummer().toString());
          assertThat(regel.uiterlijk()).isEqualTo(LATER);
          assertThat(regel.eersteUiterlijk()).isEqualTo(UITERLIJK);
          assertThat(regel.teLaat()).isFalse();
          assertThat(regel.stand()).isEqualTo(Toezeggingstand.GEMELD);
          assertThatThrownBy(() -> new JpaToezeggingen(em).read(UUID.randomUUID()))
              .isInstanceOf(NietGevonden.class);
        });
  }

  @Test
  @Bedrijfsregel("SAM-18")
  void databaseWeigertVerwijderenEnEenAnderNummer() {
    UUID id = bewaar(inhoud(), UITERLIJK);
    for (String poging :
        List.of(
            "delete from samenwerking.toezegging where id = ?",
            "update samenwerking.toezegging set nummer = nummer + 1000 where id = ?",
            "delete from samenwerking.toezeggingstap where toezegging_id = ?",
            "update samenwerking.toezeggingstap set door = 'Een ander' where toezegging_id = ?")) {
      assertThatThrownBy(() -> DATABASE.execute(poging, id))
          .as(poging)
          .hasStackTraceContaining("samenwerking.toezegging");
    }
    assertThatThrownBy(
            () -> DATABASE.execute("truncate samenwerking.toezegging, samenwerking.toezeggingstap"))
        .hasStackTraceContaining("samenwerking.toezegging");
  }

  @Test
  @Bedrijfsregel("SAM-18")
  void elkJaarTeltVoorZich() {
    Toezeggingsnummer eerste =
        PERSISTENTIE.inTransactie(em -> new JpaToezeggingen(em).nieuwNummer(2019));
    assertThat(eerste).isEqualTo(new Toezeggingsnummer(2019, 1));
    int voor = PERSISTENTIE.inTransactie(em -> new JpaToezeggingen(em).nieuwNummer(2026).nummer());
    bewaar(inhoud(), UITERLIJK);
    assertThat(
            PERSISTENTIE
                .<Toezeggingsnummer>inTransactie(em -> new JpaToezeggingen(em).nieuwNummer(2026))
                .nummer())
        .isEqualTo(voor + 1);
  }

  @Test
  void wieOpEenOudeVersieWerktWordtGeweigerd() {
    UUID id = bewaar(inhoud(), UITERLIJK);
    assertThatThrownBy(
            () ->
                PERSISTENTIE.doeInTransactie(
                    em -> {
                      Toezegging traag = em.find(Toezegging.class, id);
                      PERSISTENTIE.doeInTransactie(
                          snel ->
                              snel.find(Toezegging.class, id)
                                  .handelAf("Met een brief.", null, GRIFFIER, NU));
                      traag.meld("Nog bezig.", GRIFFIER, NU);
                    }))
        .hasStackTraceContaining(OptimisticLockException.class.getName());
  }

  @Test
  void zoektOpWoordDeelEnNummer() {
    bewaar(inhoud("Zwembaden", GEDAAN, null), UITERLIJK);
    UUID id = bewaar(inhoud("Kabelgoot 100%", GEDAAN, null), UITERLIJK);
    String nummer =
        PERSISTENTIE.inTransactie(
            em -> new JdbcToezeggingregister(em).find(id, VANDAAG).orElseThrow().nummer());
    assertThat(zoek(met("zwembad", null, false, null))).containsExactly("Zwembaden");
    assertThat(zoek(met("belgoo", null, false, null))).containsExactly("Kabelgoot 100%");
    assertThat(zoek(met("100%", null, false, null))).containsExactly("Kabelgoot 100%");
    assertThat(zoek(met("1_0%", null, false, null))).isEmpty();
    assertThat(zoek(met(nummer.toLowerCase(), null, false, null)))
        .containsExactly("Kabelgoot 100%");
  }

  @Test
  @Bedrijfsregel("SAM-22")
  void filtertOpGebiedStandEnTeLaatMetHetLaatsteEerst() {
    LocalDate voorbij = VANDAAG.minusDays(1);
    bewaar(inhoud("Fontein later", GEDAAN, DE_RIET), LATER);
    bewaar(inhoud("Fontein vandaag", GEDAAN, null), VANDAAG);
    bewaar(inhoud("Fontein te laat", GEDAAN, null), voorbij);
    UUID klaar = bewaar(inhoud("Fontein klaar", GEDAAN, null), voorbij);
    PERSISTENTIE.doeInTransactie(
        em -> em.find(Toezegging.class, klaar).handelAf("Met een brief.", null, GRIFFIER, NU));
    assertThat(zoek(met("fontein", null, false, null)))
        .containsExactly("Fontein te laat", "Fontein vandaag", "Fontein later", "Fontein klaar");
    assertThat(zoek(met("fontein", null, true, null))).containsExactly("Fontein te laat");
    assertThat(zoek(met("fontein", DE_RIET.code(), false, null))).containsExactly("Fontein later");
    assertThat(zoek(met("fontein", Toezeggingfilter.GEMEENTE, false, "titel")))
        .containsExactly("Fontein klaar", "Fontein te laat", "Fontein vandaag");
    assertThat(
            zoek(
                new Toezeggingfilter(
                    "fontein", null, Set.of(Toezeggingstand.AFGEDAAN), false, null)))
        .containsExactly("Fontein klaar");
    assertThat(zoek(met("fontein", null, false, "-uiterlijk")).get(0)).isEqualTo("Fontein later");
    assertThatThrownBy(() -> zoek(met(null, null, false, "drop")))
        .hasStackTraceContaining(OngeldigeInvoer.class.getName());
  }

  @Test
  void bladertEnTeltInDeDatabase() {
    Toezeggingtelling voor = telling();
    bewaar(inhoud("Brug een", GEDAAN, DE_RIET), LATER);
    bewaar(inhoud("Brug twee", GEDAAN, DE_RIET), VANDAAG.minusDays(1));
    PERSISTENTIE.doeInTransactie(
        em -> {
          Pagina<Toezeggingregel> tweede =
              new JdbcToezeggingregister(em).zoek(met("brug", null, false, "titel"), VANDAAG, 2, 1);
          assertThat(tweede.totaal()).isEqualTo(2);
          assertThat(tweede.regels())
              .extracting(Toezeggingregel::titel)
              .containsExactly("Brug twee");
        });
    assertThat(telling())
        .isEqualTo(new Toezeggingtelling(voor.lopend() + 2, voor.teLaat() + 1, voor.afgedaan()));
  }

  private static Toezeggingtelling telling() {
    return PERSISTENTIE.inTransactie(
        em -> new JdbcToezeggingregister(em).tel(DE_RIET.code(), VANDAAG));
  }
}
