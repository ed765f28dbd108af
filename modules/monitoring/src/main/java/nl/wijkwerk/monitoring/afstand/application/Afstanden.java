package nl.wijkwerk.monitoring.afstand.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.monitoring.afstand.domain.Jaarkeuze;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.afstand.domain.Meting;
import nl.wijkwerk.monitoring.afstand.domain.Samenstelling;
import nl.wijkwerk.monitoring.afstand.domain.Totaal;
import nl.wijkwerk.monitoring.afstand.domain.Verdeling;
import nl.wijkwerk.monitoring.afstand.domain.Vergelijking;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen;
import nl.wijkwerk.monitoring.afstand.persistence.JdbcCijfers;
import nl.wijkwerk.monitoring.eigengebied.application.Gebiedssamenstellingen;
import nl.wijkwerk.monitoring.eigengebied.domain.Samengesteld;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.persistence.JdbcIndicatoren;

/** Distances of the own municipality's wijken to their city. */
@ApplicationScoped
@Gebruiksgeval
public class Afstanden {

  /** So many tables are kept: those of a municipality and some of its groups. */
  private static final int MEESTE = 40;

  /**
   * @param indicator the one that it is about, or null for all that are shown
   */
  private record Gevraagd(
      Gebied gemeente,
      List<Gebied> wijken,
      Afstandsvraag vraag,
      Indicator indicator,
      Samengesteld samengesteld) {}

  private record Gemeten(String stand, Afstandstabel tabel) {}

  private final Map<Gevraagd, Gemeten> onthouden =
      Collections.synchronizedMap(
          new LinkedHashMap<>(MEESTE, 1, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Gevraagd, Gemeten> oudste) {
              return size() > MEESTE;
            }
          });

  private Gebieden gebieden;
  private JdbcIndicatoren indicatoren;
  private JdbcCijfers cijfers;
  private Gebiedssamenstellingen samenstellingen;

  protected Afstanden() {}

  @Inject
  public Afstanden(
      Gebieden gebieden,
      JdbcIndicatoren indicatoren,
      JdbcCijfers cijfers,
      Gebiedssamenstellingen samenstellingen) {
    this.samenstellingen = samenstellingen;
    this.gebieden = gebieden;
    this.indicatoren = indicatoren;
    this.cijfers = cijfers;
  }

  /** The indicators that stand on the pages, in their order. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Indicator> indicatoren() {
    return indicatoren.getoonde();
  }

  /**
   * The wijken and villages of the own municipality, those of a group, or the own areas of the
   * municipality.
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Afstandstabel tabel(Afstandsvraag vraag) {
    Optional<Gebied> gemeente = gebieden.gemeente();
    if (gemeente.isEmpty()) {
      return new Afstandstabel("", null, true, vraag.maat(), List.of(), List.of(), List.of());
    }
    if (vraag.eigenGebieden()) {
      Samengesteld samengesteld = samenstellingen.lees(true);
      return bereken(
          gemeente.get(),
          Gebiedssamenstellingen.rijen(samengesteld, gemeente.get()),
          vraag,
          null,
          samengesteld);
    }
    List<Gebied> wijken =
        vraag.wijken() == null
            ? gebieden.wijken().stream()
                .filter(w -> !vraag.alleenVoorrang() || w.prioriteit())
                .toList()
            : gebieden.nieuwste(vraag.wijken().leden()).stream()
                .filter(Gebied::isWijk)
                .sorted(Comparator.comparing(Gebied::gemeente).thenComparing(Gebied::code))
                .toList();
    return bereken(gemeente.get(), wijken, vraag);
  }

  /**
   * One wijk of the own municipality: a table of one row.
   *
   * @param jaar the year that it is about, with only the indicators that have figures of it, or
   *     null for the newest year of each
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Afstandstabel profiel(String code, Maat maat, Integer jaar) {
    Gebied wijk = gebieden.eigenWijk(code);
    return bereken(
        gebieden.read(wijk.gemeente()),
        List.of(wijk),
        Afstandsvraag.van(maat).tussen(new Jaarkeuze(null, jaar)));
  }

  /**
   * As {@link #profiel}, also of an own area.
   *
   * @throws NietGevonden when the municipality has no such wijk or own area
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Afstandstabel vanGebied(String code, Maat maat, Integer jaar) {
    if (!Gebiedssamenstellingen.isEigen(code)) {
      return profiel(code, maat, jaar);
    }
    Samengesteld samengesteld = samenstellingen.lees(true);
    Gebied gemeente = gebieden.read(gebieden.findGemeente().orElse(null));
    return bereken(
        gemeente,
        List.of(eigen(samengesteld, code, gemeente)),
        Afstandsvraag.van(maat).tussen(new Jaarkeuze(null, jaar)).vanEigenGebieden(),
        null,
        samengesteld);
  }

  private static Gebied eigen(Samengesteld samengesteld, String code, Gebied gemeente) {
    return Gebiedssamenstellingen.rij(samengesteld, code, gemeente)
        .orElseThrow(() -> new NietGevonden("eigen gebied " + code));
  }

  /**
   * A wijk or own area that there are distances of.
   *
   * @throws NietGevonden when the municipality has no such wijk or own area
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Gebied gebied(String code) {
    return Gebiedssamenstellingen.isEigen(code)
        ? eigen(
            samenstellingen.lees(true), code, gebieden.read(gebieden.findGemeente().orElse(null)))
        : gebieden.eigenWijk(code);
  }

  /** What the figure of an own area in a column is made of: its parts with their own figures. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Deelcijfer> delen(String code, Afstandstabel.Kolom kolom, Maat maat) {
    List<Gebied> delen =
        samenstellingen
            .lees(true)
            .find(code)
            .map(regel -> gebieden.nieuwste(regel.delen()))
            .orElse(List.of());
    Afstandstabel tabel =
        bereken(
            gebieden.read(gebieden.findGemeente().orElse(null)),
            delen,
            Afstandsvraag.van(maat).tussen(new Jaarkeuze(kolom.beginjaar(), kolom.jaar())),
            kolom.indicator(),
            samenstellingen.lees(false));
    return tabel.kolommen().isEmpty()
        ? List.of()
        : tabel.rijen().stream()
            .map(
                r ->
                    new Deelcijfer(
                        r.wijk(), r.afstanden().get(0).wijkBegin(), r.afstanden().get(0).wijk()))
            .toList();
  }

  /**
   * One indicator of these areas of the own municipality, a row for each: a table of at most one
   * column.
   *
   * @param jaar the year that it is about, or null for the newest
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Afstandstabel vanIndicator(
      Indicator indicator, List<Gebied> delen, Maat maat, Integer jaar) {
    return bereken(
        gebieden.read(gebieden.findGemeente().orElse(null)),
        delen,
        Afstandsvraag.van(maat).tussen(new Jaarkeuze(null, jaar)),
        indicator,
        samenstellingen.lees(false));
  }

  private Afstandstabel bereken(Gebied gemeente, List<Gebied> wijken, Afstandsvraag vraag) {
    return bereken(gemeente, wijken, vraag, null, samenstellingen.lees(false));
  }

  /** What is asked again is not measured again, as long as nothing changed in the database. */
  private Afstandstabel bereken(
      Gebied gemeente,
      List<Gebied> wijken,
      Afstandsvraag vraag,
      Indicator indicator,
      Samengesteld samengesteld) {
    Gevraagd gevraagd = new Gevraagd(gemeente, List.copyOf(wijken), vraag, indicator, samengesteld);
    String stand = cijfers.stand();
    Gemeten gemeten = onthouden.get(gevraagd);
    if (gemeten == null || !gemeten.stand().equals(stand)) {
      List<Indicator> getoond = indicator == null ? indicatoren.getoonde() : List.of(indicator);
      gemeten = new Gemeten(stand, meet(gemeente, wijken, vraag, getoond, samengesteld));
      onthouden.put(gevraagd, gemeten);
    }
    return gemeten.tabel();
  }

  private Afstandstabel meet(
      Gebied gemeente,
      List<Gebied> wijken,
      Afstandsvraag vraag,
      List<Indicator> getoond,
      Samengesteld samengesteld) {
    List<String> codes = wijken.stream().map(Gebied::code).toList();
    Map<String, Samenstelling> delen = samengesteld.van(codes);
    Map<String, Gebied> steden = steden(gemeente, wijken);
    Gebied stad = steden.size() == 1 ? steden.values().iterator().next() : gemeente;
    boolean eenStad = steden.size() <= 1;
    Waarnemingen waarnemingen =
        cijfers.leesOmTeVergelijken(
            Stream.of(
                    Stream.of(stad.code()),
                    steden.keySet().stream(),
                    codes.stream(),
                    delen.values().stream().flatMap(d -> d.alle().stream()))
                .flatMap(Function.identity())
                .distinct()
                .toList(),
            vraag.steden() == null ? List.of() : vraag.steden().leden(),
            getoond,
            vraag.jaren());
    delen.forEach(waarnemingen::stelSamen);
    Vergelijking vergelijking = new Vergelijking(wijken, vraag.maat(), vraag.jaren(), waarnemingen);
    List<Meting> metingen =
        getoond.stream().map(vergelijking::meet).flatMap(Optional::stream).toList();
    List<String> alle = Stream.concat(codes.stream(), steden.keySet().stream()).toList();
    List<Afstandstabel.Kolom> kolommen =
        metingen.stream()
            .map(
                m ->
                    new Afstandstabel.Kolom(
                        m.indicator(),
                        m.jaren().jaar(),
                        m.jaren().begin(),
                        eenStad
                            ? waarnemingen.cijfer(m.indicator(), m.jaren().jaar(), stad.code())
                            : null,
                        Totaal.van(
                            m.indicator(),
                            vraag.maat(),
                            m.jaren(),
                            codes,
                            eenStad ? stad.code() : null,
                            vraag.steden(),
                            waarnemingen),
                        Verdeling.van(m.afstanden()),
                        waarnemingen.levering(m.indicator(), m.jaren().jaar()),
                        m.jaren().begin() == null
                            ? null
                            : waarnemingen.levering(m.indicator(), m.jaren().begin()),
                        waarnemingen.leveringen(m.indicator(), m.jaren().jaar(), alle),
                        m.jaren().begin() == null
                            ? Map.of()
                            : waarnemingen.leveringen(m.indicator(), m.jaren().begin(), alle)))
            .toList();
    List<Afstandstabel.Rij> rijen = new ArrayList<>();
    for (int i = 0; i < wijken.size(); i++) {
      int plaats = i;
      rijen.add(
          new Afstandstabel.Rij(
              wijken.get(i),
              steden.get(wijken.get(i).gemeente()),
              wijken.get(i).gemeente().equals(gemeente.code()),
              metingen.stream().map(m -> m.afstanden().get(plaats)).toList(),
              samengesteld.aangesloten(wijken.get(i).code())));
    }
    return new Afstandstabel(
        UUID.randomUUID().toString(),
        stad,
        eenStad,
        vraag.maat(),
        List.copyOf(waarnemingen.jaren(getoond).descendingSet()),
        kolommen,
        List.copyOf(rijen));
  }

  /** Cities that the wijken lie in, by code; asked of the database when there are others. */
  private Map<String, Gebied> steden(Gebied gemeente, List<Gebied> wijken) {
    List<String> codes = wijken.stream().map(Gebied::gemeente).distinct().toList();
    return codes.stream().allMatch(gemeente.code()::equals)
        ? Map.of(gemeente.code(), gemeente)
        : gebieden.nieuwste(codes).stream()
            .collect(Collectors.toMap(Gebied::code, Function.identity()));
  }
}
