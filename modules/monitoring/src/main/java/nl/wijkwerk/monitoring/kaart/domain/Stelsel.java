package nl.wijkwerk.monitoring.kaart.domain;

/** In which coordinates a file gives its borders: metres of the Dutch grid, or degrees. */
public enum Stelsel {
  RD(0, 300_000, 300_000, 630_000),
  WGS84(3, 8, 50, 54);

  private final double links;
  private final double rechts;
  private final double onder;
  private final double boven;

  Stelsel(double links, double rechts, double onder, double boven) {
    this.links = links;
    this.rechts = rechts;
    this.onder = onder;
    this.boven = boven;
  }

  /** Whether this point lies in or near the Netherlands when it is read so. */
  public boolean past(double x, double y) {
    return x >= links && x <= rechts && y >= onder && y <= boven;
  }
}
