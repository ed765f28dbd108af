package nl.wijkwerk.web.weergave;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.html.HtmlSelectManyListbox;
import jakarta.faces.component.html.HtmlSelectManyMenu;
import jakarta.faces.component.html.HtmlSelectOneListbox;
import jakarta.faces.component.html.HtmlSelectOneMenu;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.primefaces.component.api.InputHolder;

/**
 * A field of a form: label, error, the input inside it, and help, tied together for assistive
 * technology. The input needs no label, message or aria attributes of its own.
 */
@FacesComponent(Veld.TYPE)
public class Veld extends UIComponentBase {
  public static final String TYPE = "nl.wijkwerk.Veld";
  private static final String INPUT_CLASS = "wk-input";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public String getRendererType() {
    return null;
  }

  @Override
  public void processDecodes(FacesContext context) {
    UIInput input = input(this);
    if (input != null) {
      // Messages of converters and validators name the field by this.
      input.getAttributes().put("label", text("label"));
      if (required(input)) {
        input.setRequired(true);
        if (input instanceof HtmlInputFile) {
          Bestandsveld.zegDatHetLeegIs(context, input);
        }
      }
    }
    super.processDecodes(context);
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    if (!isRendered()) {
      return;
    }
    super.encodeBegin(context);
    UIInput input = input(this);
    if (input == null) {
      throw new IllegalStateException("wk:veld " + getClientId(context) + " holds no input");
    }
    String id = input.getClientId(context);
    String error = error(context, id);
    boolean group = group(input);
    prepare(context, input, error, group);

    ResponseWriter out = context.getResponseWriter();
    out.startElement(group ? "fieldset" : "div", this);
    out.writeAttribute("id", getClientId(context), "id");
    String extra = text("styleClass");
    out.writeAttribute(
        "class",
        "wk-field"
            + (error == null ? "" : " wk-field--error")
            + (extra.isEmpty() ? "" : " " + extra),
        "styleClass");
    if (group && describedBy(input, id, error) != null) {
      out.writeAttribute("aria-describedby", describedBy(input, id, error), null);
    }
    if (input instanceof UISelectBoolean) {
      writeError(out, id, error);
      out.startElement("label", this);
      out.writeAttribute("class", "wk-choice", null);
    } else {
      writeLabel(context, out, input, group);
      writeError(out, id, error);
    }
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    if (!isRendered()) {
      return;
    }
    UIInput input = input(this);
    ResponseWriter out = context.getResponseWriter();
    if (input instanceof UISelectBoolean) {
      out.startElement("span", this);
      out.writeText(text("label"), "label");
      out.endElement("span");
      out.endElement("label");
    }
    String help = text("hulp");
    if (!help.isEmpty()) {
      out.startElement("p", this);
      out.writeAttribute("class", "wk-help", null);
      out.writeAttribute("id", input.getClientId(context) + "-hulp", null);
      out.writeText(help, "hulp");
      out.endElement("p");
    }
    out.endElement(group(input) ? "fieldset" : "div");
    super.encodeEnd(context);
  }

  private void writeLabel(FacesContext context, ResponseWriter out, UIInput input, boolean group)
      throws IOException {
    out.startElement(group ? "legend" : "label", this);
    if (group) {
      out.writeAttribute("class", "wk-legend", null);
    } else {
      out.writeAttribute("for", focusId(context, input), null);
    }
    out.writeText(text("label"), "label");
    Object verplicht = getAttributes().get("verplicht");
    if (verplicht != null && !required(input)) {
      out.startElement("span", this);
      out.writeAttribute("class", "wk-optional", null);
      out.writeText(" " + Teksten.tekst(locale(context), "veld.nietVerplicht"), null);
      out.endElement("span");
    }
    out.endElement(group ? "legend" : "label");
  }

  private void writeError(ResponseWriter out, String id, String error) throws IOException {
    if (error == null) {
      return;
    }
    out.startElement("p", this);
    out.writeAttribute("class", "wk-error", null);
    out.writeAttribute("id", id + "-fout", null);
    out.startElement("svg", this);
    out.writeAttribute("class", "wk-icon", null);
    out.writeAttribute("viewBox", "0 0 16 16", null);
    out.writeAttribute("aria-hidden", "true", null);
    out.startElement("use", this);
    out.writeAttribute("href", "#i-letop", null);
    out.endElement("use");
    out.endElement("svg");
    out.startElement("span", this);
    out.writeText(error, null);
    out.endElement("span");
    out.endElement("p");
  }

  private void prepare(FacesContext context, UIInput input, String error, boolean group) {
    if (!(input instanceof InputHolder)
        && (input instanceof HtmlInputText
            || input instanceof HtmlInputFile
            || input instanceof HtmlInputTextarea
            || input instanceof HtmlSelectOneMenu
            || input instanceof HtmlSelectOneListbox
            || input instanceof HtmlSelectManyMenu
            || input instanceof HtmlSelectManyListbox)) {
      String classes = String.valueOf(input.getAttributes().getOrDefault("styleClass", ""));
      if (!(" " + classes + " ").contains(" " + INPUT_CLASS + " ")) {
        input.getAttributes().put("styleClass", (INPUT_CLASS + " " + classes).trim());
      }
    }
    if (group) {
      return;
    }
    Map<String, Object> aria = input.getPassThroughAttributes(true);
    set(aria, "aria-invalid", error == null ? null : "true");
    set(aria, "aria-required", required(input) ? "true" : null);
    set(aria, "aria-describedby", describedBy(input, input.getClientId(context), error));
  }

  private String describedBy(UIInput input, String id, String error) {
    String ids =
        (error == null ? "" : id + "-fout") + (text("hulp").isEmpty() ? "" : " " + id + "-hulp");
    return ids.isEmpty() ? null : ids.trim();
  }

  private static void set(Map<String, Object> attributes, String name, String value) {
    if (value == null) {
      attributes.remove(name);
    } else {
      attributes.put(name, value);
    }
  }

  private boolean required(UIInput input) {
    Object verplicht = getAttributes().get("verplicht");
    return verplicht == null ? input.isRequired() : Boolean.parseBoolean(verplicht.toString());
  }

  private String text(String name) {
    Object value = getAttributes().get(name);
    return value == null ? "" : value.toString();
  }

  private static String error(FacesContext context, String id) {
    for (FacesMessage message : context.getMessageList(id)) {
      if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
        message.rendered();
        return message.getSummary() == null ? message.getDetail() : message.getSummary();
      }
    }
    return null;
  }

  /** Id of the element that takes the focus for this input. */
  static String focusId(FacesContext context, UIComponent component) {
    if (component instanceof InputHolder holder) {
      return holder.getInputClientId();
    }
    String id = component.getClientId(context);
    return component instanceof UIInput input && group(input) ? id + ":0" : id;
  }

  private static boolean group(UIInput input) {
    String renderer = input.getRendererType();
    return (input instanceof UISelectOne && "jakarta.faces.Radio".equals(renderer))
        || (input instanceof UISelectMany && "jakarta.faces.Checkbox".equals(renderer));
  }

  private static UIInput input(UIComponent parent) {
    for (UIComponent child : parent.getChildren()) {
      if (child instanceof UIInput input) {
        return input;
      }
      UIInput deeper = input(child);
      if (deeper != null) {
        return deeper;
      }
    }
    return null;
  }

  private static Locale locale(FacesContext context) {
    return context.getViewRoot().getLocale();
  }
}
