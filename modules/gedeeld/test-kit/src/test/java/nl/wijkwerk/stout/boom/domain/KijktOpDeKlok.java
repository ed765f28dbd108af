package nl.wijkwerk.stout.boom.domain;

import java.time.LocalDate;
import java.util.function.Supplier;

/** A rule that asks the machine for the date, in three ways. */
public class KijktOpDeKlok {
  private final Supplier<LocalDate> vandaag = LocalDate::now;

  public boolean isVoorbij(LocalDate dag) {
    return dag.isBefore(LocalDate.now()) || dag.isBefore(vandaag.get());
  }

  public long stempel() {
    return System.currentTimeMillis();
  }
}
