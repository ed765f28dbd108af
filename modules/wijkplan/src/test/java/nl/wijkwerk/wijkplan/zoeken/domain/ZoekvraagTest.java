package nl.wijkwerk.wijkplan.zoeken.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class ZoekvraagTest {
  private static String toon(List<Tekstdeel> delen) {
    return delen.stream()
        .map(d -> d.gevonden() ? "[" + d.tekst() + "]" : d.tekst())
        .reduce("", String::concat);
  }

  @Test
  @Bedrijfsregel("WPL-90")
  void woordenZijnZonderHoofdlettersAccentenEnTekens() {
    assertThat(Zoekvraag.van("  Caf\u00e9 & (Straat-verlichting) caf\u00e9 ").woorden())
        .containsExactly("cafe", "straat", "verlichting");
    assertThat(Zoekvraag.van("?! -").leeg()).isTrue();
    assertThat(Zoekvraag.van(null).leeg()).isTrue();
  }

  @Test
  @Bedrijfsregel("WPL-90")
  void eenVraagIsNietTeLang() {
    assertThatThrownBy(() -> Zoekvraag.van("a b c d e f g h i"))
        .isInstanceOfSatisfying(
            Regelovertreding.class, e -> assertThat(e.sleutel()).isEqualTo("zoeken.veel-woorden"));
    assertThatThrownBy(() -> Zoekvraag.van("a".repeat(201)))
        .isInstanceOfSatisfying(
            Regelovertreding.class, e -> assertThat(e.sleutel()).isEqualTo("zoeken.te-lang"));
  }

  @Test
  void alleenEenSamenstellingHeeftEenLaatsteDeel() {
    assertThat(Zoekvraag.koppen("straatverlichting")).containsExactly("verlichting");
    assertThat(Zoekvraag.koppen("zwerfafvallen")).containsExactly("afvallen", "afval");
    assertThat(Zoekvraag.koppen("buurthuis")).isEmpty();
    assertThat(Zoekvraag.koppen("spelen")).isEmpty();
  }

  @Test
  void gevondenWoordenZijnGemerktAlsStamBeginDeelOfKop() {
    Zoekvraag vraag = Zoekvraag.van("verlichting");
    String gemerkt =
        "Meer straatverlichting en "
            + Markering.BEGIN
            + "verlichten"
            + Markering.EIND
            + " van lopen";
    assertThat(toon(new Markering(vraag).geheel(gemerkt)))
        .isEqualTo("Meer [straatverlichting] en [verlichten] van lopen");
    assertThat(toon(new Markering(Zoekvraag.van("straatverlichting")).geheel("De verlichting")))
        .isEqualTo("De [verlichting]");
    assertThat(
            toon(new Markering(Zoekvraag.van("alle afval")).geheel("Installeren met zwerfafval")))
        .isEqualTo("Installeren met [zwerfafval]");
    assertThat(toon(new Markering(Zoekvraag.van("cafe")).geheel("Het Caf\u00e9")))
        .isEqualTo("Het [Caf\u00e9]");
  }

  @Test
  void vanEenLangeTekstBlijftHetDeelRondHetEersteGevondenWoord() {
    String tekst = "aan ".repeat(100) + "speeltuin " + "daar ".repeat(100);
    String fragment = toon(new Markering(Zoekvraag.van("speeltuin")).rondEerste(tekst));
    assertThat(fragment).startsWith("\u2026aan").contains("[speeltuin]").endsWith("daar\u2026");
    assertThat(fragment.length()).isLessThan(260);
    assertThat(toon(new Markering(Zoekvraag.van("speeltuin")).rondEerste("aan ".repeat(100))))
        .startsWith("aan")
        .endsWith("\u2026");
  }
}
