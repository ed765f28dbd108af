package nl.wijkwerk.web.invoer;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** A whole number that is no year, with thousands or without; see {@link Invoer#geheel}. */
@FacesConverter("wk.geheel")
public class GeheelConverter implements Converter<Integer> {
  @Override
  public Integer getAsObject(FacesContext faces, UIComponent veld, String tekst) {
    if (tekst == null || tekst.isBlank()) {
      return null;
    }
    return Invoer.geheel(tekst)
        .orElseThrow(
            () -> Onleesbaar.fout(faces, "fout.geheel-getal", tekst, Onleesbaar.label(veld)));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent veld, Integer waarde) {
    return waarde == null ? "" : waarde.toString();
  }
}
