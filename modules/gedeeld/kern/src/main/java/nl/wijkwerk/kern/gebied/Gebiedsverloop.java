package nl.wijkwerk.kern.gebied;

import java.util.List;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * What happened to an area over the years.
 *
 * @param gebied the area, as in its newest year
 * @param weg first whole year that has it no more, or null when it is still there
 * @param opvolgers what it is now, of one that is no more; empty when that is not known
 * @param voorgangers what it was before, as far as those are no more
 */
public record Gebiedsverloop(
    Gebied gebied, Integer weg, List<Gebied> opvolgers, List<Gebied> voorgangers) {
  public Gebiedsverloop {
    opvolgers = List.copyOf(opvolgers);
    voorgangers = List.copyOf(voorgangers);
  }

  public boolean verdwenen() {
    return weg != null;
  }

  /** Refuses to begin something new for an area that is no more. */
  @Bedrijfsregel("KRN-34")
  public void vereisErNog() {
    if (verdwenen()) {
      throw new Regelovertreding("KRN-34", null, "gebied.weg", gebied.naam(), weg.toString());
    }
  }
}
