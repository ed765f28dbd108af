package nl.wijkwerk.wijkplan.analyse.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.analyse.domain.Prioriteit;
import nl.wijkwerk.wijkplan.kader.Kaders;

/** The wijkanalyse (form B7): its rows per ambitie, and the form of the row that is open. */
@Named("analyse")
@ViewScoped
public class AnalyseView implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Rows under one ambitie. */
  public record Groep(int ambitie, String titel, List<Analyses.Regel> regels) {}

  @Inject private transient Analyses analyses;
  @Inject private transient Gebieden gebieden;
  @Inject private transient Kaders kaders;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;

  private UUID id;
  private UUID regel;
  private String nieuw;
  private Analysevorm vorm;
  private boolean botsing;
  private transient Analyses.Regel nuOpgeslagen;
  private transient Analyses.Kop kop;
  private transient Gebied gebied;

  public void laad() {
    kop = analyses.lees(id);
    if (vorm == null && isMagBewerken()) {
      if (regel != null) {
        vorm = Analysevorm.van(analyses.leesRegel(regel));
      } else if (nieuw != null && nieuw.matches("[1-9]\\d?")) {
        vorm = Analysevorm.nieuw(Integer.parseInt(nieuw));
      }
    }
  }

  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (vorm.getId() == null) {
                analyses.voegRegelToe(id, vorm.inhoud());
              } else {
                analyses.wijzigRegel(vorm.getId(), vorm.getVersie(), vorm.inhoud());
              }
            });
    if (gelukt) {
      handeling.gelukt("analyse.bewaard");
      return "/analyse?faces-redirect=true&id=" + id;
    }
    toonBotsing();
    return null;
  }

  private void toonBotsing() {
    if (vorm.getId() != null) {
      handeling.voerUit(
          () -> {
            nuOpgeslagen = analyses.leesRegel(vorm.getId());
            botsing = nuOpgeslagen.versie() != vorm.getVersie();
            vorm.neemVersieOver(nuOpgeslagen.versie());
          });
    }
  }

  public String verwijder() {
    if (handeling.voerUit(() -> analyses.verwijderRegel(vorm.getId(), vorm.getVersie()))) {
      handeling.gelukt("analyse.regel-verwijderd");
      return "/analyse?faces-redirect=true&id=" + id;
    }
    toonBotsing();
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
              regels.stream().filter(r -> r.inhoud().ambitie() == ambitie.nummer()).toList()));
    }
    return groepen;
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

  /** Options of the library for the ambitie of the open row. */
  public List<Kaders.Oplossing> getOplossingen() {
    return kaders.oplossingen().stream().filter(o -> o.ambitie() == vorm.getAmbitie()).toList();
  }

  public boolean isBotsing() {
    return botsing;
  }

  public Analyses.Regel getNuOpgeslagen() {
    return nuOpgeslagen;
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
}
