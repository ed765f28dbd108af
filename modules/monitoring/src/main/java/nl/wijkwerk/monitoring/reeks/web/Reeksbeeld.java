package nl.wijkwerk.monitoring.reeks.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.beeld.web.Beeldbron;
import nl.wijkwerk.monitoring.beeld.web.Beeldstukken;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.reeks.application.Reeksen;
import nl.wijkwerk.monitoring.reeks.domain.Punt;
import nl.wijkwerk.monitoring.reeks.domain.Reeks;
import nl.wijkwerk.stuk.Stuk;

/** The line of a series as a file, a row per year in its table. */
@ApplicationScoped
public class Reeksbeeld implements Beeldbron {
  @Inject private Reeksen reeksen;
  @Inject private Reekstaal teksten;
  @Inject private Beeldstukken stukken;

  @Override
  public String naam() {
    return "reeks";
  }

  @Override
  public Stuk maak(Map<String, String> vraag, Beeldtaal taal) {
    Reeks reeks = reeksen.lees(vraag.get("gebied"), vraag.get("indicator"));
    if (!reeks.isGetekend()) {
      throw new NietGevonden("reeks");
    }
    String indicator = reeks.indicator().naam(taal.locale());
    String titel = taal.tekst("reeks.titel", indicator, reeks.wijk().naam());
    return stukken.maak(
        taal,
        new Object[] {indicator, reeks.wijk().naam()},
        new Stuk.Beeld(titel, titel, teksten.svg(reeks, taal.locale()))
            .metOpschrift(titel)
            .metBijschrift(reeks.isMetMarge() ? teksten.marge(reeks, taal.locale()) : null),
        reeks.indicator().eenheid(taal.locale()),
        reeks.punten().stream().map(Punt::levering),
        tabel(reeks, taal));
  }

  static Stuk.Tabel tabel(Reeks reeks, Beeldtaal taal) {
    return new Stuk.Tabel(
        taal.tekst("reeks.tabel"),
        null,
        List.of(
            new Stuk.Kolom(taal.tekst("wijk.jaar"), Stuk.Inhoud.JAAR, 8, Stuk.Waar.OVERAL),
            new Stuk.Kolom(reeks.wijk().naam(), Stuk.Inhoud.GETAL, 14, Stuk.Waar.OVERAL),
            new Stuk.Kolom(taal.tekst("reeks.marge"), Stuk.Inhoud.GETAL, 8, Stuk.Waar.OVERAL),
            new Stuk.Kolom(taal.tekst("reeks.geteld"), Stuk.Inhoud.GETAL, 8, Stuk.Waar.OVERAL),
            new Stuk.Kolom(reeks.stad().naam(), Stuk.Inhoud.GETAL, 14, Stuk.Waar.OVERAL),
            new Stuk.Kolom(taal.tekst("reeks.marge-stad"), Stuk.Inhoud.GETAL, 8, Stuk.Waar.OVERAL),
            new Stuk.Kolom(taal.tekst("reeks.geteld-stad"), Stuk.Inhoud.GETAL, 8, Stuk.Waar.OVERAL),
            Stuk.Kolom.tekst(taal.tekst("beeld.geen-cijfer"), 16),
            Stuk.Kolom.tekst(taal.tekst("reeks.opmerking"), 16),
            Stuk.Kolom.tekst(taal.tekst("beeld.eenheid"), 12).op(Stuk.Waar.BLAD),
            Stuk.Kolom.tekst(taal.tekst("beeld.bron"), 20)),
        0,
        List.of(
            new Stuk.Groep(null, reeks.punten().stream().map(p -> rij(reeks, p, taal)).toList())),
        null,
        null);
  }

  /** How many were asked, which says something of a figure with a margin only. */
  private static BigDecimal geteld(Cijfer cijfer) {
    return cijfer.marge() == null ? null : cijfer.waarnemingen();
  }

  private static List<Object> rij(Reeks reeks, Punt punt, Beeldtaal taal) {
    return Arrays.asList(
        punt.jaar(),
        punt.wijk().waarde(),
        punt.wijk().marge(),
        geteld(punt.wijk()),
        punt.stad().waarde(),
        punt.stad().marge(),
        geteld(punt.stad()),
        taal.reden(punt.wijk()),
        punt.gewijzigd() ? taal.tekst("reeks.gewijzigd") : "",
        reeks.indicator().eenheid(taal.locale()),
        taal.bron(punt.levering(), punt.stadlevering()));
  }
}
