package nl.wijkwerk.monitoring.inlezen.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.inlezen.application.Inlezen;
import nl.wijkwerk.monitoring.inlezen.domain.Inlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Inleveringfilter;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deliveries of figures: offer one, follow it, look back, stop it. */
@Path("/inleveringen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inleveringen", description = "Cijfers aanleveren en volgen")
public class InleveringenResource {

  private static final List<String> VELDEN = List.of("bestanden", "jaar", "momentopname", "deel");
  private static final int WEIGERINGEN = 1_000;

  @Inject private Inlezen inlezen;
  @Inject private Berichten berichten;
  @Context private UriInfo adres;

  /** The form of an upload, for the description of the API. */
  @Schema(name = "Aanlevering")
  public static class Formulier {
    @Schema(
        description =
            "Een CSV-bestand, een Excel-werkmap (.xlsx) of een zip daarvan; van het CBS alle"
                + " bestanden van één jaar. Van een werkmap wordt één blad gelezen: de andere met"
                + " cijfers staan in het verslag",
        type = SchemaType.ARRAY,
        implementation = String.class,
        format = "binary")
    public List<byte[]> bestanden;

    @Schema(description = "Jaar van de wijkindeling, als het niet uit de bestanden blijkt")
    public Integer jaar;

    @Schema(description = "Dag waarop de bron de cijfers maakte")
    public LocalDate momentopname;

    @Schema(
        description =
            "true als met opzet niet alle gebieden erin staan; dan wordt niet gekeken"
                + " of het bestand is afgekapt")
    public Boolean deel;
  }

  @POST
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "leverCijfersAan",
      summary = "Lever cijfers aan",
      description = "Het inlezen gaat door na het antwoord; volg het op het adres in Location.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = Formulier.class)))
  @APIResponse(
      responseCode = "202",
      description = "Aangenomen",
      content = @Content(schema = @Schema(implementation = InleveringAntwoord.class)))
  public Response start(List<EntityPart> gestuurd) {
    List<EntityPart> delen = gestuurd == null ? List.of() : gestuurd;
    delen.forEach(deel -> vereisBekend(String.valueOf(deel.getName())));
    List<Aangeleverd> bestanden =
        delen.stream().filter(d -> d.getFileName().isPresent()).map(Aangeleverd::new).toList();
    int id =
        inlezen.start(
            bestanden,
            jaar(delen),
            Lees.datum("momentopname", veld(delen, "momentopname")),
            Boolean.parseBoolean(veld(delen, "deel")));
    return Response.accepted(antwoord(inlezen.read(id), null))
        .location(adres.getAbsolutePathBuilder().path(Integer.toString(id)).build())
        .build();
  }

  static void vereisBekend(String veld) {
    if (!VELDEN.contains(veld)) {
      throw new OngeldigeInvoer(veld, "inlezen.veld-onbekend", veld, VELDEN);
    }
  }

  private static Integer jaar(List<EntityPart> delen) {
    String tekst = veld(delen, "jaar");
    return tekst == null ? null : Integer.valueOf(Lees.getal("jaar", tekst));
  }

  private static String veld(List<EntityPart> delen, String naam) {
    for (EntityPart deel : delen) {
      if (naam.equals(deel.getName()) && deel.getFileName().isEmpty()) {
        try (InputStream in = deel.getContent()) {
          String tekst = new String(in.readNBytes(100), StandardCharsets.UTF_8).strip();
          return tekst.isEmpty() ? null : tekst;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return null;
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  @Operation(
      operationId = "leesInleveringen",
      summary = "Eerdere inleveringen",
      description = "De nieuwste eerst, per pagina; of gesorteerd, met - aflopend.")
  @APIResponse(responseCode = "200", description = "De inleveringen")
  public Lijst<InleveringAntwoord> lijst(
      @Parameter(description = "Woorden uit de naam van het bestand of de bron") @QueryParam("q")
          String q,
      @Parameter(
              description =
                  "WACHT, BEZIG, GEREED, IDENTIEK, MISLUKT, GEANNULEERD, AFGEBROKEN of"
                      + " TERUGGETROKKEN")
          @QueryParam("status")
          String status,
      @Parameter(description = "aangevraagdOp, jaar, bestandsnaam of status; met - ervoor aflopend")
          @QueryParam("sorteer")
          String sorteer,
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("20") String grootte) {
    return Lijst.van(
        inlezen
            .lijst(
                new Inleveringfilter(q, Lees.keuze("status", status, Status.class), sorteer),
                Lees.getal("pagina", pagina),
                Lees.getal("grootte", grootte))
            .map(i -> antwoord(i, null)));
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesInlevering",
      summary = "Voortgang en verslag van een inlevering",
      description = "Met hoogstens duizend weigeringen.")
  @APIResponse(responseCode = "200", description = "De inlevering")
  public InleveringAntwoord read(@PathParam("id") String id) {
    Inlevering inlevering = inlezen.read(nummer(id));
    return antwoord(
        inlevering, InleveringAntwoord.Rapport.van(inlezen.rapport(inlevering.id(), WEIGERINGEN)));
  }

  @DELETE
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "stopInlevering",
      summary = "Stop een lopende inlevering",
      description = "Wat al gelezen is, wordt niet opgeslagen.")
  @APIResponse(responseCode = "204", description = "Wordt gestopt; er wordt niets opgeslagen")
  public void stop(@PathParam("id") String id) {
    inlezen.annuleer(nummer(id));
  }

  /** Why a delivery is withdrawn. */
  @Schema(requiredProperties = "reden")
  public record Terugtrekverzoek(@NotNull @Schema(maxLength = 500) String reden) {}

  @PUT
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Path("/{id}/terugtrekking")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "trekInleveringTerug",
      summary = "Trek een levering terug",
      description = "Haar cijfers gaan weg; een eerdere levering van dat jaar gaat weer gelden.")
  @APIResponse(responseCode = "204", description = "Teruggetrokken, of dat was al gebeurd")
  public void trekTerug(@PathParam("id") String id, Terugtrekverzoek verzoek) {
    inlezen.trekTerug(nummer(id), verzoek.reden());
  }

  private static int nummer(String id) {
    if (!id.matches("\\d{1,9}")) {
      throw new NietGevonden("inlevering " + id);
    }
    return Integer.parseInt(id);
  }

  private InleveringAntwoord antwoord(Inlevering i, InleveringAntwoord.Rapport rapport) {
    String melding =
        i.fout() == null
            ? null
            : berichten.tekst(
                Berichten.NEDERLANDS,
                OngeldigBestand.SLEUTEL + i.fout(),
                OngeldigBestand.invulling(i.fout(), i.foutWaarden()));
    return InleveringAntwoord.van(i, melding, rapport);
  }
}
