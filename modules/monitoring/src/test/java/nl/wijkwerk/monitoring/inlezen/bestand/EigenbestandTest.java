package nl.wijkwerk.monitoring.inlezen.bestand;

import static nl.wijkwerk.monitoring.inlezen.EigenFixture.toewijzing;
import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.bron;
import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.csv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.EigenFixture;
import nl.wijkwerk.monitoring.inlezen.StatlineFixture;
import nl.wijkwerk.monitoring.inlezen.domain.Cel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedszoeker;
import nl.wijkwerk.monitoring.inlezen.domain.Getalschrift;
import nl.wijkwerk.monitoring.inlezen.domain.Onderwerpkeuze;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;
import nl.wijkwerk.monitoring.inlezen.domain.Twijfel;
import nl.wijkwerk.monitoring.inlezen.domain.Verhouding;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering;
import org.junit.jupiter.api.Test;

@Bedrijfsregel("MON-95")
class EigenbestandTest {

  private static final Getalschrift KOMMA = Getalschrift.KOMMA;
  private static final Getalschrift PUNT = Getalschrift.PUNT;

  private static final Toewijzing BREED =
      toewijzing(
          KOMMA,
          "code=GEBIEDSCODE",
          "cijfer=WAARDE:Rapportcijfer:score",
          "marge=MARGE",
          "n=RESPONDENTEN",
          "stand=STATUS",
          "reden=REDEN");

  /** What came out of a file: each figure as "area column value", each refusal as "line reason". */
  private static final class Ontvangst implements Cijferbestand.Afnemer {
    private final List<String> cijfers = new ArrayList<>();
    private final List<String> weigeringen = new ArrayList<>();
    private final List<Weigering> geweigerd = new ArrayList<>();
    private final List<String> twijfels = new ArrayList<>();
    private String gebied;

    @Override
    public void twijfel(Twijfel t) {
      twijfels.add(
          t.regel()
              + " "
              + t.kolom()
              + " "
              + t.waarde()
              + " "
              + t.reden()
              + (t.geheel() == null ? "" : " " + t.geheel() + " " + t.geheelWaarde()));
    }

    @Override
    public void rij(Gebiedsregel regel) {
      gebied = regel.gebied().code();
    }

    @Override
    public void cel(int kolom, Cel cel) {
      cijfers.add(
          gebied
              + " "
              + kolom
              + " "
              + (cel.isGetal() ? cel.waarde().toPlainString() : cel.ontbreekt())
              + (cel.zekerheid() == null
                  ? ""
                  : " "
                      + cel.zekerheid().marge()
                      + " "
                      + cel.zekerheid().respondenten()
                      + " "
                      + cel.zekerheid().status()));
    }

    @Override
    public void weigerRij(Weigering weigering) {
      geweigerd.add(weigering);
      weigeringen.add(weigering.regel() + " " + weigering.kolom() + " " + weigering.reden());
    }

    @Override
    public void weigerCel(Weigering weigering) {
      weigerRij(weigering);
    }
  }

  private static final List<Verhouding> VERHOUDINGEN =
      List.of(new Verhouding(EigenFixture.LEDEN.id(), EigenFixture.INWONERS.id()));

  private static void lezing(Toewijzing toewijzing, Integer jaar, Aanlevering.Bron bron) {
    try (Aanlevering aanlevering = Aanlevering.metEigenTabel(List.of(bron), Grenzen.STANDAARD)) {
      Eigenbestand bestand = Eigenbestand.vind(aanlevering).orElseThrow();
      Eigenbestand.Lezing lezing =
          bestand.lees(
              toewijzing.voor(bestand.kopteksten()),
              jaar,
              EigenFixture::maat,
              VERHOUDINGEN,
              new Gebiedszoeker(new EigenFixture.Kennis()),
              2026);
      lezing.perJaar().forEach(b -> uit.add(lees(b)));
    }
  }

  private static final List<Ontvangst> uit = new ArrayList<>();

  private static Ontvangst lees(Cijferbron bron) {
    Ontvangst ontvangst = new Ontvangst();
    bron.lees(ontvangst);
    return ontvangst;
  }

  private static List<Ontvangst> lees(Toewijzing toewijzing, Integer jaar, Aanlevering.Bron bron) {
    uit.clear();
    lezing(toewijzing, jaar, bron);
    return List.copyOf(uit);
  }

  @Test
  @Bedrijfsregel("MON-173")
  void gebiedenVanEenOnbekendeGemeenteWordenVerteld() {
    Eigenbestand bestand =
        Eigenbestand.van(
            "peiling",
            List.of("code", "cijfer"),
            List.of(List.of("WK900111", "7"), List.of("WK950101", "6"), List.of("GM9501", "6.5")));
    Cijferbron bron =
        bestand
            .lees(
                toewijzing(PUNT, "code=GEBIEDSCODE", "cijfer=WAARDE:Rapportcijfer:score"),
                2023,
                EigenFixture::maat,
                VERHOUDINGEN,
                new Gebiedszoeker(new EigenFixture.Kennis()),
                2026)
            .perJaar()
            .get(0);
    assertThat(lees(bron).weigeringen).isEmpty();
    assertThat(bron.vreemd()).containsExactly("WK950101", "GM9501");
  }

  @Test
  void breedBestandMetMargeRespondentenStatusEnReden() {
    Ontvangst gelezen =
        lees(
                BREED,
                2023,
                csv(
                    "peiling.csv",
                    "code;cijfer;marge;n;stand;reden",
                    "WK900111;6,8;0,3;214;voorlopig;",
                    "900112;;;4;;te weinig respondenten",
                    ";;;;;",
                    "GM9001;7;;;;"))
            .get(0);
    assertThat(gelezen.cijfers)
        .containsExactly(
            "WK900111 1 6.8 0.3 214 VOORLOPIG", "WK900112 1 TE_WEINIG null 4 null", "GM9001 1 7");
    assertThat(gelezen.weigeringen).isEmpty();
  }

  @Test
  void watNietKloptStaatBijDeWeigeringenMetRegelEnKolom() {
    Ontvangst gelezen =
        lees(
                BREED,
                2023,
                csv(
                    "peiling.csv",
                    "code;cijfer;marge;n;stand;reden",
                    "WK900111;6,8;0,3;214;;",
                    "WK900111;6,9;0,3;214;;",
                    "WK900199;6,8;;;;",
                    "WK900112;veel;;;;",
                    "GM9001;6,8;-0,3;;;",
                    "BU90011101;;0,3;;;geheim",
                    "WK900211;6,8;;2,5;;",
                    "WK900212;6,8;;;straks;",
                    "GM9002;6,8;;;;geheim",
                    "NL00;;;;;zomaar",
                    "WK900113;6,8"))
            .get(0);
    assertThat(gelezen.cijfers).containsExactly("WK900111 1 6.8 0.3 214 null");
    assertThat(gelezen.weigeringen)
        .containsExactly(
            "3 code GEBIED_DUBBEL",
            "4 code GEBIED_ONBEKEND",
            "5 cijfer GEEN_GETAL",
            "6 marge MARGE_KAN_NIET",
            "7 marge MARGE_ZONDER_CIJFER",
            "8 n RESPONDENTEN_KAN_NIET",
            "9 stand STATUS_ONBEKEND",
            "10 reden REDEN_BIJ_CIJFER",
            "11 reden REDEN_ONBEKEND",
            "12 null AANTAL_KOLOMMEN");
  }

  @Test
  @Bedrijfsregel("MON-31")
  void eenAantalKleinerDanNulWordtGeweigerd() {
    Toewijzing aantal = toewijzing(KOMMA, "code=GEBIEDSCODE", "n=WAARDE:Leden:aantal");
    assertThat(lees(aantal, 2023, csv("a.csv", "code;n", "WK900111;-1")).get(0).weigeringen)
        .containsExactly("2 n NEGATIEF");
  }

  @Test
  @Bedrijfsregel("MON-210")
  void eenPercentageBuitenNulTotHonderdWordtIngelezenEnGemeld() {
    Toewijzing procent =
        toewijzing(
            KOMMA,
            "code=GEBIEDSCODE",
            "p=WAARDE:Voelt zich onveilig:%",
            "nieuw=WAARDE:Nog geen maat:procent",
            "groei=WAARDE:Groei van de voorraad:%",
            "punt=WAARDE:Daling in punten:procentpunt");
    Ontvangst uit =
        lees(
                procent,
                2023,
                csv(
                    "a.csv",
                    "code;p;nieuw;groei;punt",
                    "WK900111;100,1;101;140;140",
                    "WK900112;-0,5;-1;-3,2;-3,2",
                    "WK900113;100;0;0;0",
                    "BU90011101;.;;;"))
            .get(0);
    assertThat(uit.weigeringen).isEmpty();
    assertThat(uit.cijfers).contains("WK900111 1 100.1", "WK900112 1 -0.5", "WK900112 3 -3.2");
    assertThat(uit.twijfels)
        .containsExactly(
            "2 p 100,1 BOVEN_HONDERD_PROCENT",
            "2 nieuw 101 BOVEN_HONDERD_PROCENT",
            "3 p -0,5 ONDER_NUL_PROCENT",
            "3 nieuw -1 ONDER_NUL_PROCENT");
  }

  @Test
  @Bedrijfsregel("MON-211")
  void eenDeelDatMeerIsDanZijnGeheelWordtIngelezenEnGemeld() {
    Toewijzing breed =
        toewijzing(
            KOMMA, "code=GEBIEDSCODE", "leden=WAARDE:Leden:aantal", "inw=WAARDE:Inwoners:aantal");
    Ontvangst uit =
        lees(
                breed,
                2023,
                csv(
                    "a.csv",
                    "code;leden;inw",
                    "WK900111;41;40",
                    "WK900112;40;40",
                    "WK900113;5;",
                    "BU90011101;;4"))
            .get(0);
    assertThat(uit.weigeringen).isEmpty();
    assertThat(uit.cijfers).contains("WK900111 1 41");
    assertThat(uit.twijfels).containsExactly("2 leden 41 MEER_DAN_GEHEEL Inwoners 40");
  }

  @Test
  @Bedrijfsregel("MON-211")
  void inEenLangBestandStaanDeelEnGeheelInEigenRijen() {
    Toewijzing lang =
        toewijzing(KOMMA, "code=GEBIEDSCODE", "wat=ONDERWERP", "waarde=WAARDE")
            .met(
                List.of(
                    new Onderwerpkeuze("leden", "Leden", "aantal"),
                    new Onderwerpkeuze("inw", "Inwoners", "aantal"),
                    new Onderwerpkeuze("onv", "Voelt zich onveilig", "%")));
    assertThat(
            lees(
                    lang,
                    2023,
                    csv(
                        "a.csv",
                        "code;wat;waarde",
                        "WK900111;leden;41",
                        "WK900112;inw;40",
                        "WK900112;leden;39",
                        "WK900111;inw;40",
                        "WK900111;onv;104"))
                .get(0)
                .twijfels)
        .containsExactly(
            "2 waarde 41 MEER_DAN_GEHEEL Inwoners 40", "6 waarde 104 BOVEN_HONDERD_PROCENT");
  }

  @Test
  void langBestandVanMeerJarenGeeftPerJaarZijnCijfers() {
    Toewijzing lang =
        toewijzing(PUNT, "gebied=GEBIEDSNAAM", "jaar=JAAR", "indicator=ONDERWERP", "waarde=WAARDE")
            .met(
                List.of(
                    new Onderwerpkeuze("cijfer", "Rapportcijfer", "score"),
                    new Onderwerpkeuze("onveilig", "Voelt zich onveilig", "%"),
                    new Onderwerpkeuze("rest", null, null)));
    List<Ontvangst> gelezen =
        lees(
            lang,
            null,
            csv(
                "lang.csv",
                "gebied,jaar,indicator,waarde",
                "De Hoek,2020,cijfer,6.8",
                "De Hoek,2020,onveilig,12",
                "Het Veld,2023*,Cijfer,7.1",
                "De Hoek,2023,rest,1",
                "De Hoek,2020,cijfer,6.9",
                "De Hoek,2020,iets,1",
                "De Hoek,vorig jaar,cijfer,1",
                "De Hoek,2027,cijfer,1"));
    assertThat(gelezen).hasSize(2);
    assertThat(gelezen.get(0).cijfers).containsExactly("WK900111 0 6.8", "WK900111 1 12");
    assertThat(gelezen.get(0).weigeringen)
        .containsExactly("6 indicator WAARNEMING_DUBBEL", "7 indicator ONDERWERP_ONBEKEND");
    assertThat(gelezen.get(1).cijfers).containsExactly("WK900112 0 7.1 null null VOORLOPIG");
    assertThat(gelezen.get(1).weigeringen)
        .containsExactly("8 jaar GEEN_JAAR", "9 jaar JAAR_KAN_NIET");
  }

  @Test
  void elkeTekensetEnElkScheidingstekenLeestHetzelfde() {
    Toewijzing keuzes =
        toewijzing(
            KOMMA, "Gebied=GEBIEDSNAAM", "Buurtgevoel (één cijfer)=WAARDE:Rapportcijfer:score");
    String kop = "Gebied%sBuurtgevoel (één cijfer)";
    for (Charset tekenset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
      for (String scheiding : List.of(";", "\t")) {
        assertThat(
                lees(
                        keuzes,
                        2023,
                        csv(
                            "a.csv",
                            tekenset,
                            kop.formatted(scheiding),
                            "De Hoek" + scheiding + "6,8"))
                    .get(0)
                    .cijfers)
            .as(tekenset + scheiding)
            .containsExactly("WK900111 1 6.8");
      }
    }
    byte[] metBom =
        ("\ufeff" + kop.formatted(";") + "\nDe Hoek;6,8\n").getBytes(StandardCharsets.UTF_8);
    assertThat(lees(keuzes, 2023, bron("bom.csv", metBom)).get(0).cijfers)
        .containsExactly("WK900111 1 6.8");
  }

  @Test
  void eenTitelErbovenEnLegeKolommenZijnGeenBezwaar() {
    Toewijzing keuzes =
        toewijzing(KOMMA, "code=GEBIEDSCODE", "kolom 2=NIETS", "cijfer=WAARDE:Rapportcijfer:score");
    Ontvangst gelezen =
        lees(
                keuzes,
                2023,
                csv(
                    "a.csv",
                    "Buurtpeiling 2023;;;;",
                    ";;;;",
                    "code;;cijfer;;",
                    "WK900111;;6,8;;",
                    "Bron: gemeente;;;;"))
            .get(0);
    assertThat(gelezen.cijfers).containsExactly("WK900111 2 6.8");
    assertThat(gelezen.weigeringen).isEmpty();
  }

  @Test
  @Bedrijfsregel("MON-267")
  void eenNaamVanEenAnderGebiedDanDeCodeWordtEenKeerGemeld() {
    Toewijzing breed =
        toewijzing(
            KOMMA, "code=GEBIEDSCODE", "naam=GEBIEDSNAAM", "cijfer=WAARDE:Rapportcijfer:score");
    Ontvangst gelezen =
        lees(
                breed,
                2023,
                csv("a.csv", "code;naam;cijfer", "WK900111;Het Veld;6", "WK900112;Het Veld;7"))
            .get(0);
    assertThat(gelezen.cijfers).containsExactly("WK900111 2 6", "WK900112 2 7");
    assertThat(gelezen.twijfels)
        .containsExactly("2 naam Het Veld NAAM_VAN_ANDER_GEBIED WK900112 null");
    Toewijzing lang =
        toewijzing(KOMMA, "code=GEBIEDSCODE", "naam=GEBIEDSNAAM", "o=ONDERWERP", "w=WAARDE")
            .met(
                List.of(
                    new Onderwerpkeuze("a", "Rapportcijfer", "score"),
                    new Onderwerpkeuze("b", "Voelt zich onveilig", "%")));
    assertThat(
            lees(
                    lang,
                    2023,
                    csv("a.csv", "code;naam;o;w", "WK900111;Het Veld;a;6", "WK900111;Het Veld;b;7"))
                .get(0)
                .twijfels)
        .hasSize(1);
  }

  @Test
  @Bedrijfsregel("MON-90")
  void eenMargeMagMetPlusminus() {
    assertThat(
            lees(
                    BREED,
                    2023,
                    csv(
                        "a.csv",
                        "code;cijfer;marge;n;stand;reden",
                        "WK900111;6,8;±0,2;;;",
                        "WK900112;6,9;+/- 0,3;;;",
                        "WK900113;6,9;±;;;"))
                .get(0)
                .cijfers)
        .containsExactly(
            "WK900111 1 6.8 0.2 null null", "WK900112 1 6.9 0.3 null null", "WK900113 1 6.9");
  }

  @Test
  void eenWerkbladNoemtZijnCellen() {
    Toewijzing keuzes = toewijzing(KOMMA, "code=GEBIEDSCODE", "cijfer=WAARDE:Rapportcijfer:score");
    Ontvangst gelezen =
        lees(
                keuzes,
                2023,
                StatlineFixture.werkmap("a.xlsx", "code;cijfer", "WK900111;6,8", "WK900112;veel"))
            .get(0);
    assertThat(gelezen.cijfers).containsExactly("WK900111 1 6.8");
    assertThat(gelezen.geweigerd).singleElement().extracting(Weigering::cel).isEqualTo("B3");
  }

  @Test
  @Bedrijfsregel("MON-92")
  void eenGetalVanEenWerkbladHoudtZijnWaardeInElkSchrift() {
    String[] regels = {
      "code;jaar;cijfer;marge;n;tekst",
      "WK900111;2020;6,875;0,125;1204;t7.0",
      "WK900111;2023;6,876;0,126;1205;t7.1"
    };
    for (Getalschrift schrift : Getalschrift.values()) {
      Toewijzing keuzes =
          toewijzing(
              schrift,
              "code=GEBIEDSCODE",
              "jaar=JAAR",
              "cijfer=WAARDE:Rapportcijfer:score",
              "marge=MARGE",
              "n=RESPONDENTEN",
              "tekst=NIETS");
      assertThat(lees(keuzes, null, StatlineFixture.werkmap("a.xlsx", regels)))
          .extracting(uit -> uit.weigeringen + " " + uit.cijfers)
          .containsExactly(
              "[] [WK900111 2 6.875 0.125 1204 null]", "[] [WK900111 2 6.876 0.126 1205 null]");
    }
  }

  @Test
  @Bedrijfsregel("MON-256")
  void eenProcenttekenBijEenAndereEenheidWordtIngelezenEnGemeld() {
    Toewijzing breed =
        toewijzing(
            KOMMA,
            "code=GEBIEDSCODE",
            "leden=WAARDE:Leden:aantal",
            "p=WAARDE:Voelt zich onveilig:%",
            "punt=WAARDE:Daling in punten:procentpunt");
    Ontvangst uit =
        lees(
                breed,
                2023,
                csv("a.csv", "code;leden;p;punt", "WK900111;45%;45%;4%", "WK900112;45;x;4"))
            .get(0);
    assertThat(uit.weigeringen).isEmpty();
    assertThat(uit.cijfers).contains("WK900111 1 45", "WK900111 2 45");
    assertThat(uit.twijfels).containsExactly("2 leden 45% PROCENTTEKEN");
    Toewijzing lang =
        toewijzing(KOMMA, "code=GEBIEDSCODE", "maat=ONDERWERP", "w=WAARDE")
            .met(List.of(new Onderwerpkeuze("Leden", "Leden", "aantal")));
    assertThat(lees(lang, 2023, csv("a.csv", "code;maat;w", "WK900111;Leden;45%")).get(0).twijfels)
        .containsExactly("2 w 45% PROCENTTEKEN");
  }

  @Test
  void zonderRijenOfZonderJaarIsErNietsTeLezen() {
    Toewijzing keuzes =
        toewijzing(KOMMA, "code=GEBIEDSCODE", "jaar=JAAR", "cijfer=WAARDE:Rapportcijfer:score");
    assertThatThrownBy(
            () -> lees(keuzes, null, csv("a.csv", "code;jaar;cijfer", "WK900111;straks;1")))
        .isInstanceOfSatisfying(
            OngeldigBestand.class,
            fout -> assertThat(fout.fout()).isEqualTo(OngeldigBestand.Fout.GEEN_JAREN));
    assertThatThrownBy(() -> lees(keuzes, null, csv("a.csv", "code;jaar;cijfer", ";;")))
        .isInstanceOf(OngeldigBestand.class);
  }

  @Test
  void redenWordtGekendAanNaamEnWoord() {
    assertThat(
            lees(
                    BREED,
                    2023,
                    csv(
                        "a.csv",
                        "code;cijfer;marge;n;stand;reden",
                        "WK900111;;;;;GEHEIM",
                        "WK900112;;;;d;n.v.t."))
                .get(0)
                .cijfers)
        .containsExactly(
            "WK900111 1 GEHEIM", "WK900112 1 NIET_VAN_TOEPASSING null null DEFINITIEF");
  }
}
