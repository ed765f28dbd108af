package nl.wijkwerk.monitoring.opendata.openbaar;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.indicator.domain.Frequentie;
import nl.wijkwerk.monitoring.opendata.application.OpenbareDatasets.Uitgever;
import nl.wijkwerk.monitoring.opendata.domain.Datasetinhoud;
import nl.wijkwerk.monitoring.opendata.domain.Licentie;
import nl.wijkwerk.monitoring.opendata.domain.Uitgave;

/** The datasets that are public, described as DCAT-AP-NL 3.0 asks, for portals that harvest. */
final class Catalogus {
  private static final String LIJST = "http://publications.europa.eu/resource/authority/";
  private static final String MEDIA = "https://www.iana.org/assignments/media-types/";
  private static final String TOOI = "https://identifier.overheid.nl/tooi/id/gemeente/";

  private final Graaf graaf = new Graaf();
  private final Openbareadressen adressen;
  private final String gemeente;

  private Catalogus(Openbareadressen adressen, Uitgever uitgever) {
    this.adressen = adressen;
    this.gemeente = TOOI + uitgever.code().toLowerCase(Locale.ROOT);
  }

  /**
   * Describes what is public; there is at least one dataset.
   *
   * @param datasets by the last part of their address
   */
  static Graaf van(Openbareadressen adressen, Uitgever uitgever, Map<String, Uitgave> datasets) {
    Catalogus catalogus = new Catalogus(adressen, uitgever);
    catalogus.beschrijf(uitgever, datasets);
    datasets.forEach(catalogus::beschrijf);
    return catalogus.graaf;
  }

  private void beschrijf(Uitgever uitgever, Map<String, Uitgave> datasets) {
    Map.Entry<String, Uitgave> nieuwste =
        datasets.entrySet().stream()
            .max(Comparator.comparing(d -> d.getValue().op()))
            .orElseThrow();
    String catalogus = adressen.catalogus();
    graaf
        .is(catalogus, "dcat:Catalog")
        .tekst(catalogus, "dct:title", "Open data over wijken en buurten van " + uitgever.naam())
        .tekst(
            catalogus,
            "dct:description",
            "Cijfers over de wijken en buurten van "
                + uitgever.naam()
                + ". Kleine getallen zijn weggelaten, met de reden erbij.")
        .verwijs(catalogus, "dct:publisher", gemeente)
        .verwijs(catalogus, "dcat:contactPoint", adressen.contact(contact(datasets)))
        .verwijs(catalogus, "dct:language", LIJST + "language/NLD")
        .verwijs(catalogus, "dct:license", Licentie.CC0.adres())
        .verwijs(catalogus, "foaf:homepage", adressen.pagina())
        .verwijs(catalogus, "dct:spatial", gemeente)
        .waarde(catalogus, "dct:modified", moment(nieuwste.getValue().op()), Graaf.MOMENT);
    graaf.is(adressen.pagina(), "foaf:Document").tekst(adressen.pagina(), "dct:title", "Open data");
    datasets.keySet().forEach(d -> graaf.verwijs(catalogus, "dcat:dataset", adressen.dataset(d)));
    graaf
        .is(gemeente, "foaf:Organization")
        .is(gemeente, "foaf:Agent")
        .is(gemeente, "dct:Location")
        .tekst(gemeente, "foaf:name", "Gemeente " + uitgever.naam())
        .tekst(gemeente, "skos:prefLabel", uitgever.naam())
        .waarde(gemeente, "dct:identifier", uitgever.code(), null);
  }

  /**
   * The dataset whose contact is that of the catalogue: DCAT-AP-NL asks for exactly one. It is the
   * contact of the most datasets; of as many, the first by address.
   */
  @Bedrijfsregel("MON-251")
  private static String contact(Map<String, Uitgave> datasets) {
    SortedMap<String, SortedSet<String>> perContact = new TreeMap<>();
    datasets.forEach(
        (kenmerk, uitgave) ->
            perContact
                .computeIfAbsent(
                    uitgave.inhoud().mail().toLowerCase(Locale.ROOT), m -> new TreeSet<>())
                .add(kenmerk));
    SortedSet<String> meeste = new TreeSet<>();
    for (SortedSet<String> van : perContact.values()) {
      if (van.size() > meeste.size()) {
        meeste = van;
      }
    }
    return meeste.first();
  }

  private void beschrijf(String kenmerk, Uitgave uitgave) {
    Datasetinhoud inhoud = uitgave.inhoud();
    String dataset = adressen.dataset(kenmerk);
    String contact = adressen.contact(kenmerk);
    String periode = dataset + "#periode";
    String herkomst = dataset + "#herkomst";
    graaf
        .is(dataset, "dcat:Dataset")
        .tekst(dataset, "dct:title", inhoud.titel())
        .tekst(dataset, "dct:description", inhoud.omschrijving() + " " + weggelaten(uitgave))
        .waarde(dataset, "dct:identifier", dataset, null)
        .verwijs(dataset, "dct:publisher", gemeente)
        .verwijs(dataset, "dct:creator", gemeente)
        .verwijs(dataset, "dcat:contactPoint", contact)
        .verwijs(dataset, "dcat:theme", inhoud.thema().adres())
        .verwijs(dataset, "dct:accessRights", LIJST + "access-right/PUBLIC")
        .verwijs(dataset, "dct:language", LIJST + "language/NLD")
        .verwijs(dataset, "dct:spatial", gemeente)
        .verwijs(dataset, "dct:temporal", periode)
        .verwijs(dataset, "dct:accrualPeriodicity", LIJST + "frequency/" + frequentie(inhoud))
        .verwijs(dataset, "dcat:landingPage", adressen.landingspagina(kenmerk))
        .verwijs(dataset, "foaf:page", adressen.codeboek(kenmerk))
        .verwijs(dataset, "dct:provenance", herkomst)
        .waarde(dataset, "dct:modified", moment(uitgave.op()), Graaf.MOMENT)
        .waarde(dataset, "dcat:version", String.valueOf(uitgave.nummer()), null);
    inhoud.indicatoren().stream()
        .flatMap(code -> uitgave.codeboek().stream().filter(c -> c.code().equals(code)))
        .forEach(c -> graaf.tekst(dataset, "dcat:keyword", c.naam()));
    graaf
        .is(contact, "vcard:Organization")
        .tekst(contact, "vcard:fn", inhoud.contact())
        .verwijs(contact, "vcard:hasEmail", "mailto:" + inhoud.mail());
    graaf
        .is(periode, "dct:PeriodOfTime")
        .waarde(periode, "dcat:startDate", uitgave.vanJaar() + "-01-01", Graaf.DATUM)
        .waarde(periode, "dcat:endDate", uitgave.totJaar() + "-12-31", Graaf.DATUM);
    graaf
        .is(herkomst, "dct:ProvenanceStatement")
        .tekst(
            herkomst,
            "rdfs:label",
            uitgave.bronnen().stream()
                .map(b -> b.bron() + " (" + b.toelichting() + ")")
                .collect(Collectors.joining("; ")));
    for (String document :
        new String[] {adressen.landingspagina(kenmerk), adressen.codeboek(kenmerk)}) {
      graaf.is(document, "foaf:Document").tekst(document, "dct:title", inhoud.titel());
    }
    distributie(kenmerk, uitgave, "CSV", adressen.csv(kenmerk), "text/csv");
    distributie(kenmerk, uitgave, "JSON", adressen.json(kenmerk), "application/json");
  }

  private void distributie(
      String kenmerk, Uitgave uitgave, String vorm, String bestand, String media) {
    String dataset = adressen.dataset(kenmerk);
    String distributie = dataset + "#" + vorm.toLowerCase(Locale.ROOT);
    graaf.verwijs(dataset, "dcat:distribution", distributie);
    graaf
        .is(distributie, "dcat:Distribution")
        .tekst(distributie, "dct:title", uitgave.inhoud().titel() + " (" + vorm + ")")
        .verwijs(distributie, "dcat:accessURL", bestand)
        .verwijs(distributie, "dcat:downloadURL", bestand)
        .verwijs(distributie, "dct:license", uitgave.inhoud().licentie().adres())
        .verwijs(distributie, "dcat:mediaType", MEDIA + media)
        .verwijs(distributie, "dct:format", LIJST + "file-type/" + vorm)
        .verwijs(distributie, "dcatap:availability", LIJST + "planned-availability/STABLE")
        .waarde(distributie, "dct:modified", moment(uitgave.op()), Graaf.MOMENT);
  }

  private static String weggelaten(Uitgave uitgave) {
    return ("Aantallen kleiner dan %d, en wat nodig is om die niet uit te kunnen rekenen, zijn"
            + " weggelaten; ook cijfers van minder dan %d respondenten.")
        .formatted(uitgave.ondergrens(), uitgave.respondenten());
  }

  private static String frequentie(Datasetinhoud inhoud) {
    Frequentie frequentie = inhoud.frequentie();
    return switch (frequentie) {
      case KWARTAAL -> "QUARTERLY";
      case HALFJAAR -> "ANNUAL_2";
      case JAAR -> "ANNUAL";
      case TWEE_JAAR -> "BIENNIAL";
      case VIER_JAAR -> "QUADRENNIAL";
      case ONREGELMATIG -> "IRREG";
    };
  }

  private static String moment(OffsetDateTime op) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        op.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
  }
}
