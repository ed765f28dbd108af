package nl.wijkwerk.wijkplan.analyse.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.analyse.domain.Prioriteit;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;

/** The wijkanalyse (form B7): its rows per ambitie, and the form of the row that is open. */
@Named("analyse")
@ViewScoped
public class AnalyseView implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Rows under one ambitie. */
  public record Groep(int ambitie, String titel, boolean loopt, List<Analyses.Regel> regels) {}

  @Inject private transient Analyses analyses;
  @Inject private transient Gebieden gebieden;
  @Inject private transient Kaders kaders;
  @Inject private transient Oplossingen oplossingen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private UUID regel;
  private String nieuw;
  private UUID wordt;
  private Analysevorm vorm;
  private Botsing botsing;
  private transient List<Oplossingen.Keus> keuzen;
  private boolean alOpgeslagen;
  private Vervallen vervallen;
  private transient Analyses.Kop kop;
  private transient Gebied gebied;

  /** Loads the analysis and, when the address names one, opens a row. */
  public void laad() {
    kop = analyses.lees(id);
    if (vorm != null || !isMagBewerken()) {
      return;
    }
    if (regel != null) {
      openRegel();
    } else if (nieuw != null && nieuw.matches("[1-9]\\d?")) {
      if (wordt == null) {
        handeling.geefNieuwId();
      } else if (analyses.bestaatRegel(wordt)) {
        alOpgeslagen = true;
      } else {
        vorm = Analysevorm.nieuw(wordt, Integer.parseInt(nieuw));
      }
    }
  }

  private void openRegel() {
    try {
      vorm = Analysevorm.van(analyses.leesRegel(regel));
    } catch (Vervallen e) {
      vervallen = e;
    }
  }

  /** Saves the open row; when that fails, what was typed stays. */
  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (vorm.isNieuw()) {
                analyses.voegRegelToe(vorm.getId(), id, vorm.inhoud());
              } else {
                analyses.wijzigRegel(vorm.getId(), vorm.getVersie(), vorm.inhoud());
              }
            });
    if (gelukt) {
      handeling.gelukt("analyse.bewaard");
      return "/analyse?faces-redirect=true&id=" + id;
    }
    legUit();
    return null;
  }

  /** Shows what a colleague did meanwhile, or that this form was saved before. */
  private void legUit() {
    botsing = null;
    keuzen = null;
    kop = null;
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      handeling.voerUit(() -> botsing = vorm.voegSamen(analyses.leesRegel(vorm.getId()), wk));
    }
    handeling
        .oorzaak(Vervallen.class)
        .ifPresent(
            v -> {
              vervallen = v;
              vorm.wordtNieuw();
            });
  }

  public String verwijder() {
    if (handeling.voerUit(() -> analyses.verwijderRegel(vorm.getId(), vorm.getVersie()))) {
      handeling.gelukt("analyse.regel-verwijderd");
      return "/analyse?faces-redirect=true&id=" + id;
    }
    legUit();
    return null;
  }

  public Analyses.Kop getKop() {
    if (kop == null) {
      kop = analyses.lees(id);
    }
    return kop;
  }

  public Gebied getGebied() {
    if (gebied == null) {
      gebied = gebieden.read(getKop().gebied());
    }
    return gebied;
  }

  public List<Groep> getGroepen() {
    List<Analyses.Regel> regels = analyses.regels(id);
    List<Groep> groepen = new ArrayList<>();
    for (Kaders.Ambitieregel ambitie : kaders.ambities()) {
      groepen.add(
          new Groep(
              ambitie.nummer(),
              ambitie.nummer() + ". " + ambitie.tekst(),
              ambitie.loopt(),
              regels.stream().filter(r -> r.inhoud().ambitie() == ambitie.nummer()).toList()));
    }
    return groepen.stream().filter(g -> g.loopt() || !g.regels().isEmpty()).toList();
  }

  public boolean isHeeftRegels() {
    return !analyses.regels(id).isEmpty();
  }

  public boolean isMagBewerken() {
    return getKop().open() && toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getKop().gebied());
  }

  public Domein[] getDomeinen() {
    return Domein.values();
  }

  public Prioriteit[] getPrioriteiten() {
    return Prioriteit.values();
  }

  /** Options of the library that the open row can choose. */
  public List<Oplossingen.Keus> getKeuzen() {
    if (keuzen == null) {
      keuzen = oplossingen.keuzen(vorm.getAmbitie(), vorm.alGekozen());
    }
    return keuzen;
  }

  /** What a colleague saved meanwhile, or null. */
  public Botsing getBotsing() {
    return botsing;
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  /** Who took the row away that this page was opened for, and when; or null. */
  public Vervallen getVervallen() {
    return vervallen;
  }

  public Analysevorm getVorm() {
    return vorm;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getRegel() {
    return regel;
  }

  public void setRegel(UUID regel) {
    this.regel = regel;
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
}
