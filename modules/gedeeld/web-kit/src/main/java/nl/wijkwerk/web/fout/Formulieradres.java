package nl.wijkwerk.web.fout;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Lets a form post to the address that the reader sees, parameters included. Otherwise the plan or
 * row that is being edited disappears from the address after a refused save, and a reload, a
 * sign-on or an expired view would not find it back.
 */
public class Formulieradres extends ViewHandlerWrapper {
  public Formulieradres(ViewHandler gewikkeld) {
    super(gewikkeld);
  }

  @Override
  public String getActionURL(FacesContext faces, String viewId) {
    String adres = super.getActionURL(faces, viewId);
    if (faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
        || faces.getViewRoot() == null
        || !viewId.equals(faces.getViewRoot().getViewId())
        || adres.indexOf('?') >= 0) {
      return adres;
    }
    String vraag = ((HttpServletRequest) faces.getExternalContext().getRequest()).getQueryString();
    return vraag == null ? adres : adres + "?" + vraag;
  }
}
