package nl.wijkwerk.wijkplan.netwerk.domain;

/** Where the words of a node are kept. */
public enum Bron {
  /** In the network itself. */
  EIGEN(null),
  /** A goal of the municipality's frame. */
  KADERDOEL(Knoopsoort.DOEL),
  /** A row of the plan. */
  PLANREGEL(Knoopsoort.INSPANNING),
  /** A field of work of the municipality's network. */
  PROGRAMMA(Knoopsoort.WERKVELD);

  private final Knoopsoort soort;

  Bron(Knoopsoort soort) {
    this.soort = soort;
  }

  Knoopsoort soort() {
    return soort;
  }
}
