package nl.wijkwerk.monitoring.afstand.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.beeld.web.Beeldbron;
import nl.wijkwerk.monitoring.beeld.web.Beeldstukken;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.stuk.Stuk;

/**
 * The heat table as a file; its table has a row per wijk and indicator with all that led to the
 * class.
 */
@RequestScoped
public class Warmtebeeld implements Beeldbron {
  private Afstanden afstanden;
  private Warmtekeuze keuze;
  private Cijfertaal taal;
  private Beeldstukken stukken;

  protected Warmtebeeld() {}

  @Inject
  Warmtebeeld(Afstanden afstanden, Warmtekeuze keuze, Cijfertaal taal, Beeldstukken stukken) {
    this.afstanden = afstanden;
    this.keuze = keuze;
    this.taal = taal;
    this.stukken = stukken;
  }

  @Override
  public String naam() {
    return "warmte";
  }

  @Override
  public Stuk maak(Map<String, String> vraag, Beeldtaal beeldtaal) {
    keuze.lees(vraag);
    Afstandstabel tabel =
        afstanden.tabel(keuze.vraag()).vanThema(keuze.getThema()).gesorteerd(keuze.getSorteer());
    if (tabel.kolommen().isEmpty()) {
      throw new NietGevonden("cijfers");
    }
    String titel = taal.tekst("afstanden.titel");
    return stukken.maak(
        beeldtaal,
        new Object[] {titel, keuze.getBegin(), keuze.getJaar()},
        new Stuk.Beeld(titel, titel, Warmtetekening.svg(tabel, keuze.isKlassen(), titel, taal))
            .metOpschrift(titel),
        null,
        tabel.kolommen().stream().map(Afstandstabel.Kolom::leveringen),
        new Afstandsblad(taal).tabel(tabel, kolom -> true));
  }
}
