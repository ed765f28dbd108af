package nl.wijkwerk.systeem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkwerk.systeem.pagina.AnalysePagina;
import nl.wijkwerk.systeem.pagina.InlezenPagina;
import nl.wijkwerk.systeem.pagina.WijkPagina;
import nl.wijkwerk.test.Bezoek;
import nl.wijkwerk.test.Browser;
import nl.wijkwerk.test.Product;
import nl.wijkwerk.test.Projectmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From figure to answer: the story that runs through all modules, in a browser, per role. */
class VerhaalIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static Bezoek as(Gebruiker user) {
    return BROWSER.visit(Product.sharedAddress()).signOn(user.naam());
  }

  @Test
  void beheerderLeestDeCijfersVanHetLandInEnDeWijkregisseurZietDeAfstand() {
    Optional<Path> file = cijfers();
    assumeTrue(
        file.isPresent(),
        "Skipped: the CBS file of 2020 is not in shared/data beside the repository");

    InlezenPagina inlezen = InlezenPagina.open(as(Gebruiker.BEHEERDER));
    inlezen.checkAccessibility("Cijfers inlezen");
    InlezenPagina.Verslag verslag =
        inlezen.leesIn(
            file.get(),
            file.get().resolveSibling("84799NED_DataProperties.csv"),
            file.get().resolveSibling("84799NED_WijkenEnBuurten.csv"));
    assertThat(verslag.toontVoortgang()).isTrue();
    verslag.wachtOpUitkomst(180);
    assertThat(verslag.kerncijfer("Gebieden gelezen")).isEqualTo("17.341");
    assertThat(verslag.kerncijfer("Geweigerd")).isEqualTo("0");
    assertThat(verslag.kerncijfer("Waarden opgeslagen")).isEqualTo("743.808");
    assertThat(verslag.kerncijfer("Cellen zonder waarde")).isEqualTo("1.198.384");
    assertThat(verslag.text())
        .contains("nooit gelezen als 0", "de bron zet een punt: onbekend, te weinig of geheim");
    assertThat(verslag.text()).contains("118 kolommen");
    verslag.checkAccessibility();

    WijkPagina wijk = WijkPagina.open(as(Gebruiker.WIJKREGISSEUR), Verhaal.DE_RIET);
    assertThat(wijk.heading()).contains("De Riet");
    assertThat(wijk.text()).contains("de wijk tegen de stad", "nog geen vergelijking");
    assertThat(wijk.afstand("Bijstand")).contains("59,5", "stad 40,8", "+18,7");
    assertThat(wijk.afstand("Afstand tot supermarkt")).contains("op of beter dan stad");
    wijk.checkAccessibility();
  }

  @Test
  void vanAnalyseTotAntwoordAanDeWijk() {
    Verhaal.speel(BROWSER, Product.sharedAddress());
  }

  @Test
  void terugNaHetOpslaanMaaktGeenTweedeRegel() {
    AnalysePagina analyse =
        WijkPagina.open(as(Gebruiker.WIJKREGISSEUR), Verhaal.DE_RIET)
            .beginAnalyse()
            .voegRegelToe(3, Map.of("Knelpunten", "Meldingen blijven lang liggen"))
            .terug();
    assertThat(analyse.text())
        .containsOnlyOnce("Meldingen blijven lang liggen")
        .contains("Deze regel is al opgeslagen.", "Regel openen")
        .doesNotContain("Opslaan");
    analyse.checkAccessibility();
  }

  private static Optional<Path> cijfers() {
    return Stream.iterate(Projectmap.root(), folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve("shared/data/cbs-kwb-2020/84799NED_TypedDataSet.csv"))
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
