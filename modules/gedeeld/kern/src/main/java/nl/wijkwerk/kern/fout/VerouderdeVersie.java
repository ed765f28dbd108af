package nl.wijkwerk.kern.fout;

/** Somebody else saved first: the version that the change was made on is no longer the newest. */
public class VerouderdeVersie extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public VerouderdeVersie() {
    super("stale version");
  }

  /** Refuses a change that was made on another version than the stored one. */
  public static void controleer(long opgeslagen, long meegegeven) {
    if (opgeslagen != meegegeven) {
      throw new VerouderdeVersie();
    }
  }
}
