package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode.Niveau;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering.Reden;

/**
 * Finds the codes of areas that a delivery only names, row by row: a municipality stands above its
 * wijken and buurten.
 */
public final class Naamzoeker {

  private static final Pattern WIJK = Pattern.compile("wijk ([0-9a-z]{2}) (.+)");

  private final Map<String, List<Gebiedsnamen.Naam>> opNaam = new HashMap<>();
  private String gemeente;

  public Naamzoeker(List<Gebiedsnamen.Naam> bekend) {
    for (Gebiedsnamen.Naam gebied : bekend) {
      opNaam
          .computeIfAbsent(Kolomherkenner.genormaliseerd(gebied.naam()), n -> new ArrayList<>())
          .add(gebied);
    }
  }

  /**
   * What a name turned out to be.
   *
   * @param gebied null when it is none, or more than one
   * @param bezwaar why there is no area, else null
   */
  public record Vondst(Gebiedscode gebied, Reden bezwaar) {}

  /**
   * The one area of that name, on that level and in that municipality, as far as those are given.
   *
   * @param gemeentenaam name of the municipality in the same row, or empty
   * @param soort what the row says that it is ("Wijk"), or empty
   */
  public Vondst zoek(String naam, String gemeentenaam, String soort) {
    Vondst vondst = vind(naam, gemeentenaam, soort, gemeente);
    if (vondst.gebied() != null && vondst.gebied().niveau() == Niveau.GEMEENTE) {
      gemeente = vondst.gebied().code();
    }
    return vondst;
  }

  /** The same for rows that stand by themselves, whatever stands above them. */
  public Vondst zoekLos(String naam, String gemeentenaam) {
    return vind(naam, gemeentenaam, "", null);
  }

  /** All areas of that name. */
  List<Gebiedscode> alle(String naam) {
    return opNaam.getOrDefault(Kolomherkenner.genormaliseerd(naam), List.of()).stream()
        .map(Gebiedsnamen.Naam::gebied)
        .toList();
  }

  @Bedrijfsregel("MON-43")
  private Vondst vind(String naam, String gemeentenaam, String soort, String boven) {
    String gezocht = Kolomherkenner.genormaliseerd(naam);
    Matcher wijk = WIJK.matcher(gezocht);
    Niveau niveau = wijk.matches() ? Niveau.WIJK : niveau(soort);
    List<Gebiedsnamen.Naam> passend = new ArrayList<>();
    for (Gebiedsnamen.Naam kandidaat :
        opNaam.getOrDefault(wijk.matches() ? wijk.group(2) : gezocht, List.of())) {
      Gebiedscode code = kandidaat.gebied();
      if ((niveau == null || code.niveau() == niveau)
          && (!wijk.matches() || code.code().substring(6).equalsIgnoreCase(wijk.group(1)))
          && inGemeente(code, gemeentenaam, boven)) {
        passend.add(kandidaat);
      }
    }
    if (passend.size() != 1) {
      return new Vondst(
          null, passend.isEmpty() ? Reden.GEBIED_ONBEKEND : Reden.GEBIED_NIET_EENDUIDIG);
    }
    return new Vondst(passend.get(0).gebied(), null);
  }

  private boolean inGemeente(Gebiedscode code, String gemeentenaam, String boven) {
    if (code.niveau() == Niveau.LAND || code.niveau() == Niveau.GEMEENTE) {
      return true;
    }
    if (gemeentenaam.isBlank()) {
      return boven == null || code.gemeente().filter(boven::equals).isPresent();
    }
    return opNaam.getOrDefault(Kolomherkenner.genormaliseerd(gemeentenaam), List.of()).stream()
        .map(Gebiedsnamen.Naam::gebied)
        .filter(g -> g.niveau() == Niveau.GEMEENTE)
        .anyMatch(g -> code.gemeente().filter(g.code()::equals).isPresent());
  }

  private static Niveau niveau(String soort) {
    String woord = soort.strip().toUpperCase(Locale.ROOT);
    for (Niveau niveau : Niveau.values()) {
      if (woord.equals(niveau.name())) {
        return niveau;
      }
    }
    return null;
  }
}
