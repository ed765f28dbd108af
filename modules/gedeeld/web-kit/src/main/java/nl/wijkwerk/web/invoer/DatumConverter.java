package nl.wijkwerk.web.invoer;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.tijd.Datumgrens;

/** A date as people type it; see {@link Invoer}. */
@FacesConverter("wk.datum")
public class DatumConverter implements Converter<LocalDate> {
  @Override
  public LocalDate getAsObject(FacesContext faces, UIComponent veld, String tekst) {
    if (tekst == null || tekst.isBlank()) {
      return null;
    }
    try {
      return Invoer.datum(tekst).orElseThrow(() -> Onleesbaar.fout(faces, "fout.datum", tekst));
    } catch (Datumgrens.BuitenGrens e) {
      OngeldigeInvoer fout = Datumgrens.fout(Onleesbaar.label(veld));
      throw Onleesbaar.fout(faces, fout.sleutel(), fout.argumenten());
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent veld, LocalDate waarde) {
    if (waarde == null) {
      return "";
    }
    return String.format(
        java.util.Locale.ROOT,
        "%d-%d-%d",
        waarde.getDayOfMonth(),
        waarde.getMonthValue(),
        waarde.getYear());
  }
}
