package nl.wijkwerk.monitoring.verhaal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.UUID;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.verhaal.application.Verhaalblad;
import nl.wijkwerk.monitoring.verhaal.application.VerhalenLezen;
import nl.wijkwerk.monitoring.verhaal.application.VerhalenVastleggen;
import nl.wijkwerk.monitoring.verhaal.domain.Foto;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;

/** The form of the photo of a story. */
@Named("verhaalfoto")
@ViewScoped
public class VerhaalfotoView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient VerhalenLezen lezen;
  @Inject private transient VerhalenVastleggen vastleggen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private long versie;
  private transient Part bestand;
  private String alt;
  private Integer herkenbaar;
  private String beginAlt;
  private Integer beginHerkenbaar;
  private Botsing botsing;
  private transient Verhaalblad blad;

  public void laad() {
    handeling.vereis(isMag());
    versie = getBlad().versie();
    Verhaalblad.Fotobeeld foto = getBlad().foto();
    alt = foto == null ? null : foto.alt();
    herkenbaar = foto == null ? null : Integer.valueOf(foto.herkenbaar());
    beginAlt = alt;
    beginHerkenbaar = herkenbaar;
  }

  public String bewaar() {
    if (handeling.voerUit(() -> vastleggen.zetFoto(id, versie, lees(), alt, herkenbaar))) {
      handeling.gelukt("verhaal.foto-is-bewaard");
      return "/verhaal?faces-redirect=true&id=" + id;
    }
    botsing = null;
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      blad = null;
      versie = getBlad().versie();
      Verhaalblad.Fotobeeld nu = getBlad().foto();
      String nuAlt = nu == null ? null : nu.alt();
      Integer nuHerkenbaar = nu == null ? null : Integer.valueOf(nu.herkenbaar());
      botsing = new Botsing();
      alt = botsing.veld(wk.zin("verhaal.foto-alt"), beginAlt, alt, nuAlt);
      herkenbaar =
          botsing.veld(
              wk.zin("verhaal.foto-herkenbaar"), beginHerkenbaar, herkenbaar, nuHerkenbaar);
      beginAlt = nuAlt;
      beginHerkenbaar = nuHerkenbaar;
    }
    return null;
  }

  private byte[] lees() {
    if (bestand == null || bestand.getSize() == 0) {
      return null;
    }
    try (InputStream in = bestand.getInputStream()) {
      return in.readNBytes(Foto.GROOTSTE + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Verhaalblad getBlad() {
    if (blad == null) {
      blad = lezen.lees(id);
    }
    return blad;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getBlad().gebied());
  }

  public int getGrootste() {
    return Foto.GROOTSTE;
  }

  /** How many persons may be recognised, by the consent that there is. */
  public long getToestemmingen() {
    return getBlad().betrokkenen().stream()
        .filter(b -> b.geldig() && b.toestemming().inBeeld())
        .count();
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public Part getBestand() {
    return bestand;
  }

  public void setBestand(Part bestand) {
    this.bestand = bestand;
  }

  public String getAlt() {
    return alt;
  }

  public void setAlt(String alt) {
    this.alt = alt;
  }

  public Integer getHerkenbaar() {
    return herkenbaar;
  }

  public void setHerkenbaar(Integer herkenbaar) {
    this.herkenbaar = herkenbaar;
  }
}
