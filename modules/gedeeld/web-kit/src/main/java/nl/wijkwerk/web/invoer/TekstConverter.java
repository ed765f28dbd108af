package nl.wijkwerk.web.invoer;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import nl.wijkwerk.kern.tekst.Invoertekst;

/** Every text that somebody types, in every form; see {@link Invoertekst}. */
@FacesConverter(forClass = String.class)
public class TekstConverter implements Converter<String> {
  @Override
  public String getAsObject(FacesContext faces, UIComponent veld, String tekst) {
    if (Invoertekst.onbewaarbaar(tekst)) {
      throw Onleesbaar.fout(faces, "fout.teken", Onleesbaar.label(veld));
    }
    return Invoertekst.zichtbaar(tekst);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent veld, String tekst) {
    return tekst == null ? "" : tekst;
  }
}
