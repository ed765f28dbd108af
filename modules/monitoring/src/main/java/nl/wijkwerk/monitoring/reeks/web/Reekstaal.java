package nl.wijkwerk.monitoring.reeks.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.reeks.application.Reekstekening;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;
import nl.wijkwerk.monitoring.reeks.domain.Punt;
import nl.wijkwerk.monitoring.reeks.domain.Reeks;
import nl.wijkwerk.web.weergave.Opmaak;

/** A series in the words of a language. */
@ApplicationScoped
public class Reekstaal {
  @Inject private Berichten berichten;

  String svg(Reeks reeks, Locale taal) {
    Opmaak opmaak = new Opmaak(taal);
    return new Reekstekening(
            reeks,
            new Reekstekening.Teksten() {
              @Override
              public String getal(BigDecimal getal, int decimalen) {
                return opmaak.getal(getal, decimalen);
              }

              @Override
              public String omschrijving() {
                return Reekstaal.this.omschrijving(reeks, taal);
              }

              @Override
              public String gewijzigd() {
                return berichten.tekst(taal, "reeks.gewijzigd");
              }

              @Override
              public String schaalVanaf(String getal) {
                return berichten.tekst(taal, "reeks.schaal-vanaf", getal);
              }
            })
        .svg();
  }

  private String omschrijving(Reeks reeks, Locale taal) {
    List<Punt> bekend = reeks.punten().stream().filter(p -> p.wijk().isBekend()).toList();
    if (bekend.isEmpty()) {
      return berichten.tekst(
          taal,
          "reeks.beeld-stad",
          reeks.indicator().naam(taal),
          reeks.stad().naam(),
          reeks.wijk().naam());
    }
    return berichten.tekst(
        taal,
        "reeks.beeld",
        reeks.indicator().naam(taal),
        reeks.wijk().naam(),
        bij(reeks, bekend.get(0), taal),
        bij(reeks, bekend.get(bekend.size() - 1), taal));
  }

  private String bij(Reeks reeks, Punt punt, Locale taal) {
    return berichten.tekst(
        taal,
        "reeks.beeld-jaar",
        String.valueOf(punt.jaar()),
        cijfer(reeks, punt.wijk(), taal),
        cijfer(reeks, punt.stad(), taal));
  }

  String cijfer(Reeks reeks, Cijfer cijfer, Locale taal) {
    return cijfer.isBekend()
        ? new Opmaak(taal).getal(cijfer.waarde(), reeks.indicator().decimalen())
        : berichten.tekst(taal, "afstand.geen-cijfer");
  }

  /** With its margin, when it has one. */
  String metMarge(Reeks reeks, Cijfer cijfer, Locale taal) {
    String getal = cijfer(reeks, cijfer, taal);
    return cijfer.marge() == null
        ? getal
        : getal
            + " \u00b1 "
            + new Opmaak(taal).getal(cijfer.marge(), reeks.indicator().decimalen());
  }

  /** How many answered, of a figure with a margin for which that is known; otherwise empty. */
  String geteld(Reeks reeks, Cijfer cijfer, Locale taal) {
    return cijfer.marge() == null || cijfer.waarnemingen() == null
        ? ""
        : berichten.tekst(
            taal,
            reeks.indicator().inhoud().objectief() ? "reeks.waarnemingen" : "reeks.respondenten",
            new Opmaak(taal).getal(cijfer.waarnemingen()));
  }

  /** What is drawn around the figures of a survey; empty when none has a margin. */
  String marge(Reeks reeks, Locale taal) {
    return reeks.isMetMarge()
        ? berichten.tekst(taal, "reeks.band", reeks.wijk().naam(), reeks.stad().naam())
        : "";
  }

  /** Where the figure of the wijk came from, and that of the city when it is another source. */
  @Bedrijfsregel("MON-233")
  String bron(Punt punt, Locale taal) {
    return new Beeldtaal(berichten, taal).bron(punt.levering(), punt.stadlevering());
  }

  /** How the figures of an area go on over a succession. */
  public String aansluiting(Gebiedsopvolging o, Locale taal) {
    return berichten.tekst(
        taal,
        "reeks.aansluiting." + o.soort(),
        String.valueOf(o.jaar()),
        String.join(", ", o.oud()),
        o.toelichting() == null ? "" : " " + o.toelichting());
  }

  String reden(Cijfer cijfer, Locale taal) {
    return cijfer.isBekend() ? "" : berichten.tekst(taal, "ontbreekt." + cijfer.ontbreekt());
  }
}
