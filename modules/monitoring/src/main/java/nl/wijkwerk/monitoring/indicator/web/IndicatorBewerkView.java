package nl.wijkwerk.monitoring.indicator.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.indicator.application.Indicatoren;
import nl.wijkwerk.monitoring.indicator.domain.Frequentie;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;

/** The form of an indicator: a new one, or the one that the address names. */
@Named("indicatorBewerk")
@ViewScoped
public class IndicatorBewerkView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Indicatoren indicatoren;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private String code;
  private Botsing botsing;
  private int aandacht = -1;
  private final Indicatorvorm vorm = new Indicatorvorm();
  private transient List<SelectItem> maten;

  public void laad() {
    if (code != null && code.isBlank()) {
      code = null;
    }
    if (code != null && isMag()) {
      vorm.neemOver(indicatoren.lees(code));
    }
    handeling.vereis(isMag());
  }

  public String bewaar() {
    aandacht = -1;
    String[] bewaard = {code};
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (code == null) {
                bewaard[0] = indicatoren.voegToe(vorm.inhoud());
              } else {
                indicatoren.wijzig(code, vorm.versie(), vorm.inhoud());
              }
            });
    if (gelukt) {
      handeling.gelukt("indicator.bewaard");
      return "/indicator?faces-redirect=true&code=" + bewaard[0];
    }
    botsing = null;
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      handeling.voerUit(() -> botsing = vorm.voegSamen(indicatoren.lees(code), wk));
    }
    return null;
  }

  /** Shows the fields that belong to the chosen way of computing. */
  public void kiesMeetwijze() {
    aandacht = -1;
    while (vorm.getMeetwijze() == Meetwijze.SAMENGESTELD && vorm.getDelen().size() < 2) {
      vorm.getDelen().add(new Deelvorm());
    }
  }

  public void voegDeelToe() {
    vorm.getDelen().add(new Deelvorm());
    aandacht = vorm.getDelen().size() - 1;
  }

  public void verwijderDeel(int plaats) {
    vorm.getDelen().remove(plaats);
    aandacht = Math.min(plaats, vorm.getDelen().size() - 1);
  }

  /** Place of the part that the keyboard goes to, or -1. */
  public int getAandacht() {
    return aandacht;
  }

  /** Asked for by each list of measures on the form, and read once. */
  public List<SelectItem> getMaten() {
    if (maten == null) {
      maten =
          indicatoren.maten().stream()
              .map(m -> new SelectItem(m.code(), Indicatortaal.naam(m)))
              .toList();
    }
    return maten;
  }

  public List<String> getThemas() {
    return indicatoren.lijst(true).stream()
        .map(i -> i.inhoud().thema())
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  public Richting[] getRichtingen() {
    return Richting.values();
  }

  public Frequentie[] getFrequenties() {
    return Frequentie.values();
  }

  public Meetwijze[] getMeetwijzen() {
    return Meetwijze.values();
  }

  public boolean isSamengesteld() {
    return vorm.getMeetwijze() == Meetwijze.SAMENGESTELD;
  }

  public boolean isTweede() {
    return vorm.getMeetwijze() != null && vorm.getMeetwijze().heeftTweede();
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }

  public Indicatorvorm getVorm() {
    return vorm;
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
