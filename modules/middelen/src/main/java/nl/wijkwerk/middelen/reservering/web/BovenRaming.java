package nl.wijkwerk.middelen.reservering.web;

import java.io.Serializable;
import java.math.BigDecimal;
import nl.wijkwerk.kern.fout.Regelovertreding;

/**
 * The question whether a reservation is meant to go above the estimate; asked once it does. The
 * answer holds for the amount that was asked about: for more, the question comes again.
 */
public class BovenRaming implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String REGEL = "MID-15";

  private BigDecimal bedrag;
  private boolean bewust;

  /** The act, which asks the question when it is refused for want of an answer. */
  Runnable bij(Runnable werk) {
    return () -> {
      try {
        werk.run();
      } catch (Regelovertreding fout) {
        if (fout.regel().equals(REGEL)) {
          bedrag = (BigDecimal) fout.argumenten()[2];
          bewust = false;
        }
        throw fout;
      }
    };
  }

  /** How far above the estimate is meant, or null. */
  BigDecimal bedoeld() {
    return bewust ? bedrag : null;
  }

  /** How much above the estimate the question is about, in euro; null when it is not asked. */
  public BigDecimal getBedrag() {
    return bedrag;
  }

  public boolean isBewust() {
    return bewust;
  }

  public void setBewust(boolean bewust) {
    this.bewust = bewust;
  }
}
