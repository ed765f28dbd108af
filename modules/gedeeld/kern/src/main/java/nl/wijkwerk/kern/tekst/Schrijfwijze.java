package nl.wijkwerk.kern.tekst;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How dates, amounts and numbers are written in sentences. Without a language it is Dutch: the
 * trail, and what residents read, have one language.
 */
public final class Schrijfwijze {
  private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM uuuu");
  private static final int LANGST = 80;
  private static final DecimalFormatSymbols TEKENS = tekens('.', ',');
  private static final DecimalFormatSymbols ENGELS = tekens(',', '.');

  private Schrijfwijze() {}

  /** 21 november 2026. */
  public static String datum(LocalDate dag) {
    return datum(Berichten.NEDERLANDS, dag);
  }

  public static String datum(Locale taal, LocalDate dag) {
    return DATUM.withLocale(taal).format(dag);
  }

  /** € 12.500, cents only when there are any; the space does not break. */
  public static String euro(BigDecimal bedrag) {
    return euro(Berichten.NEDERLANDS, bedrag);
  }

  /** In English it is €12,500, a minus before it. */
  public static String euro(Locale taal, BigDecimal bedrag) {
    boolean engels = "en".equals(taal.getLanguage());
    BigDecimal afgerond = bedrag.setScale(2, RoundingMode.HALF_UP);
    boolean centen = afgerond.stripTrailingZeros().scale() > 0;
    String vorm = centen ? "#,##0.00" : "#,##0";
    return engels
        ? new DecimalFormat("€" + vorm, ENGELS).format(afgerond)
        : "€\u00a0" + new DecimalFormat(vorm, TEKENS).format(afgerond);
  }

  /** 1.234,5 with all its decimals, at most ten. */
  public static String getal(BigDecimal getal) {
    return new DecimalFormat("#,##0.##########", TEKENS).format(getal);
  }

  /** 1.234,50: always with so many decimals. */
  public static String getal(BigDecimal getal, int decimalen) {
    String vorm = decimalen == 0 ? "#,##0" : "#,##0." + "0".repeat(decimalen);
    DecimalFormat opmaak = new DecimalFormat(vorm, TEKENS);
    opmaak.setRoundingMode(RoundingMode.HALF_UP);
    return opmaak.format(getal);
  }

  /** "1 werkdag" or "12 werkdagen". */
  public static String aantal(long aantal, String een, String meer) {
    return getal(BigDecimal.valueOf(aantal)) + " " + (aantal == 1 ? een : meer);
  }

  /** At most eighty characters, the last an ellipsis when there were more. */
  public static String kort(String tekst) {
    if (tekst == null || tekst.length() <= LANGST) {
      return tekst;
    }
    int eind = LANGST - 1;
    return tekst.substring(0, Character.isHighSurrogate(tekst.charAt(eind - 1)) ? eind - 1 : eind)
        + "…";
  }

  private static DecimalFormatSymbols tekens(char duizend, char komma) {
    DecimalFormatSymbols tekens = new DecimalFormatSymbols(Locale.ROOT);
    tekens.setGroupingSeparator(duizend);
    tekens.setDecimalSeparator(komma);
    tekens.setMinusSign('−');
    return tekens;
  }
}
