package nl.wijkwerk.kern.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkwerk.kern.fout.GeenToegang;
import nl.wijkwerk.kern.fout.NietAangemeld;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.OntbrekendeVelden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.tekst.Schrijfwijze;

/**
 * Turns whatever goes wrong in the API into problem+json with the sentence that the screen shows.
 */
@Provider
public class Foutvertaler implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(Foutvertaler.class.getName());

  @Inject private Berichten berichten;
  @Context private HttpHeaders kopregels;
  @Context private Request verzoek;

  @Override
  public Response toResponse(Throwable fout) {
    Locale taal = taal();
    for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
      Response antwoord = bekend(oorzaak, taal);
      if (antwoord != null) {
        return antwoord;
      }
    }
    String kenmerk = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.SEVERE, "Unexpected fault " + kenmerk, fout);
    return maak(taal, 500, berichten.tekst(taal, "fout.onbekend", kenmerk), null, null);
  }

  private Response bekend(Throwable fout, Locale taal) {
    String uitleg = berichten.uitleg(taal, fout).orElse(null);
    if (fout instanceof Regelovertreding r) {
      return antwoord(taal, overtreding(r, uitleg, taal));
    } else if (fout instanceof OntbrekendeVelden o) {
      return antwoord(taal, ontbreekt(o, uitleg, taal));
    } else if (fout instanceof OngeldigeInvoer o) {
      return maak(taal, 400, uitleg, null, o.veld());
    } else if (fout instanceof NietAangemeld) {
      return maak(taal, 401, uitleg, null, null);
    } else if (fout instanceof GeenToegang) {
      return maak(taal, 403, uitleg, null, null);
    } else if (fout instanceof NietGevonden) {
      return maak(taal, 404, uitleg, null, null);
    } else if (fout instanceof VerouderdeVersie || fout instanceof OptimisticLockException) {
      return maak(taal, 412, berichten.tekst(taal, "fout.verouderde-versie-api"), null, null);
    } else if (fout instanceof DatabaseOnbereikbaar || fout instanceof SQLException) {
      LOG.log(Level.WARNING, "Database", fout);
      return maak(taal, DatabaseOnbereikbaar.status(fout), uitleg, null, null);
    } else if (fout instanceof JsonbException || fout instanceof jakarta.json.JsonException) {
      return maak(taal, 400, berichten.tekst(taal, "fout.json"), null, null);
    } else if (fout instanceof ProcessingException && fout.getCause() == null) {
      return maak(taal, 400, berichten.tekst(taal, "fout.json"), null, null);
    } else if (fout instanceof NotFoundException n && n.getCause() != null) {
      // Jersey answers 404 to a parameter that it cannot convert; the design rules ask for 400.
      return maak(taal, 400, berichten.tekst(taal, "fout.parameter", "parameter"), null, null);
    } else if (fout instanceof WebApplicationException w) {
      return vanServer(taal, w.getResponse());
    }
    return null;
  }

  private JsonObject overtreding(Regelovertreding fout, String uitleg, Locale taal) {
    JsonObject eerste =
        Probleem.json(422, Probleem.titel(taal, 422), uitleg, fout.regel(), fout.veld());
    if (fout.alle().size() == 1) {
      return eerste;
    }
    JsonArrayBuilder fouten = Json.createArrayBuilder();
    for (Regelovertreding een : fout.alle()) {
      JsonObjectBuilder json =
          Json.createObjectBuilder()
              .add("detail", berichten.uitleg(taal, een).orElseThrow())
              .add("regel", een.regel());
      if (een.veld() != null) {
        json.add("veld", een.veld());
      }
      fouten.add(json);
    }
    return Json.createObjectBuilder(eerste).add("fouten", fouten).build();
  }

  private JsonObject ontbreekt(OntbrekendeVelden fout, String uitleg, Locale taal) {
    JsonArrayBuilder fouten = Json.createArrayBuilder();
    for (String veld : fout.velden()) {
      fouten.add(
          Json.createObjectBuilder()
              .add("detail", berichten.tekst(taal, "fout.verplicht-veld", veld))
              .add("veld", veld));
    }
    return Json.createObjectBuilder(
            Probleem.json(400, Probleem.titel(taal, 400), uitleg, null, fout.veld()))
        .add("fouten", fouten)
        .build();
  }

  /** What JAX-RS itself refuses, with how to mend it, and the methods that this address knows. */
  private Response vanServer(Locale taal, Response geweigerd) {
    int status = geweigerd.getStatus();
    String methoden = String.join(", ", new TreeSet<>(geweigerd.getAllowedMethods()));
    String uitleg =
        switch (status) {
          case 404 -> berichten.tekst(taal, "fout.adres-onbekend");
          case 405 ->
              berichten.tekst(
                  taal, "fout.methode", Schrijfwijze.kort(verzoek.getMethod()), methoden);
          case 406 -> berichten.tekst(taal, "fout.antwoordvorm");
          case 413 ->
              berichten.tekst(
                  taal,
                  "fout.te-groot",
                  Inhoudsbewaking.GROOTSTE >> 20,
                  Inhoudsbewaking.GROOTSTE_MET_BESTANDEN >> 20);
          case 415 -> berichten.tekst(taal, "fout.verzoekvorm");
          case 428 -> berichten.tekst(taal, "fout.versie-ontbreekt");
          default -> berichten.tekst(taal, "fout.verzoek");
        };
    Response antwoord = maak(taal, status, uitleg, null, null);
    return methoden.isEmpty()
        ? antwoord
        : Response.fromResponse(antwoord).header(HttpHeaders.ALLOW, methoden).build();
  }

  private static Response maak(Locale taal, int status, String uitleg, String regel, String veld) {
    return antwoord(taal, Probleem.json(status, Probleem.titel(taal, status), uitleg, regel, veld));
  }

  private static Response antwoord(Locale taal, JsonObject probleem) {
    return Response.status(probleem.getInt("status"))
        .type(Probleem.MEDIATYPE)
        .language(taal)
        .entity(probleem.toString())
        .build();
  }

  private Locale taal() {
    return kopregels == null ? Berichten.NEDERLANDS : Lees.taal(kopregels);
  }
}
