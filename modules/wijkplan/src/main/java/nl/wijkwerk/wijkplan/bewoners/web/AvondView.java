package nl.wijkwerk.wijkplan.bewoners.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.bewoners.application.Bewonersavonden;
import nl.wijkwerk.wijkplan.bewoners.application.Opmerkingen;
import nl.wijkwerk.wijkplan.bewoners.domain.Opmerkinginhoud;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;

/**
 * An evening: what was said, and a short form that is ready for the next remark as soon as one is
 * saved.
 */
@Named("avond")
@ViewScoped
public class AvondView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String OPEN = "open";

  @Inject private transient Bewonersavonden avonden;
  @Inject private transient Opmerkingen opmerkingen;
  @Inject private transient Plannen plannen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private String stand;
  private UUID wordt;
  private String van;
  private String tekst;
  private boolean alOpgeslagen;
  private transient Bewonersavonden.Avond avond;
  private transient Plan plan;

  public void laad() {
    avond = avonden.lees(id);
    if (isVastleggen()) {
      if (wordt == null) {
        wordt = UUID.randomUUID();
      }
      alOpgeslagen = opmerkingen.bestaat(wordt);
    }
  }

  /** Saves a remark and opens the form for the next one, from the same street or group. */
  public String bewaar() {
    int[] nummer = new int[1];
    if (handeling.voerUit(
        () -> nummer[0] = opmerkingen.voegToe(wordt, id, new Opmerkinginhoud(van, tekst)))) {
      handeling.gelukt("opmerking.bewaard", nummer[0]);
      return volgende();
    }
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    return null;
  }

  private String volgende() {
    return "/avond?faces-redirect=true&id="
        + id
        + "&wordt="
        + UUID.randomUUID()
        + (van == null || van.isBlank()
            ? ""
            : "&van=" + URLEncoder.encode(van.strip(), StandardCharsets.UTF_8));
  }

  public Bewonersavonden.Avond getAvond() {
    if (avond == null) {
      avond = avonden.lees(id);
    }
    return avond;
  }

  public Plan getPlan() {
    if (plan == null) {
      plan = plannen.lees(getAvond().plan());
    }
    return plan;
  }

  /** The last one recorded first, so that who records sees what was just saved. */
  public List<Opmerkingen.Opmerkingbeeld> getOpmerkingen() {
    List<Opmerkingen.Opmerkingbeeld> lijst =
        new ArrayList<>(opmerkingen.van(id, OPEN.equals(stand)));
    Collections.reverse(lijst);
    return lijst;
  }

  /** In the order of the evening, for the report. */
  public List<Opmerkingen.Opmerkingbeeld> getVerslag() {
    return opmerkingen.van(id, false);
  }

  /** What the plan wants, for the invitation. */
  public List<String> getDoelen() {
    return regels().filter(r -> !r.pm()).map(Planregelinhoud::doelstelling).distinct().toList();
  }

  /** What the plan has no goal for yet, for the invitation: residents can say what they want. */
  public List<String> getNogOpen() {
    return regels()
        .filter(Planregelinhoud::pm)
        .map(r -> r.doelstelling().replaceFirst("^PM: *", ""))
        .distinct()
        .toList();
  }

  private Stream<Planregelinhoud> regels() {
    return plannen.regels(getPlan().id()).stream().map(Plan.Regel::inhoud);
  }

  public List<Keuze> getStanden() {
    return List.of(new Keuze(OPEN, wk.zin("opmerking.onbeantwoord")));
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getPlan().gebied());
  }

  public boolean isVastleggen() {
    return isMag() && getAvond().gehouden();
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getStand() {
    return stand;
  }

  public void setStand(String stand) {
    this.stand = stand;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }

  public String getVan() {
    return van;
  }

  public void setVan(String van) {
    this.van = van;
  }

  public String getTekst() {
    return tekst;
  }

  public void setTekst(String tekst) {
    this.tekst = tekst;
  }
}
