package nl.wijkwerk.monitoring.indicator.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.afstand.application.Bekendmaking;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Indicatorinhoud;
import nl.wijkwerk.monitoring.indicator.domain.Maatonderwerp;
import nl.wijkwerk.monitoring.indicator.domain.Versheid;
import nl.wijkwerk.monitoring.indicator.persistence.JdbcIndicatoren;

/** What is measured: read, added to and changed. An indicator is hidden, and never deleted. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Indicatoren {
  private static final int LANGSTE_CODE = 40;

  @Inject private JdbcIndicatoren indicatoren;
  @Inject private Bekendmaking bekendmaking;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;
  @Inject private Clock klok;

  /**
   * In the order of the pages.
   *
   * @param ookVerborgen also those that stand on no page now
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Indicatorbeeld> lijst(boolean ookVerborgen) {
    Map<String, NavigableSet<Integer>> jaren = indicatoren.jarenPerMaat();
    Map<String, NavigableSet<Integer>> bronjaren = indicatoren.jarenOpTeHalen();
    int nu = LocalDate.now(klok).getYear();
    return indicatoren.alle().stream()
        .filter(i -> ookVerborgen || i.inhoud().getoond())
        .map(
            i ->
                Indicatorbeeld.van(
                    i,
                    Versheid.van(
                        i.inhoud().frequentie(), volledig(i, jaren), volledig(i, bronjaren), nu)))
        .toList();
  }

  /** The years in which all its measures are there. */
  private static NavigableSet<Integer> volledig(
      Indicator indicator, Map<String, NavigableSet<Integer>> jaren) {
    NavigableSet<Integer> volledig = new TreeSet<>();
    jaren.values().forEach(volledig::addAll);
    indicator
        .maten()
        .forEach(maat -> volledig.retainAll(jaren.getOrDefault(maat, new TreeSet<>())));
    return volledig;
  }

  /**
   * @throws NietGevonden when there is none with this code
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Indicatorbeeld lees(String code) {
    return lijst(true).stream()
        .filter(i -> i.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NietGevonden("indicator"));
  }

  /** Measures that an indicator can be computed from. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Maatonderwerp> maten() {
    return indicatoren.maten();
  }

  /**
   * @return the code that it is known by from now on
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public String voegToe(Indicatorinhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    indicatoren.wacht();
    toets(inhoud, "");
    String code = code(inhoud.naam());
    indicatoren.voegToe(code, inhoud);
    bekendmaking.vertelOpnieuw();
    leg("indicator.toegevoegd", code, "Indicator toegevoegd: " + inWoorden(inhoud));
    return code;
  }

  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Bedrijfsregel("MON-54")
  public void wijzig(String code, long versie, Indicatorinhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    indicatoren.wacht();
    Indicator was = indicatoren.vergrendel(code);
    VerouderdeVersie.controleer(was.versie(), versie);
    toets(inhoud, code);
    indicatoren.wijzig(code, inhoud);
    if (was.inhoud().getoond() && !(inhoud.getoond() && was.inhoud().rekentAls(inhoud))) {
      bekendmaking.trekTerug(was);
    }
    bekendmaking.vertelOpnieuw();
    leg(
        "indicator.gewijzigd",
        code,
        "Indicator was " + inWoorden(was.inhoud()) + "; wordt " + inWoorden(inhoud));
  }

  private void toets(Indicatorinhoud inhoud, String code) {
    Set<String> maten =
        indicatoren.maten().stream().map(Maatonderwerp::code).collect(Collectors.toSet());
    inhoud.vereis(maten, LocalDate.now(klok).getYear());
    vereisEnigeNaam(inhoud.naam(), code);
  }

  @Bedrijfsregel("MON-50")
  private void vereisEnigeNaam(String naam, String code) {
    if (indicatoren.bestaatNaam(naam, code)) {
      throw new Regelovertreding("MON-50", "naam", "indicator.naam-bestaat", naam);
    }
  }

  /** The name in capitals, with a number behind it when another has that already. */
  private String code(String naam) {
    String kaal =
        Normalizer.normalize(naam, Normalizer.Form.NFD)
            .toUpperCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^A-Z0-9]+", "_")
            .replaceAll("^_|_$", "");
    String begin = kaal.isEmpty() ? "INDICATOR" : kaal;
    String kort = begin.substring(0, Math.min(begin.length(), LANGSTE_CODE));
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> n == 1 ? kort : kort + "_" + n)
        .filter(code -> !indicatoren.bestaat(code))
        .findFirst()
        .orElseThrow();
  }

  private static String inWoorden(Indicatorinhoud i) {
    return i.naam()
        + " ("
        + String.join(
            ", ",
            i.eenheid(),
            "richting " + woord(i.richting()),
            woord(i.meetwijze()) + " van " + berekening(i) + " maal " + i.factor().toPlainString(),
            "basisjaar " + Objects.requireNonNullElse(i.basisjaar(), "geen"),
            "minimum " + i.minimum(),
            "marge "
                + i.tolerantie().toPlainString()
                + " en "
                + i.tolerantieRelatief().toPlainString()
                + "%",
            i.getoond() ? "getoond" : "verborgen")
        + ")";
  }

  private static String berekening(Indicatorinhoud i) {
    return i.delen().isEmpty()
        ? i.rekenmaten().collect(Collectors.joining(" en "))
        : i.delen().stream()
            .map(d -> d.maat() + " x " + d.gewicht().toPlainString())
            .collect(Collectors.joining(" en "));
  }

  private static String woord(Enum<?> keuze) {
    return keuze.name().toLowerCase(Locale.ROOT);
  }

  private void leg(String actie, String code, String omschrijving) {
    spoor.leg(actie, new Onderwerp("indicator", code), null, omschrijving);
  }
}
