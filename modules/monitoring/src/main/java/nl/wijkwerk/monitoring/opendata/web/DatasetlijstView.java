package nl.wijkwerk.monitoring.opendata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.opendata.application.Datasetbeeld;
import nl.wijkwerk.monitoring.opendata.application.Datasets;
import nl.wijkwerk.monitoring.opendata.domain.Datasetstand;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;

/** The datasets; what is asked stands in the address. */
@Named("datasetlijst")
@RequestScoped
public class DatasetlijstView {
  private static final int GROOTTE = 25;

  @Inject private Datasets datasets;
  @Inject private Toegang toegang;
  @Inject private Bladeren bladeren;
  @Inject private Weergave wk;

  private String stand;
  private String nummer;
  private Pagina<Datasetbeeld> pagina;

  public void laad() {
    Datasetstand gekozen =
        Arrays.stream(Datasetstand.values())
            .filter(s -> s.name().equals(stand))
            .findFirst()
            .orElse(null);
    pagina = bladeren.lees(nummer, n -> datasets.lijst(gekozen, n, GROOTTE));
  }

  public Pagina<Datasetbeeld> getPagina() {
    return pagina;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }

  public List<Keuze> getStanden() {
    return Arrays.stream(Datasetstand.values())
        .map(s -> new Keuze(s.name(), wk.zin("datasetstand." + s)))
        .toList();
  }

  public String getStand() {
    return stand;
  }

  public void setStand(String stand) {
    this.stand = stand;
  }

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }
}
