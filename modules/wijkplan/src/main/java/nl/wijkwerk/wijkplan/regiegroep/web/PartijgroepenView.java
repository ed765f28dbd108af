package nl.wijkwerk.wijkplan.regiegroep.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.regiegroep.application.Partijgroepen;
import nl.wijkwerk.wijkplan.regiegroep.domain.Partijgroepinhoud;

/** The groups of parties, and the form of the one that the address names. */
@Named("partijgroepen")
@ViewScoped
public class PartijgroepenView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Partijgroepen groepen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private String nieuw;
  private UUID wordt;
  private boolean open;
  private boolean alOpgeslagen;
  private Botsing botsing;
  private long versie;
  private String naam;
  private boolean bewoners;
  private LocalDate tot;
  private String beginNaam;
  private boolean beginBewoners;
  private LocalDate beginTot;

  public void laad() {
    if (!isMag() || open) {
      return;
    }
    if (id != null) {
      neemOver(groepen.lees(id));
      naam = beginNaam;
      bewoners = beginBewoners;
      tot = beginTot;
      open = true;
    } else if (nieuw != null) {
      if (wordt == null) {
        handeling.geefNieuwId();
      } else {
        alOpgeslagen = groepen.bestaat(wordt);
        open = !alOpgeslagen;
      }
    }
  }

  private void neemOver(Partijgroepen.Groepbeeld beeld) {
    versie = beeld.versie();
    beginNaam = beeld.inhoud().naam();
    beginBewoners = beeld.inhoud().bewoners();
    beginTot = beeld.inhoud().tot();
  }

  public String bewaar() {
    Partijgroepinhoud inhoud = new Partijgroepinhoud(naam, bewoners, tot);
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (id == null) {
                groepen.voegToe(wordt, inhoud);
              } else {
                groepen.wijzig(id, versie, inhoud);
              }
            });
    if (gelukt) {
      handeling.gelukt("partijgroep.bewaard");
      return "/partijgroepen?faces-redirect=true";
    }
    botsing = null;
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      handeling.voerUit(() -> voegSamen(groepen.lees(id)));
    }
    return null;
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  private void voegSamen(Partijgroepen.Groepbeeld nu) {
    Botsing b = new Botsing();
    Partijgroepinhoud i = nu.inhoud();
    naam = b.veld(wk.zin("partijgroep.naam"), beginNaam, naam, i.naam());
    bewoners =
        b.veld(
            wk.zin("partijgroep.bewoners"),
            beginBewoners,
            bewoners,
            i.bewoners(),
            v -> wk.zin(v ? "zetel.ja" : "zetel.nee"));
    tot = b.veld(wk.zin("kader.tot"), beginTot, tot, i.tot(), wk::datum);
    neemOver(nu);
    botsing = b;
  }

  public List<Partijgroepen.Groepbeeld> getGroepen() {
    return groepen.alle();
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
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

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getNieuw() {
    return nieuw;
  }

  public void setNieuw(String nieuw) {
    this.nieuw = nieuw;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }

  public String getNaam() {
    return naam;
  }

  public void setNaam(String naam) {
    this.naam = naam;
  }

  public boolean isBewoners() {
    return bewoners;
  }

  public void setBewoners(boolean bewoners) {
    this.bewoners = bewoners;
  }

  public LocalDate getTot() {
    return tot;
  }

  public void setTot(LocalDate tot) {
    this.tot = tot;
  }
}
