package nl.wijkwerk.samenwerking.overleg.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * When a forum meets: from a first day on, every so many weeks, on that day of the week. The
 * sources do not say how often the opgavetafel meets, so each municipality sets it.
 */
@Embeddable
public class Reeks {
  private static final int MINUTEN_PER_DAG = 24 * 60;

  private LocalDate eerste;

  @Column(name = "iedere_weken")
  private int iedereWeken;

  private LocalTime begintijd;

  @Column(name = "duur_minuten")
  private int duurMinuten;

  protected Reeks() {}

  @Bedrijfsregel("SAM-10")
  public Reeks(LocalDate eerste, int iedereWeken, LocalTime begintijd, int duurMinuten) {
    if (eerste == null) {
      throw new Regelovertreding("SAM-10", "eerste", "samenwerking.reeks-eerste");
    }
    if (begintijd == null || !begintijd.equals(begintijd.truncatedTo(ChronoUnit.MINUTES))) {
      throw new Regelovertreding("SAM-10", "begintijd", "samenwerking.reeks-begintijd");
    }
    if (iedereWeken < 1 || iedereWeken > 52) {
      throw new Regelovertreding("SAM-10", "iedereWeken", "samenwerking.reeks-weken");
    }
    if (duurMinuten < 15
        || duurMinuten > 480
        || begintijd.toSecondOfDay() / 60 + duurMinuten >= MINUTEN_PER_DAG) {
      throw new Regelovertreding("SAM-10", "duurMinuten", "samenwerking.reeks-duur");
    }
    this.eerste = eerste;
    this.iedereWeken = iedereWeken;
    this.begintijd = begintijd;
    this.duurMinuten = duurMinuten;
  }

  /**
   * Refuses a series that nobody will see begin: until its first day the forum has no meeting, and
   * points wait.
   */
  @Bedrijfsregel("SAM-10")
  public void vereisNabij(LocalDate vandaag) {
    if (eerste.isAfter(vandaag.plusYears(1))) {
      throw new Regelovertreding(
          "SAM-10", "eerste", "samenwerking.reeks-ver", vandaag.plusYears(1));
    }
  }

  /** Days of the series from one day up to and including another. */
  @Bedrijfsregel("SAM-10")
  public List<LocalDate> dagen(LocalDate van, LocalDate totEnMet) {
    long stap = 7L * iedereWeken;
    long gehad = van.isAfter(eerste) ? (ChronoUnit.DAYS.between(eerste, van) + stap - 1) / stap : 0;
    return Stream.iterate(eerste.plusDays(gehad * stap), dag -> dag.plusDays(stap))
        .takeWhile(dag -> !dag.isAfter(totEnMet))
        .toList();
  }

  public DayOfWeek weekdag() {
    return eerste.getDayOfWeek();
  }

  public LocalDate eerste() {
    return eerste;
  }

  public int iedereWeken() {
    return iedereWeken;
  }

  public LocalTime begintijd() {
    return begintijd;
  }

  public int duurMinuten() {
    return duurMinuten;
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Reeks r
        && iedereWeken == r.iedereWeken
        && duurMinuten == r.duurMinuten
        && Objects.equals(eerste, r.eerste)
        && Objects.equals(begintijd, r.begintijd);
  }

  @Override
  public int hashCode() {
    return Objects.hash(eerste, iedereWeken, begintijd, duurMinuten);
  }
}
