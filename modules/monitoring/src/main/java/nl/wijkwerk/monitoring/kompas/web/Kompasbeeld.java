package nl.wijkwerk.monitoring.kompas.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.tijd.Datumgrens;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.beeld.web.Beeldbron;
import nl.wijkwerk.monitoring.beeld.web.Beeldstukken;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.kompas.application.Kompassen;
import nl.wijkwerk.monitoring.kompas.domain.Kompas;
import nl.wijkwerk.monitoring.kompas.domain.Kompaspunt;
import nl.wijkwerk.stuk.Stuk;

/** The compass of a wijk as a file. */
@ApplicationScoped
public class Kompasbeeld implements Beeldbron {
  @Inject private Kompassen kompassen;
  @Inject private Beeldstukken stukken;

  @Override
  public String naam() {
    return "kompas";
  }

  @Override
  public Stuk maak(Map<String, String> vraag, Beeldtaal taal) {
    Kompas kompas = kompassen.lees(vraag.get("gebied"), Datumgrens.jaar("jaar", vraag.get("jaar")));
    if (!kompas.isGetekend()) {
      throw new NietGevonden("kompas");
    }
    String titel = taal.tekst("kompas.titel-van", kompas.wijk().naam());
    return stukken.maak(
        taal,
        new Object[] {"kompas", kompas.wijk().naam(), vraag.get("jaar")},
        new Stuk.Beeld(titel, titel, Kompastekening.bestand(kompas, taal, titel)),
        null,
        kompas.punten().map(Kompaspunt::levering),
        tabel(kompas, titel, taal));
  }

  static Stuk.Tabel tabel(Kompas kompas, String titel, Beeldtaal taal) {
    return new Stuk.Tabel(
        titel,
        taal.tekst("kompas.thema"),
        List.of(
            Stuk.Kolom.tekst(taal.tekst("afstanden.indicator"), 22),
            Stuk.Kolom.tekst(taal.tekst("beeld.eenheid"), 12),
            Stuk.Kolom.tekst(taal.tekst("beeld.richting"), 12),
            kolom(taal.tekst("kompas.beginjaar"), Stuk.Inhoud.JAAR),
            kolom(taal.tekst("kompas.wijk-begin"), Stuk.Inhoud.GETAL),
            kolom(taal.tekst("kompas.stad-begin"), Stuk.Inhoud.GETAL),
            kolom(taal.tekst("kompas.plek-begin"), Stuk.Inhoud.GETAL),
            kolom(taal.tekst("wijk.jaar"), Stuk.Inhoud.JAAR),
            kolom(taal.tekst("kompas.wijk-nu"), Stuk.Inhoud.GETAL),
            kolom(taal.tekst("kompas.stad-nu"), Stuk.Inhoud.GETAL),
            kolom(taal.tekst("kompas.plek-nu"), Stuk.Inhoud.GETAL),
            Stuk.Kolom.tekst(taal.tekst("kompas.klasse"), 16),
            Stuk.Kolom.tekst(taal.tekst("beeld.bron"), 20)),
        0,
        kompas.themas().stream()
            .map(
                t ->
                    new Stuk.Groep(
                        Kompastekening.naam(t, taal),
                        t.punten().stream().map(p -> rij(p, taal)).toList()))
            .toList(),
        null,
        null);
  }

  private static List<Object> rij(Kompaspunt punt, Beeldtaal taal) {
    return Arrays.asList(
        punt.indicator().naam(taal.locale()),
        punt.indicator().eenheid(taal.locale()),
        taal.tekst("richting." + punt.indicator().richting()),
        punt.getoondBeginjaar(),
        waarde(punt.wijkBegin()),
        waarde(punt.stadBegin()),
        punt.begin(),
        punt.jaar(),
        waarde(punt.afstand().wijk()),
        waarde(punt.afstand().stad()),
        punt.nu(),
        punt.klasse() == null ? null : taal.klasse(punt.klasse()),
        taal.bron(punt.levering()));
  }

  private static BigDecimal waarde(Cijfer cijfer) {
    return cijfer == null ? null : cijfer.waarde();
  }

  private static Stuk.Kolom kolom(String naam, Stuk.Inhoud inhoud) {
    return new Stuk.Kolom(naam, inhoud, 9, Stuk.Waar.OVERAL);
  }
}
