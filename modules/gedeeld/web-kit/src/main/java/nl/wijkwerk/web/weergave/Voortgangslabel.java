package nl.wijkwerk.web.weergave;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <wk:voortgang>}: how much of a number was reached, as a bar and in words. */
@FacesComponent("nl.wijkwerk.Voortgang")
public class Voortgangslabel extends Label {
  @Override
  void schrijf(FacesContext context, ResponseWriter out) throws IOException {
    int totaal = Integer.parseInt(tekst("totaal"));
    int gehaald = Integer.parseInt(tekst("gehaald"));
    if (totaal == 0) {
      out.writeText("–", null);
      return;
    }
    Weergave wk = wk(context);
    begin(out, "span", "wk-progress");
    out.startElement("progress", null);
    out.writeAttribute("max", totaal, null);
    out.writeAttribute("value", gehaald, null);
    out.writeAttribute("aria-label", wk.tekst("voortgang"), null);
    out.endElement("progress");
    begin(out, "span", "wk-nowrap");
    out.writeText(wk.tekst("voortgang.van", gehaald, totaal), null);
    out.endElement("span");
    out.endElement("span");
  }
}
