package nl.wijkwerk.monitoring.doel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.beeld.web.Beeldbron;
import nl.wijkwerk.monitoring.beeld.web.Beeldstukken;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.doel.application.Doelbeeld;
import nl.wijkwerk.monitoring.doel.application.Doelen;
import nl.wijkwerk.monitoring.doel.domain.Meetpunt;
import nl.wijkwerk.stuk.Stuk;

/** The way of a goal as a file. */
@ApplicationScoped
public class Doellijnbeeld implements Beeldbron {
  @Inject private Doelen doelen;
  @Inject private Beeldstukken stukken;

  @Override
  public String naam() {
    return "doel";
  }

  @Override
  public Stuk maak(Map<String, String> vraag, Beeldtaal taal) {
    Doelbeeld doel = doelen.lees(Lees.id(vraag.get("id")));
    List<Meetpunt> punten = doelen.reeks(doel.id()).punten();
    if (!Doeltekening.kan(doel, punten)) {
      throw new NietGevonden("cijfers");
    }
    String titel = doel.nummer() + " " + doel.doelstelling();
    return stukken.maak(
        taal,
        new Object[] {"doel", doel.nummer(), doel.wijk()},
        new Stuk.Beeld(titel, titel, Doeltekening.bestand(doel, punten, taal, titel)),
        doel.eenheid(),
        punten.stream().map(Doellijnbeeld::levering),
        tabel(doel, punten, titel, taal));
  }

  private static Levering levering(Meetpunt punt) {
    return new Levering(punt.bron(), null, null, null);
  }

  static Stuk.Tabel tabel(Doelbeeld doel, List<Meetpunt> punten, String titel, Beeldtaal taal) {
    List<List<Object>> rijen = new ArrayList<>();
    if (punten.get(0).dag().isAfter(doel.beginOp())) {
      rijen.add(
          rij(taal, "doel.begin", doel.beginOp(), doel.begin(), null, null, doel.beginbron()));
    }
    String gemeten = doel.totaal() == null ? "doel.beeld.gemeten" : "doeltelling.geteld";
    for (Meetpunt p : punten) {
      BigDecimal laag = p.marge() == null ? null : p.waarde().subtract(p.marge());
      BigDecimal hoog = p.marge() == null ? null : p.waarde().add(p.marge());
      rijen.add(rij(taal, gemeten, p.dag(), p.waarde(), laag, hoog, taal.bron(levering(p))));
    }
    rijen.add(rij(taal, "doel.streef", doel.streefdatum(), doel.streef(), null, null, null));
    Doelbeeld.Prognosebeeld p = doel.prognose();
    if (p.waarde() != null) {
      rijen.add(
          rij(taal, "doel.prognose", doel.streefdatum(), p.waarde(), p.laag(), p.hoog(), null));
    }
    return new Stuk.Tabel(
        titel,
        null,
        List.of(
            Stuk.Kolom.tekst(taal.tekst("doel.beeld.wat"), 16),
            kolom(taal.tekst("doeltelling.dag"), Stuk.Inhoud.DATUM),
            kolom(taal.tekst("doel.waarde"), Stuk.Inhoud.GETAL),
            kolom(taal.tekst("doel.beeld.laag"), Stuk.Inhoud.GETAL),
            kolom(taal.tekst("doel.beeld.hoog"), Stuk.Inhoud.GETAL),
            Stuk.Kolom.tekst(taal.tekst("beeld.bron"), 24)),
        0,
        List.of(new Stuk.Groep(null, rijen)),
        null,
        null);
  }

  private static List<Object> rij(
      Beeldtaal taal,
      String wat,
      LocalDate dag,
      BigDecimal waarde,
      BigDecimal laag,
      BigDecimal hoog,
      String bron) {
    return Arrays.asList(taal.tekst(wat), dag, waarde, laag, hoog, bron);
  }

  private static Stuk.Kolom kolom(String naam, Stuk.Inhoud inhoud) {
    return new Stuk.Kolom(naam, inhoud, 10, Stuk.Waar.OVERAL);
  }
}
