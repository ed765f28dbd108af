package nl.wijkwerk.web.weergave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.ContextCallback;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkwerk.kern.tekst.Berichten;

/** What pages call as {@code #{wk…}}: formatting in the language of the page, and its messages. */
@Named("wk")
@ApplicationScoped
public class Weergave {
  @Inject private Clock klok;
  @Inject private Berichten berichten;

  public String euro(Number waarde) {
    return opmaak().euro(waarde);
  }

  public String bedrag(Number waarde) {
    return opmaak().bedrag(waarde);
  }

  public String getal(Number waarde) {
    return opmaak().getal(waarde);
  }

  public String getal(Number waarde, int decimalen) {
    return opmaak().getal(waarde, decimalen);
  }

  public String procent(Number waarde) {
    return opmaak().procent(waarde);
  }

  public String procent(Number waarde, int decimalen) {
    return opmaak().procent(waarde, decimalen);
  }

  public String datum(Temporal waarde) {
    return opmaak().datum(waarde);
  }

  public String datumKort(Temporal waarde) {
    return opmaak().datumKort(waarde);
  }

  public String dagMaand(Temporal waarde) {
    return opmaak().dagMaand(waarde);
  }

  public String tijdstip(Temporal waarde) {
    return opmaak().tijdstip(waarde);
  }

  public String tijd(Temporal waarde) {
    return opmaak().tijd(waarde);
  }

  public String periode(Integer van, Integer tot) {
    return opmaak().periode(van, tot);
  }

  public String iso(Temporal waarde) {
    return opmaak().iso(waarde);
  }

  /** A date written in a page, such as 2026-11-21. */
  public LocalDate dag(String iso) {
    return LocalDate.parse(iso);
  }

  public Termijn termijn(Temporal datum, Temporal vandaag, Boolean klaar) {
    return Termijn.van(
        Opmaak.dag(datum), Opmaak.dag(vandaag), Boolean.TRUE.equals(klaar), locale());
  }

  public Geldverdeling geld(Object raming, Object betaald, Object verplicht, Object gereserveerd) {
    return Geldverdeling.van(
        number(raming), number(betaald), number(verplicht), number(gereserveerd), locale());
  }

  public Afstand afstand(Object wijk, Object stad, Object min, Object max) {
    return Afstand.van(number(wijk), number(stad), number(min), number(max));
  }

  public String klasse(Object klasse) {
    return Klasse.naam(klasse);
  }

  public String klasseTekst(Object klasse) {
    return Teksten.tekst(locale(), "klasse." + Klasse.naam(klasse));
  }

  /** Icon that belongs to a status. */
  public String statusIcoon(Object soort) {
    return switch (stand(soort)) {
      case "good" -> "check";
      case "info" -> "info";
      case "warn" -> "letop";
      case "late" -> "klok";
      case "draft" -> "potlood";
      case "rest" -> "streep";
      default -> throw new IllegalArgumentException("Unknown status: " + soort);
    };
  }

  /** Icon that belongs to a notice. */
  public String meldingIcoon(Object soort) {
    return switch (stand(soort)) {
      case "good" -> "check";
      case "info" -> "info";
      case "warn", "late" -> "letop";
      default -> throw new IllegalArgumentException("Unknown notice: " + soort);
    };
  }

  /** Class of a step: DONE, CURRENT, BACK or TODO. */
  public String stapKlasse(Object toestand) {
    return "is-" + stand(toestand);
  }

  /** Whether the plan stands at this step. */
  public boolean stapNu(Object toestand) {
    String stand = stand(toestand);
    return "current".equals(stand) || "back".equals(stand);
  }

  /** What the look of a step says, in words. */
  public String stapTekst(Object toestand) {
    return switch (stand(toestand)) {
      case "done" -> Teksten.tekst(locale(), "stap.gedaan");
      case "back" -> Teksten.tekst(locale(), "stap.terug");
      case "current", "todo" -> "";
      default -> throw new IllegalArgumentException("Unknown state of a step: " + toestand);
    };
  }

  /** Date, or date and time when there is a time. */
  public String moment(Temporal waarde) {
    return waarde instanceof LocalDate ? datum(waarde) : tijdstip(waarde);
  }

  /** Whether a choice is the one in the address; numbers and enum constants count as their text. */
  public boolean gelijk(Object choice, String parameter) {
    return choice != null && choice.toString().equals(parameter);
  }

  /** Whether the address narrows the list, apart from its order and page. */
  public boolean isGefilterd() {
    return gefilterd("");
  }

  /**
   * @param vast parameter that says what the page is about, and narrows nothing
   */
  public boolean gefilterd(String vast) {
    // What a form sent is no part of the address.
    String adres = "&" + request().getQueryString();
    return request().getParameterMap().entrySet().stream()
        .anyMatch(
            each ->
                !each.getKey().equals("sorteer")
                    && !each.getKey().equals("pagina")
                    && !each.getKey().equals(vast)
                    && adres.contains("&" + each.getKey() + "=")
                    && Stream.of(each.getValue()).anyMatch(value -> !value.isBlank()));
  }

  /** This page with nothing in its address but what it is about. */
  public String zonderFilter(String vast) {
    return Adres.met(pad(), Map.of(), vast, request().getParameter(vast));
  }

  /** Title for the browser; it says first when something has to be mended. */
  public String paginatitel(String titel) {
    return getFouten().isEmpty() ? titel : tekst("fouten.titelPagina", titel);
  }

  /** Today in the Netherlands. */
  public LocalDate getVandaag() {
    return LocalDate.now(klok);
  }

  /** Name of a state for the style sheet: an enum constant or text, in lower case. */
  public String stand(Object waarde) {
    return String.valueOf(waarde).toLowerCase(Locale.ROOT);
  }

  public String tekst(String key) {
    return Teksten.tekst(locale(), key);
  }

  public String tekst(String key, Object waarde) {
    return Teksten.tekst(locale(), key, waarde);
  }

  public String tekst(String key, Object eerste, Object tweede) {
    return Teksten.tekst(locale(), key, eerste, tweede);
  }

  /** A text of the module. */
  public String zin(String sleutel) {
    return berichten.tekst(locale(), sleutel);
  }

  public String zin(String sleutel, Object waarde) {
    return berichten.tekst(locale(), sleutel, waarde);
  }

  public String zin(String sleutel, Object eerste, Object tweede) {
    return berichten.tekst(locale(), sleutel, eerste, tweede);
  }

  public String zin(String sleutel, Object eerste, Object tweede, Object derde) {
    return berichten.tekst(locale(), sleutel, eerste, tweede, derde);
  }

  /** "21 tot en met 40 van 137". */
  public String bereik(long eerste, long laatste, long totaal) {
    Opmaak opmaak = opmaak();
    return Teksten.tekst(
        locale(),
        totaal == 0 ? "paginering.leeg" : "paginering.bereik",
        opmaak.getal(eerste),
        opmaak.getal(laatste),
        opmaak.getal(totaal));
  }

  /** Path of the page that the reader asked for, without parameters. */
  public String pad() {
    return request().getRequestURI();
  }

  /** This page with one parameter of its address replaced. */
  public String adres(String name, Object value) {
    HttpServletRequest request = request();
    return Adres.met(
        request.getRequestURI(),
        Adres.parameters(request.getQueryString()),
        name,
        value == null ? null : value.toString());
  }

  /** This list in the order that a click on the head of a column asks for, from its first page. */
  public String sorteeradres(String field, String current) {
    HttpServletRequest request = request();
    var parameters = Adres.parameters(request.getQueryString());
    parameters.remove("pagina");
    return Adres.met(
        request.getRequestURI(), parameters, "sorteer", Adres.volgendeSortering(field, current));
  }

  public String ariaSort(String field, String current) {
    return Adres.ariaSort(field, current);
  }

  /** Messages about the page as a whole. */
  public List<Melding> getMeldingen() {
    List<Melding> meldingen = new ArrayList<>();
    for (FacesMessage message : FacesContext.getCurrentInstance().getMessageList(null)) {
      meldingen.add(melding(message, null));
      message.rendered();
    }
    return meldingen;
  }

  /** Errors that belong to a field, each with the id of the field to jump to. */
  public List<Melding> getFouten() {
    FacesContext context = FacesContext.getCurrentInstance();
    List<Melding> fouten = new ArrayList<>();
    Iterator<String> ids = context.getClientIdsWithMessages();
    while (ids.hasNext()) {
      String id = ids.next();
      if (id == null) {
        continue;
      }
      for (FacesMessage message : context.getMessageList(id)) {
        if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
          fouten.add(melding(message, focusId(context, id)));
          break;
        }
      }
    }
    return fouten;
  }

  /** Whether the form with this id was sent and refused, so that what hid it has to be open. */
  public boolean geweigerd(String formulier) {
    return !formulier.isEmpty()
        && FacesContext.getCurrentInstance().isValidationFailed()
        && request().getParameter(formulier) != null;
  }

  /** A number written in a page arrives as text. */
  private static Number number(Object value) {
    return value == null || value instanceof Number
        ? (Number) value
        : new BigDecimal(value.toString());
  }

  private static Melding melding(FacesMessage message, String veld) {
    String tekst = message.getSummary();
    if (tekst == null || tekst.isBlank()) {
      tekst = message.getDetail();
    }
    FacesMessage.Severity severity = message.getSeverity();
    String soort = "good";
    if (severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
      soort = "late";
    } else if (severity.equals(FacesMessage.SEVERITY_WARN)) {
      soort = "warn";
    }
    return new Melding(soort, tekst, veld);
  }

  private static String focusId(FacesContext context, String clientId) {
    String[] found = {clientId};
    ContextCallback callback =
        (FacesContext c, UIComponent component) -> found[0] = Veld.focusId(c, component);
    context.getViewRoot().invokeOnComponent(context, clientId, callback);
    return found[0];
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  private static Opmaak opmaak() {
    return new Opmaak(locale());
  }

  private static Locale locale() {
    FacesContext context = FacesContext.getCurrentInstance();
    UIViewRoot view = context == null ? null : context.getViewRoot();
    return view == null ? Berichten.NEDERLANDS : view.getLocale();
  }
}
