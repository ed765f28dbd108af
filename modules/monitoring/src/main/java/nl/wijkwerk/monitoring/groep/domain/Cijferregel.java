package nl.wijkwerk.monitoring.groep.domain;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;

/** A published figure as a group keeps it. */
@Embeddable
public class Cijferregel {
  private String indicator;
  private int jaar;
  private BigDecimal waarde;
  private String bron;

  protected Cijferregel() {}

  Cijferregel(GepubliceerdCijfer cijfer) {
    indicator = cijfer.indicator();
    jaar = cijfer.jaar();
    waarde = cijfer.waarde();
    bron = cijfer.bron();
  }

  GepubliceerdCijfer cijfer() {
    return new GepubliceerdCijfer(indicator, jaar, waarde, bron);
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Cijferregel regel
        && jaar == regel.jaar
        && Objects.equals(indicator, regel.indicator)
        && Objects.equals(waarde, regel.waarde)
        && Objects.equals(bron, regel.bron);
  }

  @Override
  public int hashCode() {
    return Objects.hash(indicator, jaar);
  }
}
