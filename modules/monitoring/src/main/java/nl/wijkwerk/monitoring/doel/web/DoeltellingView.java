package nl.wijkwerk.monitoring.doel.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.monitoring.doel.application.Doelbeeld;
import nl.wijkwerk.monitoring.doel.application.Doelen;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;

/** The form of a count: a new one of a goal, or the correction of one. */
@Named("doeltelling")
@ViewScoped
public class DoeltellingView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TERUG = "/doel?faces-redirect=true&id=";

  @Inject private transient Doelen doelen;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID doel;
  private UUID id;
  private UUID wordt;
  private long versie;
  private String reden;
  private String verwijderreden;
  private boolean open;
  private boolean alOpgeslagen;
  private Botsing botsing;
  private List<Botsing.Regel> nietOpgeslagen = List.of();
  private Tellingvorm begin = new Tellingvorm();
  private final Tellingvorm vorm = new Tellingvorm();
  private transient Doelbeeld beeld;

  public void laad() {
    // With a figure of the indicator there is nothing to count, whoever asks.
    handeling.vereis(isMag() || getBeeld().indicatorcode() != null);
    if (id == null && !isMag()) {
      return;
    }
    if (id == null && wordt == null) {
      handeling.geefNieuwId();
    } else if (id == null) {
      alOpgeslagen = doelen.bestaatTelling(wordt);
      open = !alOpgeslagen;
    } else {
      Doelbeeld.Tellingbeeld telling = doelen.leesTelling(doel, id);
      vorm.vul(telling.inhoud());
      begin.vul(telling.inhoud());
      versie = telling.versie();
      open = telling.isTelt() && isMag();
    }
  }

  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (id == null) {
                doelen.tel(doel, wordt, vorm.inhoud());
              } else {
                doelen.corrigeer(doel, id, versie, vorm.inhoud(), reden);
              }
            });
    if (gelukt) {
      handeling.gelukt(id == null ? "doeltelling.ingevoerd" : "doeltelling.gecorrigeerd");
      if (doelen.lees(doel).streefBovenTotaal()) {
        handeling.gelukt("doeltelling.streef-boven-totaal");
      }
      return TERUG + doel;
    }
    legUit();
    return null;
  }

  /** Shows what a colleague did meanwhile; nothing that was typed is lost. */
  private void legUit() {
    botsing = null;
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    if (handeling.oorzaak(Vervallen.class).isPresent()) {
      nietOpgeslagen = vorm.getypt(wk);
      open = false;
    } else if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      Doelbeeld.Tellingbeeld nu = doelen.leesTelling(doel, id);
      botsing = vorm.voegSamen(begin, nu.inhoud(), wk);
      begin = new Tellingvorm();
      begin.vul(nu.inhoud());
      versie = nu.versie();
    }
  }

  public String verwijder() {
    if (handeling.voerUit(() -> doelen.verwijder(doel, id, versie, verwijderreden))) {
      handeling.gelukt("doeltelling.verwijderd");
      return TERUG + doel;
    }
    return null;
  }

  public Doelbeeld getBeeld() {
    if (beeld == null) {
      beeld = doelen.lees(doel);
    }
    return beeld;
  }

  public boolean isMag() {
    return id == null ? doelen.magTellen(getBeeld()) : doelen.magCorrigeren(getBeeld());
  }

  public boolean isOpen() {
    return open;
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public List<Botsing.Regel> getNietOpgeslagen() {
    return nietOpgeslagen;
  }

  public Tellingvorm getVorm() {
    return vorm;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }

  public String getVerwijderreden() {
    return verwijderreden;
  }

  public void setVerwijderreden(String verwijderreden) {
    this.verwijderreden = verwijderreden;
  }

  public UUID getDoel() {
    return doel;
  }

  public void setDoel(UUID doel) {
    this.doel = doel;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }
}
