package nl.wijkwerk.wijkplan.oplossing.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossinginhoud;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsfilter;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsgebruik;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsregel;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The library of solutions. */
@Path("/oplossingsrichtingen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "oplossingsrichtingen", description = "Bibliotheek waaruit analyses en plannen kiezen")
public class OplossingenResource {
  @Inject private Oplossingen oplossingen;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "zoekOplossingsrichtingen",
      summary = "Oplossingsrichtingen zoeken",
      description = "Zoekt in naam, toelichting en bron, met paginering.")
  @APIResponse(responseCode = "200", description = "Een pagina van de lijst")
  public Lijst<Oplossingsregel> zoek(
      @QueryParam("zoek") String zoek,
      @QueryParam("ambitie") String ambitie,
      @QueryParam("beeindigd") String beeindigd,
      @QueryParam("sorteer") String sorteer,
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("25") String grootte) {
    return Lijst.van(
        oplossingen.zoek(
            Oplossingsfilter.lees(zoek, ambitie, beeindigd, sorteer),
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }

  @POST
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Operation(
      operationId = "voegOplossingsrichtingToe",
      summary = "Een oplossingsrichting toevoegen",
      description = "Onder een of meer ambities.")
  @APIResponse(
      responseCode = "201",
      description = "De oplossingsrichting",
      content = @Content(schema = @Schema(implementation = Oplossingen.Oplossingbeeld.class)))
  public Response voegToe(Oplossinginhoud inhoud) {
    UUID id = UUID.randomUUID();
    oplossingen.voegToe(id, inhoud);
    return Response.created(adres.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(oplossingen.lees(id))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesOplossingsrichting",
      summary = "Een oplossingsrichting",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De oplossingsrichting")
  public Oplossingen.Oplossingbeeld lees(@PathParam("id") String id) {
    return oplossingen.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/{id}")
  @Operation(
      operationId = "wijzigOplossingsrichting",
      summary = "Een oplossingsrichting verwoorden of be\u00ebindigen",
      description = "Plannen houden de woorden waarmee zij kozen.")
  @APIResponse(responseCode = "200", description = "De oplossingsrichting")
  public Oplossingen.Oplossingbeeld wijzig(
      @PathParam("id") String id, @HeaderParam("If-Match") String versie, Oplossinginhoud inhoud) {
    long gelezen = Versiekop.lees(versie);
    oplossingen.wijzig(Lees.id(id), gelezen, inhoud);
    return oplossingen.lees(Lees.id(id));
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}/gebruik")
  @Operation(
      operationId = "leesOplossingsgebruik",
      summary = "Waar een oplossingsrichting is gekozen",
      description = "Regels van plannen, met de fase van het plan; nieuwste plan eerst.")
  @APIResponse(responseCode = "200", description = "Een pagina van de lijst")
  public Lijst<Oplossingsgebruik> gebruik(
      @PathParam("id") String id,
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("25") String grootte) {
    return Lijst.van(
        oplossingen.gebruik(
            Lees.id(id), Lees.getal("pagina", pagina), Lees.getal("grootte", grootte)));
  }
}
