package nl.wijkwerk.web.weergave;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A field for a file. Faces takes an empty file for none, and would ask to choose one. */
final class Bestandsveld {
  private Bestandsveld() {}

  static void zegDatHetLeegIs(FacesContext context, UIInput veld) {
    if (context.getExternalContext().getRequest() instanceof HttpServletRequest verzoek) {
      leeg(delen(verzoek), veld.getClientId(context))
          .ifPresent(
              naam ->
                  veld.setRequiredMessage(
                      Teksten.tekst(context.getViewRoot().getLocale(), "veld.bestandLeeg", naam)));
    }
  }

  /** Name of the file that was chosen in this field and has nothing in it. */
  static Optional<String> leeg(Collection<Part> delen, String veld) {
    return delen.stream()
        .filter(d -> veld.equals(d.getName()) && d.getSize() == 0)
        .map(Part::getSubmittedFileName)
        .filter(naam -> naam != null && !naam.isBlank())
        .findFirst();
  }

  private static Collection<Part> delen(HttpServletRequest verzoek) {
    try {
      return verzoek.getParts();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      // No form with files was sent.
      return List.of();
    }
  }
}
