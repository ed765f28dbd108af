package nl.wijkwerk.monitoring.mkba.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.monitoring.mkba.domain.Jaarbedrag;
import nl.wijkwerk.web.invoer.Invoer;
import nl.wijkwerk.web.weergave.Opmaak;

/** Amounts per year as people type them: "2026: 12.500" on a line. */
final class Jaarlijst {
  private static final Pattern REGEL = Pattern.compile("(\\d{4})\\s*[:;=\\t ]\\s*(\\S.*)");

  private Jaarlijst() {}

  /**
   * @throws OngeldigeInvoer that names the line that cannot be read
   */
  static List<Jaarbedrag> lees(String tekst) {
    List<Jaarbedrag> bedragen = new ArrayList<>();
    for (String regel : tekst == null ? new String[0] : tekst.split("\\R")) {
      if (!regel.isBlank()) {
        bedragen.add(bedrag(regel.strip()));
      }
    }
    return bedragen;
  }

  private static Jaarbedrag bedrag(String regel) {
    Matcher delen = REGEL.matcher(regel);
    if (!delen.matches() || !Invoer.lezingen(delen.group(2)).isEmpty()) {
      throw onleesbaar(regel);
    }
    return new Jaarbedrag(
        Integer.parseInt(delen.group(1)),
        Invoer.getal(delen.group(2)).orElseThrow(() -> onleesbaar(regel)));
  }

  private static OngeldigeInvoer onleesbaar(String regel) {
    return new OngeldigeInvoer("eigen", "mkbapost.eigen-onleesbaar", regel);
  }

  static String schrijf(List<Jaarbedrag> bedragen, Opmaak opmaak) {
    return bedragen.stream()
        .map(b -> b.jaar() + ": " + opmaak.bedrag(b.bedrag()))
        .collect(Collectors.joining("\n"));
  }
}
