package nl.wijkwerk.monitoring.verhaal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** What is known of the photo of a story, next to its content. */
@Embeddable
public class Fotobeschrijving {
  @Column(name = "foto_alt")
  private String alt;

  @Column(name = "foto_herkenbaar")
  private Integer herkenbaar;

  @Column(name = "foto_kenmerk")
  private String kenmerk;

  @Column(name = "foto_breedte")
  private Integer breedte;

  @Column(name = "foto_hoogte")
  private Integer hoogte;

  protected Fotobeschrijving() {}

  Fotobeschrijving(String alt, int herkenbaar, String kenmerk, int breedte, int hoogte) {
    this.alt = alt.strip();
    this.herkenbaar = herkenbaar;
    this.kenmerk = kenmerk;
    this.breedte = breedte;
    this.hoogte = hoogte;
  }

  Fotobeschrijving zonder(String naam, List<String> blijven) {
    return new Fotobeschrijving(Naam.weg(alt, naam, blijven), herkenbaar, kenmerk, breedte, hoogte);
  }

  /** What there is to see, for who does not see it. */
  public String alt() {
    return alt;
  }

  /** How many persons can be recognised. */
  public int herkenbaar() {
    return herkenbaar;
  }

  /** Tells this photo from another. */
  public String kenmerk() {
    return kenmerk;
  }

  public int breedte() {
    return breedte;
  }

  public int hoogte() {
    return hoogte;
  }
}
