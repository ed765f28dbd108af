package nl.wijkwerk.stuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.test.Pdftoets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfvormTest {
  private static final String DOEL = "Meer bewoners eten samen: Çelik, Łukasz & <Żaneta>";

  @Test
  void pdfIsToegankelijkEnTeBewaren() throws IOException {
    byte[] pdf = StukFixture.schrijf(Vorm.PDF, StukFixture.plan(40, DOEL));
    Files.write(Path.of("target/plan.pdf"), pdf);
    assertThat(Pdftoets.breaches(pdf)).isEmpty();
  }

  @Test
  void pdfNoemtWatHetIsEnVanWie() throws IOException {
    byte[] pdf = StukFixture.schrijf(Vorm.PDF, StukFixture.plan(40, DOEL));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Wijkplan De Riet 2026–2030");
      assertThat(document.getDocumentCatalog().getDocumentOutline().getOpenCount()).isNotZero();
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
      PDPage eerste = document.getPage(0);
      assertThat(eerste.getMediaBox().getWidth()).isGreaterThan(eerste.getMediaBox().getHeight());
      List<String> letters = new ArrayList<>();
      for (var naam : eerste.getResources().getFontNames()) {
        PDFont letter = eerste.getResources().getFont(naam);
        assertThat(letter.isEmbedded()).as(letter.getName()).isTrue();
        letters.add(letter.getName());
      }
      assertThat(letters).isNotEmpty().allMatch(l -> l.contains("SourceSans3"));
      PDFTextStripper lezer = new PDFTextStripper();
      String tekst = lezer.getText(document);
      assertThat(tekst)
          .contains(
              "CONCEPT",
              "Gemeente Almelo",
              "Versie 2",
              "Pagina 1 van",
              "Totaal",
              "12.500,50",
              "500.020")
          .contains("Çelik, Łukasz", "& <Żaneta>")
          .doesNotContain("31 dec 2028");
      lezer.setStartPage(2);
      assertThat(lezer.getText(document)).contains("CONCEPT", "Pagina 2 van");
    }
  }

  /** Wherever the page ends: a heading of a group is on the page of its first row. */
  @Test
  void kopVanEenGroepStaatNooitAlleenOnderaan() throws IOException {
    for (int regels = 0; regels < 30; regels += 2) {
      Stuk plan = StukFixture.plan(8, "Samen eten");
      List<Stuk.Deel> delen = new ArrayList<>();
      delen.add(new Stuk.Alinea("Regel\n".repeat(regels) + "Laatste regel"));
      delen.addAll(plan.delen());
      byte[] pdf = StukFixture.schrijf(Vorm.PDF, StukFixture.met(plan, delen));
      try (PDDocument document = Loader.loadPDF(pdf)) {
        PDFTextStripper lezer = new PDFTextStripper();
        lezer.setSortByPosition(true);
        for (int pagina = 1; pagina <= document.getNumberOfPages(); pagina++) {
          lezer.setStartPage(pagina);
          lezer.setEndPage(pagina);
          String tekst = lezer.getText(document);
          for (int groep = 1; groep <= 4; groep++) {
            if (tekst.contains(groep + ". Bewoners")) {
              assertThat(tekst).as(regels + " regels ervoor").contains(groep + ".1 ");
            }
          }
          if (tekst.contains("Ambities, doelen en oplossingen")) {
            assertThat(tekst).as(regels + " regels ervoor").contains("1.1 ");
          }
        }
      }
    }
  }

  /** A text layer that loses a letter cannot be searched, read aloud or copied. */
  @Test
  void elkeLetterStaatInDeTekst() throws IOException {
    List<String> woorden =
        List.of(
            "fte",
            "leeftijd",
            "profiel",
            "efficiënt",
            "koffie",
            "flat",
            "affiche",
            "aflopend",
            "fjord",
            "netto",
            "zitten",
            "tijd",
            "IJssel",
            "één",
            "coördinatie",
            "€",
            "½",
            "m²");
    byte[] pdf = StukFixture.schrijf(Vorm.PDF, StukFixture.plan(4, String.join(" ", woorden)));
    assertThat(Pdftoets.breaches(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document).split("\\s+"))
          .contains(woorden.toArray(String[]::new));
    }
  }

  @Test
  void pdfZonderKenmerkenWordtAfgekeurd() throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (PDDocument kaal = new PDDocument()) {
      kaal.addPage(new PDPage());
      kaal.save(uit);
    }
    assertThat(Pdftoets.breaches(uit.toByteArray()))
        .anyMatch(b -> b.startsWith("ua1") || b.startsWith("PDF/UA"))
        .anyMatch(b -> b.contains("2"));
  }

  @Test
  void tekstZonderLetterOfMetStuurtekensBreektDePdfNiet() {
    String raar =
        "Vlag \ud83c\udff3\ufe0f, \u0645\u0631\u062d\u0628\u0627, bel \u0007 en \ud800 los";
    byte[] pdf = StukFixture.schrijf(Vorm.PDF, StukFixture.plan(4, raar));
    assertThat(Pdftoets.breaches(pdf)).isEmpty();
  }
}
