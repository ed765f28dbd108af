package nl.wijkwerk.wijkplan.formulier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.stuk.Werkblad;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.wijkplan.formulier.application.Planinvoer;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;

/** Reading a plan in: choose a file, see what was read, and only then make a concept of it. */
@Named("planinvoer")
@ViewScoped
public class PlaninvoerView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Planinvoer invoer;
  @Inject private transient Plannen plannen;
  @Inject private transient Plansoorten plansoorten;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Taal taal;

  private UUID wordt;
  private String naam;
  private byte[] inhoud;
  private boolean alIngelezen;
  private transient Part bestand;
  private transient Planinvoer.Voorbeeld voorbeeld;

  /**
   * The id of the plan stands in the address, so that a second confirmation makes no second one.
   */
  public void laad() {
    if (wordt == null) {
      handeling.geefNieuwId();
    } else {
      alIngelezen = plannen.bestaatPlan(wordt);
    }
  }

  /** Reads the chosen file, and keeps nothing of it but its content, until it is confirmed. */
  public void lees() {
    inhoud = null;
    naam = null;
    voorbeeld = null;
    byte[] gelezen = gelezen();
    if (handeling.voerUit(() -> voorbeeld = invoer.bekijk(gelezen, taal.getLocale()))) {
      inhoud = gelezen;
      naam = bestand.getSubmittedFileName();
    }
  }

  /** Makes the concept of what was shown. */
  public String neemOver() {
    byte[] over = inhoud;
    if (over != null && handeling.voerUit(() -> invoer.neemOver(wordt, over, taal.getLocale()))) {
      handeling.gelukt("planinvoer.gelukt");
      return "/plan?faces-redirect=true&id=" + wordt;
    }
    alIngelezen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    return null;
  }

  // One byte more than is allowed is enough to refuse a file that is too large.
  private byte[] gelezen() {
    try (InputStream stroom = bestand.getInputStream()) {
      return stroom.readNBytes(Werkblad.GROOTSTE + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was read, or null before a file was chosen. */
  public Planinvoer.Voorbeeld getVoorbeeld() {
    if (voorbeeld == null && inhoud != null) {
      voorbeeld = invoer.bekijk(inhoud, taal.getLocale());
    }
    return voorbeeld;
  }

  public BigDecimal getTotaal() {
    return getVoorbeeld().rijen().stream()
        .map(r -> r.inhoud().raming())
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Name of the type that the plan becomes. */
  public String getSoort() {
    return plansoorten.alle().stream()
        .filter(s -> s.code().equals(getVoorbeeld().plansoort()))
        .map(s -> s.inhoud().naam())
        .findFirst()
        .orElse("–");
  }

  public boolean isMag() {
    return toegang.magErgens(Bevoegdheid.PLAN_OPSTELLEN);
  }

  public boolean isAlIngelezen() {
    return alIngelezen;
  }

  public String getNaam() {
    return naam;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }

  public Part getBestand() {
    return bestand;
  }

  public void setBestand(Part bestand) {
    this.bestand = bestand;
  }
}
