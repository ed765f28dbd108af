package nl.wijkwerk.web.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.persoon.Persoon;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AanmeldingenTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern");

  private static final Instant OCHTEND = Instant.parse("2026-11-26T08:00:00Z");
  private static final Aanmeldinstelling INSTELLING =
      new Aanmeldinstelling(false, Optional.of("https://aanmelden.example"), 30);

  private final UUID id = UUID.randomUUID();

  @BeforeEach
  void leg() {
    DATABASE.execute(
        "insert into kern.persoon (id, gebruikersnaam, naam) values (?, ?, 'Wie')",
        id,
        "wie-" + id);
  }

  /** As at a moment after the morning. */
  private static Aanmeldingen na(Duration verstreken, EntityManager em) {
    Clock klok = Clock.fixed(OCHTEND.plus(verstreken), ZoneOffset.UTC);
    Spoor spoor =
        new Spoor(new Identiteit(), klok, null) {
          @Override
          public void leg(String actie, Onderwerp onderwerp, String gebied, String zin) {
            // the trail has tests of its own
          }
        };
    return new Aanmeldingen(DATABASE.dataSource(), em, INSTELLING, klok, spoor);
  }

  private String meldAan() throws SQLException {
    try (Connection verbinding = DATABASE.dataSource().getConnection()) {
      EntityManager em =
          (EntityManager)
              Proxy.newProxyInstance(
                  getClass().getClassLoader(),
                  new Class<?>[] {EntityManager.class},
                  (p, m, args) -> m.getName().equals("unwrap") ? verbinding : null);
      return na(Duration.ZERO, em).begin(new Persoon(id, "wie-" + id, "Wie", null), null);
    }
  }

  private Optional<UUID> herken(String sleutel, Duration verstreken) {
    return na(verstreken, null).herken(sleutel);
  }

  @Test
  void eenAanmeldingVervaltNaEenTijdZonderIetsTeDoen() throws SQLException {
    String sleutel = meldAan();
    assertThat(herken(sleutel, Duration.ofMinutes(29))).contains(id);
    assertThat(herken(sleutel, Duration.ofMinutes(58))).as("seen after 29 minutes").contains(id);
    assertThat(herken(sleutel, Duration.ofMinutes(58 + 30))).isEmpty();
    assertThat(herken(sleutel, Duration.ofMinutes(58 + 31)))
        .as("asking does not bring it back")
        .isEmpty();
    assertThat(herken(Aanmeldkoekje.nieuweSleutel(), Duration.ZERO)).as("no key").isEmpty();
  }

  @Test
  void eenAanmeldingVervaltNaTwaalfUurWatIemandOokDoet() throws SQLException {
    String sleutel = meldAan();
    for (int minuten = 20; minuten < 12 * 60; minuten += 20) {
      assertThat(herken(sleutel, Duration.ofMinutes(minuten)))
          .as("%s minutes", minuten)
          .contains(id);
    }
    assertThat(herken(sleutel, Duration.ofHours(12).minusSeconds(1))).contains(id);
    assertThat(herken(sleutel, Duration.ofHours(12))).isEmpty();
    meldAanEnRuimOp();
    assertThat(DATABASE.query("select 1 from kern.aanmelding where persoon_id = ?", id))
        .as("the next one to sign on clears it away")
        .hasSize(1);
  }

  private void meldAanEnRuimOp() throws SQLException {
    DATABASE.execute(
        "update kern.aanmelding set verloopt = ? where persoon_id = ?",
        OffsetDateTime.ofInstant(OCHTEND.minusSeconds(1), ZoneOffset.UTC),
        id);
    meldAan();
  }

  @Test
  void gezienWordtHoogstensEenKeerPerMinuutGeschreven() throws SQLException {
    String sleutel = meldAan();
    herken(sleutel, Duration.ofSeconds(50));
    assertThat(gezien()).isEqualTo(OCHTEND);
    herken(sleutel, Duration.ofSeconds(61));
    assertThat(gezien()).isEqualTo(OCHTEND.plusSeconds(61));
  }

  private Instant gezien() {
    return DATABASE
        .value(
            java.sql.Timestamp.class, "select gezien from kern.aanmelding where persoon_id = ?", id)
        .toInstant();
  }
}
