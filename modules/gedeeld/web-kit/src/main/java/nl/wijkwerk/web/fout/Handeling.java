package nl.wijkwerk.web.fout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.web.menu.Taal;

/**
 * Runs what a button does. When it fails the page is shown again with what was typed and a sentence
 * that says what is wrong, beside the field where that is known.
 */
@RequestScoped
public class Handeling {
  private static final Logger LOG = Logger.getLogger(Handeling.class.getName());

  @Inject private Berichten berichten;
  @Inject private Taal taal;

  /**
   * @return whether it succeeded
   */
  public boolean voerUit(Runnable werk) {
    try {
      werk.run();
      return true;
    } catch (RuntimeException e) {
      meld(e);
      return false;
    }
  }

  /** Message that is shown on the next page, after a redirect. */
  public void gelukt(String sleutel, Object... argumenten) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null,
        new FacesMessage(
            FacesMessage.SEVERITY_INFO,
            berichten.tekst(taal.getLocale(), sleutel, argumenten),
            null));
  }

  private void meld(RuntimeException fout) {
    Optional<String> uitleg = berichten.uitleg(taal.getLocale(), fout);
    String tekst =
        uitleg.orElseGet(
            () -> {
              String kenmerk = UUID.randomUUID().toString().substring(0, 8);
              LOG.log(Level.SEVERE, "Unexpected fault " + kenmerk, fout);
              return berichten.tekst(taal.getLocale(), "fout.onbekend", kenmerk);
            });
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(
        clientId(faces, veld(fout)), new FacesMessage(FacesMessage.SEVERITY_ERROR, tekst, null));
    faces.validationFailed();
  }

  private static String veld(Throwable fout) {
    for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
      if (oorzaak instanceof Regelovertreding r) {
        return r.veld();
      } else if (oorzaak instanceof OngeldigeInvoer o) {
        return o.veld();
      }
    }
    return null;
  }

  private static String clientId(FacesContext faces, String veld) {
    if (veld == null) {
      return null;
    }
    String[] gevonden = new String[1];
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces),
            (context, component) -> {
              if (veld.equals(component.getId()) && zichtbaar(component)) {
                gevonden[0] = component.getClientId(faces);
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return gevonden[0];
  }

  /** Two forms of a page may each have a field of this name: the one that was sent counts. */
  private static boolean zichtbaar(UIComponent component) {
    for (UIComponent ouder = component; ouder != null; ouder = ouder.getParent()) {
      if (ouder instanceof UIForm form) {
        return component.isRendered() && form.isSubmitted();
      }
    }
    return component.isRendered();
  }
}
