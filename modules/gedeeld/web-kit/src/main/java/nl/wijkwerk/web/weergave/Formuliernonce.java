package nl.wijkwerk.web.weergave;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Gives every form the nonce that PrimeFaces asks back for its content security policy. Its script
 * does that too, but only on pages that hold one of its components: on any other page, and without
 * script, sending a form would end in "CSP nonce mismatch".
 */
public class Formuliernonce implements SystemEventListener {

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof HtmlForm;
  }

  @Override
  public void processEvent(SystemEvent event) {
    HtmlForm form = (HtmlForm) event.getSource();
    if (form.getChildren().stream().noneMatch(Field.class::isInstance)) {
      Field field = new Field();
      field.setTransient(true);
      form.getChildren().add(field);
    }
  }

  static final class Field extends UIComponentBase {
    @Override
    public String getFamily() {
      return "nl.wijkwerk.Formuliernonce";
    }

    @Override
    public String getRendererType() {
      return null;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
      ResponseWriter out = context.getResponseWriter();
      out.startElement("input", this);
      out.writeAttribute("type", "hidden", null);
      out.writeAttribute("name", "primefaces.nonce", null);
      out.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
      out.writeAttribute("autocomplete", "off", null);
      out.endElement("input");
    }
  }
}
