package nl.wijkwerk.wijkplan.plan.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;

/** What changed between two states of a row, for the trail: field, before and after. */
final class Wijziging {
  private Wijziging() {}

  static String tussen(Plan.Regel eerst, Plan.Regel daarna) {
    Planregelinhoud was = eerst.inhoud();
    Planregelinhoud wordt = daarna.inhoud();
    List<String> delen = new ArrayList<>();
    voeg(delen, "doelstelling", was.doelstelling(), wordt.doelstelling());
    if (was.pm() != wordt.pm()) {
      delen.add(wordt.pm() ? "open plaats (PM) geworden" : "geen open plaats (PM) meer");
    }
    voeg(delen, "oplossingen", lijst(eerst), lijst(daarna));
    voeg(delen, "raming", was.raming(), wordt.raming());
    voeg(delen, "jaar", was.jaarVan(), wordt.jaarVan());
    voeg(delen, "tot en met jaar", was.jaarTot(), wordt.jaarTot());
    voeg(delen, "verantwoordelijke", was.verantwoordelijke(), wordt.verantwoordelijke());
    voeg(delen, "opmerkingen", was.opmerkingen(), wordt.opmerkingen());
    voeg(delen, "indicator", was.indicator(), wordt.indicator());
    voeg(delen, "beginwaarde", was.beginwaarde(), wordt.beginwaarde());
    voeg(delen, "jaar van de meting", was.beginjaar(), wordt.beginjaar());
    voeg(delen, "bron", was.bron(), wordt.bron());
    voeg(delen, "streefwaarde", was.streefwaarde(), wordt.streefwaarde());
    voeg(delen, "streefdatum", was.streefdatum(), wordt.streefdatum());
    voeg(delen, "eigenaar", was.eigenaar(), wordt.eigenaar());
    return delen.isEmpty() ? "niets" : String.join("; ", delen);
  }

  private static String lijst(Plan.Regel regel) {
    String alle = regel.alleOplossingen().replace("\n", "; ");
    return alle.isEmpty() ? null : alle;
  }

  private static void voeg(List<String> delen, String veld, Object was, Object wordt) {
    boolean gelijk =
        was instanceof BigDecimal a && wordt instanceof BigDecimal b
            ? a.compareTo(b) == 0
            : Objects.equals(was, wordt);
    if (gelijk) {
      return;
    }
    if (was == null) {
      delen.add(veld + " ingevuld: " + tekst(wordt));
    } else if (wordt == null) {
      delen.add(veld + " leeggemaakt, was " + tekst(was));
    } else {
      delen.add(veld + " van " + tekst(was) + " naar " + tekst(wordt));
    }
  }

  private static String tekst(Object waarde) {
    if (waarde instanceof BigDecimal getal) {
      return Schrijfwijze.getal(getal);
    } else if (waarde instanceof LocalDate dag) {
      return Schrijfwijze.datum(dag);
    }
    return waarde instanceof Integer ? waarde.toString() : "\u201c" + waarde + "\u201d";
  }
}
