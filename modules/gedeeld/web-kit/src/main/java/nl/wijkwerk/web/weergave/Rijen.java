package nl.wijkwerk.web.weergave;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * {@code <wk:rijen>}: the rows of a table of many cells, written in one go. A repeat in the page
 * works out each expression for each cell, which in a table of 12 by 50 costs more than all else.
 */
@FacesComponent("nl.wijkwerk.Rijen")
public class Rijen extends Label {
  @Override
  void schrijf(FacesContext context, ResponseWriter out) throws IOException {
    Weergave wk = wk(context);
    for (Object rij : (List<?>) waarde("rijen")) {
      rij((Tabelrij) rij, wk, out);
    }
  }

  private static void rij(Tabelrij rij, Weergave wk, ResponseWriter out) throws IOException {
    element(out, "tr", rij.stijl());
    out.startElement("th", null);
    out.writeAttribute("scope", "row", null);
    out.writeAttribute("class", "wk-break", null);
    if (rij.adres() == null && rij.nummer() == null) {
      out.writeText(rij.naam(), null);
    } else {
      Wijklabel.schrijf(out, rij.nummer(), rij.naam(), rij.adres());
    }
    if (rij.bij() != null) {
      out.writeText(" ", null);
      begin(out, "span", "wk-soft");
      out.writeText(rij.bij(), null);
      out.endElement("span");
    }
    out.endElement("th");
    for (Tabelcel cel : rij.cellen()) {
      cel(cel, wk, out);
    }
    out.endElement("tr");
  }

  private static void cel(Tabelcel cel, Weergave wk, ResponseWriter out) throws IOException {
    if (cel.adres() == null) {
      element(out, "td", cel.stijl());
      if (cel.klasse() != null) {
        begin(out, "span", "wk-klasse is-" + Klasse.naam(cel.klasse()));
        icoon(out, cel.klasse());
        out.writeText(wk.klasseTekst(cel.klasse()), null);
        out.endElement("span");
        out.writeText(" ", null);
      }
      out.writeText(cel.tekst(), null);
    } else {
      begin(out, "td", "is-" + Klasse.naam(cel.klasse()) + (cel.gekozen() ? " is-chosen" : ""));
      out.startElement("a", null);
      out.writeURIAttribute("href", cel.adres(), null);
      out.writeAttribute("aria-label", cel.label(), null);
      if (cel.gekozen()) {
        out.writeAttribute("aria-current", "true", null);
      }
      out.writeText(cel.tekst(), null);
      out.endElement("a");
    }
    out.endElement("td");
  }

  private static void element(ResponseWriter out, String element, String stijl) throws IOException {
    out.startElement(element, null);
    if (stijl != null) {
      out.writeAttribute("class", stijl, null);
    }
  }

  private static void icoon(ResponseWriter out, String klasse) throws IOException {
    begin(out, "svg", "wk-icon");
    out.writeAttribute("viewBox", "0 0 16 16", null);
    out.writeAttribute("aria-hidden", "true", null);
    out.startElement("use", null);
    out.writeAttribute("href", "#i-k-" + klasse, null);
    out.endElement("use");
    out.endElement("svg");
  }
}
