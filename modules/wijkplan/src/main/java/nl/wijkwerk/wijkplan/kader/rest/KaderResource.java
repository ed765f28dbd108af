package nl.wijkwerk.wijkplan.kader.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.kader.domain.Doelsoort;
import nl.wijkwerk.wijkplan.kader.domain.Kaderbesluit;
import nl.wijkwerk.wijkplan.kader.domain.Kaderdoelinhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Vision, ambities and goals of the municipality. */
@Path("/kader")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "kader", description = "Visie, ambities en doelen van de gemeente")
public class KaderResource {
  /** The vision with the decision it rests on. */
  public record Visieverzoek(
      @NotNull String tekst, @NotNull LocalDate besluitOp, @NotNull String besluit) {}

  /** An ambitie with the decision it rests on; the number is not changed afterwards. */
  public record Ambitieverzoek(
      Integer nummer,
      @NotNull String tekst,
      LocalDate tot,
      @NotNull LocalDate besluitOp,
      @NotNull String besluit) {}

  /** A goal with the decision it rests on. */
  public record Doelverzoek(
      @NotNull Doelsoort soort,
      @NotNull String tekst,
      @NotNull List<String> indicatoren,
      LocalDate van,
      LocalDate tot,
      @NotNull LocalDate besluitOp,
      @NotNull String besluit) {
    Kaderdoelinhoud inhoud() {
      return new Kaderdoelinhoud(soort, tekst, indicatoren, van, tot);
    }

    Kaderbesluit waarom() {
      return new Kaderbesluit(besluitOp, besluit);
    }
  }

  @Inject private Kaders kaders;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/visie")
  @Operation(
      operationId = "leesVisie",
      summary = "De visie",
      description = "Leeg zolang zij niet is vastgelegd. De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De visie")
  public Kaders.Visiebeeld visie() {
    return kaders.visie();
  }

  @PUT
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/visie")
  @Operation(
      operationId = "stelVisieVast",
      summary = "De visie vastleggen",
      description = "Met datum en bron van het besluit; die staan in het spoor.")
  @APIResponse(responseCode = "200", description = "De visie")
  public Kaders.Visiebeeld stelVisieVast(
      @HeaderParam("If-Match") String versie, Visieverzoek verzoek) {
    long gelezen = Versiekop.lees(versie);
    kaders.stelVisieVast(
        gelezen, verzoek.tekst(), new Kaderbesluit(verzoek.besluitOp(), verzoek.besluit()));
    return kaders.visie();
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/ambities")
  @Operation(
      operationId = "leesAmbities",
      summary = "Alle ambities",
      description = "Op nummer, ook de be\u00ebindigde.")
  @APIResponse(responseCode = "200", description = "De ambities")
  public List<Kaders.Ambitieregel> ambities() {
    return kaders.ambities();
  }

  @POST
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/ambities")
  @Operation(
      operationId = "voegAmbitieToe",
      summary = "Een ambitie toevoegen",
      description = "Met een nummer dat nog vrij is.")
  @APIResponse(
      responseCode = "201",
      description = "De ambitie",
      content = @Content(schema = @Schema(implementation = Kaders.Ambitieregel.class)))
  public Response voegAmbitieToe(Ambitieverzoek verzoek) {
    kaders.voegAmbitieToe(
        verzoek.nummer(),
        verzoek.tekst(),
        new Kaderbesluit(verzoek.besluitOp(), verzoek.besluit()));
    return Response.created(
            adres.getAbsolutePathBuilder().path(String.valueOf(verzoek.nummer())).build())
        .entity(kaders.ambitie(verzoek.nummer()))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/ambities/{nummer}")
  @Operation(
      operationId = "leesAmbitie",
      summary = "Een ambitie",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De ambitie")
  public Kaders.Ambitieregel ambitie(@PathParam("nummer") String nummer) {
    return kaders.ambitie(nummer(nummer));
  }

  @PUT
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/ambities/{nummer}")
  @Operation(
      operationId = "wijzigAmbitie",
      summary = "Een ambitie verwoorden of be\u00ebindigen",
      description = "Een ambitie wordt niet verwijderd: plannen verwijzen ernaar.")
  @APIResponse(responseCode = "200", description = "De ambitie")
  public Kaders.Ambitieregel wijzigAmbitie(
      @PathParam("nummer") String nummer,
      @HeaderParam("If-Match") String versie,
      Ambitieverzoek verzoek) {
    long gelezen = Versiekop.lees(versie);
    int ambitie = nummer(nummer);
    kaders.wijzigAmbitie(
        ambitie,
        gelezen,
        verzoek.tekst(),
        verzoek.tot(),
        new Kaderbesluit(verzoek.besluitOp(), verzoek.besluit()));
    return kaders.ambitie(ambitie);
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/doelen")
  @Operation(
      operationId = "leesKaderdoelen",
      summary = "Doelen met indicatoren",
      description = "Per ambitie, huidige voor nieuwe.")
  @APIResponse(responseCode = "200", description = "De doelen")
  public List<Kaders.Doelbeeld> doelen() {
    return kaders.doelen();
  }

  @POST
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/ambities/{nummer}/doelen")
  @Operation(
      operationId = "voegKaderdoelToe",
      summary = "Een doel toevoegen",
      description = "Onder een lopende ambitie, met minstens een indicator.")
  @APIResponse(
      responseCode = "201",
      description = "Het doel",
      content = @Content(schema = @Schema(implementation = Kaders.Doelbeeld.class)))
  public Response voegDoelToe(@PathParam("nummer") String nummer, Doelverzoek verzoek) {
    UUID id = UUID.randomUUID();
    kaders.voegDoelToe(id, nummer(nummer), verzoek.inhoud(), verzoek.waarom());
    return Response.created(
            adres.getBaseUriBuilder().path("kader/doelen").path(id.toString()).build())
        .entity(kaders.doel(id))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/doelen/{id}")
  @Operation(
      operationId = "leesKaderdoel",
      summary = "Een doel",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "Het doel")
  public Kaders.Doelbeeld doel(@PathParam("id") String id) {
    return kaders.doel(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/doelen/{id}")
  @Operation(
      operationId = "wijzigKaderdoel",
      summary = "Een doel wijzigen of be\u00ebindigen",
      description = "Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "Het doel")
  public Kaders.Doelbeeld wijzigDoel(
      @PathParam("id") String id, @HeaderParam("If-Match") String versie, Doelverzoek verzoek) {
    long gelezen = Versiekop.lees(versie);
    kaders.wijzigDoel(Lees.id(id), gelezen, verzoek.inhoud(), verzoek.waarom());
    return kaders.doel(Lees.id(id));
  }

  private static int nummer(String tekst) {
    if (!tekst.matches("[1-9]\\d?")) {
      throw new NietGevonden("ambitie " + tekst);
    }
    return Integer.parseInt(tekst);
  }
}
