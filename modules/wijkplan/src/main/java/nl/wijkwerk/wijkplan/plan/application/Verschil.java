package nl.wijkwerk.wijkplan.plan.application;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed between two versions of a plan, row by row and field by field.
 *
 * @param rijen rows that are new, gone or different, in the order of the plan
 * @param gelijk number of rows that are the same
 */
@Schema(requiredProperties = {"rijen", "gelijk"})
public record Verschil(List<Rij> rijen, int gelijk) {
  /** What became of a row. */
  public enum Rijsoort {
    NIEUW,
    VERVALLEN,
    GEWIJZIGD
  }

  /** What became of a piece of text. */
  public enum Deelsoort {
    GELIJK,
    WEG,
    BIJ
  }

  /**
   * A row that differs.
   *
   * @param nummer as it is now, or was when the row is gone; empty for an item for the whole wijk
   */
  @Schema(requiredProperties = {"soort", "nummer", "doelstelling", "velden"})
  public record Rij(Rijsoort soort, String nummer, String doelstelling, List<Veld> velden) {}

  /**
   * A field that differs.
   *
   * @param was text before, or null when it was empty
   * @param wordt text after, or null when it was emptied
   * @param delen both together, in pieces
   */
  @Schema(requiredProperties = {"veld", "delen"})
  public record Veld(String veld, String was, String wordt, List<Deel> delen) {}

  /** A piece of text: in both, only before, or only after. */
  @Schema(requiredProperties = {"soort", "tekst"})
  public record Deel(Deelsoort soort, String tekst) {}

  static Verschil tussen(List<Versietekst.Rij> eerst, List<Versietekst.Rij> daarna) {
    List<Rij> rijen = new ArrayList<>();
    int gelijk = 0;
    for (Versietekst.Rij nieuw : daarna) {
      Optional<Versietekst.Rij> oud = eerst.stream().filter(o -> dezelfde(o, nieuw)).findFirst();
      List<Veld> velden = velden(oud.orElse(null), nieuw);
      if (oud.isPresent() && velden.isEmpty()) {
        gelijk++;
      } else {
        rijen.add(rij(oud.isPresent() ? Rijsoort.GEWIJZIGD : Rijsoort.NIEUW, nieuw, velden));
      }
    }
    eerst.stream()
        .filter(oud -> daarna.stream().noneMatch(nieuw -> dezelfde(oud, nieuw)))
        .forEach(oud -> rijen.add(rij(Rijsoort.VERVALLEN, oud, velden(oud, null))));
    return new Verschil(List.copyOf(rijen), gelijk);
  }

  private static Rij rij(Rijsoort soort, Versietekst.Rij rij, List<Veld> velden) {
    return new Rij(
        soort, rij.nummer() == null ? "" : rij.nummer(), rij.inhoud().doelstelling(), velden);
  }

  private static boolean dezelfde(Versietekst.Rij een, Versietekst.Rij ander) {
    UUID id = een.id();
    return id == null || ander.id() == null
        ? Objects.equals(een.nummer(), ander.nummer()) && !"".equals(een.nummer())
        : id.equals(ander.id());
  }

  private static List<Veld> velden(Versietekst.Rij oud, Versietekst.Rij nieuw) {
    Planregelinhoud was = oud == null ? null : oud.inhoud();
    Planregelinhoud wordt = nieuw == null ? null : nieuw.inhoud();
    List<Veld> velden = new ArrayList<>();
    if (oud != null && nieuw != null) {
      voeg(velden, "nummer", oud.nummer(), nieuw.nummer());
    }
    voeg(velden, "doelstelling", was, wordt, Planregelinhoud::doelstelling);
    voeg(velden, "pm", was, wordt, i -> i.pm() ? "PM" : null);
    voeg(velden, "oplossingen", oplossingen(oud), oplossingen(nieuw));
    voeg(velden, "raming", was, wordt, Planregelinhoud::raming);
    voeg(velden, "jaarVan", was, wordt, Planregelinhoud::jaarVan);
    voeg(velden, "jaarTot", was, wordt, Planregelinhoud::jaarTot);
    voeg(velden, "verantwoordelijke", was, wordt, Planregelinhoud::verantwoordelijke);
    voeg(velden, "indicator", was, wordt, Planregelinhoud::indicator);
    voeg(velden, "beginwaarde", was, wordt, Planregelinhoud::beginwaarde);
    voeg(velden, "beginjaar", was, wordt, Planregelinhoud::beginjaar);
    voeg(velden, "bron", was, wordt, Planregelinhoud::bron);
    voeg(velden, "streefwaarde", was, wordt, Planregelinhoud::streefwaarde);
    voeg(velden, "streefdatum", was, wordt, Planregelinhoud::streefdatum);
    voeg(velden, "eigenaar", was, wordt, Planregelinhoud::eigenaar);
    voeg(velden, "opmerkingen", was, wordt, Planregelinhoud::opmerkingen);
    return List.copyOf(velden);
  }

  private static String oplossingen(Versietekst.Rij rij) {
    return rij == null
        ? null
        : Oplossingen.Keus.inTekst(
            rij.gekozen() == null ? List.of() : rij.gekozen(), rij.inhoud().oplossingen());
  }

  private static void voeg(
      List<Veld> velden,
      String veld,
      Planregelinhoud was,
      Planregelinhoud wordt,
      Function<Planregelinhoud, Object> waarde) {
    voeg(
        velden,
        veld,
        was == null ? null : waarde.apply(was),
        wordt == null ? null : waarde.apply(wordt));
  }

  private static void voeg(List<Veld> velden, String veld, Object was, Object wordt) {
    String eerst = tekst(was);
    String daarna = tekst(wordt);
    if (!Objects.equals(eerst, daarna)) {
      boolean woorden = was instanceof String && wordt instanceof String;
      velden.add(
          new Veld(veld, eerst, daarna, woorden ? woorden(eerst, daarna) : geheel(eerst, daarna)));
    }
  }

  private static String tekst(Object waarde) {
    if (waarde instanceof BigDecimal getal) {
      return Schrijfwijze.getal(getal);
    } else if (waarde instanceof LocalDate dag) {
      return Schrijfwijze.datum(dag);
    }
    String kaal = waarde == null ? "" : waarde.toString().strip().replace("\r\n", "\n");
    return kaal.isEmpty() ? null : kaal;
  }

  private static List<Deel> geheel(String was, String wordt) {
    List<Deel> delen = new ArrayList<>();
    if (was != null) {
      delen.add(new Deel(Deelsoort.WEG, was));
    }
    if (wordt != null) {
      delen.add(new Deel(Deelsoort.BIJ, wordt));
    }
    return List.copyOf(delen);
  }

  /** Word by word; a word keeps the space behind it. */
  private static List<Deel> woorden(String was, String wordt) {
    if (was == null || wordt == null) {
      return geheel(was, wordt);
    }
    List<Deel> delen = new ArrayList<>();
    for (AbstractDelta<String> stuk :
        DiffUtils.diff(woorden(was), woorden(wordt), true).getDeltas()) {
      if (stuk.getType() == DeltaType.EQUAL) {
        delen.add(new Deel(Deelsoort.GELIJK, String.join("", stuk.getSource().getLines())));
      } else {
        voeg(delen, Deelsoort.WEG, stuk.getSource().getLines());
        voeg(delen, Deelsoort.BIJ, stuk.getTarget().getLines());
      }
    }
    return List.copyOf(delen);
  }

  private static void voeg(List<Deel> delen, Deelsoort soort, List<String> woorden) {
    if (!woorden.isEmpty()) {
      delen.add(new Deel(soort, String.join("", woorden)));
    }
  }

  private static List<String> woorden(String tekst) {
    return List.of(tekst.split("(?<=\\s)(?=\\S)"));
  }
}
