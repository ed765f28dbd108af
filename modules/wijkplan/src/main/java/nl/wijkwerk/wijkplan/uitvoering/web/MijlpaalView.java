package nl.wijkwerk.wijkplan.uitvoering.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.uitvoering.application.ProjectVastleggen;
import nl.wijkwerk.wijkplan.uitvoering.application.Projectblad;
import nl.wijkwerk.wijkplan.uitvoering.application.ProjectenBekijken;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectstatus;

/** The form of one milestone, on the page of its project. */
@Named("mijlpaal")
@ViewScoped
public class MijlpaalView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String NIEUW = "nieuw";

  /** What the form began with. */
  private record Inhoud(String naam, LocalDate gepland, LocalDate gehaald)
      implements Serializable {}

  @Inject private transient ProjectenBekijken bekijken;
  @Inject private transient ProjectVastleggen vastleggen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID project;
  private String gevraagd;
  private String meteen;
  private UUID wordt;
  private UUID id;
  private boolean open;
  private boolean begonnen;
  private boolean alOpgeslagen;
  private boolean weg;
  private long versie;
  private Inhoud begin;
  private Botsing botsing;
  private String naam;
  private LocalDate gepland;
  private LocalDate gehaald;

  public void laad() {
    if (gevraagd == null) {
      return;
    }
    Projectblad blad = bekijken.lees(project);
    if (!blad.open() || !toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, blad.gebied())) {
      return;
    }
    begonnen = blad.status() == Projectstatus.IN_UITVOERING;
    versie = blad.versie();
    if (isNieuw()) {
      if (wordt == null) {
        handeling.geefNieuwId();
        return;
      }
      id = wordt;
      begin = new Inhoud(null, null, null);
      alOpgeslagen = find(blad).isPresent();
      open = !alOpgeslagen;
      return;
    }
    find(blad).ifPresentOrElse(this::toon, () -> weg = true);
    if (open && begonnen && meteen != null && gehaald == null) {
      gehaald = wk.getVandaag();
    }
  }

  private Optional<Projectblad.Mijlpaal> find(Projectblad blad) {
    String gezocht = isNieuw() ? String.valueOf(wordt) : gevraagd;
    return blad.mijlpalen().stream().filter(m -> m.id().toString().equals(gezocht)).findFirst();
  }

  private void toon(Projectblad.Mijlpaal mijlpaal) {
    open = true;
    id = mijlpaal.id();
    naam = mijlpaal.naam();
    gepland = mijlpaal.gepland();
    gehaald = mijlpaal.gehaald();
    begin = new Inhoud(naam, gepland, gehaald);
  }

  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (isNieuw()) {
                vastleggen.voegMijlpaalToe(project, versie, id, naam, gepland, gehaald);
              } else {
                vastleggen.wijzigMijlpaal(project, versie, id, naam, gepland, gehaald);
              }
            });
    return gelukt ? klaar("project.mijlpaal-bewaard") : legUit();
  }

  public String verwijder() {
    return handeling.voerUit(() -> vastleggen.verwijderMijlpaal(project, versie, id))
        ? klaar("project.mijlpaal-vervallen")
        : legUit();
  }

  private String klaar(String sleutel) {
    handeling.gelukt(sleutel);
    return "/project?faces-redirect=true&id=" + project;
  }

  /** Shows what a colleague did meanwhile; nothing that was typed is lost. */
  private String legUit() {
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    botsing = null;
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      Projectblad blad = bekijken.lees(project);
      versie = blad.versie();
      find(blad).ifPresentOrElse(this::voegSamen, () -> weg = !isNieuw());
    }
    return null;
  }

  private void voegSamen(Projectblad.Mijlpaal nu) {
    Botsing b = new Botsing();
    naam = b.veld(wk.zin("mijlpaal.naam"), begin.naam(), naam, nu.naam());
    gepland = b.veld(wk.zin("mijlpaal.gepland"), begin.gepland(), gepland, nu.gepland(), wk::datum);
    gehaald = b.veld(wk.zin("mijlpaal.gehaald"), begin.gehaald(), gehaald, nu.gehaald(), wk::datum);
    begin = new Inhoud(nu.naam(), nu.gepland(), nu.gehaald());
    botsing = b;
  }

  public boolean isNieuw() {
    return NIEUW.equals(gevraagd);
  }

  /** Whether the form is shown. */
  public boolean isOpen() {
    return open;
  }

  /** Whether the project is being carried out, so that a milestone can be reached. */
  public boolean isBegonnen() {
    return begonnen;
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  /** Whether a colleague took this milestone away. */
  public boolean isWeg() {
    return weg;
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public UUID getProject() {
    return project;
  }

  public void setProject(UUID project) {
    this.project = project;
  }

  public String getGevraagd() {
    return gevraagd;
  }

  public void setGevraagd(String gevraagd) {
    this.gevraagd = gevraagd;
  }

  public String getMeteen() {
    return meteen;
  }

  public void setMeteen(String meteen) {
    this.meteen = meteen;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }

  public UUID getId() {
    return id;
  }

  public String getNaam() {
    return naam;
  }

  public void setNaam(String naam) {
    this.naam = naam;
  }

  public LocalDate getGepland() {
    return gepland;
  }

  public void setGepland(LocalDate gepland) {
    this.gepland = gepland;
  }

  public LocalDate getGehaald() {
    return gehaald;
  }

  public void setGehaald(LocalDate gehaald) {
    this.gehaald = gehaald;
  }
}
