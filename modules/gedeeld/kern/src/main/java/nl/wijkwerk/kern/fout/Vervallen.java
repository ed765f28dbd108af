package nl.wijkwerk.kern.fout;

import java.time.OffsetDateTime;

/** What was asked for existed, and somebody took it away. */
public class Vervallen extends NietGevonden {
  private static final long serialVersionUID = 1L;

  private final String door;
  private final OffsetDateTime op;

  /**
   * @param wat what was looked for, in the words of the user
   * @param door name of who took it away
   */
  public Vervallen(String wat, String door, OffsetDateTime op) {
    super(wat);
    this.door = door;
    this.op = op;
  }

  public String door() {
    return door;
  }

  public OffsetDateTime op() {
    return op;
  }
}
