package nl.wijkwerk.monitoring.verhaal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.verhaal.application.Verhaalblad;
import nl.wijkwerk.monitoring.verhaal.application.VerhalenLezen;
import nl.wijkwerk.monitoring.verhaal.application.VerhalenVastleggen;
import nl.wijkwerk.monitoring.verhaal.domain.Toestemmingswijze;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;

/** The form of one consent: a new one, or the one that the address names. */
@Named("toestemming")
@ViewScoped
public class ToestemmingView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient VerhalenLezen lezen;
  @Inject private transient VerhalenVastleggen vastleggen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID verhaal;
  private UUID id;
  private UUID wordt;
  private long versie;
  private boolean open;
  private boolean alOpgeslagen;
  private Botsing botsing;
  private Toestemmingsvorm begin = new Toestemmingsvorm();
  private final Toestemmingsvorm vorm = new Toestemmingsvorm();
  private transient Verhaalblad blad;

  public void laad() {
    handeling.vereis(isMag());
    if (!isMag()) {
      return;
    }
    versie = getBlad().versie();
    if (id == null && wordt == null) {
      handeling.geefNieuwId();
    } else if (id == null) {
      alOpgeslagen = find(wordt).isPresent();
      open = !alOpgeslagen;
    } else {
      Verhaalblad.Betrokkenebeeld wie = find(id).orElseThrow(() -> new NietGevonden("toestemming"));
      open = wie.geldig();
      if (open) {
        vorm.vul(wie.toestemming());
        begin.vul(wie.toestemming());
      }
    }
  }

  private Optional<Verhaalblad.Betrokkenebeeld> find(UUID gezocht) {
    return getBlad().betrokkenen().stream().filter(b -> b.id().equals(gezocht)).findFirst();
  }

  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (id == null) {
                vastleggen.voegToestemmingToe(verhaal, versie, wordt, vorm.toestemming());
              } else {
                vastleggen.wijzigToestemming(verhaal, versie, id, vorm.toestemming());
              }
            });
    if (gelukt) {
      handeling.gelukt("toestemming.is-bewaard");
      return "/verhaal?faces-redirect=true&id=" + verhaal;
    }
    botsing = null;
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      blad = null;
      versie = getBlad().versie();
      find(id)
          .filter(Verhaalblad.Betrokkenebeeld::geldig)
          .ifPresentOrElse(this::voegSamen, () -> open = id == null);
    }
    return null;
  }

  private void voegSamen(Verhaalblad.Betrokkenebeeld nu) {
    botsing = vorm.voegSamen(begin, nu.toestemming(), wk);
    begin = new Toestemmingsvorm();
    begin.vul(nu.toestemming());
  }

  public Verhaalblad getBlad() {
    if (blad == null) {
      blad = lezen.lees(verhaal);
    }
    return blad;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getBlad().gebied());
  }

  public Toestemmingswijze[] getWijzen() {
    return Toestemmingswijze.values();
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

  public Toestemmingsvorm getVorm() {
    return vorm;
  }

  public UUID getVerhaal() {
    return verhaal;
  }

  public void setVerhaal(UUID verhaal) {
    this.verhaal = verhaal;
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
