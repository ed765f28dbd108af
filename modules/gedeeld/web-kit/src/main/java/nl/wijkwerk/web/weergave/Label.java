package nl.wijkwerk.web.weergave;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * A small tag that stands in each row of a list, often more than once. As a tag file it would work
 * out each of its attributes anew wherever it names them; here they are worked out once.
 */
abstract class Label extends UIComponentBase {
  @Override
  public String getFamily() {
    return "nl.wijkwerk.Label";
  }

  @Override
  public String getRendererType() {
    return null;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    if (isRendered()) {
      super.encodeBegin(context);
      schrijf(context, context.getResponseWriter());
    }
  }

  abstract void schrijf(FacesContext context, ResponseWriter out) throws IOException;

  /** What the page gives for this attribute, as words or worked out; null when it gives nothing. */
  final Object waarde(String attribuut) {
    return getAttributes().get(attribuut);
  }

  final String tekst(String attribuut) {
    Object waarde = waarde(attribuut);
    return waarde == null ? "" : waarde.toString();
  }

  /** Looked up once for a page. */
  static Weergave wk(FacesContext context) {
    return (Weergave)
        context
            .getAttributes()
            .computeIfAbsent(Weergave.class, k -> CDI.current().select(Weergave.class).get());
  }

  static void begin(ResponseWriter out, String element, String klasse) throws IOException {
    out.startElement(element, null);
    out.writeAttribute("class", klasse, null);
  }

  /** Words in the colour and with the icon of a status. */
  static void status(ResponseWriter out, String soort, String icoon, String tekst)
      throws IOException {
    begin(out, "span", "wk-status wk-status--" + soort);
    begin(out, "svg", "wk-icon");
    out.writeAttribute("viewBox", "0 0 16 16", null);
    out.writeAttribute("aria-hidden", "true", null);
    out.startElement("use", null);
    out.writeAttribute("href", "#i-" + icoon, null);
    out.endElement("use");
    out.endElement("svg");
    out.writeText(tekst, null);
    out.endElement("span");
  }
}
