package nl.wijkwerk.web.invoer;

import jakarta.faces.convert.FacesConverter;

/** An amount in euro. */
@FacesConverter("wk.bedrag")
public class BedragConverter extends Getalveld {
  public BedragConverter() {
    super("#,##0.##", "12.500");
  }
}
