package nl.wijkwerk.communicatie.publicatie.application;

import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.DE_RIET;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.KALENDER;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.PLAN;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.besluit;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.dagenLater;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.tekst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkwerk.communicatie.api.PublicatieGedaan;
import nl.wijkwerk.communicatie.publicatie.domain.Berichttekst;
import nl.wijkwerk.communicatie.publicatie.domain.Plichtregister;
import nl.wijkwerk.communicatie.publicatie.domain.Plichtstatus;
import nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatieplicht;
import nl.wijkwerk.communicatie.publicatie.persistence.JpaPublicatieplichten;
import nl.wijkwerk.communicatie.publicatie.persistence.JpaPublicaties;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.GeenToegang;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissen;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Toekenning;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The use cases on real tables, with what they leave in trail and event log written down. */
class PublicerenTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "communicatie");

  @RegisterExtension
  static final Persistentie PERSISTENTIE = Persistentie.of("communicatie", DATABASE);

  private final List<String> spoor = new ArrayList<>();
  private final List<PublicatieGedaan> gebeurtenissen = new ArrayList<>();

  @BeforeAll
  static void gebieden() {
    DATABASE.execute(
        "insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, nummer,"
            + " herkomst) values (2020, 'WK014111', 'De Riet', 'WIJK', 'GM0141', 'GM0141', '11',"
            + " 'CBS'), (2020, 'WK014112', 'Noorderkwartier', 'WIJK', 'GM0141', 'GM0141', '12',"
            + " 'CBS')");
  }

  @BeforeEach
  void leeg() {
    DATABASE.execute(
        "truncate communicatie.publicatieplicht, communicatie.publicatieplicht_feit,"
            + " communicatie.publicatie, communicatie.publicatieversie");
  }

  @Test
  void publicerenStoptDeKlokEnLaatSpoorEnGebeurtenisNa() {
    UUID plicht = neemOp();
    UUID id = als(null, p -> begin(p, plicht, null, tekst()));
    als(null, p -> doe(() -> p.publiceer(id, 1)));

    PERSISTENTIE.doeInTransactie(
        em -> {
          Publicatieplicht na = new JpaPublicatieplichten(em).find(plicht).orElseThrow();
          assertThat(na.status()).isEqualTo(Plichtstatus.VOLDAAN);
          assertThat(na.publicatie()).isEqualTo(id);
        });
    assertThat(spoor)
        .last()
        .isEqualTo(
            PLAN
                + " Gepubliceerd op de pagina van De Riet: \u201cHet plan voor De Riet gaat"
                + " door\u201d; klok gestopt na 3 werkdagen");
    assertThat(gebeurtenissen).hasSize(1);
    assertThat(gebeurtenissen.get(0).onderwerp()).isEqualTo(PLAN);
    assertThat(gebeurtenissen.get(0).pad()).isEqualTo("/communicatie/openbaar/bericht?id=" + id);
  }

  @Test
  @Bedrijfsregel("COM-08")
  void wieInEenAndereWijkMagPublicerenMagHierNiet() {
    UUID plicht = neemOp();
    assertThatThrownBy(() -> als("WK014112", p -> begin(p, plicht, "WK014112", tekst())))
        .isInstanceOf(GeenToegang.class);
    UUID id = als(DE_RIET, p -> begin(p, plicht, null, tekst()));
    assertThatThrownBy(() -> als("WK014112", p -> doe(() -> p.publiceer(id, 1))))
        .isInstanceOf(GeenToegang.class);
    assertThatThrownBy(() -> als("WK014112", p -> doe(() -> p.bewaar(id, 1, tekst("Anders")))))
        .isInstanceOf(GeenToegang.class);
    assertThat(gebeurtenissen).isEmpty();
  }

  @Test
  void tweedeBerichtOverDezelfdePlichtLaatDeKlokStaan() {
    UUID plicht = neemOp();
    UUID eerste = als(null, p -> begin(p, plicht, null, tekst()));
    UUID tweede = als(null, p -> begin(p, plicht, null, tekst("Nog een bericht")));
    als(null, p -> doe(() -> p.publiceer(eerste, 1)));
    als(null, p -> doe(() -> p.publiceer(tweede, 1)));
    assertThat(DATABASE.value(UUID.class, "select publicatie from communicatie.publicatieplicht"))
        .isEqualTo(eerste);
    assertThat(spoor).last().asString().doesNotContain("klok");
  }

  @Test
  void verouderdeTekstWordtNietBewaard() {
    UUID id = als(null, p -> begin(p, null, DE_RIET, tekst()));
    als(null, p -> doe(() -> p.bewaar(id, 1, tekst("Tweede"))));
    assertThatThrownBy(() -> als(null, p -> doe(() -> p.bewaar(id, 1, tekst("Te laat")))))
        .isInstanceOf(VerouderdeVersie.class);
  }

  @Test
  @Bedrijfsregel("KRN-18")
  void hetzelfdeFormulierMaaktGeenTweedeBericht() {
    UUID id = UUID.randomUUID();
    als(null, p -> doe(() -> p.begin(id, null, DE_RIET, tekst())));
    assertThatThrownBy(() -> als(null, p -> doe(() -> p.begin(id, null, DE_RIET, tekst("Weer")))))
        .isInstanceOf(AlOpgeslagen.class);
    assertThat(DATABASE.value(Long.class, "select count(*) from communicatie.publicatie"))
        .isEqualTo(1);
  }

  private static UUID begin(Publiceren p, UUID plicht, String gebied, Berichttekst tekst) {
    UUID id = UUID.randomUUID();
    p.begin(id, plicht, gebied, tekst);
    return id;
  }

  private static Void doe(Runnable daad) {
    daad.run();
    return null;
  }

  private <T> T als(String gebied, Function<Publiceren, T> daad) {
    return PERSISTENTIE.inTransactie(em -> daad.apply(publiceren(em, gebied)));
  }

  private Publiceren publiceren(EntityManager em, String gebied) {
    Identiteit identiteit = new Identiteit();
    identiteit.meldAan(
        UUID.randomUUID(),
        "communicatieadviseur",
        "Communicatieadviseur",
        List.of(new Toekenning(Rol.COMMUNICATIEADVISEUR, gebied)),
        "test");
    Gebieden gebieden = new Gebieden(DATABASE.dataSource());
    return new Publiceren(
        new JpaPublicaties(em),
        new JpaPublicatieplichten(em),
        gebieden,
        KALENDER,
        new Toegang(identiteit, gebieden),
        identiteit,
        new OnthoudendSpoor(),
        new OnthoudendeGebeurtenissen(),
        Clock.fixed(dagenLater(3).toInstant(), Klok.ZONE));
  }

  private static UUID neemOp() {
    return PERSISTENTIE.inTransactie(
        em ->
            new Plichtregister(new JpaPublicatieplichten(em), KALENDER)
                .neemOp(besluit(), PublicatieFixture.MAANDAG, 10)
                .orElseThrow()
                .id());
  }

  private class OnthoudendSpoor extends Spoor {
    @Override
    public void leg(String actie, Onderwerp onderwerp, String gebied, String omschrijving) {
      spoor.add(onderwerp + " " + omschrijving);
    }
  }

  private class OnthoudendeGebeurtenissen extends Gebeurtenissen {
    @Override
    public void meld(Onderwerp onderwerp, String gebied, Object inhoud) {
      gebeurtenissen.add((PublicatieGedaan) inhoud);
    }
  }
}
