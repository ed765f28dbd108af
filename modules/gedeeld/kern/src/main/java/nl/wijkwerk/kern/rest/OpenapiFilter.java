package nl.wijkwerk.kern.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds to every operation what holds for all: the {@code API-Version} header and the errors as
 * problem+json, as the NL REST API Design Rules ask. Runs when the module is built.
 */
public class OpenapiFilter implements OASFilter {
  private static final Map<String, String> FOUTEN =
      Map.of(
          "400", "Ongeldig verzoek",
          "401", "Niet aangemeld",
          "403", "Geen toegang",
          "404", "Niet gevonden",
          "412", "Verouderde versie",
          "422", "Regel overtreden");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getComponents()
        .addSchema(
            "Probleem",
            OASFactory.createSchema()
                .type(Schema.SchemaType.OBJECT)
                .description("Fout volgens RFC 9457")
                .addProperty("type", tekst())
                .addProperty("title", tekst())
                .addProperty("status", OASFactory.createSchema().type(Schema.SchemaType.INTEGER))
                .addProperty("detail", tekst())
                .addProperty("regel", tekst())
                .addProperty("veld", tekst())
                .addProperty(
                    "fouten",
                    OASFactory.createSchema()
                        .type(Schema.SchemaType.ARRAY)
                        .description("Alle overtreden regels, als het er meer zijn dan een")
                        .items(
                            OASFactory.createSchema()
                                .type(Schema.SchemaType.OBJECT)
                                .addProperty("detail", tekst())
                                .addProperty("regel", tekst())
                                .addProperty("veld", tekst()))));
    api.getPaths()
        .getPathItems()
        .forEach((pad, item) -> item.getOperations().forEach((soort, op) -> vul(pad, soort, op)));
  }

  private static void vul(String pad, PathItem.HttpMethod soort, Operation operatie) {
    boolean schrijft =
        soort == PathItem.HttpMethod.POST
            || soort == PathItem.HttpMethod.PUT
            || soort == PathItem.HttpMethod.DELETE;
    if (!pad.endsWith("/openapi.json")) {
      for (String code : FOUTEN.keySet()) {
        if (schrijft || !(code.equals("412") || code.equals("422"))) {
          operatie.getResponses().addAPIResponse(code, fout(code));
        }
      }
    }
    operatie
        .getResponses()
        .getAPIResponses()
        .values()
        .forEach(
            r ->
                r.addHeader(
                    "API-Version",
                    OASFactory.createObject(Header.class)
                        .description("Versie van de API")
                        .schema(tekst())));
  }

  private static APIResponse fout(String code) {
    return OASFactory.createAPIResponse()
        .description(FOUTEN.get(code))
        .content(
            OASFactory.createObject(Content.class)
                .addMediaType(
                    Probleem.MEDIATYPE,
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/Probleem"))));
  }

  private static Schema tekst() {
    return OASFactory.createSchema().type(Schema.SchemaType.STRING);
  }
}
