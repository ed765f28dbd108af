package nl.wijkwerk.wijkplan.bezoek.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.wijkplan.bezoek.application.Bezoeken;

/** The checklist for visits, extending it and ending a point. */
@Named("bezoekpunten")
@ViewScoped
public class BezoekpuntenView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Bezoeken bezoeken;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;

  private final UUID nieuw = UUID.randomUUID();
  private UUID beeindig;
  private String tekst;

  public String voegToe() {
    return handeling.voerUit(() -> bezoeken.voegPuntToe(nieuw, tekst))
        ? klaar("bezoekpunt.bewaard")
        : null;
  }

  public String beeindig(Bezoeken.Punt punt) {
    return handeling.voerUit(() -> bezoeken.beeindigPunt(punt.id(), punt.versie()))
        ? klaar("bezoekpunt.is-beeindigd")
        : null;
  }

  private String klaar(String sleutel) {
    handeling.gelukt(sleutel);
    return "/bezoekpunten?faces-redirect=true";
  }

  public List<Bezoeken.Punt> getPunten() {
    return bezoeken.punten();
  }

  /** The one that somebody is about to end, or null. */
  public Bezoeken.Punt getEindigt() {
    return isMag()
        ? getPunten().stream()
            .filter(p -> p.loopt() && p.id().equals(beeindig))
            .findFirst()
            .orElse(null)
        : null;
  }

  public UUID getBeeindig() {
    return beeindig;
  }

  public void setBeeindig(UUID beeindig) {
    this.beeindig = beeindig;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }

  public String getTekst() {
    return tekst;
  }

  public void setTekst(String tekst) {
    this.tekst = tekst;
  }
}
