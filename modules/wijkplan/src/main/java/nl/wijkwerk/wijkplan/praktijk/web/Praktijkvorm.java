package nl.wijkwerk.wijkplan.praktijk.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.praktijk.application.Praktijken;
import nl.wijkwerk.wijkplan.praktijk.domain.Praktijkinhoud;
import nl.wijkwerk.wijkplan.praktijk.domain.Praktijksoort;

/** What is typed about a practice. */
public class Praktijkvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private long versie;
  private Praktijksoort soort;
  private String naam;
  private String gemeente;
  private String wijk;
  private String beschrijving;
  private String bron;
  private LocalDate tot;
  private ArrayList<UUID> oplossingen = new ArrayList<>();
  private Praktijkvorm begin;

  void neemOver(Praktijken.Praktijkbeeld beeld) {
    vul(beeld);
    begin = new Praktijkvorm();
    begin.vul(beeld);
  }

  private void vul(Praktijken.Praktijkbeeld beeld) {
    Praktijkinhoud i = beeld.inhoud();
    versie = beeld.versie();
    soort = i.soort();
    naam = i.naam();
    gemeente = i.gemeente();
    wijk = i.wijk();
    beschrijving = i.beschrijving();
    bron = i.bron();
    tot = i.tot();
    oplossingen = new ArrayList<>(i.oplossingen());
  }

  Praktijkinhoud inhoud() {
    return new Praktijkinhoud(soort, naam, gemeente, wijk, beschrijving, bron, oplossingen, tot);
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(
      Praktijken.Praktijkbeeld nu, Weergave wk, Function<List<UUID>, String> inWoorden) {
    Botsing b = new Botsing();
    Praktijkinhoud i = nu.inhoud();
    soort =
        b.veld(
            wk.zin("kader.soort"),
            begin.soort,
            soort,
            i.soort(),
            s -> wk.zin("praktijksoort." + s));
    naam = b.veld(wk.zin("praktijk.naam"), begin.naam, naam, i.naam());
    gemeente = b.veld(wk.zin("praktijk.gemeente"), begin.gemeente, gemeente, i.gemeente());
    wijk = b.veld(wk.zin("praktijk.wijk"), begin.wijk, wijk, i.wijk());
    beschrijving =
        b.veld(wk.zin("praktijk.beschrijving"), begin.beschrijving, beschrijving, i.beschrijving());
    bron = b.veld(wk.zin("oplossing.bron"), begin.bron, bron, i.bron());
    oplossingen =
        new ArrayList<>(
            b.veld(
                wk.zin("oplossingen.titel"),
                begin.inhoud().oplossingen(),
                inhoud().oplossingen(),
                i.oplossingen(),
                inWoorden));
    tot = b.veld(wk.zin("kader.tot"), begin.tot, tot, i.tot(), wk::datum);
    versie = nu.versie();
    begin = new Praktijkvorm();
    begin.vul(nu);
    return b;
  }

  long versie() {
    return versie;
  }

  public Praktijksoort getSoort() {
    return soort;
  }

  public void setSoort(Praktijksoort soort) {
    this.soort = soort;
  }

  public String getNaam() {
    return naam;
  }

  public void setNaam(String naam) {
    this.naam = naam;
  }

  public String getGemeente() {
    return gemeente;
  }

  public void setGemeente(String gemeente) {
    this.gemeente = gemeente;
  }

  public String getWijk() {
    return wijk;
  }

  public void setWijk(String wijk) {
    this.wijk = wijk;
  }

  public String getBeschrijving() {
    return beschrijving;
  }

  public void setBeschrijving(String beschrijving) {
    this.beschrijving = beschrijving;
  }

  public String getBron() {
    return bron;
  }

  public void setBron(String bron) {
    this.bron = bron;
  }

  public LocalDate getTot() {
    return tot;
  }

  public void setTot(LocalDate tot) {
    this.tot = tot;
  }

  public List<UUID> getOplossingen() {
    return oplossingen;
  }

  public void setOplossingen(List<UUID> oplossingen) {
    this.oplossingen = new ArrayList<>(oplossingen);
  }
}
