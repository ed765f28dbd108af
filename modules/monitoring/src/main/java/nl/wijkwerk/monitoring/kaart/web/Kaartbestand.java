package nl.wijkwerk.monitoring.kaart.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.monitoring.beeld.web.Beeldbron;
import nl.wijkwerk.monitoring.beeld.web.Beeldstukken;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.kaart.application.Kaart;
import nl.wijkwerk.monitoring.kaart.application.Kaarten;
import nl.wijkwerk.stuk.Stuk;

/** A map as a file with its title and legend, a row per area in its table. */
@RequestScoped
public class Kaartbestand implements Beeldbron {
  private Kaarten kaarten;
  private Kaartbeeld beeld;
  private Beeldstukken stukken;

  protected Kaartbestand() {}

  @Inject
  Kaartbestand(Kaarten kaarten, Kaartbeeld beeld, Beeldstukken stukken) {
    this.kaarten = kaarten;
    this.beeld = beeld;
    this.stukken = stukken;
  }

  @Override
  public String naam() {
    return "kaart";
  }

  @Override
  public Stuk maak(Map<String, String> vraag, Beeldtaal taal) {
    Kaart kaart =
        kaarten.lees(
            KaartView.vraag(
                vraag.get("indicator"), vraag.get("jaar"), vraag.get("kleur"), vraag.get("wijk")));
    if (!kaart.getekend()) {
      throw new NietGevonden("kaart");
    }
    String titel = beeld.titel(kaart);
    return stukken.maak(
        taal,
        new Object[] {titel},
        new Stuk.Beeld(titel, titel, beeld.svg(kaart, true)).metBijschrift(beeld.grensbron(kaart)),
        kaart.indicator().eenheid(taal.locale()),
        Stream.of(kaart.kolom().levering()),
        tabel(kaart, titel, taal));
  }

  private Stuk.Tabel tabel(Kaart kaart, String titel, Beeldtaal taal) {
    String[] namen = taal.tekst("csv.kaart").split(";");
    List<Stuk.Kolom> kolommen = new ArrayList<>();
    for (int i = 0; i < namen.length; i++) {
      Stuk.Inhoud inhoud =
          switch (i) {
            case 4, 11 -> Stuk.Inhoud.JAAR;
            case 5, 7, 8 -> Stuk.Inhoud.GETAL;
            default -> Stuk.Inhoud.TEKST;
          };
      kolommen.add(new Stuk.Kolom(namen[i], inhoud, 10, Stuk.Waar.OVERAL));
    }
    List<List<Object>> rijen =
        kaart.gebieden().stream().map(gebied -> rij(kaart, gebied, taal)).toList();
    return new Stuk.Tabel(
        titel, null, kolommen, 1, List.of(new Stuk.Groep(null, rijen)), null, null);
  }

  private List<Object> rij(Kaart kaart, Kaart.Kaartgebied gebied, Beeldtaal taal) {
    return Arrays.asList(
        gebied.gebied().code(),
        gebied.gebied().naam(),
        kaart.indicator().naam(taal.locale()),
        kaart.indicator().eenheid(taal.locale()),
        kaart.kolom().jaar(),
        gebied.afstand().wijk().waarde(),
        Kaartbeeld.zonderVerschil(gebied.afstand())
            ? beeld.geenVerschil(gebied.afstand())
            : taal.reden(gebied.afstand().wijk()),
        kaart.kolom().stad().waarde(),
        gebied.afstand().achterstand(),
        beeld.klasse(gebied.afstand().klasse()),
        gebied.stap() == null ? "" : gebied.stap().letter(),
        kaart.grensjaar(),
        taal.bron(kaart.kolom().levering()),
        String.join("; ", kaart.grensbronnen()));
  }
}
