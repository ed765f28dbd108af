package nl.wijkwerk.monitoring.opendata.openbaar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.opendata.application.OpenbareDatasets.Uitgever;
import nl.wijkwerk.monitoring.opendata.domain.DatasetFixture;
import nl.wijkwerk.monitoring.opendata.domain.Uitgave;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

/** The catalogue has what the shapes of DCAT-AP-NL 3.0 ask, in both forms the same. */
class CatalogusTest {
  private static final Openbareadressen ADRESSEN =
      new Openbareadressen("https://wijkwerk.example/monitoring");

  private static Graaf graaf() {
    Map<String, Uitgave> datasets = new LinkedHashMap<>();
    datasets.put("bijstand-per-wijk", UitgaveFixture.uitgave(1));
    datasets.put("buurten", UitgaveFixture.uitgave(2));
    return Catalogus.van(ADRESSEN, new Uitgever("GM0141", "Almelo"), datasets);
  }

  private static Model model() throws Exception {
    return Rio.parse(new StringReader(graaf().turtle()), "", RDFFormat.TURTLE);
  }

  @Test
  void periodeIsDieVanDeRijenEnBijEenUitgaveVanEerderDieVanDeDataset() throws Exception {
    assertThat(model().filter(null, DCAT.START_DATE, null).objects())
        .extracting(Value::stringValue)
        .containsOnly("2021-01-01");
    Graaf eerder =
        Catalogus.van(
            ADRESSEN,
            new Uitgever("GM0141", "Almelo"),
            Map.of("eerder", UitgaveFixture.uitgave(1, null)));
    assertThat(
            Rio.parse(new StringReader(eerder.turtle()), "", RDFFormat.TURTLE)
                .filter(null, DCAT.START_DATE, null)
                .objects())
        .extracting(Value::stringValue)
        .containsOnly("2020-01-01");
  }

  private static void heeft(Model model, IRI soort, IRI... eigenschappen) {
    Set<org.eclipse.rdf4j.model.Resource> alle = model.filter(null, RDF.TYPE, soort).subjects();
    assertThat(alle).as(soort.getLocalName()).isNotEmpty();
    for (var een : alle) {
      for (IRI eigenschap : eigenschappen) {
        assertThat(model.filter(een, eigenschap, null))
            .as(een + " " + eigenschap.getLocalName())
            .isNotEmpty();
      }
    }
  }

  @Test
  void elkeKlasseHeeftWatVerplichtIs() throws Exception {
    Model model = model();
    heeft(
        model,
        DCAT.CATALOG,
        DCTERMS.TITLE,
        DCTERMS.DESCRIPTION,
        DCTERMS.PUBLISHER,
        DCAT.CONTACT_POINT,
        DCAT.HAS_DATASET);
    heeft(
        model,
        DCAT.DATASET,
        DCTERMS.TITLE,
        DCTERMS.DESCRIPTION,
        DCTERMS.IDENTIFIER,
        DCTERMS.PUBLISHER,
        DCTERMS.CREATOR,
        DCAT.CONTACT_POINT,
        DCAT.THEME,
        DCTERMS.ACCESS_RIGHTS,
        DCAT.HAS_DISTRIBUTION,
        DCTERMS.SPATIAL,
        DCTERMS.TEMPORAL,
        DCTERMS.ACCRUAL_PERIODICITY,
        DCTERMS.LANGUAGE,
        DCTERMS.MODIFIED);
    heeft(
        model,
        DCAT.DISTRIBUTION,
        DCAT.ACCESS_URL,
        DCAT.DOWNLOAD_URL,
        DCTERMS.LICENSE,
        DCAT.MEDIA_TYPE,
        DCTERMS.FORMAT);
    heeft(model, FOAF.AGENT, FOAF.NAME);
    heeft(model, VCARD4.ORGANIZATION, VCARD4.FN, VCARD4.HAS_EMAIL);
    heeft(model, DCTERMS.PERIOD_OF_TIME, DCAT.START_DATE, DCAT.END_DATE);
  }

  private static String contact(Map<String, String> mailPerDataset) throws Exception {
    Map<String, Uitgave> datasets = new LinkedHashMap<>();
    // The last one is the newest.
    mailPerDataset.forEach(
        (kenmerk, mail) ->
            datasets.put(
                kenmerk, UitgaveFixture.van(mail, DatasetFixture.NU.plusDays(datasets.size()))));
    Model model =
        Rio.parse(
            new StringReader(
                Catalogus.van(ADRESSEN, new Uitgever("GM0141", "Almelo"), datasets).turtle()),
            "",
            RDFFormat.TURTLE);
    Set<Value> contacten =
        model
            .filter(
                model.filter(null, RDF.TYPE, DCAT.CATALOG).subjects().iterator().next(),
                DCAT.CONTACT_POINT,
                null)
            .objects();
    assertThat(contacten).hasSize(1);
    return model
        .filter((IRI) contacten.iterator().next(), VCARD4.HAS_EMAIL, null)
        .objects()
        .iterator()
        .next()
        .stringValue();
  }

  @Test
  @Bedrijfsregel("MON-251")
  void deCatalogusHeeftHetContactVanDeMeesteDatasets() throws Exception {
    Map<String, String> datasets = new LinkedHashMap<>();
    datasets.put("a", "onderzoek@gemeente.example");
    datasets.put("b", "Onderzoek@gemeente.example");
    datasets.put("c", "wonen@gemeente.example");
    assertThat(contact(datasets)).isEqualTo("mailto:onderzoek@gemeente.example");
    datasets.put("b", "archief@gemeente.example");
    assertThat(contact(datasets))
        .as("each has one: the first by address")
        .isEqualTo("mailto:archief@gemeente.example");
  }

  @Test
  void watEenKeerMagStaatErEenKeer() throws Exception {
    Model model = model();
    for (var dataset : model.filter(null, RDF.TYPE, DCAT.DATASET).subjects()) {
      for (IRI een : List.of(DCTERMS.IDENTIFIER, DCAT.CONTACT_POINT, DCTERMS.PUBLISHER)) {
        assertThat(model.filter(dataset, een, null)).hasSize(1);
      }
    }
    for (var distributie : model.filter(null, RDF.TYPE, DCAT.DISTRIBUTION).subjects()) {
      assertThat(model.filter(distributie, DCAT.ACCESS_URL, null)).hasSize(1);
    }
    assertThat(model.filter(null, RDF.TYPE, DCAT.DISTRIBUTION)).hasSize(4);
  }

  @Test
  void waardenUitEenLijstVanDeEuStaanDaarin() throws Exception {
    Model model = model();
    String lijst = "http://publications.europa.eu/resource/authority/";
    assertThat(tekst(model, DCAT.THEME)).containsOnly(lijst + "data-theme/SOCI");
    assertThat(tekst(model, DCTERMS.ACCESS_RIGHTS)).containsOnly(lijst + "access-right/PUBLIC");
    assertThat(tekst(model, DCTERMS.ACCRUAL_PERIODICITY)).containsOnly(lijst + "frequency/ANNUAL");
    assertThat(tekst(model, DCTERMS.FORMAT))
        .containsOnly(lijst + "file-type/CSV", lijst + "file-type/JSON");
    assertThat(tekst(model, DCTERMS.PUBLISHER))
        .containsOnly("https://identifier.overheid.nl/tooi/id/gemeente/gm0141");
  }

  private static Set<String> tekst(Model model, IRI eigenschap) {
    return model.filter(null, eigenschap, null).objects().stream()
        .map(Value::stringValue)
        .collect(Collectors.toSet());
  }

  /** Quotes, new lines and accents of a description come through. */
  @Test
  void tekstKomtTerugZoalsZijWas() throws Exception {
    assertThat(tekst(model(), DCTERMS.DESCRIPTION))
        .anyMatch(t -> t.startsWith("Regel \"één\"\nen een \\ twee."));
  }

  @Test
  void jsonLdZegtHetzelfdeAlsTurtle() throws Exception {
    JsonObject json = graaf().jsonLd();
    Map<String, JsonValue> context = json.getJsonObject("@context");
    Set<String> uitJson = new TreeSet<>();
    for (JsonValue knoop : json.getJsonArray("@graph")) {
      JsonObject een = knoop.asJsonObject();
      String id = een.getString("@id");
      een.getJsonArray("@type")
          .forEach(soort -> uitJson.add(id + " " + RDF.TYPE + " " + lang(context, naam(soort))));
      een.forEach(
          (eigenschap, waarden) -> {
            if (!eigenschap.startsWith("@")) {
              waarden
                  .asJsonArray()
                  .forEach(
                      w ->
                          uitJson.add(
                              id
                                  + " "
                                  + lang(context, eigenschap)
                                  + " "
                                  + waarde(context, w.asJsonObject())));
            }
          });
    }
    assertThat(uitJson)
        .isEqualTo(
            model().stream()
                .map(CatalogusTest::regel)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static String naam(JsonValue tekst) {
    return ((jakarta.json.JsonString) tekst).getString();
  }

  private static String lang(Map<String, JsonValue> context, String kort) {
    int punt = kort.indexOf(':');
    return naam(context.get(kort.substring(0, punt))) + kort.substring(punt + 1);
  }

  private static String waarde(Map<String, JsonValue> context, JsonObject waarde) {
    if (waarde.containsKey("@id")) {
      return waarde.getString("@id");
    }
    String type =
        waarde.containsKey("@type")
            ? lang(context, waarde.getString("@type"))
            : waarde.getString("@language", "");
    return waarde.getString("@value") + " " + type;
  }

  private static String regel(Statement s) {
    String begin = s.getSubject() + " " + s.getPredicate() + " ";
    if (s.getObject() instanceof Literal letterlijk) {
      String type =
          letterlijk
              .getLanguage()
              .orElseGet(
                  () ->
                      letterlijk.getDatatype().getLocalName().equals("string")
                          ? ""
                          : letterlijk.getDatatype().stringValue());
      return begin + letterlijk.getLabel() + " " + type;
    }
    return begin + s.getObject().stringValue();
  }
}
