package nl.wijkwerk.monitoring.mkba.domain;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people fill in of a post of an MKBA. */
@Schema(description = "Een post van een kosten-batenanalyse")
public record Postinhoud(
    @Schema(required = true) @NotNull Postsoort soort,
    @Schema(required = true, maxLength = 300) @NotNull String omschrijving,
    @Schema(description = "Wie betaalt, of bij baten wie profiteert", required = true) @NotNull
        String partij,
    @Schema(description = "Bij een overdracht: wie het krijgt") String naar,
    @Schema(required = true) @NotNull Spreiding spreiding,
    @Schema(description = "Euro, eenmalig of per jaar; leeg bij eigen bedragen") BigDecimal bedrag,
    @Schema(description = "Jaar, of eerste jaar") Integer van,
    @Schema(description = "Laatste jaar; alleen bij jaarlijks") Integer tot,
    @Schema(description = "Alleen bij eigen bedragen: een bedrag per jaar") List<Jaarbedrag> eigen,
    @Schema(description = "Waarin laag en hoog staan; leeg zonder marge") Margesoort marge,
    @Schema(description = "Lage schatting") BigDecimal laag,
    @Schema(description = "Hoge schatting") BigDecimal hoog,
    @Schema(required = true) @NotNull Grondslag grondslag,
    @Schema(description = "Waar het bedrag vandaan komt", maxLength = 500) String bron,
    @Schema(description = "Adres van de evaluatie die laat zien dat het door de aanpak komt")
        String evaluatie)
    implements Serializable {
  private static final BigDecimal HONDERD = new BigDecimal(100);

  /** Which of its three amounts is meant. */
  public enum Stand {
    LAAG,
    VERWACHT,
    HOOG
  }

  public Postinhoud {
    omschrijving = Mkbainhoud.kaal(omschrijving);
    partij = Mkbainhoud.kaal(partij);
    naar = Mkbainhoud.kaal(naar);
    eigen =
        eigen == null
            ? List.of()
            : eigen.stream()
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(Jaarbedrag::jaar))
                .toList();
    marge = laag == null && hoog == null ? null : marge;
    bron = Mkbainhoud.kaal(bron);
    evaluatie = Mkbainhoud.kaal(evaluatie);
  }

  /** What it rests on. */
  public Bewijs bewijs() {
    if (evaluatie != null) {
      return Bewijs.EVALUATIE;
    }
    return bron == null ? Bewijs.AANNAME : Bewijs.BRON;
  }

  public boolean metMarge() {
    return marge != null;
  }

  /** Its amounts, not discounted, a year at a time. */
  public List<Jaarbedrag> bedragen(Stand stand) {
    if (spreiding == Spreiding.EIGEN) {
      return eigen.stream().map(b -> new Jaarbedrag(b.jaar(), in(stand, b.bedrag()))).toList();
    }
    int laatste = spreiding == Spreiding.EENMALIG ? van : tot;
    return IntStream.rangeClosed(van, laatste)
        .mapToObj(jaar -> new Jaarbedrag(jaar, in(stand, bedrag)))
        .toList();
  }

  private BigDecimal in(Stand stand, BigDecimal verwacht) {
    if (marge == null || stand == Stand.VERWACHT) {
      return verwacht;
    }
    BigDecimal grens = stand == Stand.LAAG ? laag : hoog;
    return marge == Margesoort.BEDRAG ? grens : verwacht.multiply(grens).divide(HONDERD);
  }

  /** Years that it has an amount in. */
  List<Integer> jaren() {
    if (spreiding == Spreiding.EIGEN) {
      return eigen.stream().map(Jaarbedrag::jaar).toList();
    }
    List<Integer> jaren = new ArrayList<>();
    jaren.add(van);
    jaren.add(spreiding == Spreiding.EENMALIG ? van : tot);
    return jaren;
  }

  /** As it counts elsewhere: what was measured or evaluated there is an estimate here. */
  Postinhoud elders() {
    return new Postinhoud(
        soort,
        omschrijving,
        partij,
        naar,
        spreiding,
        bedrag,
        van,
        tot,
        eigen,
        marge,
        laag,
        hoog,
        Grondslag.GESCHAT,
        bron,
        null);
  }
}
