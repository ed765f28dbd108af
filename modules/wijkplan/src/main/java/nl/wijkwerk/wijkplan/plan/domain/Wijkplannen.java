package nl.wijkwerk.wijkplan.plan.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.persistentie.Pagina;

/** Where plans are kept. */
public interface Wijkplannen {
  /**
   * What to show of all plans.
   *
   * @param zoek words in title or wijk, or null
   * @param gebied code of an area, with all that lies in it, or null for all
   * @param fase or null for all
   * @param sorteer titel, wijk, fase, jaar or gewijzigd; with "-" in front descending
   * @param plansoort code of the type, {@link Filter#SOORT_ONBEKEND}, or null for all
   */
  record Filter(String zoek, String gebied, Planfase fase, String sorteer, String plansoort) {
    /** Value of {@code plansoort} for plans of which nobody said the type. */
    public static final String SOORT_ONBEKEND = "onbekend";

    public Filter(String zoek, String gebied, Planfase fase, String sorteer) {
      this(zoek, gebied, fase, sorteer, null);
    }
  }

  Optional<Wijkplan> find(UUID id);

  /**
   * @throws NietGevonden when there is none with this id
   */
  Wijkplan read(UUID id);

  /** As {@link #read}, and nobody else changes the plan until the transaction ends. */
  Wijkplan readVergrendeld(UUID id);

  /** As {@link #read}, and its phase stays as it is until the transaction ends. */
  Wijkplan readMetVasteFase(UUID id);

  /** Whether an area has a plan with this title, capitals aside, and these years. */
  boolean bestaat(String gebied, String titel, int vanJaar, int totJaar);

  /** Lets nobody else read in a plan of this area until the transaction ends. */
  void vergrendelInlezen(String gebied);

  /** Whether somebody answers for a department or partner that goes on. */
  boolean meldtVoorOrganisatie(UUID persoon);

  /** Whether there is, or was, a row with this id. */
  boolean bestaatRegel(UUID id);

  /**
   * @throws NietGevonden when there is none with this id
   */
  Planregel readRegel(UUID id);

  /**
   * Rows of a plan, by number; items for the whole wijk last. Only to read: to change one, ask for
   * it by {@link #readRegel}.
   */
  List<Planregel> regels(UUID plan);

  /** Rows that were taken out of a plan, the last one first; only to read. */
  List<Planregel> weggehaald(UUID plan);

  /** Judgements of a plan, newest first. */
  List<Raadstoets> toetsen(UUID plan);

  /** Decisions about a plan by another body than the council, newest first. */
  List<Planbesluit> besluiten(UUID plan);

  /** The newest plan of each wijk. */
  List<Wijkplan> nieuwstePerWijk();

  Pagina<Wijkplan> zoek(Filter filter, int pagina, int grootte);

  /** Plans of this very area, not of what lies in it, the latest first year first. */
  List<Wijkplan> vanGebied(String gebied, int hoogstens);

  /** Plans in these phases, least recently changed first. */
  List<Wijkplan> inFase(List<Planfase> fasen, int hoogstens);

  /** Also of rows that were taken away. */
  int hoogsteVolgorde(UUID plan, Integer ambitie);

  void voegToe(Wijkplan plan);

  void voegToe(Planregel regel);

  void voegToe(Raadstoets toets);

  void voegToe(Planbesluit besluit);

  /**
   * Keeps the content of a version as it was offered; never changed afterwards.
   *
   * @param toelichting what the offerer said that changed, or null
   */
  void legVersieVast(
      UUID plan, int nummer, OffsetDateTime nu, String door, String inhoudJson, String toelichting);

  /**
   * The content of a version as {@link #legVersieVast} kept it.
   *
   * @throws NietGevonden when that version was not offered
   */
  String readVersie(UUID plan, int nummer);

  /** The ambities that ran when a version was offered, in the words of then, by their number. */
  Map<Integer, String> ambitiesVan(UUID plan, int nummer);

  /** The versions that were offered, newest first. */
  List<Planversie> versies(UUID plan);

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  void bewaar();
}
