package nl.wijkwerk.monitoring.inlezen.domain;

/** Told how far the reading of a delivery is; may stop it by throwing {@link Geannuleerd}. */
@FunctionalInterface
public interface Voortgang {

  void meld(Fase fase, int gelezen, int totaal);

  /** The user asked to stop; everything that was written so far is rolled back. */
  class Geannuleerd extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
