package nl.wijkwerk.start;

/** Why Wijkwerk cannot start or go on: one Dutch sentence that also says how to mend it. */
public final class Startfout extends Exception {
  private static final long serialVersionUID = 1L;

  public Startfout(String zin) {
    super(zin);
  }

  public Startfout(String zin, Throwable oorzaak) {
    super(zin, oorzaak);
  }
}
