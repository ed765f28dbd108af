package nl.wijkwerk.web.invoer;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.List;

/**
 * An amount in euro, in which a point only separates thousands and a comma only cents; see {@link
 * Invoer}.
 */
@FacesConverter("wk.bedrag")
public class BedragConverter extends Getalveld {
  public BedragConverter() {
    super("#,##0.##", "12.500");
  }

  @Override
  public BigDecimal getAsObject(FacesContext faces, UIComponent veld, String tekst) {
    List<String> lezingen = tekst == null ? List.of() : Invoer.lezingen(tekst);
    if (!lezingen.isEmpty()) {
      throw Onleesbaar.fout(
          faces,
          Invoer.metKommaduizend(tekst) ? "fout.bedrag-komma" : "fout.bedrag-punt",
          tekst.strip(),
          lezingen.get(0),
          lezingen.get(1));
    }
    return super.getAsObject(faces, veld, tekst);
  }
}
