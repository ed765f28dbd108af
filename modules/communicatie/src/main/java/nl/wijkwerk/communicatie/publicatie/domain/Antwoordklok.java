package nl.wijkwerk.communicatie.publicatie.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tijd.Klok;

/**
 * The time that residents wait for an answer. Runs from the moment that the duty arose until it is
 * stopped, once; a clock that stopped keeps its time.
 */
@Embeddable
public class Antwoordklok {
  private OffsetDateTime begonnen;
  private int termijn;
  private LocalDate uiterlijk;
  private OffsetDateTime gestopt;
  private Integer werkdagen;

  protected Antwoordklok() {}

  /**
   * @param termijn working days that it may run
   */
  Antwoordklok(OffsetDateTime begonnen, int termijn, Werkkalender kalender) {
    this.begonnen = begonnen;
    this.termijn = termijn;
    this.uiterlijk = kalender.na(dag(begonnen), termijn);
  }

  @Bedrijfsregel("COM-03")
  void stop(OffsetDateTime moment, Werkkalender kalender) {
    if (gestopt != null) {
      throw new Regelovertreding("COM-03", null, "communicatie.klok-staat-al-stil");
    }
    gestopt = moment;
    werkdagen = kalender.tussen(dag(begonnen), dag(moment));
  }

  public OffsetDateTime begonnen() {
    return begonnen;
  }

  /** Working days that it may run. */
  public int termijn() {
    return termijn;
  }

  /** Last day on which the answer is in time. */
  public LocalDate uiterlijk() {
    return uiterlijk;
  }

  /** When it stopped, or null while it runs. */
  public OffsetDateTime gestopt() {
    return gestopt;
  }

  /** Working days that it has run so far, or ran until it stopped. */
  public int gelopen(LocalDate vandaag, Werkkalender kalender) {
    return werkdagen == null ? kalender.tussen(dag(begonnen), vandaag) : werkdagen;
  }

  /** Whether the answer is or was later than the last day. */
  public boolean teLaat(LocalDate vandaag) {
    return (gestopt == null ? vandaag : dag(gestopt)).isAfter(uiterlijk);
  }

  private static LocalDate dag(OffsetDateTime moment) {
    return moment.atZoneSameInstant(Klok.ZONE).toLocalDate();
  }
}
