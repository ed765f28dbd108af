package nl.wijkwerk.monitoring.vragenlijst.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.monitoring.vragenlijst.domain.Leesbaarheid;
import nl.wijkwerk.monitoring.vragenlijst.domain.Uitkomst;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijstinhoud;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijststatus;

/**
 * A questionnaire with who handed in and, when it is closed, what may be told of the answers.
 *
 * @param wijken where it runs, with how many handed in
 * @param laatsteDag on which it can be filled in: as planned, or the day that it was closed
 * @param bewaardTot last day on which single answers are kept, or null when it is not closed
 * @param antwoordenWeg when they were taken away, or null
 * @param uitkomsten per wijk and question; none where too few answered
 * @param leestips what could be said shorter, of a draft
 */
public record Vragenlijstbeeld(
    UUID id,
    long versie,
    Vragenlijststatus status,
    Vragenlijstinhoud inhoud,
    List<Wijkrespons> wijken,
    int inzendingen,
    OffsetDateTime gewijzigd,
    String gewijzigdDoor,
    OffsetDateTime gesloten,
    LocalDate laatsteDag,
    LocalDate bewaardTot,
    OffsetDateTime antwoordenWeg,
    List<Uitkomst> uitkomsten,
    List<Leesbaarheid.Tip> leestips)
    implements MetVersie {

  /**
   * How many people of a wijk handed in.
   *
   * @param inwoners of 15 years and older when it closed, or null
   * @param jaar that these are of, or null
   * @param procent of these that handed in, or null
   */
  public record Wijkrespons(
      String code,
      String naam,
      int inzendingen,
      Integer inwoners,
      Integer jaar,
      BigDecimal procent) {}

  /** The outcome of an answer, or of the question as a whole; empty when too few answered. */
  public Optional<Uitkomst> uitkomst(String wijk, int vraag, Integer waarde) {
    return uitkomsten.stream()
        .filter(
            u ->
                Objects.equals(u.wijk(), wijk)
                    && u.vraag() == vraag
                    && Objects.equals(u.waarde(), waarde))
        .findFirst();
  }
}
