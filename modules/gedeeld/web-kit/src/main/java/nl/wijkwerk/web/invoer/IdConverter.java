package nl.wijkwerk.web.invoer;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;

/** An id in the address. What cannot be an id names nothing, so the page does not exist. */
@FacesConverter("wk.id")
public class IdConverter implements Converter<UUID> {
  @Override
  public UUID getAsObject(FacesContext faces, UIComponent veld, String tekst) {
    if (tekst == null || tekst.isBlank()) {
      return null;
    }
    try {
      return UUID.fromString(tekst);
    } catch (IllegalArgumentException e) {
      throw new NietGevonden(tekst);
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent veld, UUID id) {
    return id == null ? "" : id.toString();
  }
}
