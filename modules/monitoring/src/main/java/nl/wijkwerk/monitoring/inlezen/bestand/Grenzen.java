package nl.wijkwerk.monitoring.inlezen.bestand;

/**
 * How much one delivery may hold.
 *
 * @param upload bytes of one uploaded file
 * @param uitgepakt bytes of everything together after unpacking
 * @param bestanden number of files, in a zip or uploaded together
 */
public record Grenzen(long upload, long uitgepakt, int bestanden) {

  private static final long MIB = 1024L * 1024;

  /** A CBS year is 8 MB unpacked; this leaves room for ten times that. */
  public static final Grenzen STANDAARD = new Grenzen(64 * MIB, 128 * MIB, 20);
}
