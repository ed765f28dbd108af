package nl.wijkwerk.web.portlet;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import nl.wijkwerk.kern.module.ModuleBeschrijving;

/**
 * Keeps a view that is only read free of a session. A page that holds several of them asks for all
 * at once: each would start a session of its own, and the last answer would take the place of the
 * session that a form on the same page is saved with.
 */
public class Portletweergave extends ViewHandlerWrapper {
  private static final String MAP = "/portlets/";
  private static final String UITGANG = ".xhtml";

  public Portletweergave(ViewHandler gewikkeld) {
    super(gewikkeld);
  }

  @Override
  public UIViewRoot createView(FacesContext faces, String viewId) {
    UIViewRoot weergave = super.createView(faces, viewId);
    if (weergave != null && alleenLezen(weergave.getViewId())) {
      weergave.setTransient(true);
      maakMapZonderSessie(faces, weergave);
    }
    return weergave;
  }

  /** PrimeFaces keeps its nonce in the map of the view; the event of making it starts a session. */
  private static void maakMapZonderSessie(FacesContext faces, UIViewRoot weergave) {
    boolean gebeurtenissen = faces.isProcessingEvents();
    faces.setProcessingEvents(false);
    try {
      weergave.getViewMap(true);
    } finally {
      faces.setProcessingEvents(gebeurtenissen);
    }
  }

  private static boolean alleenLezen(String viewId) {
    return viewId != null
        && viewId.startsWith(MAP)
        && viewId.endsWith(UITGANG)
        && CDI.current().select(ModuleBeschrijving.class).get().portlets().stream()
            .filter(p -> viewId.equals(MAP + p.naam() + UITGANG))
            .anyMatch(p -> !p.formulier());
  }
}
