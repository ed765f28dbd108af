package nl.wijkwerk.web.invoer;

import jakarta.faces.convert.FacesConverter;

/** A measurement or count. */
@FacesConverter("wk.getal")
public class GetalConverter extends Getalveld {
  public GetalConverter() {
    super("0.######", "24,5");
  }
}
