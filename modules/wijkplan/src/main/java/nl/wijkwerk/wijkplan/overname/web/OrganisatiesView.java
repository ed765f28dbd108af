package nl.wijkwerk.wijkplan.overname.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.overname.application.Overnames;
import nl.wijkwerk.wijkplan.overname.domain.Organisatiesoort;

/** The departments and partners, adding one and ending one. */
@Named("organisaties")
@ViewScoped
public class OrganisatiesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Overnames overnames;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private String nieuw;
  private UUID wordt;
  private String naam;
  private Organisatiesoort soort;
  private UUID beeindig;
  private boolean alOpgeslagen;
  private UUID melders;
  private long versie;
  private String begin;
  private String melderstekst;
  private Botsing botsing;

  public void laad() {
    if (getKiest() != null) {
      begin = tekst(getKiest());
      melderstekst = begin;
      versie = getKiest().versie();
    }
    if (nieuw == null || !isMag()) {
      return;
    }
    if (wordt == null) {
      handeling.geefNieuwId();
    } else {
      alOpgeslagen = overnames.bestaatOrganisatie(wordt);
    }
  }

  public String bewaar() {
    if (handeling.voerUit(() -> overnames.voegToe(wordt, naam, soort))) {
      handeling.gelukt("organisatie.bewaard");
      return "/organisaties?faces-redirect=true";
    }
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    return null;
  }

  public String beeindig(Overnames.Organisatiebeeld organisatie) {
    if (handeling.voerUit(() -> overnames.beeindig(organisatie.id(), organisatie.versie()))) {
      handeling.gelukt("organisatie.is-beeindigd");
      return "/organisaties?faces-redirect=true";
    }
    return null;
  }

  public String bewaarMelders() {
    if (handeling.voerUit(
        () ->
            overnames.stelMeldersIn(
                melders, versie, melderstekst == null ? List.of() : namen(melderstekst)))) {
      handeling.gelukt("organisatie.melders-bewaard");
      return "/organisaties?faces-redirect=true";
    }
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      Overnames.Organisatiebeeld nu = overnames.leesOrganisatie(melders);
      botsing = new Botsing();
      melderstekst = botsing.veld(wk.zin("organisatie.melders"), begin, melderstekst, tekst(nu));
      begin = tekst(nu);
      versie = nu.versie();
    }
    return null;
  }

  private static List<String> namen(String tekst) {
    return Arrays.asList(tekst.split("[\\s,;]+"));
  }

  private static String tekst(Overnames.Organisatiebeeld organisatie) {
    return String.join("\n", organisatie.melders());
  }

  /** The one whose people are being chosen, or null. */
  public Overnames.Organisatiebeeld getKiest() {
    return isMag()
        ? getLijst().stream()
            .filter(o -> o.loopt() && o.id().equals(melders))
            .findFirst()
            .orElse(null)
        : null;
  }

  /** What a colleague saved meanwhile, or null. */
  public Botsing getBotsing() {
    return botsing;
  }

  public UUID getMelders() {
    return melders;
  }

  public void setMelders(UUID melders) {
    this.melders = melders;
  }

  public String getMelderstekst() {
    return melderstekst;
  }

  public void setMelderstekst(String melderstekst) {
    this.melderstekst = melderstekst;
  }

  public List<Overnames.Organisatiebeeld> getLijst() {
    return overnames.organisaties();
  }

  /** The one that somebody is about to end, or null. */
  public Overnames.Organisatiebeeld getEindigt() {
    return isMag()
        ? getLijst().stream()
            .filter(o -> o.loopt() && o.id().equals(beeindig))
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

  public Organisatiesoort[] getSoorten() {
    return Organisatiesoort.values();
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }

  public boolean isVormOpen() {
    return nieuw != null && wordt != null && isMag() && !alOpgeslagen;
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
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

  public Organisatiesoort getSoort() {
    return soort;
  }

  public void setSoort(Organisatiesoort soort) {
    this.soort = soort;
  }
}
