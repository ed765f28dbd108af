package nl.wijkwerk.monitoring.kaart.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.gebied.Herkomst;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.kaart.application.Kaart.Toestand;
import nl.wijkwerk.monitoring.kaart.domain.Grens;
import nl.wijkwerk.monitoring.kaart.domain.Grensjaar;
import nl.wijkwerk.monitoring.kaart.domain.Kleuring;
import nl.wijkwerk.monitoring.kaart.domain.Kleurstap;
import nl.wijkwerk.monitoring.kaart.domain.Kleurstappen;
import nl.wijkwerk.monitoring.kaart.persistence.JdbcGrenzen;

/** Indicators on the map of the own municipality. */
@ApplicationScoped
@Gebruiksgeval
public class Kaarten {
  private Afstanden afstanden;
  private JdbcGrenzen grenzen;
  private Gebieden gebieden;

  protected Kaarten() {}

  @Inject
  public Kaarten(Afstanden afstanden, JdbcGrenzen grenzen, Gebieden gebieden) {
    this.afstanden = afstanden;
    this.grenzen = grenzen;
    this.gebieden = gebieden;
  }

  /**
   * @throws NietGevonden when the municipality has no such wijk, or shows no such indicator
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Kaart lees(Kaartvraag vraag) {
    Gebied stad = gebieden.gemeente().orElse(null);
    if (stad == null) {
      return Kaart.zonder(
          Toestand.GEEN_GEMEENTE, null, null, null, vraag.kleuring(), List.of(), null);
    }
    Gebied wijk = vraag.wijk() == null ? null : gebieden.eigenWijk(vraag.wijk());
    Indicator indicator = indicator(vraag.indicator());
    if (indicator == null) {
      return Kaart.zonder(
          Toestand.GEEN_INDICATOR, stad, wijk, null, vraag.kleuring(), List.of(), null);
    }
    Gebiedscode.Niveau niveau = wijk == null ? Gebiedscode.Niveau.WIJK : Gebiedscode.Niveau.BUURT;
    List<Integer> grensjaren = grenzen.jaren(stad.code(), niveau);
    List<Integer> jaren = afstanden.vanIndicator(indicator, List.of(), Maat.ABSOLUUT, null).jaren();
    Integer jaar = jaar(vraag.jaar(), jaren);
    int gevraagd = Objects.requireNonNullElse(jaar, Integer.MAX_VALUE);
    Optional<Integer> grensjaar = Grensjaar.bij(gevraagd, grensjaren);
    if (grensjaar.isEmpty() || jaar == null) {
      return Kaart.zonder(
          grensjaar.isEmpty() ? Toestand.GEEN_GRENZEN : Toestand.GEEN_CIJFERS,
          stad,
          wijk,
          indicator,
          vraag.kleuring(),
          jaren,
          grensjaar.orElse(null));
    }
    List<Grens> vlakken =
        grenzen.kaart(
            stad.code(),
            niveau,
            grensjaar.get(),
            wijk == null ? "" : "BU" + wijk.code().substring(2));
    return vlakken.isEmpty()
        ? Kaart.zonder(
            Toestand.GEEN_GRENZEN, stad, wijk, indicator, vraag.kleuring(), jaren, grensjaar.get())
        : teken(vraag, stad, wijk, indicator, jaren, jaar, vlakken);
  }

  private Indicator indicator(String code) {
    List<Indicator> getoond = afstanden.indicatoren();
    if (code == null) {
      return getoond.isEmpty() ? null : getoond.get(0);
    }
    return getoond.stream()
        .filter(i -> i.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NietGevonden("indicator"));
  }

  private static Integer jaar(Integer gevraagd, List<Integer> jaren) {
    return jaren.stream()
        .filter(j -> gevraagd == null || j <= gevraagd)
        .max(Comparator.naturalOrder())
        .or(() -> jaren.stream().min(Comparator.naturalOrder()))
        .orElse(null);
  }

  private Kaart teken(
      Kaartvraag vraag,
      Gebied stad,
      Gebied wijk,
      Indicator indicator,
      List<Integer> jaren,
      int jaar,
      List<Grens> vlakken) {
    Map<String, Gebied> bekend =
        (wijk == null ? gebieden.wijken() : gebieden.onderdelen(wijk.code()))
            .stream().collect(Collectors.toMap(Gebied::code, Function.identity()));
    List<Gebied> delen =
        vlakken.stream().map(v -> bekend.getOrDefault(v.code(), gebied(v, wijk))).toList();
    Afstandstabel tabel = afstanden.vanIndicator(indicator, delen, Maat.ABSOLUUT, jaar);
    List<Afstand> uitkomsten = tabel.rijen().stream().map(r -> r.afstanden().get(0)).toList();
    Kleurstappen stappen = stappen(vraag.kleuring(), indicator, uitkomsten);
    List<Kaart.Kaartgebied> op = new ArrayList<>();
    for (int i = 0; i < vlakken.size(); i++) {
      Afstand afstand = uitkomsten.get(i);
      Kleurstap stap = stappen.stap(getal(vraag.kleuring(), afstand)).orElse(null);
      op.add(new Kaart.Kaartgebied(delen.get(i), vlakken.get(i), afstand, stap));
    }
    op.sort(
        Comparator.comparing(
                (Kaart.Kaartgebied k) -> k.gebied().nummer(),
                Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(k -> k.gebied().code()));
    return new Kaart(
        Toestand.GETEKEND,
        stad,
        wijk,
        indicator,
        vraag.kleuring(),
        jaren,
        vlakken.get(0).jaar(),
        grenzen.bronnen(
            stad.code(),
            wijk == null ? Gebiedscode.Niveau.WIJK : Gebiedscode.Niveau.BUURT,
            vlakken.get(0).jaar()),
        tabel.kolommen().get(0),
        stappen,
        op);
  }

  /** An area that the municipality has no more, as its border calls it. */
  private static Gebied gebied(Grens grens, Gebied wijk) {
    return new Gebied(
        grens.jaar(),
        grens.code(),
        grens.naam(),
        wijk == null ? Niveau.WIJK : Niveau.BUURT,
        wijk == null ? grens.gemeente() : wijk.code(),
        grens.gemeente(),
        null,
        Herkomst.CBS,
        false);
  }

  private static Kleurstappen stappen(
      Kleuring kleuring, Indicator indicator, List<Afstand> uitkomsten) {
    List<BigDecimal> getallen =
        uitkomsten.stream().map(a -> getal(kleuring, a)).filter(Objects::nonNull).toList();
    return kleuring == Kleuring.AFSTAND && indicator.richting() != Richting.NEUTRAAL
        ? Kleurstappen.vanAfstanden(getallen)
        : Kleurstappen.van(getallen);
  }

  private static BigDecimal getal(Kleuring kleuring, Afstand afstand) {
    return switch (kleuring) {
      case WAARDE -> afstand.wijk().waarde();
      case AFSTAND -> afstand.achterstand();
      case KLASSE -> null;
    };
  }
}
