package nl.wijkwerk.monitoring.woorden.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.monitoring.woorden.domain.Feit;
import nl.wijkwerk.monitoring.woorden.domain.Tekststand;
import nl.wijkwerk.monitoring.woorden.domain.Tekstversie;
import nl.wijkwerk.monitoring.woorden.domain.Wijktekst;
import nl.wijkwerk.monitoring.woorden.domain.Wijktekstinhoud;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WijktekstPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "monitoring");

  @RegisterExtension
  static final Persistentie PERSISTENTIE = Persistentie.of("monitoring", DATABASE);

  private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-27T10:00:00+01:00");
  private static final List<Feit> FEITEN =
      List.of(
          new Feit(
              "BIJSTAND",
              "Bijstand",
              "per 1.000 inwoners",
              Feit.Soort.WIJK,
              2020,
              new BigDecimal("59.5"),
              1,
              "CBS"));

  private static UUID bewaar(String gebied, String thema) {
    PERSISTENTIE.doeInTransactie(
        em ->
            new JpaWijkteksten(em)
                .voegToe(
                    new Wijktekst(
                        gebied,
                        "De Riet",
                        thema,
                        new Wijktekstinhoud("Eerste", null),
                        FEITEN,
                        NU,
                        "W")));
    return Wijktekst.id(gebied, thema);
  }

  @Test
  void tekstEnWatVastgesteldIsKomenTerugZoalsZijWaren() {
    UUID id = bewaar("WK014111", null);
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaWijkteksten teksten = new JpaWijkteksten(em);
          Wijktekst tekst = teksten.readOmTeWijzigen(id);
          assertThat(tekst.versie()).isPositive();
          assertThat(tekst.thema()).isNull();
          teksten.voegToe(tekst.stelVast(FEITEN, NU, "M"));
        });
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaWijkteksten teksten = new JpaWijkteksten(em);
          Wijktekst tekst = teksten.read(id);
          assertThat(tekst.stand()).isEqualTo(Tekststand.VASTGESTELD);
          assertThat(tekst.feiten()).isEqualTo(FEITEN);
          tekst.corrigeer(new Wijktekstinhoud("Tweede", null), FEITEN, NU, "W");
        });
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaWijkteksten teksten = new JpaWijkteksten(em);
          assertThat(teksten.versies(id))
              .extracting((Tekstversie v) -> v.inhoud().tekst())
              .containsExactly("Eerste");
          assertThat(teksten.aantalVersies(List.of(id))).containsEntry(id, 1);
          assertThat(teksten.van("WK014111")).hasSize(1);
          assertThat(teksten.laatsteVersies(List.of(id)).get(id).inhoud().tekst())
              .isEqualTo("Eerste");
          assertThat(teksten.gebiedenMetConcept()).contains("WK014111");
          Set<String> schrijver = Set.of("WK014111");
          assertThat(aantal(teksten, Tekststand.CONCEPT, schrijver)).isEqualTo(1);
          assertThat(aantal(teksten, Tekststand.VASTGESTELD, schrijver)).isZero();
          assertThat(aantal(teksten, Tekststand.CONCEPT, Set.of())).isZero();
          assertThat(aantal(teksten, Tekststand.VASTGESTELD, Set.of())).isEqualTo(1);
          assertThat(teksten.zoek(null, null, Set.of(), 1, 10).totaal()).isPositive();
        });
  }

  private static long aantal(JpaWijkteksten teksten, Tekststand stand, Set<String> inzage) {
    return teksten.zoek("WK014111", stand, inzage, 1, 10).totaal();
  }

  @Test
  void deLaatsteVersieGeldt() {
    UUID id = bewaar("WK014114", "Werk");
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaWijkteksten teksten = new JpaWijkteksten(em);
          Wijktekst tekst = teksten.read(id);
          teksten.voegToe(tekst.stelVast(FEITEN, NU, "M"));
          tekst.corrigeer(new Wijktekstinhoud("Tweede", null), FEITEN, NU, "W");
          teksten.voegToe(tekst.stelVast(FEITEN, NU.plusDays(1), "M"));
        });
    PERSISTENTIE.doeInTransactie(
        em ->
            assertThat(new JpaWijkteksten(em).laatsteVersies(List.of(id)).get(id).inhoud().tekst())
                .isEqualTo("Tweede"));
  }

  @Test
  void eenOudeVersieWordtGeweigerd() {
    UUID id = bewaar("WK014112", "Werk");
    assertThatThrownBy(
            () ->
                PERSISTENTIE.doeInTransactie(
                    em -> {
                      Wijktekst oud = new JpaWijkteksten(em).read(id);
                      PERSISTENTIE.doeInTransactie(
                          later ->
                              new JpaWijkteksten(later)
                                  .read(id)
                                  .corrigeer(
                                      new Wijktekstinhoud("Van een ander", null), FEITEN, NU, "A"));
                      oud.corrigeer(new Wijktekstinhoud("Te laat", null), FEITEN, NU, "B");
                    }))
        .isInstanceOf(RollbackException.class)
        .hasCauseInstanceOf(OptimisticLockException.class);
  }

  @Test
  void vanEenThemaIsErEenTekst() {
    bewaar("WK014113", "Werk");
    assertThatThrownBy(() -> bewaar("WK014113", "Werk")).isInstanceOf(RuntimeException.class);
  }
}
