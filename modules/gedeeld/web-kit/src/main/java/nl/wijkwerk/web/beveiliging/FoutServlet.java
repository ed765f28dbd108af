package nl.wijkwerk.web.beveiliging;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkwerk.kern.fout.GeenToegang;
import nl.wijkwerk.kern.fout.NietAangemeld;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.web.menu.Taal;

/** Where the server sends every error that was not answered before. */
@WebServlet("/fout")
public class FoutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(FoutServlet.class.getName());

  @Inject private transient Berichten berichten;

  @Override
  protected void service(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    Locale taal = Taal.van(verzoek);
    Throwable fout = (Throwable) verzoek.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Integer gemeld = (Integer) verzoek.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = fout == null ? (gemeld == null ? 404 : gemeld) : status(fout);
    Optional<String> uitleg = fout == null ? Optional.empty() : uitleg(taal, status, fout);
    if (uitleg.isEmpty() && status >= 500) {
      String kenmerk = UUID.randomUUID().toString().substring(0, 8);
      LOG.log(Level.SEVERE, "Unexpected fault " + kenmerk, fout);
      uitleg = Optional.of(berichten.tekst(taal, "fout.onbekend", kenmerk));
    }
    Foutpagina.schrijfTekst(
        verzoek,
        antwoord,
        status,
        uitleg.orElseGet(
            () -> berichten.tekst(taal, sleutel(Foutpagina.vanApi(verzoek), status == 404))));
  }

  /** Answers a request with what went wrong in it, from where the server does not see it. */
  public static void vertel(
      HttpServletRequest verzoek, HttpServletResponse antwoord, Throwable fout)
      throws ServletException, IOException {
    if (!antwoord.isCommitted()) {
      // Not the headers: who may frame this page holds for its error too.
      antwoord.resetBuffer();
    }
    verzoek.setAttribute(RequestDispatcher.ERROR_EXCEPTION, fout);
    verzoek.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, verzoek.getRequestURI());
    verzoek.getRequestDispatcher("/fout").forward(verzoek, antwoord);
    // What has been told here, the server does not tell again.
    verzoek.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
  }

  private static String sleutel(boolean api, boolean onbekend) {
    if (api) {
      return onbekend ? "fout.adres-onbekend" : "fout.verzoek";
    }
    return onbekend ? "web.pagina-bestaat-niet" : "web.verzoek-kan-niet";
  }

  // Where a form stood, the error page itself says what became of it.
  private Optional<String> uitleg(Locale taal, int status, Throwable fout) {
    return status == 503
        ? Optional.of(
            Foutpagina.tekst(
                taal, DatabaseOnbereikbaar.schijfVol(fout) ? "web.schijf-vol" : "web.database-weg"))
        : berichten.uitleg(taal, fout);
  }

  static int status(Throwable fout) {
    for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
      if (oorzaak instanceof NietAangemeld) {
        return 401;
      } else if (oorzaak instanceof GeenToegang) {
        return 403;
      } else if (oorzaak instanceof NietGevonden
          || oorzaak instanceof jakarta.faces.convert.ConverterException) {
        // an address whose id cannot be one, names nothing
        return 404;
      } else if (oorzaak instanceof OngeldigeInvoer) {
        return 400;
      } else if (oorzaak instanceof Regelovertreding) {
        return 422;
      } else if (oorzaak instanceof DatabaseOnbereikbaar
          || oorzaak instanceof java.sql.SQLException) {
        return DatabaseOnbereikbaar.status(oorzaak);
      }
    }
    return 500;
  }
}
