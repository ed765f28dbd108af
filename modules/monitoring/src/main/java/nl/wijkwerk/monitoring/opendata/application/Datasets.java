package nl.wijkwerk.monitoring.opendata.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.spoor.Spoorlezer;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Maatonderwerp;
import nl.wijkwerk.monitoring.indicator.persistence.JdbcIndicatoren;
import nl.wijkwerk.monitoring.opendata.domain.Bronlicentie;
import nl.wijkwerk.monitoring.opendata.domain.Bronvoorwaarde;
import nl.wijkwerk.monitoring.opendata.domain.Dataset;
import nl.wijkwerk.monitoring.opendata.domain.Datasetcijfers;
import nl.wijkwerk.monitoring.opendata.domain.Datasetinhoud;
import nl.wijkwerk.monitoring.opendata.domain.Datasetstand;
import nl.wijkwerk.monitoring.opendata.domain.Kleinegetallen;
import nl.wijkwerk.monitoring.opendata.domain.Samenstelling;
import nl.wijkwerk.monitoring.opendata.domain.Uitgave;
import nl.wijkwerk.monitoring.opendata.persistence.JdbcUitgaven;
import nl.wijkwerk.monitoring.opendata.persistence.JpaDatasets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses, publishes and withdraws what the municipality gives away as open data. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Datasets {
  private static final int EERSTE_RIJEN = 20;

  @Inject private JpaDatasets datasets;
  @Inject private JdbcUitgaven uitgaven;
  @Inject private JdbcIndicatoren indicatoren;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Spoorlezer spoorlezer;
  @Inject private Berichten berichten;
  @Inject private Clock klok;

  @Inject
  @ConfigProperty(name = "wijkwerk.monitoring.opendata-ondergrens", defaultValue = "10")
  private int ondergrens;

  @Inject
  @ConfigProperty(name = "wijkwerk.monitoring.opendata-respondenten", defaultValue = "50")
  private int respondenten;

  /**
   * By title.
   *
   * @param stand only these, or null for all
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Pagina<Datasetbeeld> lijst(Datasetstand stand, int pagina, int grootte) {
    return datasets.lijst(stand, pagina, grootte).map(Datasetbeeld::van);
  }

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Datasetbeeld lees(UUID id) {
    return Datasetbeeld.van(datasets.read(id));
  }

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public boolean bestaat(UUID id) {
    return datasets.bestaat(id);
  }

  /** Newest first. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Uitgave> uitgaven(UUID id) {
    return uitgaven.uitgaven(datasets.read(id).id());
  }

  /** All that happened to a dataset, newest first. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Pagina<Spoorregel> spoor(UUID id, int pagina, int grootte) {
    return spoorlezer.van(Dataset.onderwerp(datasets.read(id).id()), pagina, grootte);
  }

  /** The indicators that there are to choose from. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Indicator> indicatoren() {
    return indicatoren.alle();
  }

  /**
   * What would be published now.
   *
   * @param taal of what stands in the way
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Voorvertoning voorvertoning(UUID id, Locale taal) {
    Datasetinhoud inhoud = datasets.read(id).inhoud();
    Samenstelling samen = stelSamen(inhoud);
    List<Bronlicentie> bekend = datasets.bronlicenties();
    List<String> bezwaren = new ArrayList<>();
    if (samen.waarden() == 0) {
      bezwaren.add(berichten.tekst(taal, "dataset.niets-te-publiceren"));
    }
    for (String bron : samen.bronnen().stream().sorted().toList()) {
      try {
        Bronlicentie.vereisToestemming(List.of(bron), bekend, inhoud.licentie());
      } catch (Regelovertreding fout) {
        bezwaren.add(berichten.uitleg(taal, fout).orElseThrow());
      }
    }
    return new Voorvertoning(
        ondergrens,
        respondenten,
        Uitgave.Telling.van(samen),
        bronbeelden(samen.bronnen(), bekend),
        bezwaren,
        samen.zonder(),
        samen.rijen().stream().limit(EERSTE_RIJEN).toList());
  }

  private Samenstelling stelSamen(Datasetinhoud inhoud) {
    Map<String, Indicator> alle =
        indicatoren.alle().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    List<Indicator> gekozen =
        inhoud.indicatoren().stream().filter(alle::containsKey).map(alle::get).toList();
    Set<Integer> jaren =
        IntStream.rangeClosed(inhoud.vanJaar(), inhoud.totJaar())
            .boxed()
            .collect(Collectors.toCollection(HashSet::new));
    Set<String> maten = new HashSet<>();
    for (Indicator indicator : gekozen) {
      indicator.maten().forEach(maten::add);
      if (indicator.inhoud().basisjaar() != null) {
        jaren.add(indicator.inhoud().basisjaar());
      }
    }
    String gemeente = gebieden.findGemeente().orElseThrow(() -> new NietGevonden("gemeente"));
    Datasetcijfers cijfers = uitgaven.cijfers(gemeente, maten, jaren);
    Map<String, String> eenheden =
        indicatoren.maten().stream()
            .collect(Collectors.toMap(Maatonderwerp::code, Maatonderwerp::eenheid));
    return Samenstelling.van(
        inhoud,
        gekozen,
        eenheden,
        cijfers,
        new Kleinegetallen(ondergrens, respondenten),
        uitgaven.voorgeschiedenis(maten, jaren));
  }

  /**
   * @param id of the new dataset
   * @throws AlOpgeslagen when it was made before
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void maak(UUID id, Datasetinhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    AlOpgeslagen.controleer(datasets.bestaat(id), "dataset.al-opgeslagen");
    // Two who make one of the same title wait for each other here.
    indicatoren.wacht();
    Dataset dataset =
        new Dataset(id, kenmerk(inhoud.titel()), inhoud, bekend(), nu(), identiteit.naam());
    datasets.voegToe(dataset);
    datasets.bewaar();
    leg("dataset.gemaakt", dataset, "gemaakt: " + Datasetwijziging.inWoorden(dataset.inhoud()));
  }

  private String kenmerk(String titel) {
    String begin = Dataset.kenmerk(titel == null ? "" : titel);
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> n == 1 ? begin : begin + "-" + n)
        .filter(kenmerk -> datasets.findMetKenmerk(kenmerk).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private Set<String> bekend() {
    return indicatoren.alle().stream().map(Indicator::code).collect(Collectors.toSet());
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void wijzig(UUID id, long versie, Datasetinhoud inhoud) {
    Dataset dataset = neem(id, versie);
    Datasetinhoud was = dataset.inhoud();
    dataset.wijzig(inhoud, bekend(), nu(), identiteit.naam());
    datasets.bewaar();
    leg(
        "dataset.gewijzigd",
        dataset,
        "gewijzigd: " + Datasetwijziging.tussen(was, dataset.inhoud()));
  }

  /**
   * Publishes what the figures are now as a new edition, which takes the place of the one before.
   *
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Bedrijfsregel({"MON-148", "MON-223"})
  public void publiceer(UUID id, long versie) {
    Dataset dataset = neem(id, versie);
    Datasetinhoud inhoud = dataset.inhoud();
    // Two who publish at the same time leave out what the other does.
    uitgaven.wacht();
    Samenstelling samen = stelSamen(inhoud);
    List<Bronlicentie> bekend = datasets.bronlicenties();
    int nummer = dataset.publiceer(samen.waarden(), nu());
    Bronlicentie.vereisToestemming(samen.bronnen(), bekend, inhoud.licentie());
    datasets.bewaar();
    Uitgave uitgave =
        new Uitgave(
            nummer,
            dataset.gepubliceerdOp(),
            identiteit.naam(),
            inhoud,
            codeboek(inhoud),
            bekend.stream()
                .filter(b -> samen.bronnen().contains(b.bron()))
                .map(b -> new Uitgave.Bronvermelding(b.bron(), b.voorwaarde(), b.toelichting()))
                .toList(),
            ondergrens,
            respondenten,
            Uitgave.Telling.van(samen));
    uitgaven.voegToe(id, uitgave, samen.rijen());
    uitgaven.onthoud(id, uitgave, samen.cellen());
    Uitgave.Telling t = uitgave.telling();
    leg(
        "dataset.gepubliceerd",
        dataset,
        "gepubliceerd als uitgave %d: %d rijen, %d met een cijfer; weggelaten %d kleine getallen,"
                .formatted(nummer, t.rijen(), t.waarden(), t.kleineGetallen())
            + " %d ter bescherming en %d om respondenten; ondergrens %d, respondenten %d, licentie %s"
                .formatted(
                    t.bescherming(),
                    t.respondenten(),
                    ondergrens,
                    respondenten,
                    inhoud.licentie().naam()));
  }

  private List<Uitgave.Codeboekregel> codeboek(Datasetinhoud inhoud) {
    return indicatoren.alle().stream()
        .filter(i -> inhoud.indicatoren().contains(i.code()))
        .map(
            i ->
                new Uitgave.Codeboekregel(
                    i.code(), i.naam(), i.inhoud().omschrijving(), i.eenheid()))
        .toList();
  }

  /**
   * Takes it off the public addresses, for good.
   *
   * @param versie version that was read
   * @param reden why, which the public reads
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void trekIn(UUID id, long versie, String reden) {
    Dataset dataset = neem(id, versie);
    dataset.trekIn(reden, nu());
    datasets.bewaar();
    leg("dataset.ingetrokken", dataset, "ingetrokken. Reden: " + dataset.ingetrokkenReden());
  }

  private Dataset neem(UUID id, long versie) {
    Dataset dataset = datasets.readOmTeWijzigen(id);
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    VerouderdeVersie.controleer(dataset.versie(), versie);
    return dataset;
  }

  /** All sources of figures, also those of which nothing is known yet. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Bronbeeld> bronnen() {
    return bronbeelden(uitgaven.bronnen(), datasets.bronlicenties());
  }

  private static List<Bronbeeld> bronbeelden(Collection<String> namen, List<Bronlicentie> bekend) {
    Map<String, Bronbeeld> beelden = new TreeMap<>();
    namen.forEach(naam -> beelden.put(naam, Bronbeeld.onbekend(naam)));
    bekend.stream()
        .filter(b -> namen.contains(b.bron()))
        .forEach(b -> beelden.put(b.bron(), Bronbeeld.van(b)));
    return List.copyOf(beelden.values());
  }

  /** Everything that was recorded of sources, by name. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Bronbeeld> bronlicenties() {
    return datasets.bronlicenties().stream().map(Bronbeeld::van).toList();
  }

  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void legBronVast(UUID id, String bron, Bronvoorwaarde voorwaarde, String toelichting) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    indicatoren.wacht();
    Bronlicentie nieuw =
        new Bronlicentie(id, bron, voorwaarde, toelichting, nu(), identiteit.naam());
    AlOpgeslagen.controleer(
        datasets.bronlicenties().stream().anyMatch(b -> b.bron().equals(nieuw.bron())),
        "bronlicentie.al-opgeslagen");
    datasets.voegToe(nieuw);
    datasets.bewaar();
    leg("bronlicentie.vastgelegd", nieuw, "");
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void wijzigBron(UUID id, long versie, Bronvoorwaarde voorwaarde, String toelichting) {
    Bronlicentie licentie = datasets.readBronlicentie(id);
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    VerouderdeVersie.controleer(licentie.versie(), versie);
    String was =
        "; was " + Datasetwijziging.woord(licentie.voorwaarde()) + ", " + licentie.toelichting();
    licentie.wijzig(voorwaarde, toelichting, nu(), identiteit.naam());
    datasets.bewaar();
    leg("bronlicentie.gewijzigd", licentie, was);
  }

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Bronbeeld leesBron(UUID id) {
    return bronlicenties().stream()
        .filter(b -> b.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NietGevonden("bron"));
  }

  private OffsetDateTime nu() {
    return OffsetDateTime.now(klok);
  }

  private void leg(String actie, Dataset dataset, String wat) {
    spoor.leg(
        actie,
        Dataset.onderwerp(dataset.id()),
        null,
        "Dataset \u201c%s\u201d %s".formatted(dataset.inhoud().titel(), wat));
  }

  private void leg(String actie, Bronlicentie b, String was) {
    spoor.leg(
        actie,
        Bronlicentie.onderwerp(b.id()),
        null,
        "Bron \u201c%s\u201d: %s, %s%s"
            .formatted(b.bron(), Datasetwijziging.woord(b.voorwaarde()), b.toelichting(), was));
  }
}
