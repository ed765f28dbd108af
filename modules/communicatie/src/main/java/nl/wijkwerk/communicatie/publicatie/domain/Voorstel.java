package nl.wijkwerk.communicatie.publicatie.domain;

import java.util.Locale;
import nl.wijkwerk.kern.tekst.Schrijfwijze;

/**
 * A first text for the message that a duty asks for, made of its facts. It leaves open what the
 * facts do not tell; a text with such an open place cannot be published.
 */
public final class Voorstel {
  private Voorstel() {}

  public static Berichttekst bij(Publicatieplicht plicht) {
    return plicht.soort() == Aanleidingssoort.RAADSTOETS ? raadstoets(plicht) : besluit(plicht);
  }

  private static Berichttekst besluit(Publicatieplicht plicht) {
    String besluit =
        switch (plicht.uitkomst()) {
          case AKKOORD -> "Het voorstel gaat door.";
          case NIET_AKKOORD -> "Het voorstel gaat niet door.";
          case VASTGESTELD -> "Het plan is vastgesteld. Het plan gaat nu in uitvoering.";
          case TERUGGESTUURD -> "Het plan is teruggestuurd. Het wordt aangepast.";
          case NAAR_OPDRACHTGEVER -> "Er is nog niet beslist. Het bestuur van de gemeente beslist.";
          default -> Berichttekst.OPEN_PLEK + ": wat is besloten.]";
        };
    String kop =
        plicht.uitkomst() == Uitkomst.NAAR_OPDRACHTGEVER
            ? "Nog geen besluit over " + plicht.titel()
            : "Besluit over " + plicht.titel();
    String opening =
        plicht.uitkomst() == Uitkomst.NAAR_OPDRACHTGEVER
            ? "De gemeente sprak op "
                + Schrijfwijze.datum(plicht.datum())
                + " over een voorstel. Het gaat over: "
            : "De gemeente nam op "
                + Schrijfwijze.datum(plicht.datum())
                + " een besluit. Het gaat over: ";
    String tekst =
        opening
            + plicht.titel()
            + ". Dat gebeurde in dit overleg: "
            + plicht.bron().toLowerCase(Locale.ROOT)
            + ".\n\n## Wat is besloten\n\n"
            + besluit
            + "\n\n## Waarom\n\n"
            + redenen(plicht)
            + slot();
    return new Berichttekst(kort(kop), besluit.startsWith("[") ? "" : besluit, tekst);
  }

  private static Berichttekst raadstoets(Publicatieplicht plicht) {
    boolean vastgesteld = plicht.uitkomst() == Uitkomst.VASTGESTELD;
    String besluit =
        vastgesteld
            ? "De gemeenteraad heeft het plan vastgesteld. Het plan gaat nu in uitvoering."
            : "De gemeenteraad heeft het plan teruggestuurd. Het plan wordt aangepast.";
    StringBuilder tekst = new StringBuilder();
    tekst
        .append("De gemeenteraad besprak op ")
        .append(Schrijfwijze.datum(plicht.datum()))
        .append(" het plan: ")
        .append(plicht.titel())
        .append(".\n\n## Wat vond de raad\n\n")
        .append(besluit)
        .append("\n\nDe raad keek naar drie dingen:\n\n");
    for (Feit feit : plicht.feiten()) {
      tekst
          .append("- **")
          .append(kader(feit.kader()))
          .append("**: ")
          .append(Boolean.TRUE.equals(feit.voldaan()) ? "in orde." : "nog niet in orde.");
      if (feit.reden() != null) {
        tekst.append(' ').append(zin(feit.reden()));
      }
      tekst.append('\n');
    }
    String waar = plicht.wijk() == null ? "" : " voor " + plicht.wijk();
    return new Berichttekst(
        kort(
            vastgesteld
                ? "De raad heeft het wijkplan" + waar + " vastgesteld"
                : "De raad stuurt het wijkplan" + waar + " terug"),
        besluit,
        tekst.append(slot()).toString());
  }

  /** Name of a frame in words that residents know. */
  public static String kader(String kader) {
    return switch (String.valueOf(kader)) {
      case "BETROKKENHEID" -> "Betrokkenheid van bewoners";
      case "DOELSTELLINGEN" -> "Doelen";
      case "MIDDELEN" -> "Geld";
      default -> kader;
    };
  }

  private static String redenen(Publicatieplicht plicht) {
    String redenen =
        String.join(
            "\n\n",
            plicht.feiten().stream()
                .filter(f -> f.reden() != null)
                .map(f -> zin(f.reden()))
                .toList());
    return redenen.isEmpty() ? Berichttekst.OPEN_PLEK + ": de reden.]" : redenen;
  }

  private static String slot() {
    return "\n\n## Wat merkt u ervan\n\n"
        + Berichttekst.OPEN_PLEK
        + ": wat verandert er in de wijk, en wanneer.]\n\n## Vragen\n\n"
        + Berichttekst.OPEN_PLEK
        + ": waar bewoners een vraag kunnen stellen.]";
  }

  private static String zin(String tekst) {
    String schoon = tekst.strip();
    String zin = schoon.substring(0, 1).toUpperCase(Locale.ROOT) + schoon.substring(1);
    return zin.matches("(?s).*[.!?]$") ? zin : zin + ".";
  }

  private static String kort(String titel) {
    return titel.length() <= Berichttekst.TITEL_HOOGSTENS
        ? titel
        : titel.substring(0, Berichttekst.TITEL_HOOGSTENS - 1) + "\u2026";
  }
}
