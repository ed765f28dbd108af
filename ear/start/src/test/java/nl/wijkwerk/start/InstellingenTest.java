package nl.wijkwerk.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstellingenTest {
  @TempDir Path thuis;

  private Instellingen lees(Map<String, String> omgeving) throws Startfout {
    return Instellingen.lees(omgeving, thuis);
  }

  @Test
  void heeftGewoneWaarden() throws Startfout {
    Instellingen instellingen = lees(Map.of());
    assertThat(instellingen.poort()).isEqualTo(8080);
    assertThat(instellingen.adres()).isEqualTo("127.0.0.1");
    assertThat(instellingen.demonstratie()).isTrue();
    assertThat(instellingen.gegevensmap()).isEqualTo(thuis.resolve(".wijkwerk/data"));
    assertThat(instellingen.modules()).containsExactly(Module.values());
    assertThat(instellingen.database()).isEmpty();
  }

  @Test
  void neemtDeStartpaginaAltijdMee() throws Startfout {
    assertThat(lees(Map.of("WIJKWERK_MODULES", "middelen, wijkplan")).modules())
        .containsExactly(Module.STARTPAGINA, Module.WIJKPLAN, Module.MIDDELEN);
  }

  @Test
  void noemtEenInstellingDieNietBestaatMetDieWelBestaat() throws Exception {
    Path bestand = Files.writeString(thuis.resolve("in.env"), "WIJKWERK_SESIE_MINUTEN=5\n");
    assertThat(
            lees(Map.of("WIJKWERK_PORT", "18480", "WIJKWERK_INSTELLINGEN", bestand.toString()))
                .waarschuwingen())
        .satisfiesExactly(
            w -> assertThat(w).contains("WIJKWERK_PORT bestaat niet", "WIJKWERK_POORT?"),
            w -> assertThat(w).contains("WIJKWERK_SESIE_MINUTEN", "WIJKWERK_SESSIE_MINUTEN?"));
  }

  /** Every setting in the manual and the sample file is one that the starter knows. */
  @Test
  void kentElkeInstellingUitDeHandleiding() throws Exception {
    Path boven = Path.of("").toAbsolutePath().getParent().getParent();
    String teksten =
        Files.readString(boven.resolve("docs/beheer/README.md"))
            + Files.readString(boven.resolve("docs/beheer/aanmelden.md"))
            + Files.readString(boven.resolve("config/voorbeeld-instellingen.env"));
    List<String> namen =
        Pattern.compile("WIJKWERK_[A-Z0-9_]*[A-Z0-9]")
            .matcher(teksten)
            .results()
            .map(MatchResult::group)
            .distinct()
            // How a line of the file is written.
            .filter(naam -> !naam.equals("WIJKWERK_NAAM"))
            .toList();
    assertThat(namen).contains("WIJKWERK_POORT", "WIJKWERK_WIJKPLAN_STIL_NA_DAGEN");
    assertThat(Instellingsnamen.waarschuwingen(namen)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "WIJKWERK_POORT, tachtig, getal",
    "WIJKWERK_POORT, 70000, 65535",
    "WIJKWERK_SESSIE_MINUTEN, 0, 1 tot en met 720",
    "WIJKWERK_SESSIE_MINUTEN, 721, 1 tot en met 720",
    "WIJKWERK_SESSIE_MINUTEN, -5, 1 tot en met 720",
    "WIJKWERK_SESSIE_MINUTEN, lang, 1 tot en met 720",
    "WIJKWERK_DEMONSTRATIE, misschien, true of false",
    "WIJKWERK_MODULES, wijkplaan, kies uit",
    "WIJKWERK_VOORBEELD, nergens/almelo, geen map",
    "WIJKWERK_ADRES, 0.0.0.0, WIJKWERK_DEMONSTRATIE"
  })
  void noemtWatNietKlopt(String naam, String waarde, String raad) {
    assertThatThrownBy(() -> lees(Map.of(naam, waarde)))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining(naam)
        .hasMessageContaining(raad);
  }

  private Map<String, String> metDienst(String... anders) throws IOException {
    Path groepen = Files.writeString(thuis.resolve("groepen.json"), "{\"groepen\": []}");
    Map<String, String> waarden =
        new HashMap<>(
            Map.of(
                "WIJKWERK_OIDC_UITGEVER", "https://aanmelden.gemeente.example/realms/intranet",
                "WIJKWERK_OIDC_CLIENT", "wijkwerk",
                "WIJKWERK_OIDC_GEHEIM", "niet-echt",
                "WIJKWERK_BASIS", "https://wijkwerk.gemeente.example",
                "WIJKWERK_GROEPEN", groepen.toString()));
    for (int i = 0; i < anders.length; i += 2) {
      waarden.put(anders[i], anders[i + 1]);
    }
    return waarden;
  }

  @Test
  @Bedrijfsregel("KRN-14")
  void isMetEenAanmelddienstGeenDemonstratie() throws Exception {
    assertThat(lees(metDienst()).demonstratie()).isFalse();
    assertThatThrownBy(() -> lees(metDienst("WIJKWERK_DEMONSTRATIE", "true")))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("kan Wijkwerk geen demonstratie zijn");
  }

  @Test
  void websiteIsHetAdresWaaronderMensenHaarKennen() throws Exception {
    assertThat(lees(Map.of()).website()).isEqualTo("http://localhost:8080/");
    assertThat(lees(Map.of("WIJKWERK_POORT", "9090")).website())
        .isEqualTo("http://localhost:9090/");
    assertThat(
            lees(Map.of("WIJKWERK_DEMONSTRATIE", "false", "WIJKWERK_ADRES", "10.0.0.7")).website())
        .isEqualTo("http://10.0.0.7:8080/");
    for (String basis :
        List.of("https://wijkwerk.gemeente.example", "https://wijkwerk.gemeente.example/")) {
      assertThat(lees(Map.of("WIJKWERK_BASIS", basis)).website())
          .as("no other address is answered")
          .isEqualTo("https://wijkwerk.gemeente.example/");
    }
  }

  @Test
  void portaalVraagtEenNaamVeiligeSleutelsEnEenEigenAdres() throws Exception {
    String naam = "WIJKWERK_PORTAAL_UITGEVER";
    String sleutels = "WIJKWERK_PORTAAL_SLEUTELS";
    lees(metDienst(naam, "intranet", sleutels, "https://intranet.example/sleutels.json"));
    lees(
        Map.of(
            naam,
            "pluto",
            sleutels,
            "http://localhost:8090/sleutels.json",
            "WIJKWERK_BASIS",
            "http://localhost:8080"));
    assertThatThrownBy(() -> lees(metDienst(naam, "intranet")))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("horen bij elkaar");
    assertThatThrownBy(
            () -> lees(metDienst(naam, "x", sleutels, "http://portaal.localhost:8090/s.json")))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("zonder naam ervoor");
    assertThatThrownBy(() -> lees(metDienst(naam, "x", sleutels, "http://intranet.example/s.json")))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("https://");
    assertThatThrownBy(
            () -> lees(Map.of(naam, "x", sleutels, "http://localhost:8090/sleutels.json")))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("WIJKWERK_BASIS");
  }

  @Test
  void geeftHetGeheimVanDeAanmelddienstNietMeeInDeOmgeving() throws Exception {
    Instellingen instellingen = lees(metDienst("WIJKWERK_OIDC_ACR", ""));
    assertThat(instellingen.voorServer())
        .containsKey("WIJKWERK_OIDC_UITGEVER")
        .doesNotContainKeys("WIJKWERK_OIDC_GEHEIM", "WIJKWERK_OIDC_ACR");
    assertThat(instellingen.aanmeldgeheim()).contains("niet-echt");
  }

  @Test
  void geeftDeSleutelVanSwingNietMeeInDeOmgeving() throws Exception {
    String naam = "WIJKWERK_MONITORING_BRON_SWING_SLEUTEL";
    Instellingen instellingen = lees(Map.of(naam, "niet-echt"));
    assertThat(instellingen.voorServer()).doesNotContainKey(naam);
    assertThat(instellingen.swingsleutel()).contains("niet-echt");
    assertThat(lees(Map.of()).swingsleutel()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "WIJKWERK_OIDC_UITGEVER, http://aanmelden.gemeente.example, https",
    "WIJKWERK_BASIS, http://wijkwerk.gemeente.example, https",
    "WIJKWERK_BASIS, https://wijkwerk.gemeente.example/pad, zonder pad",
    "WIJKWERK_BASIS, '', schrijf bijvoorbeeld",
    "WIJKWERK_OIDC_CLIENT, '', noem de naam",
    "WIJKWERK_OIDC_GEHEIM, '', niet allebei",
    "WIJKWERK_OIDC_SLEUTEL, /sleutel.pem, niet allebei",
    "WIJKWERK_GROEPEN, '', welke groep",
    "WIJKWERK_GROEPEN, groepen.json, hele pad",
    "WIJKWERK_OIDC_API, wijkwerk, andere naam"
  })
  void noemtWatErAanDeAanmelddienstNietKlopt(String naam, String waarde, String raad) {
    assertThatThrownBy(() -> lees(metDienst(naam, waarde)))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining(naam)
        .hasMessageContaining(raad);
  }

  @Test
  void luistertBuitenDemonstratieOokElders() throws Startfout {
    assertThat(lees(Map.of("WIJKWERK_ADRES", "0.0.0.0", "WIJKWERK_DEMONSTRATIE", "false")).adres())
        .isEqualTo("0.0.0.0");
  }

  @Test
  void vultAlleenInDemonstratieVanzelfEenLegeDatabase() throws Startfout {
    Path almelo = thuis.resolve("almelo");
    assertThat(lees(Map.of()).voorbeeld(almelo)).contains(almelo);
    assertThat(lees(Map.of("WIJKWERK_VOORBEELD", "geen")).voorbeeld(almelo)).isEmpty();
    assertThat(lees(Map.of("WIJKWERK_DEMONSTRATIE", "false")).voorbeeld(almelo)).isEmpty();
    Map<String, String> eigen =
        Map.of("WIJKWERK_DEMONSTRATIE", "false", "WIJKWERK_VOORBEELD", thuis.toString());
    assertThat(lees(eigen).voorbeeld(almelo)).contains(thuis);
  }

  @Test
  void leestEenBestandEnDeOmgevingGaatVoor() throws Exception {
    Path bestand = thuis.resolve("instellingen.env");
    Files.writeString(
        bestand,
        "# uitleg\n\nWIJKWERK_POORT=9001\nWIJKWERK_DEMONSTRATIE=\"false\"\nWIJKWERK_SESSIE_MINUTEN=5\n");
    Instellingen instellingen =
        lees(Map.of("WIJKWERK_INSTELLINGEN", bestand.toString(), "WIJKWERK_POORT", "9002"));
    assertThat(instellingen.poort()).isEqualTo(9002);
    assertThat(instellingen.demonstratie()).isFalse();
    assertThat(instellingen.voorServer()).containsEntry("WIJKWERK_SESSIE_MINUTEN", "5");
  }

  @Test
  void leestEenBestandUitKladblok() throws Exception {
    Path bestand = thuis.resolve("kladblok.env");
    Files.writeString(bestand, "\uFEFFWIJKWERK_POORT=9001\r\nWIJKWERK_SESSIE_MINUTEN=5\r\n");
    Instellingen instellingen = lees(Map.of("WIJKWERK_INSTELLINGEN", bestand.toString()));
    assertThat(instellingen.poort()).isEqualTo(9001);
    assertThat(instellingen.voorServer()).containsEntry("WIJKWERK_SESSIE_MINUTEN", "5");
    Files.writeString(bestand, "# geopend: caf\u00e9\r\n", StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> lees(Map.of("WIJKWERK_INSTELLINGEN", bestand.toString())))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("sla het op als UTF-8");
  }

  /** As set NAME="value" && wijkwerk does in the command prompt of Windows. */
  @Test
  void leestWaardenMetAanhalingstekensUitDeOmgeving() throws Exception {
    Path data = Files.createDirectories(thuis.resolve("wijk werk"));
    Path bestand = Files.writeString(thuis.resolve("in.env"), "WIJKWERK_SESSIE_MINUTEN=5\n");
    Instellingen instellingen =
        lees(
            Map.of(
                "WIJKWERK_DATA", "\"" + data + "\" ",
                "WIJKWERK_INSTELLINGEN", "\"" + bestand + "\" ",
                "WIJKWERK_FRAME_ANCESTORS", "'self'"));
    assertThat(instellingen.gegevensmap()).isEqualTo(data);
    assertThat(instellingen.voorServer())
        .containsEntry("WIJKWERK_SESSIE_MINUTEN", "5")
        .containsEntry("WIJKWERK_FRAME_ANCESTORS", "'self'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"WIJKWERK_DATA", "WIJKWERK_INSTELLINGEN", "WIJKWERK_VOORBEELD"})
  void noemtEenNaamDieNietKan(String naam) {
    assertThatThrownBy(() -> lees(Map.of(naam, "map\0")))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining(naam)
        .hasMessageContaining("verbeter de naam");
  }

  @Test
  void leestHetBestandInDeGegevensmap() throws Exception {
    Files.createDirectories(thuis.resolve("gegevens"));
    Files.writeString(thuis.resolve("gegevens/wijkwerk.env"), "WIJKWERK_POORT=9003");
    assertThat(lees(Map.of("WIJKWERK_DATA", thuis.resolve("gegevens").toString())).poort())
        .isEqualTo(9003);
  }

  @Test
  void noemtDeRegelDieGeenInstellingIs() throws Exception {
    Path bestand = Files.writeString(thuis.resolve("fout.env"), "WIJKWERK_POORT=1\nPOORT 9000\n");
    assertThatThrownBy(() -> lees(Map.of("WIJKWERK_INSTELLINGEN", bestand.toString())))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("Regel 2");
    assertThatThrownBy(() -> lees(Map.of("WIJKWERK_INSTELLINGEN", thuis + "/weg.env")))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("weg.env");
  }

  @Test
  void geeftDeServerGeenWachtwoordInDeOmgeving() throws Startfout {
    Map<String, String> omgeving =
        Map.of(
            "WIJKWERK_DB_URL",
            "jdbc:postgresql://db/wijkwerk",
            "WIJKWERK_DB_WACHTWOORD",
            "geheim",
            "PAD",
            "x");
    Instellingen instellingen = lees(omgeving);
    assertThat(instellingen.voorServer()).isEmpty();
    assertThat(instellingen.database().orElseThrow().wachtwoord()).isEqualTo("geheim");
    assertThat(instellingen.database().orElseThrow().toString()).doesNotContain("geheim");
  }

  @Test
  void weigertEenAndereDatabase() throws Startfout {
    Instellingen instellingen = lees(Map.of("WIJKWERK_DB_URL", "jdbc:oracle:thin:@db"));
    assertThatThrownBy(instellingen::database)
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("jdbc:postgresql://");
  }

  @Test
  void laatAanmeldenOpAndereSitesAlleenMetHttpsToe() throws Exception {
    assertThatThrownBy(() -> lees(Map.of("WIJKWERK_KOEKJE_SAMESITE", "None")))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("https");
    assertThatThrownBy(() -> lees(Map.of("WIJKWERK_KOEKJE_SAMESITE", "Strikt")))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("Lax of None");
    assertThat(
            lees(Map.of(
                    "WIJKWERK_KOEKJE_SAMESITE",
                    "None",
                    "WIJKWERK_BASIS",
                    "https://wijkwerk.gemeente.example"))
                .voorServer())
        .containsEntry("WIJKWERK_KOEKJE_SAMESITE", "None");
  }

  @Test
  void leestHetVoorbeeld() throws Exception {
    Path voorbeeld = Path.of("../../config/voorbeeld-instellingen.env");
    Path aan = thuis.resolve("aan.env");
    Files.writeString(thuis.resolve("wijkwerk.pem"), "");
    Files.writeString(thuis.resolve("groepen.json"), "");
    Files.writeString(
        aan,
        Files.readString(voorbeeld)
            .replace("#WIJKWERK_", "WIJKWERK_")
            .replace("/etc/wijkwerk", thuis.toString()));
    Instellingen instellingen = lees(Map.of("WIJKWERK_INSTELLINGEN", aan.toString()));
    assertThat(instellingen.modules()).contains(Module.MIDDELEN);
    assertThat(instellingen.javaOpties()).contains("-Xmx1g");
    assertThat(instellingen.database()).isPresent();
    assertThat(instellingen.voorServer().get("WIJKWERK_FRAME_ANCESTORS"))
        .isEqualTo("'self' https://intranet.gemeente.example");
  }
}
