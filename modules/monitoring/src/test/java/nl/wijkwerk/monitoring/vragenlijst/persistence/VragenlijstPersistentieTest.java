package nl.wijkwerk.monitoring.vragenlijst.persistence;

import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.HOF;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.NU;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.RIET;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.VANDAAG;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.inhoud;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.inzending;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.keuze;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.vragenlijst.domain.Antwoord;
import nl.wijkwerk.monitoring.vragenlijst.domain.Inzending;
import nl.wijkwerk.monitoring.vragenlijst.domain.Leeftijdsgroep;
import nl.wijkwerk.monitoring.vragenlijst.domain.OpenAntwoord;
import nl.wijkwerk.monitoring.vragenlijst.domain.Respons;
import nl.wijkwerk.monitoring.vragenlijst.domain.Telcel;
import nl.wijkwerk.monitoring.vragenlijst.domain.Uitkomstrekening;
import nl.wijkwerk.monitoring.vragenlijst.domain.Verwijderreden;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijst;
import nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijstfilter;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijststatus;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VragenlijstPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "monitoring");

  @RegisterExtension
  static final Persistentie PERSISTENTIE = Persistentie.of("monitoring", DATABASE);

  private static Vragenlijst bewaar(Vragenlijst lijst) {
    PERSISTENTIE.doeInTransactie(em -> new JpaVragenlijsten(em).voegToe(lijst));
    return lijst;
  }

  private static Inzending volledig() {
    return new Inzending(
        UUID.randomUUID(),
        RIET,
        Leeftijdsgroep.VANAF_65,
        "nl",
        List.of(
            keuze(1, 8),
            keuze(2, 1),
            keuze(3, 0, 2),
            new Antwoord(5, List.of(), "Meer\u200b bankjes")));
  }

  @Test
  void lijstKomtTerugZoalsZijWas() {
    Vragenlijst lijst = bewaar(VragenlijstFixture.open(inhoud()));
    PERSISTENTIE.doeInTransactie(
        em -> {
          Vragenlijst terug = new JpaVragenlijsten(em).read(lijst.id());
          assertThat(terug.inhoud()).isEqualTo(inhoud());
          assertThat(terug.status()).isEqualTo(Vragenlijststatus.OPEN);
          assertThat(new JpaVragenlijsten(em).invulbaar(VANDAAG))
              .extracting(Vragenlijst::id)
              .contains(lijst.id());
          assertThat(new JpaVragenlijsten(em).invulbaar(VANDAAG.plusDays(15)))
              .extracting(Vragenlijst::id)
              .doesNotContain(lijst.id());
        });
  }

  @Test
  void tweeDieTegelijkWijzigenMerkenHet() {
    Vragenlijst lijst = bewaar(VragenlijstFixture.concept(inhoud()));
    assertThatThrownBy(
            () ->
                PERSISTENTIE.doeInTransactie(
                    em -> {
                      Vragenlijst mijn = new JpaVragenlijsten(em).read(lijst.id());
                      PERSISTENTIE.doeInTransactie(
                          ander ->
                              new JpaVragenlijsten(ander)
                                  .read(lijst.id())
                                  .wijzig(inhoud(), NU.plusSeconds(1), "A"));
                      mijn.wijzig(inhoud(), NU.plusSeconds(2), "B");
                    }))
        .isInstanceOf(RollbackException.class)
        .hasCauseInstanceOf(OptimisticLockException.class);
  }

  @Test
  void zoekenVersmaltOpTekstWijkEnStand() {
    Vragenlijst lijst = bewaar(VragenlijstFixture.concept(inhoud()));
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaVragenlijsten lijsten = new JpaVragenlijsten(em);
          assertThat(
                  lijsten
                      .zoek(
                          new Vragenlijstfilter("WONEN", RIET, Vragenlijststatus.CONCEPT, "-titel"),
                          1,
                          100)
                      .regels())
              .extracting(Vragenlijst::id)
              .contains(lijst.id());
          assertThat(lijsten.zoek(new Vragenlijstfilter(null, HOF, null, null), 1, 10).totaal())
              .isZero();
          assertThatThrownBy(
                  () -> lijsten.zoek(new Vragenlijstfilter(null, null, null, "vragen"), 1, 10))
              .isInstanceOf(OngeldigeInvoer.class);
        });
  }

  @Test
  void wieEerderSlootStaatOpDieDagInDeVolgordeVanDeLaatsteDag() {
    Vragenlijst open = bewaar(VragenlijstFixture.open(inhoud()));
    Vragenlijst gesloten = bewaar(VragenlijstFixture.gesloten(inhoud()));
    PERSISTENTIE.doeInTransactie(
        em ->
            assertThat(
                    new JpaVragenlijsten(em)
                        .zoek(new Vragenlijstfilter(null, null, null, "tot"), 1, 1000)
                        .regels())
                .extracting(Vragenlijst::id)
                .containsSubsequence(gesloten.id(), open.id()));
  }

  @Test
  @Bedrijfsregel("MON-153")
  void hetzelfdeFormulierTweeKeerVerstuurdTeltEenKeerEnWoordenStaanLos() {
    Vragenlijst lijst = bewaar(VragenlijstFixture.open(inhoud()));
    Inzending inzending = volledig();
    PERSISTENTIE.doeInTransactie(
        em -> {
          JdbcInzendingen inzendingen = new JdbcInzendingen(em);
          assertThat(inzendingen.voegToe(lijst.id(), inzending)).isTrue();
          assertThat(inzendingen.voegToe(lijst.id(), inzending)).isFalse();
          inzendingen.voegToe(lijst.id(), inzending(keuze(2, 1)));
          assertThat(inzendingen.perWijk(lijst.id())).isEqualTo(Map.of(RIET, 2));
          assertThat(inzendingen.tel(lijst.id()))
              .contains(
                  new Telcel(RIET, Leeftijdsgroep.VANAF_65, 1, 8, 1),
                  new Telcel(RIET, Leeftijdsgroep.VANAF_65, 3, Telcel.BEANTWOORD, 1),
                  new Telcel(RIET, Leeftijdsgroep.VANAF_65, 3, 2, 1),
                  new Telcel(RIET, null, 2, 1, 1),
                  new Telcel(RIET, null, 5, Telcel.BEANTWOORD, 1));
          assertThat(inzendingen.openAntwoorden(lijst.id(), 1, 10).regels())
              .extracting(OpenAntwoord::tekst)
              .containsExactly("Meer bankjes");
        });
    assertThat(
            DATABASE.value(
                Long.class,
                "select count(*) from information_schema.columns where table_schema = 'monitoring'"
                    + " and table_name in ('inzending', 'antwoord', 'open_antwoord') and (data_type"
                    + " like '%time%' or data_type in ('inet', 'date'))"))
        .as("no moment and no machine is kept")
        .isZero();
  }

  @Test
  @Bedrijfsregel({"MON-157", "MON-158"})
  void tekstGaatWegEnNaDeTermijnAllesBehalveDeUitkomsten() {
    Vragenlijst lijst = bewaar(VragenlijstFixture.gesloten(inhoud()));
    PERSISTENTIE.doeInTransactie(
        em -> {
          JdbcInzendingen inzendingen = new JdbcInzendingen(em);
          for (int i = 0; i < 12; i++) {
            inzendingen.voegToe(lijst.id(), volledig());
          }
          inzendingen.bewaar(
              lijst.id(),
              List.of(new Respons(RIET, 12, 4000, 2025)),
              Uitkomstrekening.bereken(inhoud(), inzendingen.tel(lijst.id()), Map.of()));
          OpenAntwoord eerste = inzendingen.openAntwoorden(lijst.id(), 1, 10).regels().get(0);
          inzendingen.verwijderTekst(eerste.id(), Verwijderreden.PERSOONSGEGEVENS);
          assertThat(inzendingen.findOpenAntwoord(lijst.id(), eerste.id()).orElseThrow())
              .isEqualTo(
                  new OpenAntwoord(eerste.id(), RIET, 5, null, Verwijderreden.PERSOONSGEGEVENS));
          assertThat(new JpaVragenlijsten(em).omNaTeKijken(VANDAAG)).contains(lijst.id());
        });
    int voor =
        PERSISTENTIE.inTransactie(em -> new JdbcInzendingen(em).uitkomsten(lijst.id()).size());
    PERSISTENTIE.doeInTransactie(em -> new JdbcInzendingen(em).verwijderAntwoorden(lijst.id()));
    PERSISTENTIE.doeInTransactie(
        em -> {
          JdbcInzendingen inzendingen = new JdbcInzendingen(em);
          assertThat(inzendingen.tel(lijst.id())).isEmpty();
          assertThat(inzendingen.openAntwoorden(lijst.id(), 1, 10).totaal()).isZero();
          assertThat(inzendingen.uitkomsten(lijst.id())).hasSize(voor).isNotEmpty();
          assertThat(inzendingen.respons(lijst.id()))
              .containsExactly(new Respons(RIET, 12, 4000, 2025));
          assertThat(inzendingen.aantallen(List.of(lijst.id()))).isEqualTo(Map.of(lijst.id(), 12));
        });
  }
}
