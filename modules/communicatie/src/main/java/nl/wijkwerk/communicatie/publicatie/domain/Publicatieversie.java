package nl.wijkwerk.communicatie.publicatie.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One saved state of a message. Its words never change; only that it was published is added. */
@Entity
@Table(schema = "communicatie", name = "publicatieversie")
public class Publicatieversie {
  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "publicatie_id")
  private Publicatie publicatie;

  private int nummer;
  private String titel;
  private String samenvatting;
  private String tekst;
  private String reden;
  private String auteur;
  private OffsetDateTime bewaard;
  private OffsetDateTime gepubliceerd;

  protected Publicatieversie() {}

  Publicatieversie(
      Publicatie publicatie,
      int nummer,
      Berichttekst inhoud,
      String reden,
      String auteur,
      OffsetDateTime bewaard) {
    this.id = UUID.randomUUID();
    this.publicatie = publicatie;
    this.nummer = nummer;
    this.titel = inhoud.titel();
    this.samenvatting = inhoud.samenvatting();
    this.tekst = inhoud.tekst();
    this.reden = reden;
    this.auteur = auteur;
    this.bewaard = bewaard;
  }

  void publiceer(OffsetDateTime moment) {
    gepubliceerd = moment;
  }

  /** From 1. */
  public int nummer() {
    return nummer;
  }

  public Berichttekst inhoud() {
    return new Berichttekst(titel, samenvatting, tekst);
  }

  /** Why an earlier published text was corrected, or null. */
  public String reden() {
    return reden;
  }

  public String auteur() {
    return auteur;
  }

  public OffsetDateTime bewaard() {
    return bewaard;
  }

  /** When residents got to see it, or null when they never did. */
  public OffsetDateTime gepubliceerd() {
    return gepubliceerd;
  }
}
