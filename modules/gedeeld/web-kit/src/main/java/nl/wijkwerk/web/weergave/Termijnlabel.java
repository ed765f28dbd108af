package nl.wijkwerk.web.weergave;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.temporal.Temporal;

/** {@code <wk:termijn>}: how far off a date is, counted from today or the day that is given. */
@FacesComponent("nl.wijkwerk.Termijn")
public class Termijnlabel extends Label {
  @Override
  void schrijf(FacesContext context, ResponseWriter out) throws IOException {
    Weergave wk = wk(context);
    Temporal vandaag = (Temporal) waarde("vandaag");
    Termijn termijn =
        wk.termijn(
            (Temporal) waarde("datum"),
            vandaag == null ? wk.getVandaag() : vandaag,
            (Boolean) waarde("klaar"));
    status(out, termijn.soort(), wk.statusIcoon(termijn.soort()), termijn.tekst());
  }
}
