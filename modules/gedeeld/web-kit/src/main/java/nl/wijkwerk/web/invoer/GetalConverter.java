package nl.wijkwerk.web.invoer;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** A number as people type it; see {@link Invoer}. */
@FacesConverter("wk.getal")
public class GetalConverter implements Converter<BigDecimal> {
  @Override
  public BigDecimal getAsObject(FacesContext faces, UIComponent veld, String tekst) {
    if (tekst == null || tekst.isBlank()) {
      return null;
    }
    return Invoer.getal(tekst)
        .orElseThrow(() -> Onleesbaar.fout(faces, "fout.getal", tekst, "24,5"));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent veld, BigDecimal waarde) {
    if (waarde == null) {
      return "";
    }
    return new java.text.DecimalFormat(
            "0.######",
            java.text.DecimalFormatSymbols.getInstance(java.util.Locale.forLanguageTag("nl")))
        .format(waarde);
  }
}
