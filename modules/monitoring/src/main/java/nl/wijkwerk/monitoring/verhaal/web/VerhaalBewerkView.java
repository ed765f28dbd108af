package nl.wijkwerk.monitoring.verhaal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.verhaal.application.Verhaalblad;
import nl.wijkwerk.monitoring.verhaal.application.VerhalenLezen;
import nl.wijkwerk.monitoring.verhaal.application.VerhalenVastleggen;
import nl.wijkwerk.monitoring.verhaal.domain.Planonderdeel;
import nl.wijkwerk.monitoring.verhaal.domain.Planproject;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;

/** The form of a story: a new one of the wijk that the address names, or an existing one. */
@Named("verhaalBewerk")
@ViewScoped
public class VerhaalBewerkView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient VerhalenLezen lezen;
  @Inject private transient VerhalenVastleggen vastleggen;
  @Inject private transient Gebieden gebieden;
  @Inject private transient Indicatornamen namen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private UUID wordt;
  private String gebied;
  private String indicator;
  private UUID onderdeel;
  private String wijk;
  private boolean alOpgeslagen;
  private Botsing botsing;
  private final Verhaalvorm vorm = new Verhaalvorm();

  public void laad() {
    if (id != null) {
      Verhaalblad blad = lezen.lees(id);
      gebied = blad.gebied();
      wijk = blad.wijk();
      vorm.neemOver(blad);
    } else if (gebied != null && isMag()) {
      wijk = gebieden.read(gebied).naam();
      if (wordt == null) {
        handeling.geefNieuwId();
        return;
      }
      alOpgeslagen = lezen.bestaat(wordt);
      if (namen.perCode().containsKey(indicator)) {
        vorm.setIndicatoren(List.of(indicator));
      }
      if (getOnderdelen().stream().anyMatch(o -> o.id().equals(onderdeel))) {
        vorm.setOnderdelen(List.of(onderdeel));
      }
    }
    handeling.vereis(isMag());
  }

  public String bewaar() {
    UUID nu = id == null ? wordt : id;
    boolean gelukt =
        handeling.voerUit(
            () -> {
              kiesProject();
              if (id == null) {
                vastleggen.voegToe(wordt, gebied, vorm.inhoud());
              } else {
                vastleggen.wijzig(id, vorm.versie(), vorm.inhoud());
              }
            });
    if (gelukt) {
      handeling.gelukt("verhaal.is-bewaard");
      return "/verhaal?faces-redirect=true&id=" + nu;
    }
    botsing = null;
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      handeling.voerUit(
          () ->
              botsing =
                  vorm.voegSamen(
                      lezen.lees(id),
                      wk,
                      this::indicatornamen,
                      this::onderdeelnamen,
                      this::projectnamen));
    }
    return null;
  }

  private String indicatornamen(List<String> codes) {
    return codes.stream()
        .map(c -> namen.perCode().getOrDefault(c, c))
        .collect(Collectors.joining("; "));
  }

  private String onderdeelnamen(List<UUID> ids) {
    return getOnderdelen().stream()
        .filter(o -> ids.contains(o.id()))
        .map(o -> o.nummer() + " " + o.omschrijving())
        .collect(Collectors.joining("; "));
  }

  private String projectnamen(List<UUID> ids) {
    return lezen.projecten(ids).stream().map(Planproject::label).collect(Collectors.joining("; "));
  }

  private void kiesProject() {
    String gezocht = vorm.getNieuwProject();
    if (gezocht != null && !gezocht.isBlank()) {
      vorm.kies(
          getProjecten().stream()
              .filter(p -> p.label().equalsIgnoreCase(gezocht.strip()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new OngeldigeInvoer(
                          "nieuwProject", "verhaal.project-niet-gevonden", gezocht.strip())));
    }
  }

  /** Projects that can be chosen; none without the module wijkplan. */
  public List<Planproject> getProjecten() {
    return lezen.projecten(null, gebied);
  }

  /** Projects that were chosen, also those that were given up since. */
  public List<Planproject> getGekozenProjecten() {
    List<UUID> ids = new ArrayList<>(vorm.getProjecten());
    if (id != null) {
      lezen.lees(id).projecten().stream()
          .map(Planproject::id)
          .filter(p -> !ids.contains(p))
          .forEach(ids::add);
    }
    return ids.isEmpty() ? List.of() : lezen.projecten(ids);
  }

  /** Wijken that this person may write a story of. */
  public List<Gebied> getWijken() {
    return gebieden.wijken().stream()
        .filter(w -> toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, w.code()))
        .toList();
  }

  public boolean isMag() {
    return gebied == null
        ? toegang.magErgens(Bevoegdheid.PLAN_OPSTELLEN)
        : toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, gebied);
  }

  public boolean isKiest() {
    return isMag() && gebied == null;
  }

  public boolean isVormOpen() {
    return isMag() && gebied != null && !alOpgeslagen && (id != null || wordt != null);
  }

  public List<Keuze> getIndicatoren() {
    return namen.keuzen();
  }

  /**
   * Items that can be chosen, and those that it is linked to although the plan has them no more.
   */
  public List<Planonderdeel> getOnderdelen() {
    List<Planonderdeel> keuzen = new ArrayList<>(lezen.onderdelen(gebied));
    if (id != null) {
      lezen.lees(id).onderdelen().stream().filter(Planonderdeel::vervallen).forEach(keuzen::add);
    }
    return keuzen;
  }

  /** Whether a name was taken out, that nobody should put back. */
  public boolean isNaamWeg() {
    return id != null && lezen.lees(id).betrokkenen().stream().anyMatch(b -> !b.geldig());
  }

  public Verhaalvorm getVorm() {
    return vorm;
  }

  public String getWijk() {
    return wijk;
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public Botsing getBotsing() {
    return botsing;
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

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }

  public UUID getOnderdeel() {
    return onderdeel;
  }

  public void setOnderdeel(UUID onderdeel) {
    this.onderdeel = onderdeel;
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }
}
