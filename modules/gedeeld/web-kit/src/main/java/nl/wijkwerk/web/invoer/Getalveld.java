package nl.wijkwerk.web.invoer;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import nl.wijkwerk.kern.tekst.Berichten;

/** A number as people type it; see {@link Invoer}. */
abstract class Getalveld implements Converter<BigDecimal> {
  private final String vorm;
  private final String voorbeeld;

  Getalveld(String vorm, String voorbeeld) {
    this.vorm = vorm;
    this.voorbeeld = voorbeeld;
  }

  @Override
  public BigDecimal getAsObject(FacesContext faces, UIComponent veld, String tekst) {
    if (tekst == null || tekst.isBlank()) {
      return null;
    }
    return Invoer.getal(tekst)
        .orElseThrow(() -> Onleesbaar.fout(faces, "fout.getal", tekst, voorbeeld));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent veld, BigDecimal waarde) {
    return waarde == null
        ? ""
        : new DecimalFormat(vorm, DecimalFormatSymbols.getInstance(Berichten.NEDERLANDS))
            .format(waarde);
  }
}
