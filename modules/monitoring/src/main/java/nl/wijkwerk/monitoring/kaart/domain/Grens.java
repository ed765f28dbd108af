package nl.wijkwerk.monitoring.kaart.domain;

/**
 * The border of an area in one year, simplified for a drawing.
 *
 * @param pad path of SVG in metres of the Dutch grid, with the north above
 * @param vak rectangle that it fits in
 * @param x place within it for a sign
 * @param y place within it for a sign
 */
public record Grens(
    int jaar, String code, String naam, String gemeente, String pad, Vak vak, int x, int y) {

  /** A rectangle in the same metres. */
  public record Vak(int links, int boven, int rechts, int onder) {
    public Vak samen(Vak ander) {
      return new Vak(
          Math.min(links, ander.links),
          Math.min(boven, ander.boven),
          Math.max(rechts, ander.rechts),
          Math.max(onder, ander.onder));
    }

    public int breed() {
      return Math.max(1, rechts - links);
    }

    public int hoog() {
      return Math.max(1, onder - boven);
    }
  }
}
