package nl.wijkwerk.monitoring.afstand.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Distances of one wijk to its city, each with why it has its class. */
@Schema(requiredProperties = {"gebied", "naam", "stad", "maat", "afstanden"})
public record AfstandenAntwoord(
    String gebied, String naam, String stad, String maat, List<AfstandRegel> afstanden) {

  /** One indicator; {@code klasse} is NOG_GEEN as long as no development can be told. */
  @Schema(
      requiredProperties = {
        "indicator",
        "eenheid",
        "richting",
        "jaar",
        "klasse",
        "reden",
        "minimum",
        "bron"
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
      String klasse,
      String reden,
      int minimum,
      BigDecimal tolerantie,
      Bron bron) {}

  /** A value, or the reason why there is none. */
  public record CijferAntwoord(BigDecimal waarde, BigDecimal waarnemingen, String ontbreekt) {
    static CijferAntwoord van(Cijfer cijfer) {
      return cijfer == null
          ? null
          : new CijferAntwoord(cijfer.waarde(), cijfer.waarnemingen(), cijfer.ontbreekt());
    }
  }

  /** Where the figures came from. */
  public record Bron(String naam, String tabel, LocalDate momentopname, Instant ingelezen) {
    static Bron van(Levering levering) {
      return new Bron(
          levering.bron(), levering.tabel(), levering.momentopname(), levering.ingelezen());
    }
  }

  static AfstandenAntwoord van(Afstandstabel tabel) {
    Afstandstabel.Rij rij = tabel.rijen().get(0);
    return new AfstandenAntwoord(
        rij.wijk().code(),
        rij.wijk().naam(),
        tabel.stad().code(),
        tabel.maat().name(),
        IntStream.range(0, tabel.kolommen().size())
            .mapToObj(k -> regel(tabel.kolommen().get(k), rij.afstanden().get(k)))
            .toList());
  }

  private static AfstandRegel regel(Afstandstabel.Kolom kolom, Afstand a) {
    return new AfstandRegel(
        kolom.indicator().code(),
        kolom.indicator().eenheid(),
        kolom.indicator().richting().name(),
        kolom.jaar(),
        kolom.beginjaar(),
        CijferAntwoord.van(a.wijk()),
        CijferAntwoord.van(a.stad()),
        CijferAntwoord.van(a.wijkBegin()),
        CijferAntwoord.van(a.stadBegin()),
        a.achterstand(),
        a.achterstandBegin(),
        a.verandering(),
        a.klasse().name(),
        a.reden().name(),
        kolom.indicator().minimum(),
        a.maatstaf().tolerantie(),
        Bron.van(kolom.levering()));
  }
}
