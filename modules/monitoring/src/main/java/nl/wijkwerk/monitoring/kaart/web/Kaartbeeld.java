package nl.wijkwerk.monitoring.kaart.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Klasse;
import nl.wijkwerk.monitoring.afstand.domain.Reden;
import nl.wijkwerk.monitoring.beeld.application.Tekenblad;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.kaart.application.Kaart;
import nl.wijkwerk.monitoring.kaart.application.Kaarttekening;
import nl.wijkwerk.monitoring.kaart.domain.Kleuring;
import nl.wijkwerk.monitoring.kaart.domain.Kleurstap;

/** A map in the words of the reader: on the page, or as a file that stands alone. */
@RequestScoped
class Kaartbeeld {
  private Kaarttaal taal;

  protected Kaartbeeld() {}

  @Inject
  Kaartbeeld(Kaarttaal taal) {
    this.taal = taal;
  }

  String svg(Kaart kaart, boolean los) {
    return new Kaarttekening(
            kaart,
            new Kaarttekening.Teksten() {
              @Override
              public String omschrijving() {
                return taal.tekst("kaart.beeld", Kaartbeeld.this.titel(kaart));
              }

              @Override
              public String gebied(Kaart.Kaartgebied gebied) {
                return Kaartbeeld.this.gebied(kaart, gebied);
              }

              @Override
              public String adres(Kaart.Kaartgebied gebied) {
                return los ? null : Kaartbeeld.adres(kaart, gebied);
              }

              @Override
              public String titel() {
                return los ? Kaartbeeld.this.titel(kaart) : null;
              }

              @Override
              public List<Kaarttekening.Legendaregel> legenda() {
                return Kaartbeeld.this.legenda(kaart);
              }
            })
        .svg();
  }

  /** A wijk leads to its buurten, and a buurt to the wijk that it is part of. */
  static String adres(Kaart kaart, Kaart.Kaartgebied gebied) {
    return kaart.wijk() == null
        ? "kaart?" + vraag(kaart, gebied.gebied().code())
        : "wijk?gebied=" + kaart.wijk().code();
  }

  /** This map in an address. */
  static String vraag(Kaart kaart, String wijk) {
    return "indicator="
        + kaart.indicator().code()
        + (kaart.kolom() == null ? "" : "&jaar=" + kaart.kolom().jaar())
        + "&kleur="
        + kaart.kleuring().name().toLowerCase(Locale.ROOT)
        + (wijk == null ? "" : "&wijk=" + wijk);
  }

  String titel(Kaart kaart) {
    return taal.tekst(
        "kaart.titel-beeld",
        kaart.indicator().naam(taal.locale()),
        kaart.wijk() == null ? kaart.stad().naam() : kaart.wijk().naam(),
        String.valueOf(kaart.kolom().jaar()),
        taal.tekst("kaart.kleur." + kaart.kleuring()));
  }

  /** Which borders were drawn, and where they came from. */
  String grensbron(Kaart kaart) {
    return taal.tekst(
        "kaart.grensbron",
        String.valueOf(kaart.grensjaar()),
        String.join("; ", kaart.grensbronnen()));
  }

  String cijfer(Kaart kaart, Kaart.Kaartgebied gebied) {
    return gebied.afstand().wijk().isBekend()
        ? getal(kaart.indicator(), gebied.afstand().wijk().waarde())
        : taal.tekst("afstand.geen-cijfer");
  }

  /** Of an area with a figure there is a difference, or the reason why there is none. */
  String verschil(Kaart kaart, Kaart.Kaartgebied gebied) {
    BigDecimal verschil = gebied.afstand().achterstand();
    if (verschil != null) {
      return metTeken(kaart.indicator(), verschil);
    }
    return zonderVerschil(gebied.afstand()) ? geenVerschil(gebied.afstand()) : "–";
  }

  /** Whether the area has a figure, and no difference with the city. */
  static boolean zonderVerschil(Afstand afstand) {
    return afstand.wijk().isBekend() && afstand.achterstand() == null;
  }

  /** Why an area with a figure has no difference with the city. */
  String geenVerschil(Afstand afstand) {
    return taal.tekst(
        afstand.reden() == Reden.ONDER_HET_MINIMUM
            ? "klasse." + teken(Klasse.TE_WEINIG)
            : "reden." + afstand.reden());
  }

  /** The letter of the step with its limits; nothing without a figure. */
  String stap(Kaart kaart, Kaart.Kaartgebied gebied) {
    return gebied.stap() == null ? "–" : gebied.stap().letter();
  }

  private String gebied(Kaart kaart, Kaart.Kaartgebied gebied) {
    String waar = gebied.gebied().naam();
    return kaart.kleuring() == Kleuring.KLASSE
        ? taal.tekst(
            "kaart.gebied-klasse", waar, cijfer(kaart, gebied), klasse(gebied.afstand().klasse()))
        : gebied.stap() == null
            ? taal.tekst(
                "kaart.gebied-zonder",
                waar,
                cijfer(kaart, gebied)
                    + (zonderVerschil(gebied.afstand()) ? ", " + verschil(kaart, gebied) : ""))
            : taal.tekst(
                "kaart.gebied",
                waar,
                cijfer(kaart, gebied),
                gebied.stap().letter(),
                kaart.kleuring() == Kleuring.AFSTAND
                    ? taal.tekst("kaart.gebied-afstand", verschil(kaart, gebied))
                    : Kaarttekening.zonderOordeel(gebied) ? ", " + klasse(Klasse.TE_WEINIG) : "");
  }

  String klasse(Klasse klasse) {
    return taal.tekst("klasse." + teken(klasse));
  }

  /** Name of the class in the style sheet. */
  static String teken(Klasse klasse) {
    return Beeldtaal.teken(klasse);
  }

  List<Kaarttekening.Legendaregel> legenda(Kaart kaart) {
    List<Kaarttekening.Legendaregel> regels = new ArrayList<>();
    if (kaart.kleuring() == Kleuring.KLASSE) {
      Stream.of(
              Klasse.OP_OF_BETER,
              Klasse.KLEINER,
              Klasse.GELIJK,
              Klasse.GROTER,
              Klasse.BINNEN_MARGE,
              Klasse.NOG_GEEN,
              Klasse.TE_WEINIG)
          .filter(k -> kaart.gebieden().stream().anyMatch(g -> g.afstand().klasse() == k))
          .forEach(
              k ->
                  regels.add(
                      new Kaarttekening.Legendaregel(
                          Kaarttekening.kleur(kaart, k),
                          "",
                          k,
                          taal.tekst("klasse." + Beeldtaal.teken(k, kaart.indicator())))));
      return regels;
    }
    for (Kleurstap stap : kaart.stappen().stappen()) {
      regels.add(
          new Kaarttekening.Legendaregel(
              Kaarttekening.kleur(kaart, stap), stap.letter(), null, grenzen(kaart, stap)));
    }
    if (kaart.gebieden().stream().anyMatch(Kaarttekening::zonderOordeel)) {
      regels.add(
          new Kaarttekening.Legendaregel(
              Tekenblad.PAPIER, "", Klasse.TE_WEINIG, klasse(Klasse.TE_WEINIG)));
    }
    if (kaart.gebieden().stream().anyMatch(g -> g.stap() == null)) {
      regels.add(
          new Kaarttekening.Legendaregel(
              Kaarttekening.zonderCijfer(),
              "",
              null,
              taal.tekst(
                  kaart.kleuring() == Kleuring.AFSTAND
                      ? "kaart.geen-verschil"
                      : "afstand.geen-cijfer")));
    }
    return regels;
  }

  private String grenzen(Kaart kaart, Kleurstap stap) {
    boolean afstand = kaart.kleuring() == Kleuring.AFSTAND;
    String van =
        afstand ? metTeken(kaart.indicator(), stap.van()) : getal(kaart.indicator(), stap.van());
    String tot =
        afstand ? metTeken(kaart.indicator(), stap.tot()) : getal(kaart.indicator(), stap.tot());
    return taal.tekst(van.equals(tot) ? "kaart.stap-een" : "kaart.stap", van, tot, stap.aantal());
  }

  private String getal(Indicator indicator, BigDecimal getal) {
    return taal.opmaak().getal(getal, indicator.decimalen());
  }

  private String metTeken(Indicator indicator, BigDecimal getal) {
    String tekst = getal(indicator, getal);
    return getal.signum() > 0 ? "+" + tekst : tekst;
  }
}
