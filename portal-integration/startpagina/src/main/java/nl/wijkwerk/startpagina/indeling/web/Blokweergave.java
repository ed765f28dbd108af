package nl.wijkwerk.startpagina.indeling.web;

import java.util.List;

/**
 * A block as the screen shows it.
 *
 * @param meta module, and that it is not there now
 * @param hoogte CSS pixels that it usually takes
 * @param zichtbaar whether the reader sees it on the page now
 * @param omhoog whether it can go up; so for the other three
 */
public record Blokweergave(
    String id,
    String titel,
    String meta,
    String pad,
    int hoogte,
    boolean zichtbaar,
    boolean omhoog,
    boolean omlaag,
    boolean smaller,
    boolean breder) {

  /** A band of the page: at most one block over the whole width, and two columns. */
  public record Band(List<Blokweergave> heel, List<Blokweergave> breed, List<Blokweergave> smal) {
    Band alleenZichtbaar() {
      return new Band(zichtbaar(heel), zichtbaar(breed), zichtbaar(smal));
    }

    private static List<Blokweergave> zichtbaar(List<Blokweergave> blokken) {
      return blokken.stream().filter(Blokweergave::zichtbaar).toList();
    }

    boolean leeg() {
      return heel.isEmpty() && breed.isEmpty() && smal.isEmpty();
    }
  }
}
