package nl.wijkwerk.monitoring.afstand.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Predicate;
import nl.wijkwerk.kern.tijd.Datumgrens;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.beeld.web.Beeldbron;
import nl.wijkwerk.monitoring.beeld.web.Beeldstukken;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import nl.wijkwerk.stuk.Stuk;

/** The indicators of a wijk against its city as a file: all, those of a portlet, or one. */
@RequestScoped
public class Stippenbeeld implements Beeldbron {
  private Afstanden afstanden;
  private Cijfertaal taal;
  private Beeldstukken stukken;

  protected Stippenbeeld() {}

  @Inject
  Stippenbeeld(Afstanden afstanden, Cijfertaal taal, Beeldstukken stukken) {
    this.afstanden = afstanden;
    this.taal = taal;
    this.stukken = stukken;
  }

  @Override
  public String naam() {
    return "stippen";
  }

  @Override
  public Stuk maak(Map<String, String> vraag, Beeldtaal beeldtaal) {
    Afstandstabel tabel =
        afstanden.vanGebied(
            vraag.get("gebied"),
            AfstandenView.maat(vraag.get("maat")),
            Datumgrens.jaar("jaar", vraag.get("jaar")));
    String code = vraag.get("indicator");
    boolean kern = "ja".equals(vraag.get("kern"));
    Predicate<Afstandstabel.Kolom> welke =
        k ->
            (code == null || code.equals(k.indicator().code()))
                && (!kern || k.indicator().richting() != Richting.NEUTRAAL);
    Afstandstabel.Rij rij = tabel.rijen().get(0);
    String titel = taal.tekst("stippen.titel", rij.wijk().naam(), rij.stad().naam());
    return stukken.maak(
        beeldtaal,
        new Object[] {taal.tekst("stippen.naam"), rij.wijk().naam(), code, vraag.get("jaar")},
        new Stuk.Beeld(titel, titel, new Stippentekening(tabel, rij, welke, titel, taal).svg())
            .metBijschrift(taal.tekst("wijk.uitleg")),
        null,
        tabel.kolommen().stream().filter(welke).map(k -> k.levering(rij)),
        new Afstandsblad(taal).tabel(tabel, welke));
  }
}
