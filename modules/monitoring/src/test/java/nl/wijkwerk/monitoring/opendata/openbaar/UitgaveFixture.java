package nl.wijkwerk.monitoring.opendata.openbaar;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkwerk.monitoring.indicator.domain.Frequentie;
import nl.wijkwerk.monitoring.opendata.domain.Bronvoorwaarde;
import nl.wijkwerk.monitoring.opendata.domain.DatasetFixture;
import nl.wijkwerk.monitoring.opendata.domain.Datasetinhoud;
import nl.wijkwerk.monitoring.opendata.domain.Datasetniveau;
import nl.wijkwerk.monitoring.opendata.domain.Datathema;
import nl.wijkwerk.monitoring.opendata.domain.Licentie;
import nl.wijkwerk.monitoring.opendata.domain.Uitgave;

/** Editions for tests. */
public final class UitgaveFixture {
  private UitgaveFixture() {}

  /** One whose rows are of the second year only. */
  public static Uitgave uitgave(int nummer) {
    return uitgave(nummer, 2021);
  }

  /**
   * @param vanaf first year of its rows, or null for an edition that does not tell
   */
  static Uitgave uitgave(int nummer, Integer vanaf) {
    return uitgave(nummer, vanaf, "onderzoek@gemeente.example", DatasetFixture.NU);
  }

  /** One that this address answers questions about. */
  static Uitgave van(String mail, OffsetDateTime op) {
    return uitgave(1, 2021, mail, op);
  }

  private static Uitgave uitgave(int nummer, Integer vanaf, String mail, OffsetDateTime op) {
    return new Uitgave(
        nummer,
        op,
        "M",
        new Datasetinhoud(
            "Bijstand",
            "Regel \"één\"\nen een \\ twee.",
            Datathema.SOCI,
            List.of("PROEF"),
            List.of(Datasetniveau.WIJK),
            2020,
            2021,
            Licentie.CC_BY_4,
            "Team Onderzoek",
            mail,
            Frequentie.JAAR),
        List.of(new Uitgave.Codeboekregel("PROEF", "Proef, met komma", "Waarover", "aantal")),
        List.of(new Uitgave.Bronvermelding("CBS", Bronvoorwaarde.CC_BY_4, "Op de website.")),
        10,
        50,
        new Uitgave.Telling(3, 1, 1, 1, 0, 0, vanaf, vanaf == null ? null : 2021));
  }
}
