package nl.wijkwerk.web.fout;

import jakarta.faces.FacesException;
import jakarta.faces.FactoryFinder;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.RenderKitFactory;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import nl.wijkwerk.web.beveiliging.FoutServlet;

/**
 * Errors of Faces that no button caught. A view whose server state is gone (session ended, server
 * restarted) is opened anew: the browser kept what was typed and puts it back.
 */
public class FoutafhandelingFactory extends ExceptionHandlerFactory {
  public FoutafhandelingFactory(ExceptionHandlerFactory gewikkeld) {
    super(gewikkeld);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Foutafhandeling(getWrapped().getExceptionHandler());
  }

  private static class Foutafhandeling extends ExceptionHandlerWrapper {
    Foutafhandeling(ExceptionHandler gewikkeld) {
      super(gewikkeld);
    }

    @Override
    public void handle() {
      FacesContext faces = FacesContext.getCurrentInstance();
      Iterator<ExceptionQueuedEvent> rij = getUnhandledExceptionQueuedEvents().iterator();
      if (!rij.hasNext()) {
        return;
      }
      Throwable fout = rij.next().getContext().getException();
      rij.remove();
      try {
        if (verlopen(fout) || toestandIsWeg(faces)) {
          openOpnieuw(faces.getExternalContext());
        } else {
          FoutServlet.vertel(
              (HttpServletRequest) faces.getExternalContext().getRequest(),
              (HttpServletResponse) faces.getExternalContext().getResponse(),
              fout);
        }
        faces.responseComplete();
      } catch (IOException | ServletException e) {
        throw new FacesException(e);
      }
    }

    private static boolean verlopen(Throwable fout) {
      for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
        if (oorzaak instanceof ViewExpiredException) {
          return true;
        }
      }
      return false;
    }

    /**
     * Before it misses its state, Faces may build the page without the parameters of the address.
     * What that page then does not find says nothing about what the address asked for.
     */
    private static boolean toestandIsWeg(FacesContext faces) {
      if (!faces.isPostback() || faces.getCurrentPhaseId() != PhaseId.RESTORE_VIEW) {
        return false;
      }
      RenderKitFactory fabriek =
          (RenderKitFactory) FactoryFinder.getFactory(FactoryFinder.RENDER_KIT_FACTORY);
      return fabriek
              .getRenderKit(faces, RenderKitFactory.HTML_BASIC_RENDER_KIT)
              .getResponseStateManager()
              .getState(faces, null)
          == null;
    }

    private static void openOpnieuw(ExternalContext context) throws IOException {
      HttpServletRequest verzoek = (HttpServletRequest) context.getRequest();
      String vraag = verzoek.getQueryString();
      context.redirect(
          verzoek.getRequestURI() + "?" + (vraag == null ? "" : vraag + "&") + "verlopen=1");
    }
  }
}
