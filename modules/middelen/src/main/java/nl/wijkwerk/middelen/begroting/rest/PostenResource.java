package nl.wijkwerk.middelen.begroting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.middelen.begroting.application.BudgethouderAanwijzen;
import nl.wijkwerk.middelen.begroting.application.MiddelenBekijken;
import nl.wijkwerk.middelen.begroting.application.Postbeeld;
import nl.wijkwerk.middelen.begroting.application.Postregel;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Posts and their budget holders. */
@Path("/posten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "posten", description = "Posten van begrotingen en hun budgethouders")
public class PostenResource {
  @Inject private MiddelenBekijken bekijken;
  @Inject private BudgethouderAanwijzen aanwijzen;

  @GET
  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  @Operation(
      operationId = "posten",
      summary = "Posten",
      description = "Posten van alle begrotingen, of van een gebied of jaar.")
  @APIResponse(responseCode = "200", description = "Een pagina met posten")
  public Lijst<Postregel> alle(
      @Parameter(description = "Code van het gebied, zoals WK014111") @QueryParam("gebied")
          String gebied,
      @Parameter(description = "Alleen posten van dit jaar") @QueryParam("jaar") String jaar,
      @Parameter(
              description = "code, naam, begroting, gebied, jaar of raming; met - ervoor aflopend")
          @QueryParam("sorteer")
          String sorteer,
      @Parameter(description = "Pagina, vanaf 1") @QueryParam("pagina") @DefaultValue("1")
          String pagina,
      @Parameter(description = "Aantal per pagina, hoogstens 200")
          @QueryParam("grootte")
          @DefaultValue("50")
          String grootte) {
    return Lijst.van(
        bekijken.posten(
            gebied,
            jaar == null ? null : Integer.valueOf(Lees.getal("jaar", jaar)),
            sorteer,
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }

  @GET
  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "post",
      summary = "Een post",
      description = "Een post met haar bedragen en budgethouders. De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De post")
  public Postbeeld een(@PathParam("id") String id) {
    return bekijken.post(Lees.id(id));
  }

  @GET
  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  @Path("/{id}/budgethouders")
  @Operation(
      operationId = "budgethouders",
      summary = "Budgethouders van een post",
      description = "Wie van wanneer tot wanneer budgethouder is, op volgorde van begin.")
  @APIResponse(responseCode = "200", description = "De termijnen")
  public List<Postbeeld.Termijn> budgethouders(@PathParam("id") String id) {
    return bekijken.post(Lees.id(id)).budgethouders();
  }

  @GET
  @Lezen(Bevoegdheid.BUDGETHOUDER_AANWIJZEN)
  @Path("/{id}/kandidaten")
  @Operation(
      operationId = "kandidaten",
      summary = "Wie budgethouder van een post kan worden",
      description =
          "Wie vandaag de rol van budgethouder heeft in het gebied van de post (MID-12), op naam.")
  @APIResponse(responseCode = "200", description = "De kandidaten")
  public List<BudgethouderAanwijzen.Kandidaat> kandidaten(@PathParam("id") String id) {
    return aanwijzen.kandidaten(Lees.id(id));
  }

  @POST
  @Wijzigen(Bevoegdheid.BUDGETHOUDER_AANWIJZEN)
  @Path("/{id}/budgethouders")
  @Operation(
      operationId = "wijsBudgethouderAan",
      summary = "Een budgethouder aanwijzen",
      description = "Termijnen van een post overlappen nooit (MID-07).")
  @APIResponse(
      responseCode = "201",
      description = "De post met haar nieuwe budgethouder",
      content = @Content(schema = @Schema(implementation = Postbeeld.class)))
  public Response wijsAan(
      @PathParam("id") String id,
      @Parameter(description = "De gelezen versie van de post, uit ETag")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Aanwijzing aanwijzing,
      @Context UriInfo adres) {
    long gelezen = Versiekop.lees(versie);
    aanwijzen.wijsAan(
        Lees.id(id), gelezen, aanwijzing.persoon(), aanwijzing.van(), aanwijzing.tot());
    Postbeeld post = bekijken.post(Lees.id(id));
    return Response.created(adres.getAbsolutePath()).entity(post).build();
  }

  @PUT
  @Wijzigen(Bevoegdheid.BUDGETHOUDER_AANWIJZEN)
  @Path("/{id}/budgethouders/{termijn}")
  @Operation(
      operationId = "beeindigBudgethouderschap",
      summary = "De laatste dag van een termijn zetten",
      description = "Daarna kan een ander worden aangewezen.")
  @APIResponse(responseCode = "200", description = "De post na de wijziging")
  public Postbeeld beeindig(
      @PathParam("id") String id,
      @PathParam("termijn") String termijn,
      @Parameter(description = "De gelezen versie van de post, uit ETag")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Einde einde) {
    long gelezen = Versiekop.lees(versie);
    aanwijzen.beeindig(Lees.id(id), gelezen, Lees.id(termijn), einde.tot());
    return bekijken.post(Lees.id(id));
  }
}
