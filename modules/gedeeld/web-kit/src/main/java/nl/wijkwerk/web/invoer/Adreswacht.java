package nl.wijkwerk.web.invoer;

import jakarta.el.ELContext;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import java.util.Arrays;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;

/**
 * Refuses an address that asks for what cannot be, such as a state that is in no list. Faces would
 * show the page without what it is about: its actions are left out when a parameter cannot be read.
 */
public class Adreswacht implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.PROCESS_VALIDATIONS;
  }

  @Override
  public void beforePhase(PhaseEvent gebeurtenis) {
    // Nothing was read yet.
  }

  @Override
  public void afterPhase(PhaseEvent gebeurtenis) {
    FacesContext faces = gebeurtenis.getFacesContext();
    if (faces.isPostback() || !faces.isValidationFailed()) {
      return;
    }
    for (UIViewParameter parameter : ViewMetadata.getViewParameters(faces.getViewRoot())) {
      if (!parameter.isValid()) {
        throw fout(parameter, faces.getELContext());
      }
    }
  }

  private static OngeldigeInvoer fout(UIViewParameter parameter, ELContext el) {
    String naam = parameter.getName();
    Class<?> soort = parameter.getValueExpression("value").getType(el);
    return soort.isEnum()
        ? OngeldigeInvoer.keuze(
            naam, Arrays.stream(soort.getEnumConstants()).map(Object::toString).toList())
        : new OngeldigeInvoer(naam, "fout.geheel-getal", parameter.getSubmittedValue(), naam);
  }
}
