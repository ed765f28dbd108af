package nl.wijkwerk.web.invoer;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.util.Arrays;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.tekst.Schrijfwijze;

/** The message beside a field whose text cannot be read. */
final class Onleesbaar {
  private Onleesbaar() {}

  /** What the reader knows the field by. */
  static String label(UIComponent veld) {
    Object label = veld.getAttributes().get("label");
    return label == null ? veld.getId() : label.toString();
  }

  static ConverterException fout(FacesContext faces, String sleutel, Object... argumenten) {
    String tekst =
        CDI.current()
            .select(Berichten.class)
            .get()
            .tekst(
                faces.getViewRoot().getLocale(),
                sleutel,
                Arrays.stream(argumenten)
                    .map(a -> a instanceof String getypt ? Schrijfwijze.kort(getypt) : a)
                    .toArray());
    return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, tekst, tekst));
  }
}
