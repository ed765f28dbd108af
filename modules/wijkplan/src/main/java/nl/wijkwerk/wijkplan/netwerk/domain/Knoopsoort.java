package nl.wijkwerk.wijkplan.netwerk.domain;

/** Columns of the network, from what is wanted to what is done. */
public enum Knoopsoort {
  DOEL,
  /** Field of work, or theme. */
  WERKVELD,
  INSPANNING;

  /** Whether a link can join the two: only columns beside each other. */
  public boolean naast(Knoopsoort ander) {
    return Math.abs(ordinal() - ander.ordinal()) == 1;
  }
}
