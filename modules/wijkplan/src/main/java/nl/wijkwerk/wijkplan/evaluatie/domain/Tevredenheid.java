package nl.wijkwerk.wijkplan.evaluatie.domain;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.wijkplan.kader.Decimalen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What residents think of it: a mark with its scale, source and number of people asked, or why it
 * was not measured.
 */
@Schema(description = "Klanttevredenheid van bewoners, of waarom die niet gemeten is")
public record Tevredenheid(
    @Schema(description = "Het cijfer") BigDecimal cijfer,
    @Schema(description = "Laagste van de schaal") BigDecimal schaalVan,
    @Schema(description = "Hoogste van de schaal") BigDecimal schaalTot,
    @Schema(description = "Waar het cijfer vandaan komt", maxLength = 300) String bron,
    @Schema(description = "Hoeveel bewoners antwoordden") Integer respondenten,
    @Schema(description = "Waarom het niet gemeten is", maxLength = 2000) String nietGemeten) {
  private static final int LANGSTE_BRON = 300;
  private static final int LANGSTE_REDEN = 2000;

  public Tevredenheid {
    bron = bron == null || bron.isBlank() ? null : bron.strip();
    nietGemeten = nietGemeten == null || nietGemeten.isBlank() ? null : nietGemeten.strip();
  }

  public static Tevredenheid leeg() {
    return new Tevredenheid(null, null, null, null, null, null);
  }

  public boolean gemeten() {
    return cijfer != null;
  }

  private boolean iets() {
    return Stream.of(cijfer, schaalVan, schaalTot, bron, respondenten).anyMatch(Objects::nonNull);
  }

  /** While the evaluation is open much may be missing, but it does not contradict itself. */
  @Bedrijfsregel("WPL-62")
  void vereisKan() {
    MeerOvertredingen.toets(
        () -> Invoertekst.vereisLengte("WPL-62", "tevredenheidBron", bron, LANGSTE_BRON),
        () -> Invoertekst.vereisLengte("WPL-62", "nietGemeten", nietGemeten, LANGSTE_REDEN),
        () -> {
          if (nietGemeten != null) {
            Invoertekst.vereisReden(
                "WPL-62", "nietGemeten", nietGemeten, "evaluatie.niet-gemeten-kort");
          }
        },
        () -> Decimalen.vereis("WPL-62", "cijfer", cijfer, 2),
        () -> {
          if (iets() && nietGemeten != null) {
            throw new Regelovertreding("WPL-62", "nietGemeten", "evaluatie.tevredenheid-beide");
          }
        },
        () -> {
          if (respondenten != null && (respondenten < 1 || respondenten > 1_000_000)) {
            throw new Regelovertreding("WPL-62", "respondenten", "evaluatie.respondenten");
          }
        },
        () -> {
          if (schaalVan != null && schaalTot != null && schaalVan.compareTo(schaalTot) >= 0) {
            throw new Regelovertreding("WPL-62", "schaalTot", "evaluatie.schaal");
          }
        },
        () -> {
          if (cijfer != null
              && ((schaalVan != null && cijfer.compareTo(schaalVan) < 0)
                  || (schaalTot != null && cijfer.compareTo(schaalTot) > 0))) {
            throw new Regelovertreding("WPL-62", "cijfer", "evaluatie.cijfer-buiten-schaal");
          }
        });
  }

  /** Whether it is said entirely: the mark with all that belongs to it, or the reason. */
  @Bedrijfsregel("WPL-62")
  public boolean volledig() {
    return nietGemeten != null
        || Stream.of(cijfer, schaalVan, schaalTot, bron, respondenten).noneMatch(Objects::isNull);
  }
}
