package nl.wijkwerk.web.weergave;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.tijd.Klok;

/**
 * Numbers, amounts and dates as people read them, in Dutch or English. A missing value becomes a
 * dash, because a table cell is never empty.
 */
public record Opmaak(Locale locale) {

  static final ZoneId ZONE = Klok.ZONE;
  static final String DASH = "–";
  private static final char MINUS = '−';
  private static final char HARD_SPACE = '\u00a0';
  private static final List<String> MAANDEN_KORT =
      List.of(
          "jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sept.", "okt.", "nov.",
          "dec.");

  private static final Map<Getalvorm, DecimalFormat> GETALVORMEN = new ConcurrentHashMap<>();

  private record Getalvorm(boolean engels, int decimalen) {}

  private boolean engels() {
    return "en".equals(locale.getLanguage());
  }

  /** Amount in euros with its sign, cents only when there are any: € 625.000. */
  public String euro(Number waarde) {
    return waarde == null ? DASH : Schrijfwijze.euro(locale, decimal(waarde));
  }

  /** Amount without the euro sign, for a column that names the unit in its head. */
  public String bedrag(Number waarde) {
    if (waarde == null) {
      return DASH;
    }
    BigDecimal bedrag = decimal(waarde).setScale(2, RoundingMode.HALF_UP);
    return getal(bedrag, bedrag.stripTrailingZeros().scale() > 0 ? 2 : 0);
  }

  /** Number with as many decimals as it has, at most two. */
  public String getal(Number waarde) {
    if (waarde == null) {
      return DASH;
    }
    int scale = decimal(waarde).stripTrailingZeros().scale();
    return getal(waarde, Math.max(0, Math.min(2, scale)));
  }

  public String getal(Number waarde, int decimalen) {
    if (waarde == null) {
      return DASH;
    }
    DecimalFormat format = (DecimalFormat) vorm(decimalen).clone();
    BigDecimal rounded = decimal(waarde).setScale(decimalen, RoundingMode.HALF_UP);
    return format.format(rounded);
  }

  /** Made once, since a table has many numbers; a copy of it is used, as it is for one thread. */
  private DecimalFormat vorm(int decimalen) {
    return GETALVORMEN.computeIfAbsent(
        new Getalvorm(engels(), decimalen),
        v -> {
          var symbols = new DecimalFormatSymbols(Locale.ROOT);
          symbols.setGroupingSeparator(v.engels() ? ',' : '.');
          symbols.setDecimalSeparator(v.engels() ? '.' : ',');
          symbols.setMinusSign(MINUS);
          var format = new DecimalFormat("#,##0", symbols);
          format.setMinimumFractionDigits(v.decimalen());
          format.setMaximumFractionDigits(v.decimalen());
          format.setRoundingMode(RoundingMode.HALF_UP);
          return format;
        });
  }

  /** Percentage; the value is already in percents: 22 becomes 22,0%. */
  public String procent(Number waarde) {
    return procent(waarde, 1);
  }

  public String procent(Number waarde, int decimalen) {
    return waarde == null ? DASH : getal(waarde, decimalen) + "%";
  }

  /** Date in full: 21 november 2026. */
  public String datum(Temporal waarde) {
    LocalDate dag = dag(waarde);
    if (dag == null) {
      return DASH;
    }
    return Schrijfwijze.datum(locale, dag);
  }

  /** Date for tables: 21 nov. 2026. */
  public String datumKort(Temporal waarde) {
    LocalDate dag = dag(waarde);
    if (dag == null) {
      return DASH;
    }
    return dagMaand(dag) + " " + dag.getYear();
  }

  /** Date without its year, for a step in a row of steps: 5 nov. */
  public String dagMaand(Temporal waarde) {
    LocalDate dag = dag(waarde);
    if (dag == null) {
      return DASH;
    }
    return dag.getDayOfMonth()
        + " "
        + (engels()
            ? dag.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3)
            : MAANDEN_KORT.get(dag.getMonthValue() - 1));
  }

  /** Moment in Dutch time: 18 november 2026, 16.12 uur. */
  public String tijdstip(Temporal waarde) {
    return waarde == null ? DASH : datum(waarde) + ", " + tijd(waarde);
  }

  /** Time of day: 16.12 uur. */
  public String tijd(Temporal waarde) {
    LocalDateTime moment = moment(waarde);
    if (moment == null) {
      return DASH;
    }
    return String.format(
        Locale.ROOT,
        engels() ? "%d:%02d" : "%d.%02d" + HARD_SPACE + "uur",
        moment.getHour(),
        moment.getMinute());
  }

  /** Years from and to and including: 2026–2030. */
  public String periode(Integer van, Integer tot) {
    if (van == null && tot == null) {
      return DASH;
    }
    if (van == null || tot == null) {
      return Teksten.tekst(
          locale,
          van == null ? "periode.tot" : "periode.vanaf",
          String.valueOf(van == null ? tot : van));
    }
    return van.equals(tot) ? van.toString() : van + "–" + tot;
  }

  /** Value of a datetime attribute. */
  public String iso(Temporal waarde) {
    if (waarde instanceof Instant || waarde instanceof LocalDate) {
      return waarde.toString();
    }
    LocalDateTime moment = moment(waarde);
    return moment == null ? null : moment.atZone(ZONE).toOffsetDateTime().toString();
  }

  static LocalDate dag(Temporal waarde) {
    if (waarde instanceof LocalDate dag) {
      return dag;
    }
    LocalDateTime moment = moment(waarde);
    return moment == null ? null : moment.toLocalDate();
  }

  private static LocalDateTime moment(Temporal waarde) {
    if (waarde == null) {
      return null;
    }
    if (waarde instanceof LocalDateTime moment) {
      return moment;
    }
    if (waarde instanceof LocalDate dag) {
      return dag.atStartOfDay();
    }
    if (waarde instanceof Instant moment) {
      return LocalDateTime.ofInstant(moment, ZONE);
    }
    if (waarde instanceof OffsetDateTime moment) {
      return moment.atZoneSameInstant(ZONE).toLocalDateTime();
    }
    if (waarde instanceof ZonedDateTime moment) {
      return moment.withZoneSameInstant(ZONE).toLocalDateTime();
    }
    throw new IllegalArgumentException("Not a date or a moment: " + waarde.getClass().getName());
  }

  static BigDecimal decimal(Number waarde) {
    return waarde instanceof BigDecimal decimal ? decimal : new BigDecimal(waarde.toString());
  }
}
