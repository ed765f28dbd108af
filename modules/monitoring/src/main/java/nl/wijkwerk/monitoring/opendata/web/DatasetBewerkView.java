package nl.wijkwerk.monitoring.opendata.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.indicator.domain.Frequentie;
import nl.wijkwerk.monitoring.opendata.application.Datasetbeeld;
import nl.wijkwerk.monitoring.opendata.application.Datasets;
import nl.wijkwerk.monitoring.opendata.domain.Datasetniveau;
import nl.wijkwerk.monitoring.opendata.domain.Datathema;
import nl.wijkwerk.monitoring.opendata.domain.Licentie;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;

/** Makes or changes a dataset; publishing is on its page. */
@Named("datasetBewerk")
@ViewScoped
public class DatasetBewerkView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Datasets datasets;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Taal taal;
  @Inject private transient Weergave wk;

  private UUID id;
  private UUID wordt;
  private long versie;
  private boolean alOpgeslagen;
  private boolean ingetrokken;
  private Botsing botsing;
  private final Datasetvorm vorm = new Datasetvorm();

  public void laad() {
    if (id != null) {
      Datasetbeeld beeld = datasets.lees(id);
      ingetrokken = beeld.ingetrokken();
      versie = beeld.versie();
      vorm.neemOver(beeld.inhoud());
    } else if (wordt == null) {
      handeling.geefNieuwId();
    } else {
      alOpgeslagen = datasets.bestaat(wordt);
    }
    handeling.vereis(isMag());
  }

  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (id == null) {
                datasets.maak(wordt, vorm.inhoud());
              } else {
                datasets.wijzig(id, versie, vorm.inhoud());
              }
            });
    if (gelukt) {
      handeling.gelukt("dataset.bewaard");
      return "/dataset?faces-redirect=true&id=" + (id == null ? wordt : id);
    }
    botsing = null;
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      Datasetbeeld nu = datasets.lees(id);
      botsing = vorm.voegSamen(nu.inhoud(), wk);
      versie = nu.versie();
    }
    return null;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }

  /** Not when the page is opened again after it was saved; then it is linked to. */
  public boolean isVormOpen() {
    return isMag()
        && !ingetrokken
        && (!alOpgeslagen || FacesContext.getCurrentInstance().isPostback());
  }

  public boolean isIngetrokken() {
    return ingetrokken;
  }

  public List<Keuze> getIndicatoren() {
    return datasets.indicatoren().stream()
        .map(i -> new Keuze(i.code(), i.naam(taal.getLocale())))
        .toList();
  }

  public List<Keuze> getNiveaus() {
    return Arrays.stream(Datasetniveau.values())
        .map(n -> new Keuze(n.name(), wk.zin("datasetniveau." + n)))
        .toList();
  }

  public Datathema[] getThemas() {
    return Datathema.values();
  }

  public Licentie[] getLicenties() {
    return Licentie.values();
  }

  public Frequentie[] getFrequenties() {
    return Frequentie.values();
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public Datasetvorm getVorm() {
    return vorm;
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
