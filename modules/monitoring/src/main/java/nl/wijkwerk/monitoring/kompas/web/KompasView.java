package nl.wijkwerk.monitoring.kompas.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.tijd.Datumgrens;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.kompas.application.Kompassen;
import nl.wijkwerk.monitoring.kompas.domain.Kompas;
import nl.wijkwerk.monitoring.kompas.domain.Kompaspunt;
import nl.wijkwerk.web.menu.Taal;

/** The compass on the page of a wijk. */
@Named("kompas")
@RequestScoped
public class KompasView {
  /** An indicator as the table shows it. */
  public record Regel(
      String thema,
      String titel,
      String eenheid,
      String beginjaar,
      String wijkBegin,
      String stadBegin,
      String plekBegin,
      String jaar,
      String wijk,
      String stad,
      String plek) {}

  @Inject private Kompassen kompassen;
  @Inject private Berichten berichten;
  @Inject private Taal taal;

  private Kompas kompas;
  private String vraag;

  public void laad(String gebied, String jaar) {
    kompas = kompassen.lees(gebied, Datumgrens.jaar("jaar", jaar));
    vraag =
        "gebied=" + kompas.wijk().code() + (jaar == null || jaar.isBlank() ? "" : "&jaar=" + jaar);
  }

  private Beeldtaal woorden() {
    return new Beeldtaal(berichten, taal.getLocale());
  }

  public boolean isGetekend() {
    return kompas.isGetekend();
  }

  public String getBreed() {
    return Kompastekening.breed(kompas, woorden());
  }

  public String getSmal() {
    return Kompastekening.smal(kompas, woorden());
  }

  public String getUitleg() {
    return woorden().tekst("kompas.uitleg", kompas.stad().naam());
  }

  /** What the signs of what may be chance say; empty without them. */
  public String getOnzeker() {
    return String.join(" ", Kompastekening.onzeker(kompas, woorden()));
  }

  /** Whether an indicator is in the table and not in the drawing. */
  public boolean isOnvolledig() {
    return kompas.punten().anyMatch(p -> p.nu() == null);
  }

  public String getWijk() {
    return kompas.wijk().naam();
  }

  public String getStad() {
    return kompas.stad().naam();
  }

  public List<Regel> getRegels() {
    return kompas.themas().stream()
        .flatMap(t -> t.punten().stream().map(p -> regel(t, p, woorden())))
        .toList();
  }

  private static Regel regel(Kompas.Thema thema, Kompaspunt punt, Beeldtaal woorden) {
    boolean begin = punt.begin() != null;
    String leeg = "\u2013";
    return new Regel(
        Kompastekening.naam(thema, woorden),
        punt.indicator().naam(woorden.locale()),
        punt.indicator().eenheid(woorden.locale()),
        begin ? punt.getoondBeginjaar().toString() : leeg,
        begin ? woorden.cijfer(punt.indicator(), punt.wijkBegin()) : leeg,
        begin ? woorden.cijfer(punt.indicator(), punt.stadBegin()) : leeg,
        Kompastekening.plek(punt.begin(), woorden),
        Integer.toString(punt.jaar()),
        woorden.cijfer(punt.indicator(), punt.afstand().wijk()),
        woorden.cijfer(punt.indicator(), punt.afstand().stad()),
        Kompastekening.plekNu(punt, woorden));
  }

  /** This compass in an address. */
  public String getVraag() {
    return vraag;
  }
}
