package nl.wijkwerk.wijkplan.uitvoering.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectinhoud;

/** What changed between two states of a projectplan, for the trail: field, before and after. */
final class Projectwijziging {
  private Projectwijziging() {}

  static String tussen(Projectinhoud was, Projectinhoud wordt) {
    List<String> delen = new ArrayList<>();
    voeg(delen, "titel", was.titel(), wordt.titel());
    voeg(delen, "niveau", was.niveau(), wordt.niveau());
    voeg(delen, "straten", komma(was.straten()), komma(wordt.straten()));
    voeg(delen, "beoogd resultaat", was.resultaat(), wordt.resultaat());
    voeg(delen, "middelen", was.middelen(), wordt.middelen());
    voeg(delen, "capaciteit", was.capaciteit(), wordt.capaciteit());
    voeg(delen, "uitvoeringsplan", was.uitvoeringsplan(), wordt.uitvoeringsplan());
    voeg(delen, "eerste dag", was.van(), wordt.van());
    voeg(delen, "laatste dag", was.tot(), wordt.tot());
    voeg(delen, "verantwoordelijke", was.verantwoordelijke(), wordt.verantwoordelijke());
    voeg(delen, "bevoegdheden", was.bevoegdheden(), wordt.bevoegdheden());
    voeg(delen, "partners", was.partners(), wordt.partners());
    return delen.isEmpty() ? "niets" : String.join("; ", delen);
  }

  private static String komma(String straten) {
    return straten == null ? null : straten.replace("\n", ", ");
  }

  private static void voeg(List<String> delen, String veld, Object was, Object wordt) {
    if (Objects.equals(was, wordt)) {
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
    if (waarde instanceof LocalDate dag) {
      return Schrijfwijze.datum(dag);
    }
    return waarde instanceof Enum<?> keuze
        ? keuze.name().toLowerCase(Locale.ROOT)
        : "\u201c" + waarde + "\u201d";
  }
}
