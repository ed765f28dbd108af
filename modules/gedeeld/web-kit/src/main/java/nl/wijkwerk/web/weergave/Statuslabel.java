package nl.wijkwerk.web.weergave;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <wk:status>}: a status in words, with its colour and an icon. */
@FacesComponent("nl.wijkwerk.Status")
public class Statuslabel extends Label {
  @Override
  void schrijf(FacesContext context, ResponseWriter out) throws IOException {
    Weergave wk = wk(context);
    String gegeven = tekst("soort");
    String soort = gegeven.isEmpty() ? "rest" : wk.stand(gegeven);
    String icoon = tekst("icoon");
    // Facelets drops the space of a page before a tag, and words would stick to each other.
    out.writeText(" ", null);
    status(out, soort, icoon.isEmpty() ? wk.statusIcoon(soort) : icoon, tekst("tekst"));
  }
}
