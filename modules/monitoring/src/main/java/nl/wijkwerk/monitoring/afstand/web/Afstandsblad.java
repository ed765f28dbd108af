package nl.wijkwerk.monitoring.afstand.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.stuk.Stuk;

/** Distances as a table of a file: a row per wijk and indicator with all that led to the class. */
record Afstandsblad(Cijfertaal taal) {

  /** The columns that it is about, of each row. */
  Stuk.Tabel tabel(Afstandstabel tabel, Predicate<Afstandstabel.Kolom> welke) {
    List<List<Object>> rijen = new ArrayList<>();
    for (Afstandstabel.Rij rij : tabel.rijen()) {
      for (int k = 0; k < tabel.kolommen().size(); k++) {
        if (welke.test(tabel.kolommen().get(k))) {
          rijen.add(rij(tabel, rij, k));
        }
      }
    }
    return new Stuk.Tabel(
        taal.tekst("afstanden.tabel"),
        null,
        kolommen(),
        1,
        List.of(new Stuk.Groep(null, rijen)),
        null,
        null);
  }

  private List<Stuk.Kolom> kolommen() {
    String[] namen = taal.tekst("csv.afstanden").split(";");
    List<Stuk.Kolom> kolommen = new ArrayList<>();
    for (int i = 0; i < namen.length; i++) {
      Stuk.Inhoud inhoud =
          switch (i) {
            case 5, 6 -> Stuk.Inhoud.JAAR;
            case 7, 8, 9, 10, 12, 13, 14, 19, 20, 21, 22, 23 -> Stuk.Inhoud.GETAL;
            case 27 -> Stuk.Inhoud.DATUM;
            default -> Stuk.Inhoud.TEKST;
          };
      kolommen.add(new Stuk.Kolom(namen[i], inhoud, 10, Stuk.Waar.OVERAL));
    }
    return kolommen;
  }

  private List<Object> rij(Afstandstabel tabel, Afstandstabel.Rij rij, int k) {
    Afstandstabel.Kolom kolom = tabel.kolommen().get(k);
    Indicator i = kolom.indicator();
    Afstand afstand = rij.afstanden().get(k);
    Levering levering = kolom.levering(rij);
    return Arrays.asList(
        rij.wijk().code(),
        rij.wijk().naam(),
        i.naam(taal.locale()),
        i.eenheid(taal.locale()),
        taal.richting(i),
        kolom.beginjaar(),
        kolom.jaar(),
        waarde(afstand.wijkBegin()),
        waarde(afstand.stadBegin()),
        waarde(afstand.wijk()),
        waarde(afstand.stad()),
        taal.tekst("maat." + tabel.maat()),
        afstand.achterstandBegin(),
        afstand.achterstand(),
        afstand.verandering(),
        eigenRichting(afstand),
        taal.klasseTekst(afstand),
        taal.tekst("reden." + afstand.reden()),
        regel(rij, kolom, afstand),
        afstand.maatstaf().tolerantie(),
        afstand.margeNiveau(),
        afstand.margeVerandering(),
        afstand.wijk().waarnemingen(),
        i.minimum(),
        rij.stad().naam(),
        levering.bron(),
        levering.tabel(),
        levering.momentopname(),
        taal.opmaak().datum(levering.ingelezen()));
  }

  private String regel(Afstandstabel.Rij rij, Afstandstabel.Kolom kolom, Afstand afstand) {
    String aansluiting = taal.aansluiting(rij.aangesloten(kolom));
    return aansluiting.isEmpty() ? taal.regel(afstand) : taal.regel(afstand) + " " + aansluiting;
  }

  private String eigenRichting(Afstand afstand) {
    if (afstand.eigenRichting() == null) {
      return null;
    }
    int kant = afstand.eigenRichting();
    return taal.tekst("afstanden.eigen." + (kant > 0 ? "op" : kant < 0 ? "neer" : "gelijk"));
  }

  private static BigDecimal waarde(Cijfer cijfer) {
    return cijfer == null ? null : cijfer.waarde();
  }
}
