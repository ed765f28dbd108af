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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkwerk.kern.fout.GeenToegang;
import nl.wijkwerk.kern.fout.NietAangemeld;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.tekst.Berichten;

/**
 * Turns whatever goes wrong in the API into problem+json with the sentence that the screen shows.
 */
@Provider
public class Foutvertaler implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(Foutvertaler.class.getName());

  @Inject private Berichten berichten;
  @Context private HttpHeaders kopregels;

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
    return Probleem.antwoord(
        500, Probleem.titel(500), berichten.tekst(taal, "fout.onbekend", kenmerk), null, null);
  }

  private Response bekend(Throwable fout, Locale taal) {
    String uitleg = berichten.uitleg(taal, fout).orElse(null);
    if (fout instanceof Regelovertreding r) {
      return Probleem.antwoord(json(r, uitleg, taal));
    } else if (fout instanceof OngeldigeInvoer o) {
      return maak(400, uitleg, null, o.veld());
    } else if (fout instanceof NietAangemeld) {
      return maak(401, uitleg, null, null);
    } else if (fout instanceof GeenToegang) {
      return maak(403, uitleg, null, null);
    } else if (fout instanceof NietGevonden) {
      return maak(404, uitleg, null, null);
    } else if (fout instanceof VerouderdeVersie || fout instanceof OptimisticLockException) {
      return maak(412, uitleg, null, null);
    } else if ((fout instanceof DatabaseOnbereikbaar || fout instanceof SQLException)
        && DatabaseOnbereikbaar.waardeKanNiet(fout)) {
      return maak(400, uitleg, null, null);
    } else if (fout instanceof DatabaseOnbereikbaar || fout instanceof SQLException) {
      LOG.log(Level.WARNING, "Database", fout);
      return maak(503, uitleg, null, null);
    } else if (fout instanceof JsonbException || fout instanceof jakarta.json.JsonException) {
      return maak(400, berichten.tekst(taal, "fout.json"), null, null);
    } else if (fout instanceof ProcessingException && fout.getCause() == null) {
      return maak(400, berichten.tekst(taal, "fout.json"), null, null);
    } else if (fout instanceof NotFoundException n && n.getCause() != null) {
      // Jersey answers 404 to a parameter that it cannot convert; the design rules ask for 400.
      return maak(400, berichten.tekst(taal, "fout.parameter", "parameter"), null, null);
    } else if (fout instanceof WebApplicationException w) {
      return maak(w.getResponse().getStatus(), null, null, null);
    }
    return null;
  }

  private JsonObject json(Regelovertreding fout, String uitleg, Locale taal) {
    JsonObject eerste = Probleem.json(422, Probleem.titel(422), uitleg, fout.regel(), fout.veld());
    if (fout.alle().size() == 1) {
      return eerste;
    }
    JsonArrayBuilder fouten = Json.createArrayBuilder();
    for (Regelovertreding een : fout.alle()) {
      JsonObjectBuilder json =
          Json.createObjectBuilder()
              .add("detail", berichten.tekst(taal, een.sleutel(), een.argumenten()))
              .add("regel", een.regel());
      if (een.veld() != null) {
        json.add("veld", een.veld());
      }
      fouten.add(json);
    }
    return Json.createObjectBuilder(eerste).add("fouten", fouten).build();
  }

  private static Response maak(int status, String uitleg, String regel, String veld) {
    return Probleem.antwoord(status, Probleem.titel(status), uitleg, regel, veld);
  }

  private Locale taal() {
    return kopregels != null
            && !kopregels.getAcceptableLanguages().isEmpty()
            && "en".equals(kopregels.getAcceptableLanguages().get(0).getLanguage())
        ? Locale.ENGLISH
        : Berichten.NEDERLANDS;
  }
}
