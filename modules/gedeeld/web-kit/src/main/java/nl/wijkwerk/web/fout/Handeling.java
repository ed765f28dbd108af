package nl.wijkwerk.web.fout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Weergave;

/**
 * Runs what a button does. When it fails the page is shown again with what was typed and a sentence
 * that says what is wrong, beside the field where that is known.
 */
@RequestScoped
public class Handeling {
  private static final Logger LOG = Logger.getLogger(Handeling.class.getName());

  private static final String NIEUW = "wordt";

  @Inject private Berichten berichten;
  @Inject private Taal taal;
  @Inject private Weergave weergave;
  private RuntimeException mislukt;

  /**
   * @return whether it succeeded
   */
  public boolean voerUit(Runnable werk) {
    try {
      werk.run();
      return true;
    } catch (RuntimeException e) {
      mislukt = e;
      meld(e);
      return false;
    }
  }

  /** Why the last one failed, when it was this kind of fault. */
  public <F extends RuntimeException> Optional<F> oorzaak(Class<F> soort) {
    for (Throwable oorzaak = mislukt; oorzaak != null; oorzaak = oorzaak.getCause()) {
      if (soort.isInstance(oorzaak)) {
        return Optional.of(soort.cast(oorzaak));
      }
    }
    return Optional.empty();
  }

  /**
   * Opens this page anew with an id in its address, in parameter {@code wordt}: the id of what its
   * form will make. It stays the same after Back, a reload and an error, so that the use case can
   * refuse to make it twice.
   */
  public void geefNieuwId() {
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      faces.getExternalContext().redirect(weergave.adres(NIEUW, UUID.randomUUID()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Lets the status of a page say what the page says in words: that somebody may not do this.
   *
   * @param mag whether they may
   */
  public void vereis(boolean mag) {
    if (!mag) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(403);
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

  /**
   * Says in a portlet that it worked: where the button stood when only that part is shown anew, and
   * otherwise after going to the view again, so that a reload sends nothing twice.
   *
   * @return what the action returns to Faces
   */
  public String geluktInPortlet(String view, String sleutel, Object... argumenten) {
    FacesContext faces = FacesContext.getCurrentInstance();
    boolean deel = faces.getPartialViewContext().isAjaxRequest();
    gelukt(sleutel, argumenten);
    faces.getExternalContext().getFlash().setKeepMessages(!deel);
    return deel ? null : view + "?faces-redirect=true&includeViewParams=true";
  }

  private void meld(RuntimeException fout) {
    Optional<Regelovertreding> regel = oorzaak(Regelovertreding.class);
    if (regel.isPresent()) {
      regel.get().alle().forEach(een -> voegToe(een.veld(), uitleg(een)));
    } else {
      voegToe(oorzaak(OngeldigeInvoer.class).map(OngeldigeInvoer::veld).orElse(null), uitleg(fout));
    }
    FacesContext.getCurrentInstance().validationFailed();
  }

  private String uitleg(RuntimeException fout) {
    return berichten
        .uitleg(taal.getLocale(), fout)
        .orElseGet(
            () -> {
              String kenmerk = UUID.randomUUID().toString().substring(0, 8);
              LOG.log(Level.SEVERE, "Unexpected fault " + kenmerk, fout);
              return berichten.tekst(taal.getLocale(), "fout.onbekend", kenmerk);
            });
  }

  private static void voegToe(String veld, String tekst) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(
        clientId(faces, veld), new FacesMessage(FacesMessage.SEVERITY_ERROR, tekst, null));
  }

  private static String clientId(FacesContext faces, String veld) {
    if (veld == null) {
      return null;
    }
    String id = veld.replace('.', '-');
    String[] gevonden = new String[1];
    faces
        .getViewRoot()
        .visitTree(
            // What is not shown may have nothing to show, and cannot be asked for its rows.
            VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
            (context, component) -> {
              if (id.equals(component.getId()) && zichtbaar(component)) {
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
