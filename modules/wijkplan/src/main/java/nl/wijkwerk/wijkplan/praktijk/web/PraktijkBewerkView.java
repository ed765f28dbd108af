package nl.wijkwerk.wijkplan.praktijk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.praktijk.application.Praktijken;
import nl.wijkwerk.wijkplan.praktijk.domain.Praktijksoort;

/** The form of a practice: a new one, or the one that the address names. */
@Named("praktijkBewerk")
@ViewScoped
public class PraktijkBewerkView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Praktijken praktijken;
  @Inject private transient Oplossingen oplossingen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private UUID wordt;
  private boolean alOpgeslagen;
  private Botsing botsing;
  private final Praktijkvorm vorm = new Praktijkvorm();

  public void laad() {
    if (!isMag()) {
      return;
    }
    if (id != null) {
      vorm.neemOver(praktijken.lees(id));
    } else if (wordt == null) {
      handeling.geefNieuwId();
    } else {
      alOpgeslagen = praktijken.bestaat(wordt);
    }
  }

  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (id == null) {
                praktijken.voegToe(wordt, vorm.inhoud());
              } else {
                praktijken.wijzig(id, vorm.versie(), vorm.inhoud());
              }
            });
    if (gelukt) {
      handeling.gelukt("praktijk.bewaard");
      return "/praktijken?faces-redirect=true";
    }
    botsing = null;
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      handeling.voerUit(() -> botsing = vorm.voegSamen(praktijken.lees(id), wk, this::inWoorden));
    }
    return null;
  }

  private String inWoorden(List<UUID> ids) {
    return oplossingen.namen().stream()
        .filter(o -> ids.contains(o.id()))
        .map(Oplossingen.Keus::tekst)
        .collect(Collectors.joining("; "));
  }

  /** Options that go on, and those that the practice is linked to. */
  public List<Oplossingen.Keus> getKeuzen() {
    List<UUID> al = new ArrayList<>(vorm.getOplossingen());
    return oplossingen.keuzen(
        null, oplossingen.namen().stream().filter(o -> al.contains(o.id())).toList());
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }

  public boolean isVormOpen() {
    return isMag() && !alOpgeslagen;
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public Praktijkvorm getVorm() {
    return vorm;
  }

  public Praktijksoort[] getSoorten() {
    return Praktijksoort.values();
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
