package nl.wijkwerk.monitoring.eigengebied.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.monitoring.eigengebied.domain.Eigengebied;
import nl.wijkwerk.monitoring.eigengebied.domain.EigengebiedFixture;
import nl.wijkwerk.monitoring.eigengebied.domain.Eigengebiedinhoud;
import nl.wijkwerk.monitoring.eigengebied.domain.Eigengebiedregel;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EigengebiedPersistentieTest {
  private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-27T10:00:00Z");

  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "monitoring");

  @RegisterExtension
  static final Persistentie PERSISTENTIE = Persistentie.of("monitoring", DATABASE);

  private static Eigengebiedinhoud inhoud(String naam, String... delen) {
    return new Eigengebiedinhoud(naam, "Van het sociaal team", 2019, null, List.of(delen));
  }

  private static UUID bewaar(Eigengebiedinhoud inhoud) {
    UUID id = UUID.randomUUID();
    met(
        eigen ->
            eigen.voegToe(
                new Eigengebied(
                    id, eigen.volgendNummer(), inhoud, EigengebiedFixture.keuzes(), NU, "M")));
    return id;
  }

  private static void met(Consumer<JpaEigengebieden> wat) {
    PERSISTENTIE.doeInTransactie(em -> wat.accept(new JpaEigengebieden(em)));
  }

  private static void wijzig(Eigengebied gebied, Eigengebiedinhoud inhoud) {
    gebied.wijzig(inhoud, EigengebiedFixture.keuzes(), NU.plusHours(1), "A");
  }

  private static List<Eigengebiedregel> regels() {
    return new JdbcEigengebieden(DATABASE.dataSource()).alle();
  }

  @Test
  void gebiedKomtTerugZoalsHetWasEnDelenWisselenVanPlaats() {
    UUID id = bewaar(inhoud("Noord", "BU90011102", "BU90011101"));
    met(
        e ->
            assertThat(e.read(id).inhoud()).isEqualTo(inhoud("Noord", "BU90011102", "BU90011101")));
    Eigengebiedinhoud anders = inhoud("Noord", "BU90011101", "BU90011102", "WK900112");
    met(e -> wijzig(e.readOmTeWijzigen(id), anders));
    met(e -> assertThat(e.read(id).inhoud()).isEqualTo(anders));
    assertThat(regels())
        .filteredOn(r -> r.id().equals(id))
        .singleElement()
        .satisfies(r -> assertThat(r.delen()).isEqualTo(anders.delen()))
        .satisfies(r -> assertThat(r.code()).matches("EG\\d{4}"))
        .satisfies(r -> assertThat(r.tot()).isNull());
  }

  @Test
  void ingetrokkenGebiedIsUitDeCijfersEnZijnNaamIsWeerVrij() {
    UUID id = bewaar(inhoud("Weg", "BU90011101"));
    met(e -> assertThat(e.bestaatNaam("WEG", UUID.randomUUID())).isTrue());
    met(e -> e.readOmTeWijzigen(id).trekIn(NU, "M"));
    met(
        e -> {
          assertThat(e.bestaat(id)).isTrue();
          assertThat(e.bestaatNaam("Weg", UUID.randomUUID())).isFalse();
          assertThatThrownBy(() -> e.read(id)).isInstanceOf(Vervallen.class);
        });
    assertThat(regels()).extracting(Eigengebiedregel::id).doesNotContain(id);
    UUID opnieuw = bewaar(inhoud("Weg", "BU90011101"));
    met(e -> assertThat(e.alle()).extracting(Eigengebied::id).contains(opnieuw));
  }

  @Test
  void wieEenVerouderdeVersieBewaartWordtGeweigerd() {
    UUID id = bewaar(inhoud("Twee", "BU90011101"));
    assertThatThrownBy(
            () ->
                PERSISTENTIE.doeInTransactie(
                    em -> {
                      Eigengebied oud = new JpaEigengebieden(em).read(id);
                      met(later -> wijzig(later.read(id), inhoud("Twee b", "BU90011101")));
                      oud.wijzig(
                          inhoud("Twee", "BU90011102"),
                          EigengebiedFixture.keuzes(),
                          NU.plusHours(2),
                          "B");
                    }))
        .isInstanceOf(RollbackException.class)
        .hasCauseInstanceOf(OptimisticLockException.class);
  }
}
