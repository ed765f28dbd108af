package nl.wijkwerk.wijkplan.netwerk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.netwerk.application.Doelennetwerken;
import nl.wijkwerk.wijkplan.netwerk.application.Netwerkbeeld;
import nl.wijkwerk.wijkplan.netwerk.domain.Bron;
import nl.wijkwerk.wijkplan.netwerk.domain.Netwerken;

/** Chooses for a network what is kept elsewhere already: goals, fields of work, rows. */
@Named("netwerkKiezen")
@ViewScoped
public class NetwerkKiezenView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Doelennetwerken netwerken;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID plan;
  private long versie;
  private Botsing botsing;
  private ArrayList<UUID> doelen = new ArrayList<>();
  private ArrayList<UUID> werkvelden = new ArrayList<>();
  private ArrayList<UUID> regels = new ArrayList<>();
  private ArrayList<UUID> beginDoelen = new ArrayList<>();
  private ArrayList<UUID> beginWerkvelden = new ArrayList<>();
  private ArrayList<UUID> beginRegels = new ArrayList<>();
  private transient Netwerkbeeld beeld;

  public void laad() {
    onthoud();
    doelen = new ArrayList<>(beginDoelen);
    werkvelden = new ArrayList<>(beginWerkvelden);
    regels = new ArrayList<>(beginRegels);
  }

  private void onthoud() {
    versie = getBeeld().versie();
    beginDoelen = gekozen(Bron.KADERDOEL);
    beginWerkvelden = gekozen(Bron.PROGRAMMA);
    beginRegels = gekozen(Bron.PLANREGEL);
  }

  private ArrayList<UUID> gekozen(Bron bron) {
    return new ArrayList<>(
        getBeeld().knopen().stream()
            .filter(k -> k.bron() == bron && (bron != Bron.PLANREGEL || !k.vervallen()))
            .map(Netwerkbeeld.Knoop::van)
            .sorted()
            .toList());
  }

  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (plan == null) {
                netwerken.kies(versie, new HashSet<>(doelen));
              } else {
                netwerken.kiesInPlan(
                    plan,
                    versie,
                    new HashSet<>(doelen),
                    new HashSet<>(werkvelden),
                    new HashSet<>(regels));
              }
            });
    if (gelukt) {
      handeling.gelukt("netwerk.keuze-bewaard");
      return "/netwerk?faces-redirect=true" + (plan == null ? "" : "&plan=" + plan);
    }
    botsing = null;
    beeld = null;
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      handeling.voerUit(this::voegSamen);
    }
    return null;
  }

  private void voegSamen() {
    Botsing b = new Botsing();
    doelen = keuze(b, Bron.KADERDOEL, "netwerk.kies.doelen", beginDoelen, doelen);
    werkvelden = keuze(b, Bron.PROGRAMMA, "netwerk.kies.werkvelden", beginWerkvelden, werkvelden);
    regels = keuze(b, Bron.PLANREGEL, "netwerk.kies.regels", beginRegels, regels);
    botsing = b;
    onthoud();
  }

  private ArrayList<UUID> keuze(
      Botsing b, Bron bron, String veld, List<UUID> begin, List<UUID> nu) {
    return new ArrayList<>(
        b.veld(
            wk.zin(veld),
            begin,
            nu.stream().sorted().toList(),
            gekozen(bron),
            ids -> inWoorden(bron, ids)));
  }

  private String inWoorden(Bron bron, List<UUID> ids) {
    return netwerken.keuzen(plan, bron).stream()
        .filter(k -> ids.contains(k.id()))
        .map(Netwerken.Keus::tekst)
        .collect(Collectors.joining("; "));
  }

  public List<Netwerken.Keus> keuzen(String bron) {
    return netwerken.keuzen(plan, Bron.valueOf(bron));
  }

  /** Whether there is nothing to choose from at all. */
  public boolean isNiets() {
    return Stream.of(Bron.values()).allMatch(b -> netwerken.keuzen(plan, b).isEmpty());
  }

  public boolean isMag() {
    return getBeeld().mag();
  }

  public Netwerkbeeld getBeeld() {
    if (beeld == null) {
      beeld = netwerken.lees(plan);
    }
    return beeld;
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public UUID getPlan() {
    return plan;
  }

  public void setPlan(UUID plan) {
    this.plan = plan;
  }

  public List<UUID> getDoelen() {
    return doelen;
  }

  public void setDoelen(List<UUID> doelen) {
    this.doelen = new ArrayList<>(doelen);
  }

  public List<UUID> getWerkvelden() {
    return werkvelden;
  }

  public void setWerkvelden(List<UUID> werkvelden) {
    this.werkvelden = new ArrayList<>(werkvelden);
  }

  public List<UUID> getRegels() {
    return regels;
  }

  public void setRegels(List<UUID> regels) {
    this.regels = new ArrayList<>(regels);
  }
}
