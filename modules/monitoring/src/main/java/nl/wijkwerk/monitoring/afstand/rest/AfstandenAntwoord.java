package nl.wijkwerk.monitoring.afstand.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Distances of one wijk to its city, each with why it has its class. */
@Schema(requiredProperties = {"gebied", "naam", "stad", "maat", "afstanden"})
public record AfstandenAntwoord(
    String gebied, String naam, String stad, String maat, List<AfstandRegel> afstanden) {

  /**
   * One indicator; {@code klasse} is NOG_GEEN as long as no development can be told, and
   * BINNEN_MARGE where the difference may be chance.
   *
   * @param eigenRichting 1 when the own figure rose, -1 when it fell, 0 when it stayed about equal
   * @param margeNiveau uncertainty of the difference between wijk and city, of a survey
   * @param margeVerandering uncertainty of the change of the distance, of a survey
   * @param aangesloten ids of successions over which the start figure was joined (MON-164)
   */
  @Schema(
      requiredProperties = {
        "indicator",
        "eenheid",
        "richting",
        "jaar",
        "klasse",
        "reden",
        "regel",
        "minimum",
        "bron",
        "bronStad"
      })
  public record AfstandRegel(
      String indicator,
      String eenheid,
      String richting,
      int jaar,
      Integer beginjaar,
      CijferAntwoord wijk,
      CijferAntwoord stad,
      CijferAntwoord wijkBegin,
      CijferAntwoord stadBegin,
      BigDecimal achterstand,
      BigDecimal achterstandBegin,
      BigDecimal verandering,
      Integer eigenRichting,
      BigDecimal margeNiveau,
      BigDecimal margeVerandering,
      String klasse,
      String reden,
      Regel regel,
      int minimum,
      BigDecimal tolerantie,
      Bron bron,
      @Schema(description = "Van het cijfer van de stad") Bron bronStad,
      List<UUID> aangesloten) {

    static AfstandRegel van(
        Indicator indicator,
        int jaar,
        Integer beginjaar,
        Afstand a,
        Levering levering,
        Levering stadlevering,
        List<Gebiedsopvolging> aangesloten,
        Function<String, String> tekst) {
      return new AfstandRegel(
          indicator.code(),
          indicator.eenheid(),
          indicator.richting().name(),
          jaar,
          beginjaar,
          CijferAntwoord.van(a.wijk()),
          CijferAntwoord.van(a.stad()),
          CijferAntwoord.van(a.wijkBegin()),
          CijferAntwoord.van(a.stadBegin()),
          a.achterstand(),
          a.achterstandBegin(),
          a.verandering(),
          a.eigenRichting(),
          a.margeNiveau(),
          a.margeVerandering(),
          a.klasse().name(),
          a.reden().name(),
          new Regel(a.reden().regel(), tekst.apply("regel." + a.reden().regel())),
          indicator.minimum(),
          a.maatstaf().tolerantie(),
          Bron.van(levering),
          Bron.van(stadlevering),
          aangesloten.stream().map(Gebiedsopvolging::id).toList());
    }
  }

  /** The rule that decided the class. */
  @Schema(
      name = "Klasseregel",
      requiredProperties = {"nummer", "tekst"})
  public record Regel(String nummer, String tekst) {}

  /**
   * A value, or the reason why there is none.
   *
   * @param marge half the width of the interval of 95%, of a survey
   */
  public record CijferAntwoord(
      BigDecimal waarde, BigDecimal waarnemingen, BigDecimal marge, String ontbreekt) {
    static CijferAntwoord van(Cijfer cijfer) {
      return cijfer == null
          ? null
          : new CijferAntwoord(
              cijfer.waarde(), cijfer.waarnemingen(), cijfer.marge(), cijfer.ontbreekt());
    }
  }

  /** Where the figures came from. */
  public record Bron(String naam, String tabel, LocalDate momentopname, Instant ingelezen) {
    static Bron van(Levering levering) {
      return new Bron(
          levering.bron(), levering.tabel(), levering.momentopname(), levering.ingelezen());
    }
  }

  static AfstandenAntwoord van(Afstandstabel tabel, Function<String, String> tekst) {
    return van(tabel, tabel.rijen().get(0), tekst);
  }

  static AfstandenAntwoord van(
      Afstandstabel tabel, Afstandstabel.Rij rij, Function<String, String> tekst) {
    return new AfstandenAntwoord(
        rij.wijk().code(),
        rij.wijk().naam(),
        rij.stad().code(),
        tabel.maat().name(),
        IntStream.range(0, tabel.kolommen().size())
            .mapToObj(
                k -> {
                  Afstandstabel.Kolom kolom = tabel.kolommen().get(k);
                  return AfstandRegel.van(
                      kolom.indicator(),
                      kolom.jaar(),
                      kolom.beginjaar(),
                      rij.afstanden().get(k),
                      kolom.levering(rij.wijk()),
                      kolom.levering(rij.stad()),
                      rij.aangesloten(kolom),
                      tekst);
                })
            .toList());
  }
}
