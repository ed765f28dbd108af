package nl.wijkwerk.monitoring.mkba.domain;

import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.NU;
import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.eenmalig;
import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.eigen;
import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.inhoud;
import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.jaarlijks;
import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.met;
import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.post;
import static nl.wijkwerk.monitoring.mkba.domain.Postsoort.BATEN;
import static nl.wijkwerk.monitoring.mkba.domain.Postsoort.KOSTEN;
import static nl.wijkwerk.monitoring.mkba.domain.Postsoort.OVERDRACHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class MkbaTest {
  private static final List<String> GEMEENTE = List.of("Gemeente");
  private static final String EVALUATIE = "/wijkplan/evaluatie?id=1";

  private static List<String> weigering(Mkbainhoud inhoud) {
    return sleutels(() -> new Mkba(UUID.randomUUID(), inhoud, "De Riet", NU, "W"));
  }

  private static List<String> weigering(Postinhoud inhoud) {
    Mkba mkba = MkbaFixture.mkba();
    return sleutels(() -> new Mkbapost(UUID.randomUUID(), mkba, inhoud, NU, "W"));
  }

  private static List<String> sleutels(Runnable werk) {
    Regelovertreding fout = catchThrowableOfType(Regelovertreding.class, werk::run);
    return fout == null
        ? List.of()
        : fout.alle().stream().map(f -> f.veld() + " " + f.sleutel()).toList();
  }

  private static Postinhoud marge(Margesoort soort, String laag, String hoog) {
    return post(KOSTEN, "Gemeente", null, Spreiding.EENMALIG, "100", 2026, null, soort, laag, hoog);
  }

  @Test
  @Bedrijfsregel("MON-70")
  void analyseZegtWaaroverZijGaatEnAllesWatOntbreektKomtInEenKeer() {
    assertThat(weigering(inhoud())).isEmpty();
    assertThat(weigering(inhoud(null, null, 0, "2.25", "Rapport", List.of())))
        .containsExactly(
            "titel mkba.zonder-titel",
            "basisjaar mkba.basisjaar-bereik",
            "jaren mkba.jaren-bereik",
            "partijen mkba.partijen-aantal");
    assertThat(weigering(inhoud("T", 2026, 101, "2", "R", GEMEENTE)))
        .containsExactly("jaren mkba.jaren-bereik");
    assertThat(weigering(inhoud("T", 1949, 1, "2", "R", GEMEENTE)))
        .containsExactly("basisjaar mkba.basisjaar-bereik");
    assertThat(weigering(inhoud("T".repeat(161), 2026, 1, "2", "R", GEMEENTE)))
        .containsExactly("titel fout.tekst-te-lang");
    assertThat(weigering(inhoud("T", 2026, 1, "2", "R", List.of("Rijk", "rijk"))))
        .containsExactly("partijen mkba.partij-dubbel");
    assertThat(weigering(inhoud("T", 2026, 1, "2", "R", List.of("Rijk\nZorg"))))
        .containsExactly("partijen mkba.partij-een-regel");
    assertThat(weigering(inhoud("T", 2026, 1, "2", "R", Collections.nCopies(21, "Rijk"))))
        .containsExactly("partijen mkba.partijen-aantal");
  }

  @Test
  @Bedrijfsregel("MON-70")
  void alleenEenAdresInWijkwerkKanErBijHoren() {
    assertThat(weigering(hoortBij("/wijkplan/plan?id=3#regel-4"))).isEmpty();
    assertThat(weigering(hoortBij("https://elders.nl/plan")))
        .containsExactly("hoortBij mkba.hoort-bij-adres");
    assertThat(weigering(hoortBij("javascript:alert(1)")))
        .containsExactly("hoortBij mkba.hoort-bij-adres");
  }

  private static Mkbainhoud hoortBij(String adres) {
    return new Mkbainhoud("T", null, "O", adres, 2026, 1, BigDecimal.ONE, "R", "2026", GEMEENTE);
  }

  @Test
  @Bedrijfsregel("MON-71")
  void discontovoetHeeftEenBronEnBlijftBinnenGrenzen() {
    assertThat(weigering(inhoud("T", 2026, 1, "15.1", null, GEMEENTE)))
        .containsExactly(
            "discontovoet mkba.discontovoet-bereik", "discontobron mkba.zonder-discontobron");
    assertThat(weigering(inhoud("T", 2026, 1, "-1", "R", GEMEENTE))).hasSize(1);
    assertThat(weigering(inhoud("T", 2026, 1, "1.0001", "R", GEMEENTE))).hasSize(1);
    BigDecimal voet = new BigDecimal("2.25");
    Mkbainhoud zonder = inhoud("T", 2026, 1, null, null, GEMEENTE).metStandaard(voet, "Rapport");
    assertThat(zonder.discontovoet()).isEqualTo(voet);
    assertThat(zonder.discontobron()).isEqualTo("Rapport");
    // The source of the setting does not stand behind another rate.
    assertThat(
            inhoud("T", 2026, 1, "3", null, GEMEENTE).metStandaard(voet, "Rapport").discontobron())
        .isNull();
  }

  @Test
  @Bedrijfsregel("MON-72")
  void postHoortBijEenPartijEnValtBinnenDeJaren() {
    assertThat(weigering(eenmalig(KOSTEN, "gemeente", "1000", 2026))).isEmpty();
    assertThat(weigering(eenmalig(KOSTEN, "Rijk", "1000", 2026)))
        .containsExactly("partij mkbapost.partij");
    assertThat(weigering(eenmalig(KOSTEN, "Gemeente", "1000", 2025)))
        .containsExactly("van mkbapost.buiten-jaren");
    assertThat(weigering(jaarlijks(KOSTEN, "Gemeente", "1000", 2026, 2029)))
        .containsExactly("tot mkbapost.buiten-jaren");
    assertThat(weigering(jaarlijks(KOSTEN, "Gemeente", "1000", 2028, 2027)))
        .containsExactly("tot mkbapost.tot-voor-van");
    assertThat(weigering(eenmalig(KOSTEN, "Gemeente", "0", 2026)))
        .containsExactly("bedrag mkbapost.bedrag-bereik");
    assertThat(weigering(eenmalig(KOSTEN, "Gemeente", "0.001", 2026)))
        .containsExactly("bedrag mkbapost.bedrag-centen");
    assertThat(weigering(eigen(KOSTEN, "Gemeente"))).containsExactly("eigen mkbapost.zonder-eigen");
    Jaarbedrag jaar = new Jaarbedrag(2027, BigDecimal.TEN);
    assertThat(weigering(eigen(KOSTEN, "Gemeente", jaar, jaar)))
        .containsExactly("eigen mkbapost.jaar-dubbel");
    assertThat(weigering(eigen(KOSTEN, "Gemeente", new Jaarbedrag(2030, BigDecimal.TEN))))
        .containsExactly("eigen mkbapost.buiten-jaren");
    assertThat(
            weigering(
                post(
                    KOSTEN,
                    "Gemeente",
                    null,
                    Spreiding.EENMALIG,
                    "1",
                    2026,
                    2027,
                    null,
                    null,
                    null)))
        .containsExactly("tot mkbapost.eenmalig-een-jaar");
  }

  @Test
  @Bedrijfsregel("MON-72")
  void watErAanEenPostNietKloptKomtInEenKeer() {
    Postinhoud fout =
        post(
            OVERDRACHT,
            "Rijk",
            null,
            Spreiding.EENMALIG,
            "1",
            2031,
            null,
            Margesoort.PROCENT,
            "120",
            "130");
    assertThat(weigering(fout))
        .containsExactly(
            "partij mkbapost.partij",
            "naar mkbapost.partij",
            "van mkbapost.buiten-jaren",
            "laag mkbapost.marge-procent");
  }

  @Test
  @Bedrijfsregel("MON-72")
  void analyseKrimptNietOnderHaarPosten() {
    Mkba mkba = MkbaFixture.mkba();
    List<Mkbapost> posten =
        List.of(
            new Mkbapost(
                UUID.randomUUID(), mkba, eenmalig(KOSTEN, "Gemeente", "1", 2028), NU, "W"));
    assertThat(sleutels(() -> mkba.wijzig(inhoud(2026, 2, "10"), "De Riet", posten, NU, "W")))
        .containsExactly("jaren mkba.post-buiten-jaren");
    Mkbainhoud zonderGemeente = inhoud("T", 2026, 3, "10", "R", List.of("Rijk"));
    assertThat(sleutels(() -> mkba.wijzig(zonderGemeente, "De Riet", posten, NU, "W")))
        .containsExactly("partijen mkba.partij-in-gebruik");
    assertThat(mkba.inhoud().jaren()).isEqualTo(3);
  }

  @Test
  @Bedrijfsregel("MON-74")
  void overdrachtGaatNaarEenAnderePartij() {
    assertThat(weigering(overdracht(OVERDRACHT, "Corporatie"))).isEmpty();
    assertThat(weigering(overdracht(OVERDRACHT, null))).containsExactly("naar mkbapost.partij");
    assertThat(weigering(overdracht(OVERDRACHT, "gemeente")))
        .containsExactly("naar mkbapost.naar-zichzelf");
    assertThat(weigering(overdracht(KOSTEN, "Corporatie")))
        .containsExactly("naar mkbapost.naar-alleen-overdracht");
  }

  private static Postinhoud overdracht(Postsoort soort, String naar) {
    return post(soort, "Gemeente", naar, Spreiding.EENMALIG, "100", 2026, null, null, null, null);
  }

  @Test
  @Bedrijfsregel("MON-75")
  void verwachtLigtTussenLaagEnHoog() {
    assertThat(weigering(marge(Margesoort.PROCENT, "80", "120"))).isEmpty();
    assertThat(weigering(marge(Margesoort.PROCENT, "101", "120")))
        .containsExactly("laag mkbapost.marge-procent");
    assertThat(weigering(marge(Margesoort.BEDRAG, "80", "99")))
        .containsExactly("laag mkbapost.marge-bedrag");
    assertThat(weigering(marge(Margesoort.PROCENT, "80", null)))
        .containsExactly("hoog mkbapost.laag-en-hoog");
    assertThat(weigering(marge(null, "80", "120")))
        .containsExactly("marge mkbapost.zonder-margesoort");
  }

  @Test
  @Bedrijfsregel("MON-76")
  void gemetenVraagtEenBronEnEvaluatieEenAdres() {
    Postinhoud baat = eenmalig(BATEN, "Bewoners", "1", 2026);
    assertThat(baat.bewijs()).isEqualTo(Bewijs.AANNAME);
    assertThat(weigering(met(baat, Grondslag.GEMETEN, null, null)))
        .containsExactly("bron mkbapost.gemeten-zonder-bron");
    assertThat(weigering(met(baat, Grondslag.GEMETEN, "CBS", null))).isEmpty();
    assertThat(weigering(met(baat, Grondslag.GESCHAT, null, "ergens gelezen")))
        .containsExactly("evaluatie mkbapost.evaluatie-adres");
    assertThat(weigering(met(baat, Grondslag.GEMETEN, null, EVALUATIE))).isEmpty();
  }

  @Test
  @Bedrijfsregel("MON-78")
  void verwijderenVraagtEenRedenEnDaarnaVerandertErNietsMeer() {
    Mkba mkba = MkbaFixture.mkba();
    assertThat(sleutels(() -> mkba.laatVervallen(" ", NU, "W")))
        .containsExactly("reden mkba.zonder-reden");
    mkba.laatVervallen("Dubbel met een andere analyse", NU, "W");
    assertThatThrownBy(() -> mkba.wijzig(inhoud(), "De Riet", List.of(), NU, "W"))
        .isInstanceOf(Vervallen.class);
    assertThatThrownBy(() -> mkba.laatVervallen("Nog een keer", NU, "W"))
        .isInstanceOf(Vervallen.class);
  }

  @Test
  @Bedrijfsregel("MON-79")
  void kopieVoorEenAnderGebiedIsEenSchatting() {
    Mkba mkba = MkbaFixture.mkba();
    Postinhoud gemeten =
        met(eenmalig(BATEN, "Bewoners", "1", 2026), Grondslag.GEMETEN, "Onderzoek", EVALUATIE);
    Mkbapost post = new Mkbapost(UUID.randomUUID(), mkba, gemeten, NU, "W");
    Mkbapost hier = post.kopie(UUID.randomUUID(), mkba, "WK014111", NU, "W");
    assertThat(hier.inhoud()).isEqualTo(gemeten);
    Mkbapost elders = post.kopie(UUID.randomUUID(), mkba, "WK014112", NU, "W");
    assertThat(elders.inhoud()).isEqualTo(met(gemeten, Grondslag.GESCHAT, "Onderzoek", null));
    assertThat(elders.inhoud().bewijs()).isEqualTo(Bewijs.BRON);
  }
}
