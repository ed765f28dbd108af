package nl.wijkwerk.portlet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Makes a portlet's page fit in a page of a portal: only what is inside its frame, ids that no
 * other place has, and addresses that go through the portal, or to the module in full.
 */
final class Herschrijver {
  /** Set by a form that reads: its fields belong in the address. */
  static final String LEEST = "wijkwerk.leest";

  private static final String SCHEIDING = "-";
  private static final String GROOTSTE = "data-wk-grootste";
  private static final List<String> VERWIJZINGEN =
      List.of(
          "for",
          "aria-labelledby",
          "aria-describedby",
          "aria-controls",
          "aria-owns",
          "aria-errormessage",
          "headers",
          "list",
          "form",
          "data-wk-dialoog");
  private static final Pattern CSS_BRON = Pattern.compile("url\\((['\"]?)(/[^'\")]+)\\1\\)");
  // How the portal prints is the portal's business.
  private static final Pattern CSS_BLAD = Pattern.compile("@page\\b[^{}]*\\{[^{}]*\\}");

  private final Instelling instelling;
  private final Portletpad pagina;
  private final String naamruimte;
  private final Adressen adressen;

  Herschrijver(Instelling instelling, Vraag vraag, Adressen adressen) {
    this.instelling = instelling;
    this.pagina = vraag.pad();
    this.naamruimte = vraag.naamruimte();
    this.adressen = adressen;
  }

  /** A portlet that fits; the title is not in the markup, since the portal shows it. */
  record Passend(String titel, String html) {}

  /** Empty when this is not a portlet, or one that broke off. */
  Optional<Passend> pagina(String html) {
    Document document = Jsoup.parse(html);
    document.outputSettings().prettyPrint(false);
    Element inhoud = document.selectFirst("[data-wk-portlet-inhoud]");
    if (inhoud == null || inhoud.selectFirst("[data-wk-einde]") == null) {
      return Optional.empty();
    }
    Element huis = new Element("div");
    String thema =
        document.body().classNames().stream()
            .filter(klasse -> !klasse.startsWith("wk-"))
            .collect(Collectors.joining(" "));
    huis.attr("class", ("wk-portaal " + thema).strip());
    huis.attr("style", "--wk-hatch:url(#" + naamruimte + SCHEIDING + "wk-hatch)");
    huis.attr("lang", document.selectFirst("html").attr("lang"));
    document.select("link[rel=stylesheet]").forEach(blad -> neemStijl(huis, blad));
    boolean vormen = inhoud.selectFirst("[data-wk-vormen]") != null;
    document.select("head script").forEach(script -> neemScript(huis, script, vormen));
    Element iconen = document.selectFirst("body > svg.wk-sprite");
    if (iconen != null) {
      huis.appendChild(alleenGebruikt(iconen, inhoud));
    }
    inhoud.select("script").forEach(script -> vervang(script));
    inhoud
        .select("[" + GROOTSTE + "]")
        .forEach(
            veld ->
                veld.attr(
                    GROOTSTE,
                    Long.toString(
                        Math.min(Long.parseLong(veld.attr(GROOTSTE)), instelling.grootste()))));
    inhoud.removeClass("wk-portlet--framed");
    Element titel = inhoud.selectFirst("> .wk-portlet__head > h2");
    String tekst = titel == null ? "" : titel.text();
    if (titel != null) {
      Element kop = titel.parent();
      titel.remove();
      if (kop.children().isEmpty()) {
        kop.remove();
      }
    }
    huis.appendChild(inhoud);
    pas(huis);
    return Optional.of(new Passend(tekst, huis.outerHtml()));
  }

  /** What Faces sends after a form was sent in the background. */
  String deel(String xml) {
    Document document = Jsoup.parse(xml, Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    for (Element ververst : document.select("update, insert")) {
      String html = ververst.wholeText();
      if (html.contains("<")) {
        Element deel = Jsoup.parseBodyFragment(html).body();
        deel.ownerDocument().outputSettings().prettyPrint(false);
        pas(deel);
        ververst.empty();
        ververst.appendChild(new CDataNode(deel.html()));
      }
    }
    // Faces finds its own hidden fields by other means than their ids.
    for (Element deel : document.select("update[id], insert > *[id], delete[id], attributes[id]")) {
      if (!deel.attr("id").contains("jakarta.faces.")) {
        deel.attr("id", eigen(deel.attr("id")));
      }
    }
    for (Element weg : document.select("redirect[url]")) {
      weg.attr("url", doorverwijzing(weg.attr("url")));
    }
    return document.outerHtml();
  }

  /** Where somebody goes who is sent on to this address. */
  String doorverwijzing(String adres) {
    return Portletpad.vanaf(instelling, pagina, adres)
        .filter(Portletpad::portlet)
        .map(adressen::toon)
        .orElseGet(() -> pagina.volledig(instelling, adres));
  }

  static String css(Instelling instelling, Portletpad blad, String css, Adressen adressen) {
    Matcher bron = CSS_BRON.matcher(CSS_BLAD.matcher(css).replaceAll(""));
    return bron.replaceAll(
        gevonden ->
            Matcher.quoteReplacement(
                Portletpad.vanaf(instelling, blad, gevonden.group(2))
                    .filter(Portletpad::vast)
                    .map(doel -> "url(\"" + adressen.bron(doel) + "\")")
                    .orElse("none")));
  }

  // What rich components bring stays away: it styles classes that a portal may have too, and finds
  // elements by names that are other ones here.
  private void neemStijl(Element huis, Element blad) {
    Portletpad.vanaf(instelling, pagina, blad.attr("href"))
        .filter(pad -> pad.vraag().matches("(.*&)?ln=wk(&.*)?"))
        .ifPresent(
            pad ->
                huis.appendElement("link")
                    .attr("rel", "stylesheet")
                    .attr("href", adressen.bron(pad)));
    blad.remove();
  }

  // Without a form nothing of it needs a script.
  private void neemScript(Element huis, Element script, boolean vormen) {
    String bron = script.attr("src");
    if (bron.contains("/faces.js") || vormen && bron.contains("/wk.js")) {
      huis.appendChild(script);
      vervang(script);
    } else {
      script.remove();
    }
  }

  // A file of scripts runs once on a page, whichever place brings it; in its turn, because what
  // stands below it needs it.
  private void vervang(Element script) {
    script.removeAttr("nonce");
    if (!script.hasAttr("src")) {
      return;
    }
    Optional<Portletpad> pad =
        Portletpad.vanaf(instelling, pagina, script.attr("src")).filter(Portletpad::vast);
    if (pad.isEmpty()) {
      script.remove();
      return;
    }
    String naam = pad.get().adres().substring(1 + pad.get().module().length());
    String inhoud =
        "(window.wijkwerkScripts=window.wijkwerkScripts||{})["
            + tekst(naam)
            + "]||(wijkwerkScripts["
            + tekst(naam)
            + "]=1,document.write('<script"
            + (script.hasAttr("defer") ? " defer" : "")
            + " src='+"
            + tekst("\"" + adressen.bron(pad.get()) + "\"")
            + "+'><\\/script>'))";
    script.removeAttr("src").removeAttr("defer").removeAttr("async");
    script.empty();
    script.appendChild(new org.jsoup.nodes.DataNode(inhoud));
  }

  private static String tekst(String waarde) {
    return "'" + waarde.replace("\\", "\\\\").replace("'", "\\'").replace("<", "\\u003c") + "'";
  }

  private static Element alleenGebruikt(Element iconen, Element inhoud) {
    // A part that comes later may bring another icon.
    if (inhoud.selectFirst("form") == null) {
      Set<String> gebruikt =
          inhoud.select("use").stream()
              .map(gebruik -> gebruik.attr("href") + gebruik.attr("xlink:href"))
              .collect(Collectors.toSet());
      iconen
          .select("symbol")
          .forEach(
              icoon -> {
                if (!gebruikt.contains("#" + icoon.id())) {
                  icoon.remove();
                }
              });
    }
    return iconen;
  }

  private void pas(Element huis) {
    for (Element element : huis.select("[id]")) {
      element.attr("id", eigen(element.id()));
    }
    for (Element element : huis.getAllElements()) {
      for (String naam : VERWIJZINGEN) {
        if (element.hasAttr(naam)) {
          element.attr(
              naam,
              List.of(element.attr(naam).strip().split("\\s+")).stream()
                  .map(this::eigen)
                  .collect(Collectors.joining(" ")));
        }
      }
      switch (element.normalName()) {
        case "a", "area" -> koppeling(element);
        case "use" -> {
          anker(element, "href");
          anker(element, "xlink:href");
        }
        case "form" -> formulier(element);
        case "img", "source", "audio", "video", "embed", "iframe", "track", "input" ->
            media(element);
        default -> {}
      }
      if (element.hasAttr("data-wk-schuif")) {
        element.attr("tabindex", "0");
      }
    }
  }

  private String eigen(String id) {
    return id.isEmpty() ? id : naamruimte + SCHEIDING + id;
  }

  /** What Wijkwerk itself calls elements that the browser names after their place. */
  static String vanWijkwerk(String naamruimte, String namen) {
    String begin = naamruimte + SCHEIDING;
    return List.of(namen.split(" ", -1)).stream()
        .map(naam -> naam.startsWith(begin) ? naam.substring(begin.length()) : naam)
        .collect(Collectors.joining(" "));
  }

  private boolean anker(Element element, String naam) {
    String adres = element.attr(naam);
    if (adres.startsWith("#")) {
      element.attr(naam, "#" + eigen(adres.substring(1)));
      return true;
    }
    return false;
  }

  private void koppeling(Element element) {
    element.removeAttr("target");
    if (!element.hasAttr("href") || anker(element, "href")) {
      return;
    }
    String adres = element.attr("href");
    String soort = adres.strip().toLowerCase(Locale.ROOT);
    if (soort.startsWith("mailto:") || soort.startsWith("tel:")) {
      return;
    }
    if (soort.matches("[a-z][a-z0-9+.-]*:.*") && !soort.startsWith("http")) {
      element.removeAttr("href");
      return;
    }
    Optional<Portletpad> bestand =
        Portletpad.vanaf(instelling, pagina, adres).filter(Portletpad::bestand);
    // A portal need not pass the name on that the file came with.
    bestand.ifPresent(
        pad -> element.attr("download", pad.pad().substring(pad.pad().lastIndexOf('/') + 1)));
    element.attr("href", bestand.map(adressen::haal).orElseGet(() -> doorverwijzing(adres)));
  }

  private void formulier(Element form) {
    form.removeAttr("target");
    Optional<Portletpad> doel =
        Portletpad.vanaf(instelling, pagina, form.attr("action")).filter(Portletpad::portlet);
    if (doel.isEmpty()) {
      form.attr("action", pagina.volledig(instelling, form.attr("action")));
      return;
    }
    boolean leest = !"post".equalsIgnoreCase(form.attr("method"));
    form.attr("method", "post").attr("action", adressen.stuur(doel.get()));
    Element verborgen = form.prependElement("input").attr("type", "hidden");
    if (leest) {
      verborgen.attr("name", LEEST).attr("value", "1");
    } else {
      verborgen.attr("name", "jakarta.faces.encodedURL").attr("value", adressen.haal(doel.get()));
    }
  }

  private void media(Element element) {
    if (!element.hasAttr("src") || element.attr("src").startsWith("data:image/")) {
      return;
    }
    Optional<Portletpad> pad = Portletpad.vanaf(instelling, pagina, element.attr("src"));
    element.attr(
        "src", pad.map(doel -> doel.vast() ? adressen.bron(doel) : adressen.haal(doel)).orElse(""));
    element.removeAttr("srcset");
  }
}
