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
   * The bar of one project.
   *
   * @param mijlpaal place of the next milestone, or null
   */
  public record Balk(String plaats, String breedte, int procent, String mijlpaal) {}

  private static final int MEESTE_KWARTALEN = 6;

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
    List<Streep> strepen = new ArrayList<>();
    for (LocalDate dag = begin; dag.isBefore(einde); dag = dag.plusMonths(3)) {
      if (kort || dag.getMonthValue() == 1) {
        strepen.add(new Streep(plaats(dag), vorm.format(dag)));
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
    double dagen = ChronoUnit.DAYS.between(regel.van(), regel.tot()) + 1.0;
    LocalDate volgende = regel.volgende();
    boolean zichtbaar = volgende != null && !volgende.isBefore(begin) && !volgende.isAfter(einde);
    return new Balk(
        plaats(regel.van()),
        procent(dagen / lengte()),
        regel.voortgang().procent(),
        zichtbaar && regel.status().open() ? plaats(volgende) : null);
  }

  private double lengte() {
    return ChronoUnit.DAYS.between(begin, einde);
  }

  private String plaats(LocalDate dag) {
    return procent(ChronoUnit.DAYS.between(begin, dag) / lengte());
  }

  private static String procent(double deel) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * deel);
  }
}
