package nl.wijkwerk.monitoring.opendata.application;

import java.time.OffsetDateTime;
import nl.wijkwerk.kern.fout.NietGevonden;

/** A dataset that was public, and was withdrawn. */
public class DatasetIngetrokken extends NietGevonden {
  private static final long serialVersionUID = 1L;

  private final OffsetDateTime op;
  private final String reden;

  DatasetIngetrokken(OffsetDateTime op, String reden) {
    super("dataset");
    this.op = op;
    this.reden = reden;
  }

  public OffsetDateTime op() {
    return op;
  }

  public String reden() {
    return reden;
  }
}
