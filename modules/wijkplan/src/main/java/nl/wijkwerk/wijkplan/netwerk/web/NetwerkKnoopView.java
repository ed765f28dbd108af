package nl.wijkwerk.wijkplan.netwerk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.netwerk.application.Doelennetwerken;
import nl.wijkwerk.wijkplan.netwerk.application.Netwerkbeeld;
import nl.wijkwerk.wijkplan.netwerk.domain.Bron;
import nl.wijkwerk.wijkplan.netwerk.domain.Knoopsoort;

/** One node of a network: its words and its links. */
@Named("netwerkKnoop")
@ViewScoped
public class NetwerkKnoopView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Doelennetwerken netwerken;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID plan;
  private UUID id;
  private UUID wordt;
  private Knoopsoort soort;
  private boolean alOpgeslagen;
  private Botsing botsing;
  private final Knoopvorm vorm = new Knoopvorm();
  private transient Netwerkbeeld beeld;

  public void laad() {
    if (!isMag()) {
      return;
    }
    if (id != null) {
      vorm.neemOver(getBeeld(), readKnoop());
      soort = readKnoop().soort();
    } else if (wordt == null) {
      handeling.geefNieuwId();
    } else {
      vorm.begin(getBeeld(), soort == null ? Knoopsoort.INSPANNING : soort);
      soort = vorm.soort();
      alOpgeslagen = netwerken.bestaat(plan, wordt);
    }
  }

  private Netwerkbeeld.Knoop readKnoop() {
    return getBeeld().knopen().stream()
        .filter(k -> k.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NietGevonden("onderdeel van het netwerk"));
  }

  public String bewaar() {
    return naWerk(
        () -> {
          if (id == null && plan == null) {
            netwerken.voegToe(vorm.versie(), wordt, vorm.inhoud());
          } else if (id == null) {
            netwerken.voegToeAanPlan(plan, vorm.versie(), wordt, vorm.inhoud());
          } else if (plan == null) {
            netwerken.wijzig(vorm.versie(), id, vorm.inhoud());
          } else {
            netwerken.wijzigInPlan(plan, vorm.versie(), id, vorm.inhoud());
          }
        },
        "netwerk.bewaard");
  }

  public String verwijder() {
    return naWerk(
        () -> {
          if (plan == null) {
            netwerken.verwijder(vorm.versie(), id);
          } else {
            netwerken.verwijderUitPlan(plan, vorm.versie(), id);
          }
        },
        "netwerk.weggehaald");
  }

  private String naWerk(Runnable werk, String gelukt) {
    if (handeling.voerUit(werk)) {
      handeling.gelukt(gelukt);
      return "/netwerk?faces-redirect=true" + (plan == null ? "" : "&plan=" + plan);
    }
    botsing = null;
    beeld = null;
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      handeling.voerUit(
          () ->
              botsing =
                  vorm.voegSamen(getBeeld(), id == null ? null : readKnoop(), wk, this::inWoorden));
    }
    return null;
  }

  private String inWoorden(List<UUID> ids) {
    return getBeeld().knopen().stream()
        .filter(k -> ids.contains(k.id()))
        .map(Netwerkbeeld.Knoop::naam)
        .collect(Collectors.joining("; "));
  }

  public Netwerkbeeld getBeeld() {
    if (beeld == null) {
      beeld = netwerken.lees(plan);
    }
    return beeld;
  }

  /** The columns that this node can be linked to. */
  public List<Knoopsoort> getNaast() {
    return soort == null
        ? List.of()
        : Arrays.stream(Knoopsoort.values()).filter(soort::naast).toList();
  }

  public List<Netwerkbeeld.Knoop> kolom(Knoopsoort kolom) {
    return getBeeld().kolom(kolom);
  }

  public boolean isMag() {
    return getBeeld().mag();
  }

  public boolean isVormOpen() {
    return isMag() && !alOpgeslagen && soort != null;
  }

  /** Whether its words are kept here; those of a node that was chosen are not. */
  public boolean isEigen() {
    return vorm.getBron() == Bron.EIGEN;
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public Knoopvorm getVorm() {
    return vorm;
  }

  public UUID getPlan() {
    return plan;
  }

  public void setPlan(UUID plan) {
    this.plan = plan;
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

  public Knoopsoort getSoort() {
    return soort;
  }

  public void setSoort(Knoopsoort soort) {
    this.soort = soort;
  }
}
