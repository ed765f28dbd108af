package nl.wijkwerk.wijkplan.formulier.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.tijd.Datumgrens;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Werkblad;
import nl.wijkwerk.stuk.Werkblad.Cel;
import nl.wijkwerk.web.invoer.Invoer;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.oplossing.application.Herkenner;
import nl.wijkwerk.wijkplan.oplossing.domain.GekozenOplossing;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoort;

/**
 * Makes sense of a sheet with form B8. The rules are those of the domain: it builds the plan and
 * its rows, without keeping them, and says of what is refused in which cell it stands.
 */
final class Planlezer {
  /** A plan that exists already. */
  interface Dubbel {
    boolean bestaat(String gebied, String titel, int vanJaar, int totJaar);
  }

  /** What was read; {@code regels} and {@code soort} are only whole when nothing is wrong. */
  record Gelezen(Planinvoer.Voorbeeld voorbeeld, Plansoort soort, List<Plannen.Ingelezen> regels) {}

  private static final Pattern AMBITIE = Pattern.compile("(\\d{1,2})\\b.*", Pattern.DOTALL);
  private static final Pattern MET_CODE = Pattern.compile(".*\\(([A-Za-z0-9-]+)\\)");
  private static final Pattern JAREN = Pattern.compile("(\\d{4})\\s*[-–—/]\\s*(\\d{4})");
  private static final String TITEL = "titel";
  private static final String WIJK = "wijk";
  private static final String VAN_JAAR = "vanJaar";
  private static final String TOT_JAAR = "totJaar";
  private static final String SOORT = "plansoort";
  private static final List<String> KOPVELDEN = List.of(TITEL, WIJK, VAN_JAAR, TOT_JAAR, SOORT);

  private final UnaryOperator<String> teksten;
  private final Function<RuntimeException, String> uitleg;
  private final List<Kaders.Ambitieregel> ambities;
  private final Function<String, List<Gebied>> gebieden;
  private final List<Plansoorten.Plansoortbeeld> soorten;
  private final Herkenner herkenner;
  private final Predicate<String> mag;
  private final Dubbel dubbel;
  private final Function<String, Plansoort> kiesSoort;
  private final Clock klok;

  /** Row by row, and in a row from left to right: a longer name of a column is further right. */
  private static final Comparator<Planinvoer.Celfout> PER_CEL =
      Comparator.<Planinvoer.Celfout>comparingInt(f -> rijnummer(f.cel()))
          .thenComparingInt(f -> f.cel().length())
          .thenComparing(Planinvoer.Celfout::cel);

  private final List<Planinvoer.Celfout> fouten = new ArrayList<>();

  Planlezer(
      UnaryOperator<String> teksten,
      Function<RuntimeException, String> uitleg,
      List<Kaders.Ambitieregel> ambities,
      Function<String, List<Gebied>> gebieden,
      List<Plansoorten.Plansoortbeeld> soorten,
      Herkenner herkenner,
      Predicate<String> mag,
      Dubbel dubbel,
      Function<String, Plansoort> kiesSoort,
      Clock klok) {
    this.teksten = teksten;
    this.uitleg = uitleg;
    this.ambities = ambities;
    this.gebieden = gebieden;
    this.soorten = soorten;
    this.herkenner = herkenner;
    this.mag = mag;
    this.dubbel = dubbel;
    this.kiesSoort = kiesSoort;
    this.klok = klok;
  }

  @Bedrijfsregel("WPL-81")
  Gelezen lees(Werkblad blad) {
    int kopregel = kopregel(blad);
    blad.samengevoegd().forEach(s -> fout(s, "planinvoer.samengevoegd"));
    Map<String, Cel> kop = kop(blad.rijen().headMap(kopregel));
    Map<Planveld, Integer> kolommen = new EnumMap<>(Planveld.class);
    int ambitie = kolommen(blad.rijen().get(kopregel), kolommen);
    List<Planinvoer.Rij> rijen = new ArrayList<>();
    List<Plannen.Ingelezen> regels = new ArrayList<>();
    Map<Integer, Integer> volgorde = new HashMap<>();
    blad.rijen()
        .tailMap(kopregel + 1)
        .forEach(
            (nummer, cellen) -> {
              int al = fouten.size();
              rij(nummer, cellen, ambitie, kolommen)
                  .filter(r -> fouten.size() == al)
                  .ifPresent(
                      r -> {
                        rijen.add(r.rij());
                        regels.add(
                            new Plannen.Ingelezen(
                                r.rij().inhoud(),
                                r.gekozen(),
                                volgorde.merge(r.rij().inhoud().ambitie(), 1, Integer::sum)));
                      });
            });
    if (regels.isEmpty() && fouten.isEmpty()) {
      fout(Werkblad.adres(kopregel + 1, ambitie), "planinvoer.geen-regels");
    }
    return plan(kop, kopregel, rijen, regels);
  }

  private Gelezen plan(
      Map<String, Cel> kop,
      int kopregel,
      List<Planinvoer.Rij> rijen,
      List<Plannen.Ingelezen> regels) {
    Optional<Gebied> wijk = wijk(kop.get(WIJK), kopregel);
    String titel = kop.get(TITEL) == null ? null : kop.get(TITEL).tekst();
    Integer van = jaar(kop, VAN_JAAR, kopregel);
    Integer tot = jaar(kop, TOT_JAAR, kopregel);
    Optional<Plansoorten.Plansoortbeeld> beeld = soort(kop.get(SOORT));
    Plansoort soort = kiesSoort.apply(beeld.map(Plansoorten.Plansoortbeeld::code).orElse(null));
    if (wijk.isPresent() && van != null && tot != null) {
      try {
        Wijkplan plan =
            new Wijkplan(
                wijk.get().code(), wijk.get().naam(), null, titel, van, tot, null, nu(), "lezer");
        if (soort != null) {
          plan.wordt(soort, wijk.get().niveau(), LocalDate.now(klok));
        }
      } catch (Regelovertreding e) {
        e.alle().forEach(o -> fouten.add(celfout(adres(kop, o.veld(), kopregel), o)));
      }
      if (titel != null && dubbel.bestaat(wijk.get().code(), titel, van, tot)) {
        fout(adres(kop, TITEL, kopregel), "planinvoer.dubbel");
      }
    }
    Planinvoer.Voorbeeld voorbeeld =
        new Planinvoer.Voorbeeld(
            wijk.map(Gebied::code).orElse(null),
            wijk.map(Gebied::naam).orElse(null),
            titel,
            van,
            tot,
            soort == null ? null : soort.code(),
            rijen,
            fouten.stream().sorted(PER_CEL).toList());
    return new Gelezen(voorbeeld, soort, regels);
  }

  /** The row with the headings of the columns. */
  private int kopregel(Werkblad blad) {
    return blad.rijen().entrySet().stream()
        .filter(
            r ->
                r.getValue().values().stream().anyMatch(this::isAmbitie)
                    && r.getValue().values().stream()
                        .anyMatch(
                            c ->
                                Planveld.find(c.tekst(), teksten)
                                    .filter(Planveld.DOELSTELLING::equals)
                                    .isPresent()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new OngeldigeInvoer("bestand", "planinvoer.geen-formulier"));
  }

  private boolean isAmbitie(Cel cel) {
    return Planveld.gelijk(cel.tekst(), teksten.apply("oplossing.ambitie"))
        || Planveld.gelijk(cel.tekst(), teksten.apply("kader.ambities.kort"));
  }

  /** The cell with the value of each field of the head, which stands right of its name. */
  private Map<String, Cel> kop(SortedMap<Integer, SortedMap<Integer, Cel>> boven) {
    Map<String, Cel> kop = new HashMap<>();
    for (SortedMap<Integer, Cel> rij : boven.values()) {
      Cel naam = rij.get(rij.firstKey());
      for (String veld : KOPVELDEN) {
        String zoals = teksten.apply("formulier.plan.kop." + veld);
        if (Planveld.gelijk(naam.tekst(), zoals) && rij.size() > 1) {
          Cel waarde = rij.get(rij.tailMap(rij.firstKey() + 1).firstKey());
          if (zonderFormule(waarde)) {
            kop.putIfAbsent(veld, waarde);
          }
        }
      }
    }
    return kop;
  }

  private int kolommen(SortedMap<Integer, Cel> koppen, Map<Planveld, Integer> kolommen) {
    int ambitie = -1;
    for (Map.Entry<Integer, Cel> kop : koppen.entrySet()) {
      Cel cel = kop.getValue();
      Optional<Planveld> veld = Planveld.find(cel.tekst(), teksten);
      if (isAmbitie(cel) && ambitie < 0) {
        ambitie = kop.getKey();
      } else if (veld.isPresent() && !kolommen.containsKey(veld.get())) {
        kolommen.put(veld.get(), kop.getKey());
      } else if (veld.isPresent() || isAmbitie(cel)) {
        fout(cel.adres(), "planinvoer.kolom-dubbel", cel.tekst());
      } else if (!Planveld.gelijk(cel.tekst(), teksten.apply("plan.nr"))) {
        fout(cel.adres(), "planinvoer.kolom-onbekend", cel.tekst());
      }
    }
    return ambitie;
  }

  private record Leesbaar(Planinvoer.Rij rij, List<GekozenOplossing> gekozen) {}

  private Optional<Leesbaar> rij(
      int nummer, SortedMap<Integer, Cel> cellen, int ambitie, Map<Planveld, Integer> kolommen) {
    Map<Planveld, Cel> velden = new EnumMap<>(Planveld.class);
    kolommen.forEach(
        (veld, kolom) -> {
          if (cellen.containsKey(kolom) && zonderFormule(cellen.get(kolom))) {
            velden.put(veld, cellen.get(kolom));
          }
        });
    Cel bij = cellen.get(ambitie);
    if (velden.isEmpty() && bij == null) {
      return Optional.empty();
    }
    if (bij == null || !zonderFormule(bij)) {
      if (bij == null) {
        fout(Werkblad.adres(nummer, ambitie), "planinvoer.ambitie-leeg");
      }
      return Optional.empty();
    }
    Integer onder = ambitie(bij);
    Herkenner.Herkend herkend = herkenner.herken(onder, tekst(velden.get(Planveld.GEKOZEN)));
    int al = fouten.size();
    Planregelinhoud inhoud = inhoud(onder, velden, herkend);
    if (fouten.size() > al) {
      return Optional.empty();
    }
    try {
      new Planregel(UUID.randomUUID(), UUID.randomUUID(), 1, inhoud, nu());
    } catch (Regelovertreding e) {
      e.alle()
          .forEach(
              o ->
                  fouten.add(
                      celfout(
                          kolommen.entrySet().stream()
                              .filter(k -> k.getKey().veld().equals(o.veld()))
                              .map(k -> Werkblad.adres(nummer, k.getValue()))
                              .findFirst()
                              .orElse(bij.adres()),
                          o)));
    }
    return Optional.of(
        new Leesbaar(
            new Planinvoer.Rij(
                nummer,
                bij.tekst(),
                inhoud,
                herkend.gekozen().stream().map(GekozenOplossing::tekst).toList()),
            herkend.gekozen()));
  }

  private Integer ambitie(Cel cel) {
    String tekst = cel.tekst();
    if (Planveld.gelijk(tekst, teksten.apply("plan.hele-wijk"))
        || Planveld.gelijk(tekst, teksten.apply("formulier.plan.hele-wijk"))) {
      return null;
    }
    Matcher nummer = AMBITIE.matcher(tekst);
    Optional<Kaders.Ambitieregel> gevonden =
        ambities.stream()
            .filter(
                a ->
                    nummer.matches()
                        ? a.nummer() == Integer.parseInt(nummer.group(1))
                        : Planveld.gelijk(a.tekst(), tekst))
            .findFirst();
    if (gevonden.isEmpty()) {
      fout(cel.adres(), "planinvoer.ambitie-onbekend", tekst);
    } else if (!gevonden.get().loopt()) {
      fout(cel.adres(), "planinvoer.ambitie-beeindigd", tekst);
    }
    return gevonden.map(Kaders.Ambitieregel::nummer).orElse(null);
  }

  private Planregelinhoud inhoud(
      Integer ambitie, Map<Planveld, Cel> velden, Herkenner.Herkend herkend) {
    Integer van = null;
    Integer tot = jaar(velden.get(Planveld.JAAR_TOT));
    Matcher jaren = JAREN.matcher(Objects.toString(tekst(velden.get(Planveld.JAAR_VAN)), ""));
    if (jaren.matches() && tot == null) {
      van = Integer.valueOf(jaren.group(1));
      tot = Integer.valueOf(jaren.group(2));
    } else {
      van = jaar(velden.get(Planveld.JAAR_VAN));
    }
    return new Planregelinhoud(
        ambitie,
        tekst(velden.get(Planveld.DOELSTELLING)),
        janee(velden.get(Planveld.PM)),
        samen(herkend.vrij(), tekst(velden.get(Planveld.OPLOSSINGEN))),
        getal(velden.get(Planveld.RAMING), Planveld.RAMING.inhoud()),
        van,
        tot,
        tekst(velden.get(Planveld.VERANTWOORDELIJKE)),
        tekst(velden.get(Planveld.OPMERKINGEN)),
        tekst(velden.get(Planveld.INDICATOR)),
        getal(velden.get(Planveld.BEGINWAARDE), Inhoud.GETAL),
        jaar(velden.get(Planveld.BEGINJAAR)),
        tekst(velden.get(Planveld.BRON)),
        getal(velden.get(Planveld.STREEFWAARDE), Inhoud.GETAL),
        datum(velden.get(Planveld.STREEFDATUM)),
        tekst(velden.get(Planveld.EIGENAAR)),
        herkend.gekozen().stream().map(GekozenOplossing::oplossing).toList());
  }

  private static String samen(String een, String ander) {
    return een == null ? ander : ander == null ? een : een + "\n" + ander;
  }

  @Bedrijfsregel("WPL-140")
  private Optional<Gebied> wijk(Cel cel, int kopregel) {
    if (cel == null || cel.tekst().isEmpty()) {
      fout(plek(WIJK, kopregel), "planinvoer.wijk-leeg");
      return Optional.empty();
    }
    String naam = cel.tekst();
    Matcher metCode = MET_CODE.matcher(naam);
    List<Gebied> gevonden = gebieden.apply(naam);
    if (gevonden.isEmpty() && metCode.matches()) {
      gevonden = gebieden.apply(metCode.group(1));
    }
    if (gevonden.isEmpty()) {
      fout(cel.adres(), "planinvoer.wijk-onbekend", naam);
    } else if (gevonden.size() > 1) {
      fout(
          cel.adres(),
          "planinvoer.wijk-niet-enig",
          naam,
          gevonden.stream().map(Gebied::code).collect(Collectors.joining(", ")));
    } else if (!mag.test(gevonden.get(0).code())) {
      fout(cel.adres(), "planinvoer.wijk-niet-van-u", gevonden.get(0).naam());
    } else {
      return Optional.of(gevonden.get(0));
    }
    return Optional.empty();
  }

  private Optional<Plansoorten.Plansoortbeeld> soort(Cel cel) {
    if (cel == null || cel.tekst().isEmpty()) {
      return Optional.empty();
    }
    Optional<Plansoorten.Plansoortbeeld> soort =
        soorten.stream()
            .filter(
                s ->
                    s.code().equalsIgnoreCase(cel.tekst())
                        || Planveld.gelijk(s.inhoud().naam(), cel.tekst()))
            .findFirst();
    if (soort.isEmpty()) {
      fout(cel.adres(), "planinvoer.soort-onbekend", cel.tekst());
    }
    return soort;
  }

  private Integer jaar(Map<String, Cel> kop, String veld, int kopregel) {
    if (kop.get(veld) == null || kop.get(veld).tekst().isEmpty()) {
      fout(plek(veld, kopregel), "planinvoer.jaar-leeg." + veld);
      return null;
    }
    return jaar(kop.get(veld));
  }

  private Integer jaar(Cel cel) {
    if (cel == null || cel.tekst().isEmpty()) {
      return null;
    }
    if (!cel.tekst().matches("\\d{4}")) {
      fout(cel.adres(), "planinvoer.jaar", cel.tekst());
      return null;
    }
    return Integer.valueOf(cel.tekst());
  }

  private BigDecimal getal(Cel cel, Inhoud inhoud) {
    if (cel == null || cel.tekst().isEmpty()) {
      return null;
    }
    if (cel.waarde() instanceof BigDecimal getal) {
      return getal;
    }
    String sleutel = inhoud == Inhoud.BEDRAG ? "planinvoer.bedrag" : "planinvoer.getal";
    Optional<BigDecimal> getal =
        cel.waarde() instanceof String && Invoer.lezingen(cel.tekst()).isEmpty()
            ? Invoer.getal(cel.tekst())
            : Optional.empty();
    if (getal.isEmpty()) {
      fout(cel.adres(), sleutel, cel.tekst());
    }
    return getal.orElse(null);
  }

  private LocalDate datum(Cel cel) {
    if (cel == null || cel.tekst().isEmpty()) {
      return null;
    }
    if (cel.waarde() instanceof LocalDate dag) {
      return dag;
    }
    Optional<LocalDate> dag;
    try {
      dag = cel.waarde() instanceof String ? Invoer.datum(cel.tekst()) : Optional.empty();
    } catch (Datumgrens.BuitenGrens e) {
      dag = Optional.empty();
    }
    if (dag.isEmpty()) {
      fout(cel.adres(), "planinvoer.datum", cel.tekst());
    }
    return dag.orElse(null);
  }

  private boolean janee(Cel cel) {
    if (cel == null || cel.tekst().isEmpty()) {
      return false;
    }
    String tekst = cel.tekst().toLowerCase(Locale.ROOT);
    if (Arrays.asList("ja", "x", "pm").contains(tekst)) {
      return true;
    }
    if (!"nee".equals(tekst)) {
      fout(cel.adres(), "planinvoer.ja-nee", cel.tekst());
    }
    return false;
  }

  private boolean zonderFormule(Cel cel) {
    if (cel.formule() && fouten.stream().noneMatch(f -> f.cel().equals(cel.adres()))) {
      fout(cel.adres(), "planinvoer.formule");
    }
    return !cel.formule();
  }

  // As it was written, since a plan that goes out must come in as it was.
  private static String tekst(Cel cel) {
    if (cel == null || cel.tekst().isEmpty()) {
      return null;
    }
    return cel.waarde() instanceof String tekst ? tekst.replace("\r\n", "\n") : cel.tekst();
  }

  /** Where a field of the head stands, or where it should: the template has these rows. */
  private String adres(Map<String, Cel> kop, String veld, int kopregel) {
    return kop.containsKey(veld) ? kop.get(veld).adres() : plek(veld, kopregel);
  }

  private static String plek(String veld, int kopregel) {
    int rij = 2 + Math.max(0, KOPVELDEN.indexOf(veld));
    return Werkblad.adres(Math.min(rij, Math.max(1, kopregel - 1)), 1);
  }

  private static int rijnummer(String cel) {
    String cijfers = cel.replaceFirst(":.*", "").replaceAll("\\D", "");
    return cijfers.isEmpty() ? 0 : Integer.parseInt(cijfers);
  }

  private Planinvoer.Celfout celfout(String cel, RuntimeException fout) {
    return new Planinvoer.Celfout(cel, uitleg.apply(fout));
  }

  private void fout(String cel, String sleutel, Object... argumenten) {
    Object[] kort =
        Arrays.stream(argumenten)
            .map(a -> a instanceof String s ? Schrijfwijze.kort(s) : a)
            .toArray();
    fouten.add(celfout(cel, new Regelovertreding("WPL-81", cel, sleutel, kort)));
  }

  private OffsetDateTime nu() {
    return OffsetDateTime.now(klok);
  }
}
