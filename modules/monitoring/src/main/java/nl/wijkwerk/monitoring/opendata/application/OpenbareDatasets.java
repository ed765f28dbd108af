package nl.wijkwerk.monitoring.opendata.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.monitoring.opendata.domain.Dataset;
import nl.wijkwerk.monitoring.opendata.domain.Datasetrij;
import nl.wijkwerk.monitoring.opendata.domain.Datasetstand;
import nl.wijkwerk.monitoring.opendata.domain.Uitgave;
import nl.wijkwerk.monitoring.opendata.persistence.JdbcUitgaven;
import nl.wijkwerk.monitoring.opendata.persistence.JpaDatasets;

/** What anybody can read without signing in: the newest edition of what was published. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class OpenbareDatasets {
  /** The municipality that publishes. */
  public record Uitgever(String code, String naam) {}

  /**
   * A dataset of which the public reads an edition.
   *
   * @param kenmerk last part of its address
   */
  public record Openbaar(String kenmerk, UUID id, Uitgave uitgave) {}

  @Inject private JpaDatasets datasets;
  @Inject private JdbcUitgaven uitgaven;
  @Inject private Gebieden gebieden;

  /** Those of a municipality that is known. */
  @Lezen(openbaar = true)
  public Uitgever uitgever() {
    return gebieden
        .gemeente()
        .map((Gebied g) -> new Uitgever(g.code(), g.naam()))
        .orElseThrow(() -> new NietGevonden("gemeente"));
  }

  /** All that is public now, by the part of its address, in order of title. */
  @Lezen(openbaar = true)
  public Map<String, Uitgave> lijst() {
    return uitgaven.openbaar();
  }

  /** When something public changed for the last time, or null when nothing ever was. */
  @Lezen(openbaar = true)
  public OffsetDateTime laatsteWijziging() {
    return uitgaven.laatsteWijziging();
  }

  /**
   * @throws DatasetIngetrokken when it was public and is not any more
   * @throws NietGevonden when it never was
   */
  @Lezen(openbaar = true)
  @Bedrijfsregel("MON-147")
  public Openbaar lees(String kenmerk) {
    Dataset dataset =
        datasets
            .findMetKenmerk(kenmerk)
            .filter(Dataset::isOoitOpenbaar)
            .orElseThrow(() -> new NietGevonden("dataset"));
    if (dataset.stand() == Datasetstand.INGETROKKEN) {
      throw new DatasetIngetrokken(dataset.ingetrokkenOp(), dataset.ingetrokkenReden());
    }
    return new Openbaar(kenmerk, dataset.id(), uitgaven.uitgaven(dataset.id()).get(0));
  }

  /**
   * Rows of an edition from a place on.
   *
   * @param na number of rows that were read before
   */
  @Lezen(openbaar = true)
  public List<Datasetrij> rijen(Openbaar openbaar, int na, int aantal) {
    return uitgaven.rijen(openbaar.id(), openbaar.uitgave().nummer(), na, aantal);
  }
}
