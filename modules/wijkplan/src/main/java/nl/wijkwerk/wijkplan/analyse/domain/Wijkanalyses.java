package nl.wijkwerk.wijkplan.analyse.domain;

import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;

/** Where analyses are kept. */
public interface Wijkanalyses {
  /**
   * @throws NietGevonden when there is none with this id
   */
  Wijkanalyse read(UUID id);

  /**
   * As {@link #read}, for a change of the rows: the analysis gets a new version with it, and nobody
   * else changes it until the transaction ends.
   */
  Wijkanalyse readOmTeWijzigen(UUID id);

  /** Whether there is, or was, a row with this id. */
  boolean bestaatRegel(UUID id);

  /**
   * @throws NietGevonden when there is none with this id
   */
  Analyseregel readRegel(UUID id);

  /** Rows of an analysis, by ambitie and then as they were made; only to read. */
  List<Analyseregel> regels(UUID analyse);

  /** Whether an analysis has a row. */
  boolean heeftRegels(UUID analyse);

  /** Analyses of a wijk, newest first. */
  List<Wijkanalyse> findByGebied(String gebied);

  /** Analyses of an area and all that lies in it, of which no plan was made yet, oldest first. */
  List<Wijkanalyse> findOpenBinnen(String gebied);

  void voegToe(Wijkanalyse analyse);

  void voegToe(Analyseregel regel);

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  void bewaar();
}
