package nl.wijkwerk.wijkplan.les.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.les.application.Lessen;
import nl.wijkwerk.wijkplan.les.domain.Lesinhoud;
import nl.wijkwerk.wijkplan.les.domain.Lesvraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lessons of evaluations. */
@Path("/lessen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "lessen", description = "Succes- en faalfactoren uit evaluaties")
public class LessenResource {
  private static final String VERSIE = "Versie van de les, uit ETag";

  @Inject private Lessen lessen;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "zoekLessen",
      summary = "Lessen zoeken",
      description = "Van afgesloten evaluaties; wat bij alles past wat is gevraagd.")
  @APIResponse(responseCode = "200", description = "Een pagina van de lijst")
  public Lijst<Lessen.Lesbeeld> zoek(
      @Parameter(description = "Id van een oplossingsrichting") @QueryParam("oplossing")
          String oplossing,
      @Parameter(description = "Nummer van een ambitie") @QueryParam("ambitie") String ambitie,
      @Parameter(description = "SOCIAAL, RUIMTELIJK of VEILIGHEID") @QueryParam("thema")
          String thema,
      @Parameter(description = "Code van een plansoort") @QueryParam("plansoort") String plansoort,
      @Parameter(description = "Pagina, vanaf 1") @QueryParam("pagina") @DefaultValue("1")
          String pagina,
      @Parameter(description = "Aantal per pagina, hoogstens 1000")
          @QueryParam("grootte")
          @DefaultValue("25")
          String grootte) {
    Domein domein = Lees.keuze("thema", thema, Domein.class);
    return Lijst.van(
        lessen.zoek(
            new Lesvraag(
                oplossing == null ? List.of() : List.of(Lees.id(oplossing)),
                ambitie == null ? List.of() : List.of(Lees.getal("ambitie", ambitie)),
                domein == null ? List.of() : List.of(domein),
                plansoort,
                true),
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesLes",
      summary = "Een les lezen",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De les")
  public Lessen.Lesbeeld lees(@PathParam("id") String id) {
    return lessen.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}")
  @Operation(
      operationId = "wijzigLes",
      summary = "Een les wijzigen",
      description = "Kan tot de evaluatie is afgesloten (WPL-63).")
  @APIResponse(responseCode = "200", description = "De les na de wijziging")
  public Lessen.Lesbeeld wijzig(
      @PathParam("id") String id,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Lesinhoud verzoek) {
    UUID les = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    lessen.wijzig(les, gelezen, verzoek);
    return lessen.lees(les);
  }

  @DELETE
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}")
  @Operation(
      operationId = "verwijderLes",
      summary = "Een les laten vervallen",
      description = "Kan tot de evaluatie is afgesloten; het spoor bewaart wat erin stond.")
  @APIResponse(responseCode = "204", description = "De les is vervallen")
  public void verwijder(
      @PathParam("id") String id,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie) {
    long gelezen = Versiekop.lees(versie);
    lessen.verwijder(Lees.id(id), gelezen);
  }
}
