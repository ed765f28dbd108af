package nl.wijkwerk.monitoring.woorden.application;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.woorden.domain.Cijferverschil;
import nl.wijkwerk.monitoring.woorden.domain.Feit;
import nl.wijkwerk.monitoring.woorden.domain.Kanttekening;
import nl.wijkwerk.monitoring.woorden.domain.Tekststand;
import nl.wijkwerk.monitoring.woorden.domain.Tekstversie;
import nl.wijkwerk.monitoring.woorden.domain.Tekstvoorstel;
import nl.wijkwerk.monitoring.woorden.domain.Wijktekst;
import nl.wijkwerk.monitoring.woorden.domain.Wijktekstinhoud;
import nl.wijkwerk.monitoring.woorden.domain.Zin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One theme of a wijk in words: the text of a person when there is one, and what is proposed from
 * the figures of now.
 *
 * @param versie 0 as long as nobody wrote anything
 * @param thema name of the theme, or null for indicators without one
 * @param stand null as long as nobody wrote anything; then the proposal is all there is
 * @param inhoud what a person wrote, or null
 * @param voorstel sentences from the figures of now, each with what it rests on
 * @param verschillen figures that changed since the text was approved, or written
 * @param versies how many times a text of this theme was approved
 * @param inBewerking whether a new text is written while an approved one is in force
 * @param geldend the approved text beside a draft, for who sees the draft; or null
 */
@Schema(
    name = "Wijktekst",
    requiredProperties = {
      "id",
      "versie",
      "gebied",
      "wijk",
      "voorstel",
      "kanttekeningen",
      "verschillen",
      "versies",
      "inBewerking"
    })
public record Wijktekstbeeld(
    UUID id,
    long versie,
    String gebied,
    String wijk,
    String thema,
    Tekststand stand,
    Wijktekstinhoud inhoud,
    List<Zin> voorstel,
    List<Kanttekening> kanttekeningen,
    List<Cijferverschil> verschillen,
    OffsetDateTime gewijzigd,
    String gewijzigdDoor,
    OffsetDateTime vastgesteldOp,
    String vastgesteldDoor,
    int versies,
    @Schema(
            description =
                "Er wordt aan een nieuwe tekst gewerkt; tot die is vastgesteld, geldt de vorige")
        boolean inBewerking,
    @Schema(description = "De vastgestelde tekst, naast het concept van wie dat mag zien")
        Tekstversiebeeld geldend)
    implements MetVersie {

  /**
   * As who may write sees it: also the draft that is not approved yet.
   *
   * @param voorstel what the figures of now say, or null when there are none
   * @param tekst what somebody wrote, or null
   * @param vast what was approved last, or null
   */
  static Wijktekstbeeld van(
      String gebied,
      String wijk,
      UUID id,
      Tekstvoorstel voorstel,
      Wijktekst tekst,
      Tekstversie vast,
      int versies) {
    Tekstvoorstel cijfers =
        voorstel == null ? new Tekstvoorstel(null, List.of(), List.of()) : voorstel;
    if (tekst == null) {
      return new Wijktekstbeeld(
          id,
          0,
          gebied,
          wijk,
          cijfers.thema(),
          null,
          null,
          cijfers.zinnen(),
          cijfers.kanttekeningen(),
          List.of(),
          null,
          null,
          null,
          null,
          versies,
          false,
          null);
    }
    boolean concept = tekst.stand() == Tekststand.CONCEPT;
    List<Kanttekening> kanttekeningen = new ArrayList<>(cijfers.kanttekeningen());
    if (concept) {
      kanttekeningen.addAll(Kanttekening.bijConcept(tekst.inhoud().tekst(), voorstel));
    }
    Tekstversiebeeld geldend = concept && vast != null ? Tekstversiebeeld.van(vast) : null;
    return new Wijktekstbeeld(
        id,
        tekst.versie(),
        gebied,
        wijk,
        tekst.thema(),
        tekst.stand(),
        tekst.inhoud(),
        cijfers.zinnen(),
        List.copyOf(kanttekeningen),
        tekst.verschillen(cijfers.feiten()),
        tekst.gewijzigd(),
        tekst.gewijzigdDoor(),
        tekst.vastgesteldOp(),
        tekst.vastgesteldDoor(),
        versies,
        geldend != null,
        geldend);
  }

  /** What was approved stays in force for readers until a new text is approved. */
  @Bedrijfsregel("MON-126")
  public Wijktekstbeeld voorLezer() {
    if (geldend == null) {
      return this;
    }
    List<Feit> vanNu = voorstel.stream().flatMap(z -> z.feiten().stream()).distinct().toList();
    return new Wijktekstbeeld(
        id,
        versie,
        gebied,
        wijk,
        thema,
        Tekststand.VASTGESTELD,
        geldend.inhoud(),
        voorstel,
        kanttekeningen.stream()
            .filter(k -> k.soort() != Kanttekening.Soort.GETAL_BUITEN_DE_CIJFERS)
            .toList(),
        Cijferverschil.tussen(geldend.feiten(), vanNu),
        gewijzigd,
        gewijzigdDoor,
        geldend.vastgesteldOp(),
        geldend.vastgesteldDoor(),
        versies,
        true,
        null);
  }

  /** Whether an approved text rests on figures that are no longer those of now. */
  public boolean verouderd() {
    return stand == Tekststand.VASTGESTELD && !verschillen.isEmpty();
  }

  /** What the text says: of a person, or as proposed. */
  public String tekst() {
    return inhoud == null ? voorsteltekst() : inhoud.tekst();
  }

  public String voorsteltekst() {
    return String.join(" ", voorstel.stream().map(Zin::tekst).toList());
  }
}
