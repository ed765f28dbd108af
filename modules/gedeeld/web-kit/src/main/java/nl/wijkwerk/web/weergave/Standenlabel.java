package nl.wijkwerk.web.weergave;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/** {@code <wk:standen>}: one {@link Stand} after another, that were made in Java. */
@FacesComponent("nl.wijkwerk.Standen")
public class Standenlabel extends Label {
  @Override
  void schrijf(FacesContext context, ResponseWriter out) throws IOException {
    for (Object each : (List<?>) waarde("van")) {
      Stand stand = (Stand) each;
      String icoon = stand.icoon();
      status(
          out,
          stand.soort(),
          icoon == null ? wk(context).statusIcoon(stand.soort()) : icoon,
          stand.tekst());
      out.writeText(" ", null);
      if (stand.toelichting() != null) {
        begin(out, "span", "wk-meta");
        out.writeText(stand.toelichting(), null);
        out.endElement("span");
      }
    }
  }
}
