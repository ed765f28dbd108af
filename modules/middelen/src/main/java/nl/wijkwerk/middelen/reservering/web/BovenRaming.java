package nl.wijkwerk.middelen.reservering.web;

import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.middelen.begroting.web.Kenmerk;

/** The question whether a reservation is meant to go above the estimate; asked once it does. */
public class BovenRaming {
  private static final String REGEL = "MID-15";

  private boolean gevraagd = Kenmerk.verstuurd(REGEL);
  private boolean bewust;

  /** The act, which asks the question when it is refused for want of an answer. */
  Runnable bij(Runnable werk) {
    return () -> {
      try {
        werk.run();
      } catch (Regelovertreding fout) {
        gevraagd |= fout.regel().equals(REGEL);
        throw fout;
      }
    };
  }

  /** Name of the field by which the form says that the question was asked. */
  public String getNaam() {
    return REGEL;
  }

  public boolean isGevraagd() {
    return gevraagd;
  }

  public boolean isBewust() {
    return bewust;
  }

  public void setBewust(boolean bewust) {
    this.bewust = bewust;
  }
}
