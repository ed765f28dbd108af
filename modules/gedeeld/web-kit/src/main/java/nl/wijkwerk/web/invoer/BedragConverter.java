package nl.wijkwerk.web.invoer;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** An amount in euro as people type it; see {@link Invoer}. */
@FacesConverter("wk.bedrag")
public class BedragConverter implements Converter<BigDecimal> {
  @Override
  public BigDecimal getAsObject(FacesContext faces, UIComponent veld, String tekst) {
    if (tekst == null || tekst.isBlank()) {
      return null;
    }
    return Invoer.getal(tekst)
        .orElseThrow(() -> Onleesbaar.fout(faces, "fout.getal", tekst, "12.500"));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent veld, BigDecimal waarde) {
    if (waarde == null) {
      return "";
    }
    return new java.text.DecimalFormat(
            "#,##0.##",
            java.text.DecimalFormatSymbols.getInstance(java.util.Locale.forLanguageTag("nl")))
        .format(waarde);
  }
}
