package nl.wijkwerk.kern.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.kern.toegang.Toekenning;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AangemeldenTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern");

  private static final String DIENST = "https://aanmelden.gemeente.example/realms/intranet";
  private static final OffsetDateTime OCHTEND = OffsetDateTime.parse("2026-11-25T09:00:00+01:00");
  private static final Toekenning DE_RIET = new Toekenning(Rol.WIJKREGISSEUR, "WK014111");
  private static final Toekenning BEHEER = new Toekenning(Rol.BEHEERDER, null);

  private final String sub = UUID.randomUUID().toString();
  private final String naam = "jansen-" + sub;
  private final Personen personen = new Personen(DATABASE.dataSource());
  private final List<String> spoor = new ArrayList<>();
  private final Aangemelden aangemelden =
      new Aangemelden(
          new Spoor(new Identiteit(), Clock.system(Klok.ZONE), null) {
            @Override
            public void leg(String actie, Onderwerp onderwerp, String gebied, String zin) {
              spoor.add(actie + " " + gebied);
            }
          },
          new Identiteit());

  private Optional<Persoon> meld(
      String onderwerp, String gebruikersnaam, OffsetDateTime van, Toekenning... rollen)
      throws SQLException {
    try (Connection verbinding = DATABASE.dataSource().getConnection()) {
      return aangemelden.meld(
          verbinding,
          new Aanmeldgegevens(DIENST, onderwerp, gebruikersnaam, "Jansen", Set.of(rollen), van),
          "127.0.0.1");
    }
  }

  private UUID meld(OffsetDateTime van, Toekenning... rollen) throws SQLException {
    return meld(sub, naam, van, rollen).orElseThrow().id();
  }

  private List<Toekenning> vandaag(UUID wie) {
    return personen.toekenningen(wie, LocalDate.parse("2026-11-25"));
  }

  @Test
  void wieVoorHetEerstKomtWordtBekendMetDeRollenVanDeGroepen() throws SQLException {
    UUID wie = meld(OCHTEND, DE_RIET, BEHEER);
    assertThat(personen.find(wie)).map(Persoon::gebruikersnaam).contains(naam);
    assertThat(vandaag(wie)).containsExactlyInAnyOrder(DE_RIET, BEHEER);
    assertThat(spoor).containsExactlyInAnyOrder("rol.gegeven WK014111", "rol.gegeven null");
  }

  @Test
  @Bedrijfsregel("KRN-11")
  void rolDieDeGroepenNietMeerGevenEindigtMeteen() throws SQLException {
    UUID wie = meld(OCHTEND, DE_RIET, BEHEER);
    spoor.clear();
    assertThat(meld(OCHTEND.plusHours(2), DE_RIET)).isEqualTo(wie);
    assertThat(vandaag(wie)).containsExactly(DE_RIET);
    assertThat(spoor).containsExactly("rol.ingetrokken null");
    meld(OCHTEND.plusHours(3), DE_RIET, BEHEER);
    assertThat(vandaag(wie)).containsExactlyInAnyOrder(DE_RIET, BEHEER);
  }

  @Test
  @Bedrijfsregel("KRN-11")
  void ouderBewijsGeeftNietsTerug() throws SQLException {
    UUID wie = meld(OCHTEND.plusHours(2), DE_RIET);
    assertThat(meld(OCHTEND, DE_RIET, BEHEER)).isEqualTo(wie);
    assertThat(vandaag(wie)).containsExactly(DE_RIET);
  }

  @Test
  @Bedrijfsregel("KRN-11")
  void rolDieNietUitEenGroepKwamBlijft() throws SQLException {
    UUID wie = meld(OCHTEND, DE_RIET);
    DATABASE.query(
        "insert into kern.roltoekenning (id, persoon_id, rol, geldig_van) values"
            + " (gen_random_uuid(), ?, 'LEZER', '2026-01-01') returning id",
        wie);
    meld(OCHTEND.plusHours(1));
    assertThat(vandaag(wie)).containsExactly(new Toekenning(Rol.LEZER, null));
  }

  @Test
  @Bedrijfsregel("KRN-12")
  void naamVanEenAnderGeeftNietsVanDieAnder() throws SQLException {
    UUID vorige = meld(OCHTEND, BEHEER);
    UUID nieuwe = meld("ander-" + sub, naam, OCHTEND.plusHours(1)).orElseThrow().id();
    assertThat(nieuwe).isNotEqualTo(vorige);
    assertThat(vandaag(nieuwe)).isEmpty();
    assertThat(personen.find(vorige)).isEmpty();
    assertThat(personen.findByGebruikersnaam(naam)).map(Persoon::id).contains(nieuwe);
    assertThat(spoor).contains("persoon.afgesloten null");
  }

  @Test
  @Bedrijfsregel("KRN-12")
  void gebruikerVanDeDemonstratieWordtNooitOvergenomen() throws SQLException {
    UUID demo = UUID.randomUUID();
    String gebruikersnaam = "beheerder-" + demo;
    try (Connection verbinding = DATABASE.dataSource().getConnection()) {
      Personen.leg(
          verbinding,
          new Persoon(demo, gebruikersnaam, "Beheerder", null),
          List.of(
              new Roltoekenning(demo, Rol.BEHEERDER, null, LocalDate.parse("2026-01-01"), null)));
    }
    UUID nieuwe = meld(sub, gebruikersnaam, OCHTEND).orElseThrow().id();
    assertThat(nieuwe).isNotEqualTo(demo);
    assertThat(vandaag(nieuwe)).isEmpty();
  }

  @Test
  void wieEenAndereNaamKreegBlijftDezelfde() throws SQLException {
    UUID wie = meld(OCHTEND, DE_RIET);
    assertThat(meld(sub, "nieuw-" + naam, OCHTEND.plusHours(1), DE_RIET).orElseThrow().id())
        .isEqualTo(wie);
    assertThat(personen.findByGebruikersnaam("nieuw-" + naam)).map(Persoon::id).contains(wie);
  }

  @Test
  void wieIsAfgeslotenKomtErNietMeerIn() throws SQLException {
    UUID wie = meld(OCHTEND, DE_RIET);
    DATABASE.query("update kern.persoon set actief = false where id = ? returning id", wie);
    assertThat(meld(sub, naam, OCHTEND.plusHours(1), DE_RIET)).isEmpty();
  }

  @Test
  @Bedrijfsregel("KRN-16")
  void portaalVindtAlleenWieDeAanmelddienstHierOnlangsBekendMaakte() throws SQLException {
    UUID wie = meld(OCHTEND, DE_RIET);
    OffsetDateTime sinds = OCHTEND.minusDays(1);
    assertThat(personen.findAangemeld(DIENST, naam, sinds)).map(Persoon::id).contains(wie);
    assertThat(personen.findAangemeld(DIENST, "iemand-anders", sinds)).isEmpty();
    assertThat(personen.findAangemeld("https://elders.example", naam, sinds)).isEmpty();
    assertThat(personen.findAangemeld(DIENST, naam, OCHTEND.plusSeconds(1))).isEmpty();
    meld("opvolger-" + sub, naam, OCHTEND.plusHours(1), BEHEER);
    assertThat(personen.findAangemeld(DIENST, naam, sinds))
        .map(Persoon::id)
        .isNotEmpty()
        .get()
        .isNotEqualTo(wie);
  }
}
