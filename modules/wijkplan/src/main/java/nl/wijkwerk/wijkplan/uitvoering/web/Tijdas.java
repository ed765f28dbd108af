package nl.wijkwerk.wijkplan.uitvoering.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectregel;

/**
 * The time that a picture of the planning shows: whole quarters around all work. Places are
 * percentages of its width, as the style sheet takes them.
 */
final class Tijdas {
  /** A line in the picture, with what is written above it. */
  public record Streep(String plaats, String tekst) {}

  /**
   * The bar of one project, as far as it is in the picture.
   *
   * @param procent how far it is
   * @param mijlpaal place of the next milestone, or null
   * @param eerder whether it begins before the picture does
   * @param later whether it ends after the picture does
   */
  public record Balk(
      String plaats, String breedte, int procent, String mijlpaal, boolean eerder, boolean later) {}

  private static final int MEESTE_KWARTALEN = 6;
  private static final int MEESTE_JAREN = 8;

  /** A name of a year is as wide as this part of the picture on a small screen. */
  private static final double BREEDTE_NAAM = 0.12;

  private final LocalDate begin;
  private final LocalDate einde;
  private final LocalDate vandaag;
  private final Locale taal;

  private Tijdas(LocalDate begin, LocalDate einde, LocalDate vandaag, Locale taal) {
    this.begin = begin;
    this.einde = einde;
    this.vandaag = vandaag;
    this.taal = taal;
  }

  /** Around all that is planned; null when nothing is. */
  static Tijdas om(LocalDate eerste, LocalDate laatste, LocalDate vandaag, Locale taal) {
    return eerste == null
        ? null
        : new Tijdas(kwartaal(eerste), kwartaal(laatste).plusMonths(3), vandaag, taal);
  }

  private static LocalDate kwartaal(LocalDate dag) {
    return dag.with(IsoFields.DAY_OF_QUARTER, 1);
  }

  List<Streep> strepen() {
    boolean kort = ChronoUnit.MONTHS.between(begin, einde) <= MEESTE_KWARTALEN * 3L;
    DateTimeFormatter vorm = DateTimeFormatter.ofPattern(kort ? "MMM uuuu" : "uuuu", taal);
    int stap = (int) Math.ceil(ChronoUnit.YEARS.between(begin, einde) / (double) MEESTE_JAREN);
    List<Streep> strepen = new ArrayList<>();
    for (LocalDate dag = begin; dag.isBefore(einde); dag = dag.plusMonths(3)) {
      if (kort || (dag.getMonthValue() == 1 && dag.getYear() % Math.max(1, stap) == 0)) {
        boolean past = kort || deel(dag) + BREEDTE_NAAM <= 1;
        strepen.add(new Streep(plaats(dag), past ? vorm.format(dag) : ""));
      }
    }
    return strepen;
  }

  /** Where today is, or null when it is not in the picture. */
  String nu() {
    return vandaag.isBefore(begin) || vandaag.isAfter(einde) ? null : plaats(vandaag);
  }

  /** The bar of a project, or null when it has no planning. */
  Balk balk(Projectregel regel) {
    if (regel.van() == null) {
      return null;
    }
    double van = Math.min(1, Math.max(0, deel(regel.van())));
    double tot = Math.min(1, Math.max(0, deel(regel.tot().plusDays(1))));
    LocalDate volgende = regel.volgende();
    boolean zichtbaar = volgende != null && !volgende.isBefore(begin) && !volgende.isAfter(einde);
    return new Balk(
        procent(van),
        procent(tot - van),
        regel.voortgang().procent(),
        zichtbaar && regel.status().open() ? plaats(volgende) : null,
        regel.van().isBefore(begin),
        regel.tot().isAfter(einde));
  }

  private double lengte() {
    return ChronoUnit.DAYS.between(begin, einde);
  }

  private String plaats(LocalDate dag) {
    return procent(deel(dag));
  }

  /** How far a day is from the begin, as a part of the width. */
  private double deel(LocalDate dag) {
    return ChronoUnit.DAYS.between(begin, dag) / lengte();
  }

  private static String procent(double deel) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * deel);
  }
}
