package nl.wijkwerk.monitoring.inlezen.domain;

import static nl.wijkwerk.monitoring.inlezen.EigenFixture.toewijzing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.EigenFixture;
import org.junit.jupiter.api.Test;

@Bedrijfsregel("MON-91")
class ToewijzingTest {

  private static final Getalschrift KOMMA = Getalschrift.KOMMA;

  private static void geweigerd(Toewijzing toewijzing, Integer jaar, String sleutel) {
    assertThatThrownBy(() -> toewijzing.vereis(jaar))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout -> {
              assertThat(fout.regel()).isEqualTo("MON-91");
              assertThat(fout.alle()).extracting(Regelovertreding::sleutel).containsOnly(sleutel);
            });
  }

  private static Toewijzing stelVoor(
      Toewijzer toewijzer, List<Kolomkop> koppen, List<List<String>> rijen) {
    return toewijzer.stelVoor(
        koppen, new Voorbeeld(rijen, rijen.stream().map(rij -> Set.<Integer>of()).toList(), false));
  }

  @Test
  void eenHeleToewijzingMag() {
    toewijzing(KOMMA, "code=GEBIEDSCODE", "cijfer=WAARDE:Rapportcijfer:score").vereis(2023);
    toewijzing(KOMMA, "code=GEBIEDSCODE", "jaar=JAAR", "cijfer=WAARDE:Rapportcijfer:score")
        .vereis(null);
  }

  @Test
  void watEenCijferIsWaarEnWanneerMoetVaststaan() {
    String cijfer = "cijfer=WAARDE:Rapportcijfer:score";
    geweigerd(toewijzing(KOMMA, cijfer), 2023, "toewijzing.zonder-gebied");
    geweigerd(toewijzing(KOMMA, "c=GEBIEDSCODE", cijfer), null, "toewijzing.zonder-jaar");
    geweigerd(toewijzing(KOMMA, "c=GEBIEDSCODE", "j=JAAR", cijfer), 2023, "toewijzing.jaar-dubbel");
    geweigerd(toewijzing(KOMMA, "c=GEBIEDSCODE"), 2023, "toewijzing.zonder-waarde");
    geweigerd(
        toewijzing(KOMMA, "c=GEBIEDSCODE", "d=GEBIEDSCODE", cijfer), 2023, "toewijzing.rol-dubbel");
    geweigerd(toewijzing(KOMMA, "c=GEBIEDSCODE", "w=WAARDE"), 2023, "toewijzing.zonder-naam");
    geweigerd(
        toewijzing(KOMMA, "c=GEBIEDSCODE", "w=WAARDE:Iets"), 2023, "toewijzing.zonder-eenheid");
    geweigerd(
        toewijzing(KOMMA, "c=GEBIEDSCODE", cijfer, "w=WAARDE:rapportcijfer:Score"),
        2023,
        "toewijzing.maat-dubbel");
    geweigerd(
        toewijzing(KOMMA, "c=GEBIEDSCODE", cijfer, "m=MARGE:Iets anders"),
        2023,
        "toewijzing.hoort-nergens-bij");
    geweigerd(
        toewijzing(KOMMA, "c=GEBIEDSCODE", cijfer, "m=MARGE", "n=MARGE"),
        2023,
        "toewijzing.bij-dubbel");
    geweigerd(
        new Toewijzing(
            " ", KOMMA, toewijzing(KOMMA, "c=GEBIEDSCODE", cijfer).kolommen(), List.of()),
        2023,
        "toewijzing.zonder-bron");
  }

  @Test
  @Bedrijfsregel("MON-255")
  void zonderGekozenSchriftWordtErNietsGelezen() {
    Toewijzing open = toewijzing(null, "c=GEBIEDSCODE", "a=WAARDE:A:%");
    assertThatThrownBy(() -> open.vereis(2023))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout -> {
              assertThat(fout.regel()).isEqualTo("MON-255");
              assertThat(fout.veld()).isEqualTo("getalschrift");
            });
    open.met(KOMMA).vereis(2023);
  }

  @Test
  void inEenLangBestandHeeftElkeRijEenCijferVanEenBekendOnderwerp() {
    Toewijzing lang = toewijzing(KOMMA, "c=GEBIEDSCODE", "o=ONDERWERP", "w=WAARDE");
    geweigerd(lang, 2023, "toewijzing.zonder-onderwerp");
    geweigerd(
        toewijzing(KOMMA, "c=GEBIEDSCODE", "o=ONDERWERP", "w=WAARDE", "v=WAARDE")
            .met(List.of(new Onderwerpkeuze("a", "A", "%"))),
        2023,
        "toewijzing.lang-met-meer-waarden");
    geweigerd(
        lang.met(List.of(new Onderwerpkeuze("a", "A", null))), 2023, "toewijzing.zonder-eenheid");
    lang.met(List.of(new Onderwerpkeuze("a", "A", "%"), new Onderwerpkeuze("b", null, null)))
        .vereis(2023);
  }

  @Test
  void eenMargeHoortBijHaarMaatEnAndersBijAlle() {
    Toewijzing keuzes =
        toewijzing(
            KOMMA,
            "c=GEBIEDSCODE",
            "a=WAARDE:A:%",
            "b=WAARDE:B:%",
            "marge a=MARGE:A",
            "n=RESPONDENTEN");
    assertThat(keuzes.plaatsBij(Kolomrol.MARGE, keuzes.kolommen().get(1))).isEqualTo(3);
    assertThat(keuzes.plaatsBij(Kolomrol.MARGE, keuzes.kolommen().get(2))).isEqualTo(-1);
    assertThat(keuzes.plaatsBij(Kolomrol.RESPONDENTEN, keuzes.kolommen().get(2))).isEqualTo(4);
  }

  @Test
  @Bedrijfsregel("MON-94")
  void dezelfdeKoppenInEenAndereVolgordeHebbenDezelfdeKeuzes() {
    Toewijzing keuzes = toewijzing(KOMMA, "Code=GEBIEDSCODE", "Cijfer=WAARDE:Rapportcijfer:score");
    assertThat(Toewijzing.sleutel(List.of("cijfer ", "CODE")))
        .isEqualTo(Toewijzing.sleutel(List.of("Code", "Cijfer")));
    assertThat(keuzes.voor(List.of("Cijfer", "Code")).kolommen())
        .extracting(Kolomkeuze::rol)
        .containsExactly(Kolomrol.WAARDE, Kolomrol.GEBIEDSCODE);
  }

  @Test
  @Bedrijfsregel("MON-94")
  void voorstelVolgtUitTitelEenheidEnInhoud() {
    Toewijzer toewijzer = new Toewijzer(EigenFixture.MATEN, List.of());
    Toewijzing voorstel =
        stelVoor(
            toewijzer,
            koppen(
                "Wijkcode",
                "Wijknaam",
                "Peiljaar",
                "Rapportcijfer",
                "Marge rapportcijfer",
                "Voelt zich onveilig (%)",
                "Aantal respondenten",
                "Opmerking",
                "Groen [m2]"),
            List.of(
                List.of(
                    "WK900111",
                    "De Hoek",
                    "2023",
                    "6,8",
                    "0,3",
                    "12,5",
                    "214",
                    "zie bijlage",
                    "40"),
                List.of("WK900112", "Het Veld", "2023", "7,1", "0,2", "9", "301", "", "22")));
    assertThat(voorstel.kolommen())
        .containsExactly(
            new Kolomkeuze("Wijkcode", Kolomrol.GEBIEDSCODE, null, null),
            new Kolomkeuze("Wijknaam", Kolomrol.GEBIEDSNAAM, null, null),
            new Kolomkeuze("Peiljaar", Kolomrol.JAAR, null, null),
            new Kolomkeuze("Rapportcijfer", Kolomrol.WAARDE, "Rapportcijfer", "score"),
            new Kolomkeuze("Marge rapportcijfer", Kolomrol.MARGE, "Rapportcijfer", "score"),
            new Kolomkeuze("Voelt zich onveilig (%)", Kolomrol.WAARDE, "Voelt zich onveilig", "%"),
            new Kolomkeuze("Aantal respondenten", Kolomrol.RESPONDENTEN, null, null),
            new Kolomkeuze("Opmerking", Kolomrol.NIETS, null, null),
            new Kolomkeuze("Groen [m2]", Kolomrol.WAARDE, "Groen", "m2"));
    assertThat(voorstel.getalschrift()).isEqualTo(Getalschrift.KOMMA);
  }

  @Test
  @Bedrijfsregel("MON-268")
  void eenJaarIsGeenOnderwerp() {
    for (Toewijzing jaren :
        List.of(
            toewijzing(KOMMA, "c=GEBIEDSCODE", "2019=WAARDE:2019:%", "2020=WAARDE:2020:%"),
            toewijzing(KOMMA, "c=GEBIEDSCODE", "2019=WAARDE:Groen a:%", "2020=WAARDE:Groen b:%"),
            toewijzing(KOMMA, "c=GEBIEDSCODE", "2019*=WAARDE:2019*:%"),
            toewijzing(KOMMA, "c=GEBIEDSCODE", "2019=WAARDE:A:%", "2020*=WAARDE:B:%"),
            toewijzing(KOMMA, "c=GEBIEDSCODE", "x 2019=WAARDE:A:%", "x 2020=WAARDE:B:%"))) {
      assertThatThrownBy(() -> jaren.vereis(2023))
          .isInstanceOfSatisfying(
              Regelovertreding.class,
              fout -> {
                assertThat(fout.regel()).isEqualTo("MON-268");
                assertThat(fout.sleutel()).isEqualTo("toewijzing.jaar-als-onderwerp");
              });
    }
    toewijzing(KOMMA, "c=GEBIEDSCODE", "2019=WAARDE:Groen:%").vereis(2019);
    toewijzing(KOMMA, "c=GEBIEDSCODE", "x 2019=WAARDE:A:%", "y 2020=WAARDE:B:%").vereis(2019);
    Toewijzing lang =
        toewijzing(KOMMA, "c=GEBIEDSCODE", "o=ONDERWERP", "w=WAARDE")
            .met(List.of(new Onderwerpkeuze("2019", "2019", "%")));
    assertThatThrownBy(() -> lang.vereis(2019))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout -> assertThat(fout.sleutel()).isEqualTo("toewijzing.jaar-als-woord"));
  }

  @Test
  @Bedrijfsregel("MON-94")
  void vanDeKolommenMetGebiedenIsDeFijnsteHetGebied() {
    assertThat(
            rollen(
                List.of("gemeentecode", "gemeentenaam", "wijkcode", "wijknaam", "jaar", "cijfer"),
                List.of(
                    List.of("GM9001", "Voorbeeld", "WK900111", "De Hoek", "2023", "7"),
                    List.of("GM9001", "Voorbeeld", "WK900112", "Het Veld", "2023", "6"))))
        .containsExactly(
            Kolomrol.NIETS,
            Kolomrol.GEMEENTE,
            Kolomrol.GEBIEDSCODE,
            Kolomrol.GEBIEDSNAAM,
            Kolomrol.JAAR,
            Kolomrol.WAARDE);
    assertThat(
            rollen(
                List.of("wk_code", "wk_naam", "bu_code", "bu_naam", "cijfer"),
                List.of(List.of("900111", "De Hoek", "90011101", "De Hoek-Noord", "7"))))
        .as("one row: the finest")
        .containsExactly(
            Kolomrol.NIETS,
            Kolomrol.NIETS,
            Kolomrol.GEBIEDSCODE,
            Kolomrol.GEBIEDSNAAM,
            Kolomrol.WAARDE);
    assertThat(
            rollen(
                List.of("wijk", "buurt", "cijfer"),
                List.of(List.of("De Hoek", "De Hoek-Noord", "7"))))
        .containsExactly(Kolomrol.NIETS, Kolomrol.GEBIEDSNAAM, Kolomrol.WAARDE);
    assertThat(
            rollen(
                List.of("gemeentecode", "wijk", "cijfer"),
                List.of(List.of("GM9001", "De Hoek", "7"), List.of("GM9001", "Het Veld", "6"))))
        .containsExactly(Kolomrol.GEMEENTE, Kolomrol.GEBIEDSNAAM, Kolomrol.WAARDE);
    assertThat(
            rollen(
                List.of("gebied", "gm_code", "cijfer"),
                List.of(List.of("WK900111", "GM9001", "7"), List.of("WK900112", "GM9001", "6"))))
        .containsExactly(Kolomrol.GEBIEDSCODE, Kolomrol.NIETS, Kolomrol.WAARDE);
  }

  @Test
  @Bedrijfsregel("MON-94")
  void eenEnqueteMetTweeVragenHeeftElkZijnMargeEnRespondenten() {
    Toewijzing voorstel =
        stelVoor(
            new Toewijzer(List.of(), List.of()),
            koppen(
                "Wijk",
                "Gem. cijfer leefbaarheid",
                "95% marge",
                "N",
                "% voelt zich veilig",
                "± veilig",
                "N veilig"),
            List.of(List.of("De Hoek", "7,1", "±0,2", "214", "88", "±2,5", "210")));
    assertThat(voorstel.kolommen())
        .extracting(k -> k.rol() + " " + k.naam())
        .containsExactly(
            "GEBIEDSNAAM null",
            "WAARDE Gem. cijfer leefbaarheid",
            "MARGE null",
            "RESPONDENTEN null",
            "WAARDE % voelt zich veilig",
            "MARGE % voelt zich veilig",
            "RESPONDENTEN % voelt zich veilig");
  }

  @Test
  @Bedrijfsregel("MON-94")
  void voorstelHerkentEenLangBestandEnDePunt() {
    Toewijzer toewijzer = new Toewijzer(EigenFixture.MATEN, List.of());
    Toewijzing voorstel =
        stelVoor(
            toewijzer,
            koppen("gebied", "periode", "indicator", "waarde", "n"),
            List.of(List.of("De Hoek", "2023", "Rapportcijfer", "6.8", "214")));
    assertThat(voorstel.kolommen())
        .extracting(Kolomkeuze::rol)
        .containsExactly(
            Kolomrol.GEBIEDSNAAM,
            Kolomrol.JAAR,
            Kolomrol.ONDERWERP,
            Kolomrol.WAARDE,
            Kolomrol.RESPONDENTEN);
    assertThat(voorstel.getalschrift()).isEqualTo(Getalschrift.PUNT);
    assertThat(
            toewijzer
                .metOnderwerpen(voorstel, List.of("rapportcijfer", "Iets (aantal)"))
                .onderwerpen())
        .containsExactly(
            new Onderwerpkeuze("rapportcijfer", "Rapportcijfer", "score"),
            new Onderwerpkeuze("Iets (aantal)", "Iets", "aantal"));
  }

  private static List<Kolomkop> koppen(String... koppen) {
    return Arrays.stream(koppen).map(k -> new Kolomkop(k, null, null, null)).toList();
  }

  private static List<Kolomrol> rollen(List<String> koppen, List<List<String>> rijen) {
    return stelVoor(
            new Toewijzer(EigenFixture.MATEN, List.of()),
            koppen.stream().map(k -> new Kolomkop(k, null, null, null)).toList(),
            rijen)
        .kolommen()
        .stream()
        .map(Kolomkeuze::rol)
        .toList();
  }

  @Test
  @Bedrijfsregel("MON-94")
  void watErInStaatZegtOfEenGebiedEenCodeOfEenNaamIs() {
    assertThat(
            rollen(
                List.of("wijk", "Groen"),
                List.of(List.of("WK900111", "7,1"), List.of("wk 9001 12", "6,8"))))
        .containsExactly(Kolomrol.GEBIEDSCODE, Kolomrol.WAARDE);
    assertThat(rollen(List.of("wijk", "Groen"), List.of(List.of("De Hoek", "7,1"))))
        .containsExactly(Kolomrol.GEBIEDSNAAM, Kolomrol.WAARDE);
    assertThat(rollen(List.of("gebiedscode", "Groen"), List.of(List.of("De Hoek", "7,1"))))
        .containsExactly(Kolomrol.GEBIEDSNAAM, Kolomrol.WAARDE);
    assertThat(rollen(List.of("code", "Groen"), List.of(List.of("900111", "7,1"))))
        .containsExactly(Kolomrol.GEBIEDSCODE, Kolomrol.WAARDE);
    assertThat(
            rollen(List.of("code", "wijk", "Groen"), List.of(List.of("WK900111", "De Hoek", "7"))))
        .containsExactly(Kolomrol.GEBIEDSCODE, Kolomrol.GEBIEDSNAAM, Kolomrol.WAARDE);
    assertThat(
            rollen(
                List.of("gemeente", "wijk", "Groen"), List.of(List.of("GM9001", "De Hoek", "7"))))
        .containsExactly(Kolomrol.GEMEENTE, Kolomrol.GEBIEDSNAAM, Kolomrol.WAARDE);
    assertThat(rollen(List.of("gemeente", "Groen"), List.of(List.of("GM9001", "7"))))
        .containsExactly(Kolomrol.GEBIEDSCODE, Kolomrol.WAARDE);
  }
}
