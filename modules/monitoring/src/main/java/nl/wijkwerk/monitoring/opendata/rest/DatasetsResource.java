package nl.wijkwerk.monitoring.opendata.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.opendata.application.Datasetbeeld;
import nl.wijkwerk.monitoring.opendata.application.Datasets;
import nl.wijkwerk.monitoring.opendata.application.Voorvertoning;
import nl.wijkwerk.monitoring.opendata.domain.Datasetinhoud;
import nl.wijkwerk.monitoring.opendata.domain.Datasetstand;
import nl.wijkwerk.monitoring.opendata.domain.Uitgave;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Datasets: chosen, looked at, published and withdrawn. */
@Path("/datasets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "datasets", description = "Cijfers als open data publiceren")
public class DatasetsResource {
  /** Why a dataset is withdrawn. */
  public record Intrekking(@NotNull String reden) {}

  @Inject private Datasets datasets;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Operation(
      operationId = "leesDatasets",
      summary = "Datasets",
      description = "Op titel. Wat openbaar is, staat ook onder /monitoring/openbaar.")
  @APIResponse(responseCode = "200", description = "Een pagina van de lijst")
  public Lijst<Datasetbeeld> lijst(
      @Parameter(description = "CONCEPT, GEPUBLICEERD of INGETROKKEN; leeg voor alle")
          @QueryParam("stand")
          String stand,
      @Parameter(description = "Pagina, vanaf 1") @QueryParam("pagina") @DefaultValue("1")
          String pagina,
      @Parameter(description = "Aantal per pagina, hoogstens 1000")
          @QueryParam("grootte")
          @DefaultValue("25")
          String grootte) {
    return Lijst.van(
        datasets.lijst(stand(stand), Lees.getal("pagina", pagina), Lees.getal("grootte", grootte)));
  }

  private static Datasetstand stand(String naam) {
    if (naam == null || naam.isBlank()) {
      return null;
    }
    return Arrays.stream(Datasetstand.values())
        .filter(s -> s.name().equals(naam))
        .findFirst()
        .orElseThrow(
            () ->
                OngeldigeInvoer.keuze(
                    "stand", Arrays.stream(Datasetstand.values()).map(Enum::name).toList()));
  }

  @POST
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Operation(
      operationId = "maakDataset",
      summary = "Een dataset maken",
      description = "Als concept; hij is pas openbaar nadat hij gepubliceerd is.")
  @APIResponse(responseCode = "201", description = "De dataset is gemaakt")
  public Response maak(Datasetinhoud inhoud) {
    UUID id = UUID.randomUUID();
    datasets.maak(id, inhoud);
    return Response.created(adres.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(datasets.lees(id))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesDataset",
      summary = "Een dataset lezen",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De dataset")
  public Datasetbeeld lees(@PathParam("id") String id) {
    return datasets.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/{id}")
  @Operation(
      operationId = "wijzigDataset",
      summary = "Een dataset wijzigen",
      description =
          "Wat openbaar is, verandert pas bij een nieuwe publicatie. Vraagt de versie in If-Match.")
  @APIResponse(responseCode = "200", description = "De dataset na de wijziging")
  public Datasetbeeld wijzig(
      @PathParam("id") String id,
      @Parameter(description = "Versie van de dataset, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Datasetinhoud inhoud) {
    UUID dataset = Lees.id(id);
    datasets.wijzig(dataset, Versiekop.lees(versie), inhoud);
    return datasets.lees(dataset);
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}/voorvertoning")
  @Operation(
      operationId = "leesVoorvertoning",
      summary = "Wat er nu gepubliceerd zou worden",
      description = "Met wat er weggelaten wordt, wat er in de weg staat en de eerste rijen.")
  @APIResponse(responseCode = "200", description = "De voorvertoning")
  public Voorvertoning voorvertoning(@PathParam("id") String id) {
    return datasets.voorvertoning(Lees.id(id), Berichten.NEDERLANDS);
  }

  @PUT
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/{id}/publicatie")
  @Operation(
      operationId = "publiceerDataset",
      summary = "Een dataset publiceren",
      description =
          "Als een nieuwe uitgave, die openbaar in de plaats komt van de vorige. Vraagt de gelezen"
              + " versie in If-Match.")
  @APIResponse(responseCode = "200", description = "De dataset na het publiceren")
  public Datasetbeeld publiceer(
      @PathParam("id") String id,
      @Parameter(description = "Versie van de dataset, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie) {
    UUID dataset = Lees.id(id);
    datasets.publiceer(dataset, Versiekop.lees(versie));
    return datasets.lees(dataset);
  }

  @PUT
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/{id}/intrekking")
  @Operation(
      operationId = "trekDatasetIn",
      summary = "Een dataset intrekken",
      description =
          "Voorgoed, met een reden die op het openbare adres te lezen is. Vraagt de gelezen versie"
              + " in If-Match.")
  @APIResponse(responseCode = "200", description = "De dataset na het intrekken")
  public Datasetbeeld trekIn(
      @PathParam("id") String id,
      @Parameter(description = "Versie van de dataset, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Intrekking intrekking) {
    UUID dataset = Lees.id(id);
    datasets.trekIn(dataset, Versiekop.lees(versie), intrekking.reden());
    return datasets.lees(dataset);
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}/uitgaven")
  @Operation(
      operationId = "leesDatasetuitgaven",
      summary = "Wat er van een dataset gepubliceerd is",
      description = "Nieuwste uitgave eerst.")
  @APIResponse(responseCode = "200", description = "De uitgaven")
  public List<Uitgave> uitgaven(@PathParam("id") String id) {
    return datasets.uitgaven(Lees.id(id));
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}/spoor")
  @Operation(
      operationId = "leesDatasetspoor",
      summary = "Wat er met een dataset gebeurde",
      description = "Nieuwste eerst.")
  @APIResponse(responseCode = "200", description = "Een pagina van het spoor")
  public Lijst<Spoorregel> spoor(
      @PathParam("id") String id,
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("25") String grootte) {
    return Lijst.van(
        datasets.spoor(Lees.id(id), Lees.getal("pagina", pagina), Lees.getal("grootte", grootte)));
  }
}
