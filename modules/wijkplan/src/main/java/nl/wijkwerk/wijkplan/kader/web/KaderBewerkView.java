package nl.wijkwerk.wijkplan.kader.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.kader.domain.Doelsoort;

/**
 * The form of one part of the frame. The address says which: nothing for the vision, {@code nieuw}
 * or {@code ambitie} for an ambitie, {@code doel} or {@code bij} for a goal.
 */
@Named("kaderBewerk")
@ViewScoped
public class KaderBewerkView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Kaders kaders;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;
  @Inject private transient Clock klok;

  private boolean nieuw;
  private Integer ambitie;
  private UUID doel;
  private Integer bij;
  private UUID wordt;
  private Kadervorm vorm;
  private Botsing botsing;
  private boolean alOpgeslagen;

  /** Opens the form of the part that the address names. */
  public void laad() {
    if (!isMag() || vorm != null) {
      return;
    }
    if (bij == null) {
      vorm = nieuw ? Kadervorm.nieuw(LocalDate.now(klok)) : zoalsOpgeslagen();
    } else if (wordt == null) {
      handeling.geefNieuwId();
    } else {
      kaders.ambitie(bij);
      alOpgeslagen = kaders.bestaatDoel(wordt);
      vorm = alOpgeslagen ? null : Kadervorm.nieuw(LocalDate.now(klok));
    }
  }

  private Kadervorm zoalsOpgeslagen() {
    if (doel != null) {
      return Kadervorm.van(kaders.doel(doel));
    }
    return ambitie == null ? Kadervorm.van(kaders.visie()) : Kadervorm.van(kaders.ambitie(ambitie));
  }

  public String bewaar() {
    if (handeling.voerUit(this::voerUit)) {
      handeling.gelukt("kader.bewaard");
      return "/kader?faces-redirect=true";
    }
    botsing = null;
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      handeling.voerUit(() -> botsing = vorm.voegSamen(zoalsOpgeslagen(), wk));
    }
    return null;
  }

  private void voerUit() {
    if (bij != null) {
      kaders.voegDoelToe(wordt, bij, vorm.inhoud(), vorm.waarom());
    } else if (doel != null) {
      kaders.wijzigDoel(doel, vorm.versie(), vorm.inhoud(), vorm.waarom());
    } else if (nieuw) {
      kaders.voegAmbitieToe(vorm.getNummer(), vorm.getTekst(), vorm.waarom());
    } else if (ambitie != null) {
      kaders.wijzigAmbitie(ambitie, vorm.versie(), vorm.getTekst(), vorm.getTot(), vorm.waarom());
    } else {
      kaders.stelVisieVast(vorm.versie(), vorm.getTekst(), vorm.waarom());
    }
  }

  /** "visie", "ambitie" or "doel". */
  public String getDeel() {
    if (doel != null || bij != null) {
      return "doel";
    }
    return nieuw || ambitie != null ? "ambitie" : "visie";
  }

  /** Whether this makes something, so that it has a number to choose or a kind of its own. */
  public boolean isNieuwDeel() {
    return nieuw || bij != null;
  }

  /** What the draft of this form is kept under. */
  public String getConcept() {
    return String.join(
        "-", getDeel(), String.valueOf(doel == null ? (bij == null ? ambitie : bij) : doel));
  }

  /** The ambitie that the goal stands under, or null. */
  public Kaders.Ambitieregel getVanAmbitie() {
    if (bij != null) {
      return kaders.ambitie(bij);
    }
    return doel == null ? null : kaders.ambitie(kaders.doel(doel).ambitie());
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }

  public Doelsoort[] getSoorten() {
    return Doelsoort.values();
  }

  public Kadervorm getVorm() {
    return vorm;
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public boolean isNieuw() {
    return nieuw;
  }

  public void setNieuw(boolean nieuw) {
    this.nieuw = nieuw;
  }

  public Integer getAmbitie() {
    return ambitie;
  }

  public void setAmbitie(Integer ambitie) {
    this.ambitie = ambitie;
  }

  public UUID getDoel() {
    return doel;
  }

  public void setDoel(UUID doel) {
    this.doel = doel;
  }

  public Integer getBij() {
    return bij;
  }

  public void setBij(Integer bij) {
    this.bij = bij;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }
}
