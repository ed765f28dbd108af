package nl.wijkwerk.communicatie.publicatie.domain;

import java.util.List;

/** The terms, one per kind of cause. */
public interface Termijnen {
  Termijn read(Aanleidingssoort soort);

  List<Termijn> alle();

  /**
   * Writes what changed now, so that a conflict shows before the trail and the event are written.
   */
  void schrijf();
}
