package nl.wijkwerk.communicatie.publicatie.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Counts working days: Monday to Friday without the recognised public holidays. Source: Algemene
 * termijnenwet, article 3, where Good Friday and 5 May count as holidays every year.
 */
public final class Werkkalender {
  private final Predicate<LocalDate> feestdag;

  public Werkkalender(Predicate<LocalDate> feestdag) {
    this.feestdag = feestdag;
  }

  @Bedrijfsregel("COM-09")
  public boolean werkdag(LocalDate dag) {
    return dag.getDayOfWeek() != DayOfWeek.SATURDAY
        && dag.getDayOfWeek() != DayOfWeek.SUNDAY
        && !feestdag.test(dag);
  }

  /** The day on which this many working days have passed since the given day. */
  public LocalDate na(LocalDate dag, int werkdagen) {
    LocalDate uiterlijk = dag;
    for (int geteld = 0; geteld < werkdagen; ) {
      uiterlijk = uiterlijk.plusDays(1);
      if (werkdag(uiterlijk)) {
        geteld++;
      }
    }
    return uiterlijk;
  }

  /** Working days after the first day, up to and including the last. */
  public int tussen(LocalDate van, LocalDate tot) {
    int geteld = 0;
    for (LocalDate dag = van.plusDays(1); !dag.isAfter(tot); dag = dag.plusDays(1)) {
      if (werkdag(dag)) {
        geteld++;
      }
    }
    return geteld;
  }
}
