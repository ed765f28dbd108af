package nl.wijkwerk.monitoring.groep.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.monitoring.groep.domain.Gebiedsgroep;
import nl.wijkwerk.monitoring.groep.domain.GepubliceerdCijfer;
import nl.wijkwerk.monitoring.groep.domain.Groepsinhoud;
import nl.wijkwerk.monitoring.groep.domain.Groepsoort;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GroepenPersistentieTest {
  private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-27T10:00:00Z");
  private static final Gebiedsgroep.Keuzes KEUZES =
      new Gebiedsgroep.Keuzes(
          Set.of("WK014111", "WK014112", "WK014113"), Set.of("BIJSTAND"), Set.of());

  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "monitoring");

  @RegisterExtension
  static final Persistentie PERSISTENTIE = Persistentie.of("monitoring", DATABASE);

  private static Groepsinhoud wijken(String naam, String... leden) {
    return new Groepsinhoud(naam, Groepsoort.WIJKEN, "Samen", List.of(leden), List.of());
  }

  private static UUID bewaar(Groepsinhoud inhoud) {
    UUID id = UUID.randomUUID();
    PERSISTENTIE.doeInTransactie(
        em -> new JpaGroepen(em).voegToe(new Gebiedsgroep(id, inhoud, KEUZES, NU, "M")));
    return id;
  }

  private static void metGroepen(java.util.function.Consumer<JpaGroepen> wat) {
    PERSISTENTIE.doeInTransactie(em -> wat.accept(new JpaGroepen(em)));
  }

  @Test
  void elkLidVanDeGroepenVanDeOutcomemonitorHeeftEenNaamOokZonderIngelezenGebied() {
    metGroepen(
        groepen ->
            assertThat(groepen.gemeentenamen())
                .containsEntry("GM0361", "Alkmaar")
                .containsOnlyKeys(
                    groepen.alle().stream()
                        .map(Gebiedsgroep::inhoud)
                        .filter(g -> g.naam().equals("G18"))
                        .flatMap(g -> g.leden().stream())
                        .toList()
                        .toArray(String[]::new)));
  }

  @Test
  void steedsZijnErDeGroepenVanDeOutcomemonitor() {
    metGroepen(
        groepen -> {
          List<Groepsinhoud> steden =
              groepen.alle().stream()
                  .map(Gebiedsgroep::inhoud)
                  .filter(g -> g.soort() == Groepsoort.STEDEN)
                  .toList();
          assertThat(steden).extracting(Groepsinhoud::naam).contains("G4", "G14", "G18");
          assertThat(steden)
              .filteredOn(g -> g.naam().matches("G\\d+"))
              .allSatisfy(g -> assertThat("G" + g.leden().size()).isEqualTo(g.naam()));
        });
  }

  @Test
  void groepKomtTerugZoalsZijWasEnWordtVervangen() {
    Groepsinhoud steden =
        new Groepsinhoud(
            "Eigen steden",
            Groepsoort.STEDEN,
            null,
            List.of("GM0599", "GM0363"),
            List.of(
                new GepubliceerdCijfer("BIJSTAND", 2020, new BigDecimal("40.5"), "CBS"),
                new GepubliceerdCijfer("BIJSTAND", 2019, new BigDecimal("41"), "CBS")));
    UUID id = bewaar(steden);
    metGroepen(groepen -> assertThat(groepen.read(id).inhoud()).isEqualTo(steden));
    Groepsinhoud anders =
        new Groepsinhoud(
            "Andere steden", Groepsoort.STEDEN, null, List.of("GM0344", "GM0599"), List.of());
    metGroepen(groepen -> groepen.readOmTeWijzigen(id).wijzig(anders, KEUZES, NU, "M"));
    metGroepen(
        groepen -> {
          assertThat(groepen.read(id).inhoud()).isEqualTo(anders);
          assertThat(groepen.read(id).versie()).isGreaterThan(1);
          assertThat(groepen.bestaatNaam("ANDERE STEDEN", UUID.randomUUID())).isTrue();
          assertThat(groepen.bestaatNaam("Andere steden", id)).isFalse();
        });
  }

  @Test
  void eenLidNeemtDePlaatsVanEenAnderIn() {
    UUID id = bewaar(wijken("Wisselt", "WK014111", "WK014112"));
    Groepsinhoud anders = wijken("Wisselt", "WK014111", "WK014113");
    metGroepen(groepen -> groepen.readOmTeWijzigen(id).wijzig(anders, KEUZES, NU, "M"));
    metGroepen(groepen -> assertThat(groepen.read(id).inhoud()).isEqualTo(anders));
    Groepsinhoud omgekeerd = wijken("Wisselt", "WK014113", "WK014112", "WK014111");
    metGroepen(groepen -> groepen.readOmTeWijzigen(id).wijzig(omgekeerd, KEUZES, NU, "M"));
    metGroepen(groepen -> assertThat(groepen.read(id).inhoud()).isEqualTo(omgekeerd));
  }

  @Test
  void verwijderdeGroepStaatNietMeerInDeLijst() {
    UUID id = bewaar(wijken("Weg", "WK014111", "WK014112"));
    metGroepen(groepen -> groepen.readOmTeWijzigen(id).laatVervallen(NU, "M"));
    metGroepen(
        groepen -> {
          assertThat(groepen.alle()).extracting(Gebiedsgroep::id).doesNotContain(id);
          assertThat(groepen.bestaat(id)).isTrue();
          assertThatThrownBy(() -> groepen.read(id)).isInstanceOf(Vervallen.class);
        });
    bewaar(wijken("Weg", "WK014111", "WK014112"));
  }

  @Test
  void wieEenVerouderdeVersieBewaartWordtGeweigerd() {
    UUID id = bewaar(wijken("Twee", "WK014111", "WK014112"));
    assertThatThrownBy(
            () ->
                PERSISTENTIE.doeInTransactie(
                    em -> {
                      Gebiedsgroep oud = new JpaGroepen(em).read(id);
                      metGroepen(
                          later ->
                              later
                                  .read(id)
                                  .wijzig(
                                      wijken("Twee b", "WK014111", "WK014112"),
                                      KEUZES,
                                      NU.plusHours(1),
                                      "A"));
                      oud.wijzig(
                          wijken("Twee", "WK014111", "WK014113"), KEUZES, NU.plusHours(2), "B");
                    }))
        .isInstanceOf(RollbackException.class)
        .hasCauseInstanceOf(OptimisticLockException.class);
  }
}
