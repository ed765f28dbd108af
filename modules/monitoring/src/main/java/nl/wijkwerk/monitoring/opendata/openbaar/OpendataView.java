package nl.wijkwerk.monitoring.opendata.openbaar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkwerk.monitoring.opendata.application.OpenbareDatasets;
import nl.wijkwerk.monitoring.opendata.domain.Uitgave;
import nl.wijkwerk.web.weergave.Weergave;

/** The page on which anybody finds the open data of the municipality. */
@Named("opendata")
@RequestScoped
public class OpendataView {
  /**
   * A dataset of the page.
   *
   * @param kenmerk last part of its address
   */
  public record Regel(String kenmerk, Uitgave uitgave) {}

  @Inject private OpenbareDatasets datasets;
  @Inject private Weergave wk;

  private List<Regel> regels;
  private String gemeente;

  public List<Regel> getRegels() {
    if (regels == null) {
      regels =
          datasets.lijst().entrySet().stream()
              .map(d -> new Regel(d.getKey(), d.getValue()))
              .toList();
    }
    return regels;
  }

  public String getGemeente() {
    if (gemeente == null) {
      gemeente = datasets.uitgever().naam();
    }
    return gemeente;
  }

  public String gebieden(Regel regel) {
    return regel.uitgave().inhoud().niveaus().stream()
        .map(n -> wk.zin("datasetniveau." + n))
        .collect(Collectors.joining(", "));
  }

  public String bronnen(Regel regel) {
    return regel.uitgave().bronnen().stream()
        .map(Uitgave.Bronvermelding::bron)
        .collect(Collectors.joining(", "));
  }
}
