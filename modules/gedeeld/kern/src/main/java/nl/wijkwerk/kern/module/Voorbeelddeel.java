package nl.wijkwerk.kern.module;

import java.util.Optional;

/** A part of the sample that follows beside the start, from a file that a sample can be without. */
public abstract class Voorbeelddeel implements Voorbeeldlader {
  private final int volgorde;
  private final String bestand;
  private final String naam;

  /**
   * @param bestand file that it is read from
   * @param naam what administration calls it, as long as it is not there
   */
  protected Voorbeelddeel(int volgorde, String bestand, String naam) {
    this.volgorde = volgorde;
    this.bestand = bestand;
    this.naam = naam;
  }

  @Override
  public int volgorde() {
    return volgorde;
  }

  @Override
  public Optional<String> magOntbreken() {
    return Optional.of(bestand);
  }

  @Override
  public Optional<String> vervolgnaam() {
    return Optional.of(naam);
  }
}
