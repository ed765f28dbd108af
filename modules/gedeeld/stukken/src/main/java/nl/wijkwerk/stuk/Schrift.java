package nl.wijkwerk.stuk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.wijkwerk.kern.tekst.Schrijfwijze;

/** How values are written for people. Documents are in Dutch. */
final class Schrift {
  static final String GEEN = "–";
  static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
  private static final DateTimeFormatter KORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", NEDERLANDS);

  private Schrift() {}

  /** A value as it stands on paper; a dash when there is none. */
  static String papier(Object waarde) {
    if (waarde == null) {
      return GEEN;
    } else if (waarde instanceof BigDecimal getal) {
      return Schrijfwijze.getal(getal);
    } else if (waarde instanceof LocalDate dag) {
      return KORT.format(dag);
    }
    String tekst = leesbaar(waarde.toString());
    return tekst.isBlank() ? GEEN : tekst;
  }

  /** A value of a column: amounts with cents when there are any, without the sign of the euro. */
  static String papier(Stuk.Kolom kolom, Object waarde) {
    return kolom.inhoud() == Stuk.Inhoud.BEDRAG && waarde instanceof BigDecimal bedrag
        ? Schrijfwijze.euro(bedrag).replace("€\u00a0", "")
        : papier(waarde);
  }

  /** Without characters that no document can hold. */
  static String leesbaar(String tekst) {
    StringBuilder uit = new StringBuilder(tekst.length());
    tekst
        .codePoints()
        .filter(
            c ->
                c == '\n'
                    || c == '\t'
                    || (c >= 0x20
                        && !(c >= 0x7f && c < 0xa0)
                        && !(c >= 0xd800 && c < 0xe000)
                        && c < 0xfffe)
                    || c > 0xffff)
        .forEach(uit::appendCodePoint);
    return uit.toString();
  }

  static BigDecimal som(Stuk.Tabel tabel, int kolom) {
    return tabel.groepen().stream()
        .flatMap(g -> g.rijen().stream())
        .map(r -> r.get(kolom))
        .filter(BigDecimal.class::isInstance)
        .map(BigDecimal.class::cast)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** "wijkplan-de-riet-2023-2026-v2": lower case, without accents and signs. */
  static String bestandsnaam(List<String> delen) {
    return java.text.Normalizer.normalize(String.join("-", delen), java.text.Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
