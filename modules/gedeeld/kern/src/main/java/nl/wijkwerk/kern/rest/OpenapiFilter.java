package nl.wijkwerk.kern.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkwerk.kern.tekst.Berichten;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Adds what holds for all modules: contact, server and sign-on, and to every operation the {@code
 * API-Version} header and the errors as problem+json, as the NL REST API Design Rules ask. Runs
 * when the module is built.
 */
public class OpenapiFilter implements OASFilter {
  private static final List<Integer> ALTIJD = List.of(400, 401, 403, 404, 406, 503);
  private static final List<Integer> BIJ_SCHRIJVEN = List.of(409, 412, 415, 422);
  private static final int ZONDER_VERSIE = 428;
  private static final String AANMELDING = "aanmelding";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getInfo()
        .setContact(
            OASFactory.createContact()
                .name("Functioneel beheer Wijkwerk")
                .email("wijkwerk@example.org")
                .url("https://wijkwerk.example.org"));
    // A module says its path; where a municipality offers it is left open.
    api.getServers()
        .forEach(
            server ->
                server
                    .url("https://{gemeente}" + server.getUrl())
                    .addVariable(
                        "gemeente",
                        OASFactory.createServerVariable()
                            .description("Adres waar de gemeente Wijkwerk aanbiedt")
                            .defaultValue("wijkwerk.example.org")));
    api.getComponents().getSchemas().forEach(OpenapiFilter::vulAan);
    api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(AANMELDING));
    api.getComponents()
        .addSecurityScheme(
            AANMELDING,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("basic")
                .description("In de demonstratie: een verzonnen gebruiker met wachtwoord demo."))
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
                .addProperty(
                    "veld",
                    tekst()
                        .description(
                            "Wat anders moet: een veld, met een punt ervoor het veld waar het in"
                                + " staat, of een parameter"))
                .required(List.of("type", "title", "status"))
                .addProperty(
                    "fouten",
                    OASFactory.createSchema()
                        .type(Schema.SchemaType.ARRAY)
                        .description(
                            "Alle velden die ontbreken, of alle overtreden regels als het er meer zijn")
                        .items(
                            OASFactory.createSchema()
                                .type(Schema.SchemaType.OBJECT)
                                .required(List.of("detail"))
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
    eis(operatie);
    if (!pad.endsWith("/openapi.json")) {
      Stream.of(
              ALTIJD.stream(),
              schrijft ? BIJ_SCHRIJVEN.stream() : Stream.<Integer>empty(),
              vraagtVersie(operatie) ? Stream.of(ZONDER_VERSIE) : Stream.<Integer>empty())
          .flatMap(statussen -> statussen)
          .forEach(
              status ->
                  operatie.getResponses().addAPIResponse(String.valueOf(status), fout(status)));
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

  /**
   * What kern's own answers always hold. An annotation on their records would put the schemas in
   * the document of a module that does not use them.
   */
  private static void vulAan(String naam, Schema schema) {
    if (naam.startsWith("Lijst")) {
      schema.required(List.of("resultaten", "pagina", "grootte", "totaal"));
    } else if (naam.equals("Spoorregel")) {
      schema.required(List.of("volgnummer", "moment", "module", "actie", "gelukt", "omschrijving"));
    }
  }

  /** What the server demands of every request that carries a body or a version. */
  private static void eis(Operation operatie) {
    if (operatie.getRequestBody() != null) {
      operatie.getRequestBody().setRequired(true);
    }
    if (operatie.getParameters() != null) {
      operatie.getParameters().stream()
          .filter(p -> HttpHeaders.IF_MATCH.equals(p.getName()))
          .forEach(
              p ->
                  p.required(true)
                      .description(
                          p.getDescription() == null
                              ? "De gelezen versie, uit ETag"
                              : p.getDescription()));
    }
  }

  private static boolean vraagtVersie(Operation operatie) {
    return operatie.getParameters() != null
        && operatie.getParameters().stream()
            .anyMatch(p -> HttpHeaders.IF_MATCH.equals(p.getName()));
  }

  private static APIResponse fout(int status) {
    return OASFactory.createAPIResponse()
        .description(Probleem.titel(Berichten.NEDERLANDS, status))
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
