package nl.wijkwerk.web.weergave;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code <wk:wijk>}: the name of a wijk with its number on a sign, as a link when it has an
 * address.
 */
@FacesComponent("nl.wijkwerk.Wijk")
public class Wijklabel extends Label {
  @Override
  void schrijf(FacesContext context, ResponseWriter out) throws IOException {
    schrijf(out, tekst("nummer"), tekst("naam"), tekst("pad"));
  }

  /** The same for who writes more of them; number and address may be null. */
  static void schrijf(ResponseWriter out, String nummerOfNiets, String naam, String padOfNiets)
      throws IOException {
    String nummer = nummerOfNiets == null ? "" : nummerOfNiets;
    String pad = padOfNiets == null ? "" : padOfNiets;
    String element = pad.isEmpty() ? "span" : "a";
    begin(out, element, pad.isEmpty() ? "wk-wijk" : "wk-wijk wk-wijk--link");
    if (!pad.isEmpty()) {
      out.writeURIAttribute("href", pad, null);
    }
    if (!nummer.isEmpty()) {
      begin(out, "span", "wk-bordje");
      out.writeText(nummer, null);
      out.endElement("span");
      out.writeText(" ", null);
    }
    out.writeText(naam, null);
    out.endElement(element);
  }
}
