package nl.wijkwerk.test;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Judges a PDF with veraPDF: whether it is accessible (PDF/UA-1) and can be archived (PDF/A-2a). A
 * module that uses it has {@code org.verapdf:validation-model-jakarta} in its tests.
 */
public final class Pdftoets {
  private Pdftoets() {}

  /** What is wrong with it, one line per rule and place; empty when nothing is. */
  public static List<String> breaches(byte[] pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    List<String> found = new ArrayList<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator =
              Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
        ValidationResult result = validator.validate(parser);
        for (TestAssertion a : result.getTestAssertions()) {
          if (a.getStatus() == TestAssertion.Status.FAILED) {
            found.add(
                flavour
                    + " "
                    + a.getRuleId().getClause()
                    + "-"
                    + a.getRuleId().getTestNumber()
                    + ": "
                    + a.getMessage()
                    + " at "
                    + a.getLocation().getContext());
          }
        }
        if (!result.isCompliant() && found.isEmpty()) {
          found.add(flavour + ": not compliant");
        }
      } catch (Exception e) {
        throw new AssertionError("veraPDF cannot judge this as " + flavour, e);
      }
    }
    return found;
  }
}
