package nl.wijkwerk.wijkplan.bewoners.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.bewoners.application.Bewonersavonden;
import nl.wijkwerk.wijkplan.bewoners.application.Opmerkingen;
import nl.wijkwerk.wijkplan.bewoners.domain.Antwoord;
import nl.wijkwerk.wijkplan.bewoners.domain.Gevolg;
import nl.wijkwerk.wijkplan.bewoners.domain.Opmerkinginhoud;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;

/** One remark: its answer and what it changed, and a correction of what was recorded. */
@Named("opmerking")
@ViewScoped
public class OpmerkingView implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A row of the plan that a remark can have changed. */
  public record Regelkeuze(UUID id, String titel) {}

  @Inject private transient Opmerkingen opmerkingen;
  @Inject private transient Bewonersavonden avonden;
  @Inject private transient Plannen plannen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private UUID avondId;
  private int nummer;
  private boolean geladen;
  private final Opmerkingvorm vorm = new Opmerkingvorm();
  private Botsing botsing;
  private transient Bewonersavonden.Avond avond;
  private transient Plan plan;

  public void laad() {
    Opmerkingen.Opmerkingbeeld beeld = opmerkingen.lees(id);
    avondId = beeld.avond();
    nummer = beeld.nummer();
    if (!geladen) {
      vorm.neemOver(beeld);
      geladen = true;
    }
  }

  public String beantwoord() {
    return doe(
        () ->
            opmerkingen.beantwoord(
                id,
                vorm.versie(),
                new Antwoord(
                    vorm.getAntwoord(), vorm.getGevolg(), vorm.getRegel(), vorm.getReden())),
        "opmerking.is-beantwoord");
  }

  public String verbeter() {
    return doe(
        () ->
            opmerkingen.verbeter(
                id, vorm.versie(), new Opmerkinginhoud(vorm.getVan(), vorm.getTekst())),
        "opmerking.is-verbeterd");
  }

  public String verwijder() {
    return doe(() -> opmerkingen.verwijder(id, vorm.versie()), "opmerking.is-verwijderd");
  }

  private String doe(Runnable daad, String gelukt) {
    if (handeling.voerUit(daad)) {
      handeling.gelukt(gelukt, nummer);
      return "/avond?faces-redirect=true&id=" + avondId;
    }
    botsing = null;
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      handeling.voerUit(
          () -> botsing = vorm.voegSamen(opmerkingen.lees(id), wk, this::regelInWoorden));
    }
    return null;
  }

  private String regelInWoorden(UUID regel) {
    return getRegels().stream()
        .filter(k -> k.id().equals(regel))
        .map(Regelkeuze::titel)
        .findFirst()
        .orElse("");
  }

  /** Rows of the plan, what was taken out since the evening, and what was named before. */
  public List<Regelkeuze> getRegels() {
    List<Regelkeuze> keuzen = new ArrayList<>();
    for (Plan.Regel r : plannen.regels(getPlan().id())) {
      keuzen.add(new Regelkeuze(r.id(), (r.nummer() + " " + r.inhoud().doelstelling()).strip()));
    }
    for (Opmerkingen.Weggehaald w : opmerkingen.weggehaald(avondId)) {
      keuzen.add(
          new Regelkeuze(
              w.regel(), wk.zin("opmerking.regel-weggehaald", w.tekst(), wk.datum(w.op()))));
    }
    UUID al = vorm.alRegel();
    if (al != null && keuzen.stream().noneMatch(k -> k.id().equals(al))) {
      keuzen.add(new Regelkeuze(al, wk.zin("opmerking.regel-weg", vorm.alRegelTekst())));
    }
    return keuzen;
  }

  public Gevolg[] getGevolgen() {
    return Gevolg.values();
  }

  public Bewonersavonden.Avond getAvond() {
    if (avond == null) {
      avond = avonden.lees(avondId);
    }
    return avond;
  }

  public Plan getPlan() {
    if (plan == null) {
      plan = plannen.lees(getAvond().plan());
    }
    return plan;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getPlan().gebied());
  }

  public Opmerkingen.Opmerkingbeeld getBeeld() {
    return opmerkingen.lees(id);
  }

  public Opmerkingvorm getVorm() {
    return vorm;
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public int getNummer() {
    return nummer;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
