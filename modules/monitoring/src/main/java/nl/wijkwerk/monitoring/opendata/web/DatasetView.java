package nl.wijkwerk.monitoring.opendata.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.opendata.application.Datasetbeeld;
import nl.wijkwerk.monitoring.opendata.application.Datasets;
import nl.wijkwerk.monitoring.opendata.application.Voorvertoning;
import nl.wijkwerk.monitoring.opendata.domain.Datasetrij;
import nl.wijkwerk.monitoring.opendata.domain.Jarenzonder;
import nl.wijkwerk.monitoring.opendata.domain.Uitgave;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Weergave;

/** A dataset: what would be published now, what is public, and publishing and withdrawing it. */
@Named("dataset")
@ViewScoped
public class DatasetView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SPOORREGELS = 20;
  private static final int EERSTE_GEBIEDEN = 5;

  @Inject private transient Datasets datasets;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Taal taal;
  @Inject private transient Weergave wk;

  private UUID id;
  private long versie;
  private String reden;
  private transient Datasetbeeld beeld;
  private transient Voorvertoning voorvertoning;
  private transient Map<String, Indicator> indicatoren;

  public void laad() {
    versie = getBeeld().versie();
  }

  public String publiceer() {
    return klaar(handeling.voerUit(() -> datasets.publiceer(id, versie)), "dataset.gepubliceerd");
  }

  public String trekIn() {
    return klaar(handeling.voerUit(() -> datasets.trekIn(id, versie, reden)), "dataset.is-weg");
  }

  private String klaar(boolean gelukt, String sleutel) {
    if (gelukt) {
      handeling.gelukt(sleutel);
      return "/dataset?faces-redirect=true&id=" + id;
    }
    beeld = null;
    voorvertoning = null;
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      versie = getBeeld().versie();
    }
    return null;
  }

  public Datasetbeeld getBeeld() {
    if (beeld == null) {
      beeld = datasets.lees(id);
    }
    return beeld;
  }

  public Voorvertoning getVoorvertoning() {
    if (voorvertoning == null) {
      voorvertoning = datasets.voorvertoning(id, taal.getLocale());
    }
    return voorvertoning;
  }

  public List<Uitgave> getUitgaven() {
    return datasets.uitgaven(id);
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null) && !getBeeld().ingetrokken();
  }

  private Indicator indicator(String code) {
    if (indicatoren == null) {
      indicatoren =
          datasets.indicatoren().stream().collect(Collectors.toMap(Indicator::code, i -> i));
    }
    return indicatoren.get(code);
  }

  public String naam(String code) {
    Indicator indicator = indicator(code);
    return indicator == null ? code : indicator.naam(taal.getLocale());
  }

  public String waarde(Datasetrij rij) {
    Indicator indicator = indicator(rij.indicator());
    return wk.getal(rij.waarde(), indicator == null ? rij.waarde().scale() : indicator.decimalen());
  }

  /** Years after each other as one: 2010–2017, 2019. */
  public String jaren(List<Integer> jaren) {
    List<String> perioden = new ArrayList<>();
    int van = 0;
    for (int i = 1; i <= jaren.size(); i++) {
      if (i == jaren.size() || jaren.get(i) != jaren.get(i - 1) + 1) {
        perioden.add(wk.periode(jaren.get(van), jaren.get(i - 1)));
        van = i;
      }
    }
    return String.join(", ", perioden);
  }

  /** Why years are not in it, and what to do about it. */
  public String waarom(Jarenzonder zonder) {
    return wk.zin(
        "dataset.zonder-jaren." + zonder.reden(),
        String.join(", ", zonder.gebieden().stream().limit(EERSTE_GEBIEDEN).toList()),
        zonder.gebieden().size());
  }

  public String getGekozen() {
    return getBeeld().inhoud().indicatoren().stream()
        .map(this::naam)
        .collect(Collectors.joining(", "));
  }

  public String getGebieden() {
    return getBeeld().inhoud().niveaus().stream()
        .map(n -> wk.zin("datasetniveau." + n))
        .collect(Collectors.joining(", "));
  }

  public List<Spoorregel> getSpoor() {
    return datasets.spoor(id, 1, SPOORREGELS).regels();
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
