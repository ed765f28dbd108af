package nl.wijkwerk.monitoring.mkba.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.mkba.application.Mkbabeeld;
import nl.wijkwerk.monitoring.mkba.application.Mkbaregel;
import nl.wijkwerk.monitoring.mkba.application.Mkbas;
import nl.wijkwerk.monitoring.mkba.domain.Mkbafilter;
import nl.wijkwerk.monitoring.mkba.domain.Mkbainhoud;
import nl.wijkwerk.monitoring.mkba.domain.Postinhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Social cost-benefit analyses and their posts. */
@Path("/mkbas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "mkbas", description = "Maatschappelijke kosten-batenanalyses")
public class MkbasResource {
  /** Why an analysis goes. */
  public record Verwijdering(@NotNull String reden) {}

  @Inject private Mkbas mkbas;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Operation(
      operationId = "zoekMkbas",
      summary = "Kosten-batenanalyses zoeken",
      description = "Laatst gewijzigde eerst; of gesorteerd, met - aflopend.")
  @APIResponse(responseCode = "200", description = "Een pagina van de lijst")
  public Lijst<Mkbaregel> zoek(
      @Parameter(description = "Deel van titel, onderwerp, wijk of partijen") @QueryParam("zoek")
          String zoek,
      @Parameter(description = "Code van een gebied met wat erin ligt, of gemeente")
          @QueryParam("gebied")
          String gebied,
      @Parameter(description = "titel, wijk, basisjaar of gewijzigd; met - aflopend")
          @QueryParam("sorteer")
          String sorteer,
      @Parameter(description = "Pagina, vanaf 1") @QueryParam("pagina") @DefaultValue("1")
          String pagina,
      @Parameter(description = "Aantal per pagina, hoogstens 1000")
          @QueryParam("grootte")
          @DefaultValue("25")
          String grootte) {
    return Lijst.van(
        mkbas.zoek(
            new Mkbafilter(zoek, gebied, sorteer),
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Operation(
      operationId = "maakMkba",
      summary = "Een kosten-batenanalyse maken",
      description = "Zonder posten. Zonder discontovoet geldt die van de instelling.")
  @APIResponse(responseCode = "201", description = "De analyse is gemaakt")
  public Response maak(Mkbainhoud inhoud) {
    UUID id = UUID.randomUUID();
    mkbas.maak(id, inhoud);
    return gemaakt(id);
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesMkba",
      summary = "Een kosten-batenanalyse met haar posten en uitkomst",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De analyse")
  public Mkbabeeld lees(@PathParam("id") String id) {
    return mkbas.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}")
  @Operation(
      operationId = "wijzigMkba",
      summary = "Een kosten-batenanalyse wijzigen",
      description = "Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "De analyse na de wijziging")
  public Mkbabeeld wijzig(
      @PathParam("id") String id,
      @Parameter(description = "Versie van de analyse, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Mkbainhoud inhoud) {
    UUID mkba = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    mkbas.wijzig(mkba, gelezen, inhoud);
    return mkbas.lees(mkba);
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/verwijdering")
  @Operation(
      operationId = "verwijderMkba",
      summary = "Een kosten-batenanalyse verwijderen",
      description = "Met een reden, die in het spoor komt. Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "204", description = "De analyse is verwijderd")
  public void verwijder(
      @PathParam("id") String id,
      @Parameter(description = "Versie van de analyse, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Verwijdering verwijdering) {
    mkbas.verwijder(Lees.id(id), Versiekop.lees(versie), verwijdering.reden());
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/kopieen")
  @Operation(
      operationId = "kopieerMkba",
      summary = "Een kosten-batenanalyse kopiëren",
      description =
          "Met alle posten. In een kopie voor een ander gebied zijn het schattingen (MON-79).")
  @APIResponse(responseCode = "201", description = "De kopie is gemaakt")
  public Response kopieer(@PathParam("id") String id, Mkbainhoud inhoud) {
    UUID nieuw = UUID.randomUUID();
    mkbas.kopieer(nieuw, Lees.id(id), inhoud);
    return Response.created(
            adres.getBaseUriBuilder().path(MkbasResource.class).path(nieuw.toString()).build())
        .entity(mkbas.lees(nieuw))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}/spoor")
  @Operation(
      operationId = "leesMkbaspoor",
      summary = "Wat er met een kosten-batenanalyse gebeurde",
      description = "Nieuwste eerst.")
  @APIResponse(responseCode = "200", description = "Een pagina van het spoor")
  public Lijst<Spoorregel> spoor(
      @PathParam("id") String id,
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("25") String grootte) {
    return Lijst.van(
        mkbas.spoor(Lees.id(id), Lees.getal("pagina", pagina), Lees.getal("grootte", grootte)));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/posten")
  @Operation(
      operationId = "voegMkbapostToe",
      summary = "Een post toevoegen",
      description = "Kosten, baten of een overdracht tussen twee partijen van de analyse.")
  @APIResponse(responseCode = "201", description = "De post is toegevoegd")
  public Response voegPostToe(@PathParam("id") String id, Postinhoud inhoud) {
    UUID post = UUID.randomUUID();
    mkbas.voegPostToe(Lees.id(id), post, inhoud);
    return Response.created(adres.getAbsolutePathBuilder().path(post.toString()).build())
        .entity(mkbas.leesPost(Lees.id(id), post))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}/posten/{post}")
  @Operation(
      operationId = "leesMkbapost",
      summary = "Een post lezen",
      description = "De versie van de post staat in ETag.")
  @APIResponse(responseCode = "200", description = "De post")
  public Mkbabeeld.Postbeeld leesPost(@PathParam("id") String id, @PathParam("post") String post) {
    return mkbas.leesPost(Lees.id(id), Lees.id(post));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/posten/{post}")
  @Operation(
      operationId = "wijzigMkbapost",
      summary = "Een post wijzigen",
      description = "Vraagt de gelezen versie van de post in If-Match.")
  @APIResponse(responseCode = "200", description = "De post na de wijziging")
  public Mkbabeeld.Postbeeld wijzigPost(
      @PathParam("id") String id,
      @PathParam("post") String post,
      @Parameter(description = "Versie van de post, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Postinhoud inhoud) {
    mkbas.wijzigPost(Lees.id(id), Lees.id(post), Versiekop.lees(versie), inhoud);
    return mkbas.leesPost(Lees.id(id), Lees.id(post));
  }

  @DELETE
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/posten/{post}")
  @Operation(
      operationId = "verwijderMkbapost",
      summary = "Een post verwijderen",
      description = "Het spoor bewaart wat erin stond. Vraagt de versie van de post in If-Match.")
  @APIResponse(responseCode = "204", description = "De post is verwijderd")
  public void verwijderPost(
      @PathParam("id") String id,
      @PathParam("post") String post,
      @Parameter(description = "Versie van de post, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie) {
    mkbas.verwijderPost(Lees.id(id), Lees.id(post), Versiekop.lees(versie));
  }

  private Response gemaakt(UUID id) {
    return Response.created(adres.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(mkbas.lees(id))
        .build();
  }
}
