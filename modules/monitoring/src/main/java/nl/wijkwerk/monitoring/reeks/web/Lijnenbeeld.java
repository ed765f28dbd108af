package nl.wijkwerk.monitoring.reeks.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.monitoring.beeld.web.Beeldbron;
import nl.wijkwerk.monitoring.beeld.web.Beeldstukken;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.reeks.application.Reeksen;
import nl.wijkwerk.monitoring.reeks.domain.Punt;
import nl.wijkwerk.monitoring.reeks.domain.Reeks;
import nl.wijkwerk.monitoring.reeks.domain.Reeksbundel;
import nl.wijkwerk.stuk.Stuk;

/** The small lines of all wijken as a file; a row per wijk and year in its table. */
@ApplicationScoped
public class Lijnenbeeld implements Beeldbron {
  @Inject private Reeksen reeksen;
  @Inject private Beeldstukken stukken;

  @Override
  public String naam() {
    return "lijnen";
  }

  @Override
  public Stuk maak(Map<String, String> vraag, Beeldtaal taal) {
    Reeksbundel bundel =
        LijnenView.EIGEN.equals(vraag.get("wijken"))
            ? reeksen.eigenGebieden(vraag.get("indicator"))
            : reeksen.alle(vraag.get("indicator"), "voorrang".equals(vraag.get("wijken")));
    if (!bundel.isGetekend()) {
      throw new NietGevonden("cijfers");
    }
    String indicator = bundel.indicator().naam(taal.locale());
    String titel =
        taal.tekst("lijnen.titel-van", indicator, bundel.indicator().eenheid(taal.locale()));
    return stukken.maak(
        taal,
        new Object[] {indicator, "per", "wijk"},
        new Stuk.Beeld(titel, titel, new Lijnentekening(bundel, taal).svg(titel)),
        bundel.indicator().eenheid(taal.locale()),
        bundel.reeksen().stream().flatMap(r -> r.punten().stream()).map(Punt::levering),
        tabel(bundel, titel, taal));
  }

  private static Stuk.Tabel tabel(Reeksbundel bundel, String titel, Beeldtaal taal) {
    List<List<Object>> rijen = new ArrayList<>();
    for (Reeks reeks : bundel.reeksen()) {
      for (Punt punt : reeks.punten()) {
        rijen.add(
            Arrays.asList(
                reeks.wijk().code(),
                reeks.wijk().naam(),
                punt.jaar(),
                punt.wijk().waarde(),
                punt.wijk().marge(),
                punt.stad().waarde(),
                taal.reden(punt.wijk()),
                punt.gewijzigd() ? taal.tekst("reeks.gewijzigd") : "",
                bundel.indicator().eenheid(taal.locale()),
                taal.bron(punt.levering(), punt.stadlevering())));
      }
    }
    return new Stuk.Tabel(
        titel,
        null,
        List.of(
            Stuk.Kolom.tekst(taal.tekst("lijnen.code"), 10),
            Stuk.Kolom.tekst(taal.tekst("afstanden.wijk"), 16),
            new Stuk.Kolom(taal.tekst("wijk.jaar"), Stuk.Inhoud.JAAR, 8, Stuk.Waar.OVERAL),
            new Stuk.Kolom(taal.tekst("portlet.cijfer"), Stuk.Inhoud.GETAL, 10, Stuk.Waar.OVERAL),
            new Stuk.Kolom(taal.tekst("reeks.marge"), Stuk.Inhoud.GETAL, 8, Stuk.Waar.OVERAL),
            new Stuk.Kolom(bundel.stad().naam(), Stuk.Inhoud.GETAL, 10, Stuk.Waar.OVERAL),
            Stuk.Kolom.tekst(taal.tekst("beeld.geen-cijfer"), 14),
            Stuk.Kolom.tekst(taal.tekst("reeks.opmerking"), 14),
            Stuk.Kolom.tekst(taal.tekst("beeld.eenheid"), 12).op(Stuk.Waar.BLAD),
            Stuk.Kolom.tekst(taal.tekst("beeld.bron"), 18)),
        1,
        List.of(new Stuk.Groep(null, rijen)),
        null,
        null);
  }
}
