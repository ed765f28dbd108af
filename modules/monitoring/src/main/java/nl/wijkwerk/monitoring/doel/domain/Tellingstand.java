package nl.wijkwerk.monitoring.doel.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** What a count said before it was corrected, and why it was. */
@Embeddable
public class Tellingstand {
  private LocalDate dag;
  private Integer aantal;
  private Integer totaal;
  private String bron;
  private String toelichting;
  private OffsetDateTime op;
  private String door;

  @Column(name = "gecorrigeerd_op")
  private OffsetDateTime gecorrigeerdOp;

  private String reden;

  protected Tellingstand() {}

  Tellingstand(
      Tellinginhoud was,
      OffsetDateTime op,
      String door,
      OffsetDateTime gecorrigeerdOp,
      String reden) {
    this.dag = was.dag();
    this.aantal = was.aantal();
    this.totaal = was.totaal();
    this.bron = was.bron();
    this.toelichting = was.toelichting();
    this.op = op;
    this.door = door;
    this.gecorrigeerdOp = gecorrigeerdOp;
    this.reden = reden;
  }

  public Tellinginhoud inhoud() {
    return new Tellinginhoud(dag, aantal, totaal, bron, toelichting);
  }

  /** When it was entered. */
  public OffsetDateTime op() {
    return op;
  }

  /** Who entered it. */
  public String door() {
    return door;
  }

  public OffsetDateTime gecorrigeerdOp() {
    return gecorrigeerdOp;
  }

  /** Why it was corrected. */
  public String reden() {
    return reden;
  }
}
