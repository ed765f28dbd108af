package nl.wijkwerk.start;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of Wijkwerk that the server can run, each a WAR of its own. */
public enum Module {
  STARTPAGINA("/"),
  WIJKPLAN("/wijkplan/"),
  MONITORING("/monitoring/"),
  MIDDELEN("/middelen/"),
  SAMENWERKING("/samenwerking/"),
  COMMUNICATIE("/communicatie/");

  private final String pad;

  Module(String pad) {
    this.pad = pad;
  }

  /** Where the module is found on the server, with a slash at both ends. */
  public String pad() {
    return pad;
  }

  public String naam() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a list such as {@code wijkplan,middelen}; empty means all. The start page always comes
   * along: it is what the printed address shows.
   */
  static Set<Module> lees(String lijst) throws Startfout {
    if (lijst.isBlank()) {
      return EnumSet.allOf(Module.class);
    }
    Set<Module> gekozen = EnumSet.of(STARTPAGINA);
    for (String deel : lijst.split(",")) {
      String naam = deel.strip();
      gekozen.add(
          Arrays.stream(values())
              .filter(module -> module.naam().equals(naam))
              .findFirst()
              .orElseThrow(
                  () ->
                      new Startfout(
                          "WIJKWERK_MODULES noemt \"%s\", maar dat is geen module; kies uit %s."
                              .formatted(naam, namen()))));
    }
    return gekozen;
  }

  private static String namen() {
    return Arrays.stream(values()).map(Module::naam).collect(Collectors.joining(", "));
  }
}
