package nl.wijkwerk.web.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.persoon.Personen;
import nl.wijkwerk.kern.persoon.Persoon;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PortaalherkenningTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern");

  private static final Optional<String> DIENST =
      Optional.of("https://aanmelden.gemeente.example/realms/intranet");
  private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-26T09:00:00+01:00");

  private final Personen personen = new Personen(DATABASE.dataSource());

  /**
   * @param gezien when the provider last said who it is; null for a user of the sample
   */
  private static String lezer(OffsetDateTime gezien) throws SQLException {
    String naam = "lezer-" + UUID.randomUUID();
    try (Connection verbinding = DATABASE.dataSource().getConnection();
        PreparedStatement opdracht =
            verbinding.prepareStatement(
                "insert into kern.persoon (id, gebruikersnaam, naam, uitgever, onderwerp,"
                    + " groepen_van) values (?,?,?,?,?,?)")) {
      opdracht.setObject(1, UUID.randomUUID());
      opdracht.setString(2, naam);
      opdracht.setString(3, naam);
      opdracht.setString(4, gezien == null ? null : DIENST.orElseThrow());
      opdracht.setString(5, gezien == null ? null : naam);
      opdracht.setObject(6, gezien);
      opdracht.executeUpdate();
    }
    return naam;
  }

  private Optional<String> find(String naam, Optional<String> dienst, boolean demonstratie) {
    return Portaalherkenning.find(personen, naam, dienst, demonstratie, NU)
        .map(Persoon::gebruikersnaam);
  }

  @Test
  @Bedrijfsregel("KRN-16")
  void inEenDemonstratieIsEenGebruikerVanHetVoorbeeldDeLezer() throws SQLException {
    String naam = lezer(null);
    assertThat(find(naam, Optional.empty(), true)).contains(naam);
    assertThat(find("onbekend", Optional.empty(), true)).isEmpty();
    assertThat(find(naam, Optional.empty(), false)).isEmpty();
  }

  @Test
  @Bedrijfsregel("KRN-16")
  void naastEenAanmelddienstIsAlleenWieDieOnlangsBekendMaakteDeLezer() throws SQLException {
    assertThat(find(lezer(null), DIENST, false)).isEmpty();
    assertThat(find(lezer(NU.minusDays(31)), DIENST, false)).isEmpty();
    String naam = lezer(NU.minusDays(29));
    assertThat(find(naam, DIENST, false)).contains(naam);
  }
}
