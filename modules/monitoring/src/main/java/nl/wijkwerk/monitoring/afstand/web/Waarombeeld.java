package nl.wijkwerk.monitoring.afstand.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.beeld.web.Beeldbron;
import nl.wijkwerk.monitoring.beeld.web.Beeldstukken;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.stuk.Stuk;

/**
 * One cell of the heat table as a file: the wijk against its city with all that led to the class.
 */
@RequestScoped
public class Waarombeeld implements Beeldbron {
  private Afstanden afstanden;
  private Warmtekeuze keuze;
  private Cijfertaal taal;
  private Beeldstukken stukken;

  protected Waarombeeld() {}

  @Inject
  Waarombeeld(Afstanden afstanden, Warmtekeuze keuze, Cijfertaal taal, Beeldstukken stukken) {
    this.afstanden = afstanden;
    this.keuze = keuze;
    this.taal = taal;
    this.stukken = stukken;
  }

  @Override
  public String naam() {
    return "waarom";
  }

  @Override
  public Stuk maak(Map<String, String> vraag, Beeldtaal beeldtaal) {
    keuze.lees(vraag);
    Afstandstabel tabel = afstanden.tabel(keuze.vraag());
    Afstandstabel.Rij rij =
        tabel
            .rij(String.valueOf(vraag.get("gebied")))
            .orElseThrow(() -> new NietGevonden("gebied"));
    int plaats = tabel.kolom(String.valueOf(vraag.get("indicator")));
    if (plaats < 0) {
      throw new NietGevonden("indicator");
    }
    Afstandstabel.Kolom kolom = tabel.kolommen().get(plaats);
    Predicate<Afstandstabel.Kolom> welke = k -> k == kolom;
    String naam = kolom.indicator().naam(taal.locale());
    String titel = taal.tekst("stippen.waarom-titel", naam, rij.wijk().naam(), rij.stad().naam());
    return stukken.maak(
        beeldtaal,
        new Object[] {rij.wijk().naam(), naam, String.valueOf(kolom.jaar())},
        new Stuk.Beeld(titel, titel, new Stippentekening(tabel, rij, welke, titel, taal).svg())
            .metBijschrift(taal.tekst("wijk.uitleg")),
        null,
        Stream.of(kolom.levering(rij)),
        new Afstandsblad(taal).tabel(tabel.met(rij), welke));
  }
}
