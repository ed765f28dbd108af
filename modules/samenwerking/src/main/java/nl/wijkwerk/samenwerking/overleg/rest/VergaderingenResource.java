package nl.wijkwerk.samenwerking.overleg.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.samenwerking.overleg.application.Agendabeheer;
import nl.wijkwerk.samenwerking.overleg.application.Agendas;
import nl.wijkwerk.samenwerking.overleg.application.PuntRegel;
import nl.wijkwerk.samenwerking.overleg.application.Puntblad;
import nl.wijkwerk.samenwerking.overleg.domain.Inbreng;
import nl.wijkwerk.samenwerking.overleg.domain.Sturing;
import nl.wijkwerk.samenwerking.overleg.domain.VergaderingRegel;
import nl.wijkwerk.samenwerking.overleg.domain.Vraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Meetings and their agendas. */
@Path("/vergaderingen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "vergaderingen", description = "Wanneer een overleg bij elkaar komt, en waarover")
public class VergaderingenResource {
  /**
   * A point that is brought in.
   *
   * @param gebied code of the area concerned; absent for the whole municipality
   */
  public record NieuwPunt(
      @NotNull String titel,
      @NotNull Vraag vraag,
      @NotNull Set<Sturing> sturing,
      String gebied,
      @NotNull Integer minuten,
      String toelichting) {}

  @Inject private Agendas agendas;
  @Inject private Agendabeheer beheer;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  @Operation(
      operationId = "zoekVergaderingen",
      summary = "Vergaderingen",
      description = "Die nog komen (eerste vooraan) of die zijn geweest (laatste vooraan).")
  @APIResponse(responseCode = "200", description = "Een pagina van de lijst")
  public Lijst<VergaderingRegel> zoek(
      @QueryParam("overleg") String overleg,
      @QueryParam("geweest") @DefaultValue("false") String geweest,
      @Parameter(description = "datum, overleg, punten of gevuld; met - ervoor aflopend")
          @QueryParam("sorteer")
          String sorteer,
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("25") String grootte) {
    UUID id = overleg == null ? null : Lees.id(overleg);
    int nummer = Lees.getal("pagina", pagina);
    int aantal = Lees.getal("grootte", grootte);
    return Lijst.van(
        jaNee("geweest", geweest)
            ? agendas.voorbije(id, sorteer, nummer, aantal)
            : agendas.komende(id, sorteer, nummer, aantal));
  }

  private static boolean jaNee(String naam, String tekst) {
    if (!tekst.matches("true|false")) {
      throw OngeldigeInvoer.keuze(naam, List.of("true", "false"));
    }
    return Boolean.parseBoolean(tekst);
  }

  @GET
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesVergadering",
      summary = "Een vergadering lezen",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De vergadering")
  public VergaderingRegel lees(@PathParam("id") String id) {
    return agendas.agenda(Lees.id(id)).vergadering();
  }

  @GET
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  @Path("/{id}/agendapunten")
  @Operation(
      operationId = "leesAgenda",
      summary = "De agenda van een vergadering",
      description = "Op volgorde, met de tijd waarop elk punt begint.")
  @APIResponse(responseCode = "200", description = "De punten")
  public List<PuntRegel> agenda(@PathParam("id") String id) {
    return agendas.agenda(Lees.id(id)).punten();
  }

  @POST
  @Wijzigen(Bevoegdheid.PUNT_INBRENGEN)
  @Path("/{id}/agendapunten")
  @Operation(
      operationId = "brengPuntIn",
      summary = "Een punt inbrengen",
      description = "Het punt komt achteraan op de agenda.")
  @APIResponse(responseCode = "201", description = "Het punt staat op de agenda")
  public Response brengIn(@PathParam("id") String id, NieuwPunt nieuw) {
    UUID punt = UUID.randomUUID();
    beheer.brengIn(
        punt,
        Lees.id(id),
        new Inbreng(
            nieuw.titel(),
            nieuw.vraag(),
            nieuw.sturing(),
            agendas.wijk(nieuw.gebied()),
            null,
            nieuw.minuten(),
            nieuw.toelichting()));
    Puntblad blad = agendas.punt(punt);
    return Response.created(
            adres.getBaseUriBuilder().path("agendapunten").path(punt.toString()).build())
        .entity(blad)
        .build();
  }
}
