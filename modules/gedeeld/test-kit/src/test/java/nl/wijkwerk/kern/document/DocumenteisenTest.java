package nl.wijkwerk.kern.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class DocumenteisenTest {
  private static final byte[] PDF =
      "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);

  @Test
  void pdfMag() {
    assertThat(Documenteisen.toets("Voorstel.PDF", PDF)).isEqualTo("application/pdf");
  }

  @Test
  @Bedrijfsregel("KRN-07")
  void inhoudDieNietBijDeNaamPastWordtGeweigerd() {
    weigert("verslag.png", PDF);
    weigert("plan.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
    weigert("plan.exe", new byte[] {'M', 'Z', 0, 1});
    weigert("plan", PDF);
  }

  @Test
  @Bedrijfsregel("KRN-07")
  void leegEnTeGrootWordenGeweigerd() {
    weigert("leeg.pdf", new byte[0]);
    weigert("groot.pdf", new byte[(int) Documenteisen.GROOTSTE + 1]);
  }

  private static void weigert(String naam, byte[] inhoud) {
    assertThatThrownBy(() -> Documenteisen.toets(naam, inhoud))
        .isInstanceOf(Regelovertreding.class);
  }
}
