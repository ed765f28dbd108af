package nl.wijkwerk.monitoring.vragenlijst.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.vragenlijst.application.Invulbeeld;
import nl.wijkwerk.monitoring.vragenlijst.application.Invullen;
import nl.wijkwerk.monitoring.vragenlijst.domain.Antwoord;
import nl.wijkwerk.monitoring.vragenlijst.domain.Invulbaarheid;
import nl.wijkwerk.monitoring.vragenlijst.domain.Inzending;
import nl.wijkwerk.monitoring.vragenlijst.domain.Leeftijdsgroep;
import nl.wijkwerk.monitoring.vragenlijst.domain.Taalkeuze;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vraaginhoud;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vraagsoort;

/**
 * The questionnaire as residents fill it in: plain HTML that needs no script, no session and no
 * Faces state, so that nothing runs out while somebody thinks.
 */
@Named("invullen")
@RequestScoped
public class InvullenView {
  private static final Logger LOG = Logger.getLogger(InvullenView.class.getName());
  private static final String WIJK = "wijk";
  private static final String LEEFTIJD = "leeftijd";
  private static final String KOEKJE = "wijkwerk-ingevuld-";

  /** Something that is wrong, with the field to go to; null when it is about all of it. */
  public record Fout(String veld, String tekst) {}

  /** An answer to choose. */
  public record Optie(String id, String waarde, String tekst, boolean gekozen) {}

  /** A language to choose. */
  public record Taalknop(String code, String naam, boolean gekozen) {}

  /** A question with what was filled in, and what is wrong with it. */
  public record Vraag(
      int nummer,
      String naam,
      String soort,
      String tekst,
      boolean verplicht,
      List<Optie> opties,
      String getypt,
      String fout) {
    /** How the choices are to be made: one, or as many as apply. */
    public String vorm() {
      return soort.equals(Vraagsoort.MEER.name()) ? "checkbox" : "radio";
    }

    public boolean isOpen() {
      return soort.equals(Vraagsoort.OPEN.name());
    }

    /** Id of the part that an error leads to. */
    public String doel() {
      return isOpen() ? naam : opties.get(0).id();
    }
  }

  @Inject private Invullen invullen;
  @Inject private Inzendwacht wacht;
  @Inject private Verzendbewijs bewijs;
  @Inject private Berichten berichten;
  @Inject private Clock klok;

  private String lijst;
  private String gevraagdeTaal;
  private String ingestuurd;
  private String nogEens;
  private String taal = Taalkeuze.NEDERLANDS;
  private Invulbeeld beeld;
  private UUID formulier = UUID.randomUUID();
  private final List<Fout> fouten = new ArrayList<>();

  /** Reads the questionnaire, and what was sent. */
  public void laad() {
    beeld = id().map(invullen::lees).orElse(null);
    if (!isBekend()) {
      extern().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean verstuurd = "POST".equals(verzoek().getMethod());
    String gekozen = verstuurd ? eerste("naar").or(() -> eerste("taal")).orElse("") : gevraagdeTaal;
    if (beeld.inhoud().talen().contains(gekozen)) {
      taal = gekozen;
    }
    if (verstuurd) {
      eerste("formulier").flatMap(InvullenView::uuid).ifPresent(f -> formulier = f);
      nogEens = eerste("nogEens").orElse(null);
      if (eerste("naar").isEmpty()) {
        verstuur();
      }
    }
  }

  private void verstuur() {
    Inzending inzending =
        new Inzending(
            formulier,
            eerste(WIJK).orElse(null),
            eerste(LEEFTIJD)
                .flatMap(
                    l ->
                        Arrays.stream(Leeftijdsgroep.values())
                            .filter(g -> g.name().equals(l))
                            .findFirst())
                .orElse(null),
            taal,
            antwoorden());
    try {
      if (!wacht.mag(beeld.id(), verzoek().getRemoteAddr())) {
        fouten.add(new Fout(null, zin("invullen.te-vaak")));
        extern().setResponseStatus(429);
        return;
      }
      invullen.zendIn(beeld.id(), inzending);
    } catch (RuntimeException e) {
      meld(e);
      return;
    }
    onthoud();
    try {
      extern()
          .redirect(
              "vragenlijst?id="
                  + beeld.id()
                  + "&taal="
                  + taal
                  + "&klaar="
                  + bewijs.geef(beeld.id()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Antwoord> antwoorden() {
    List<Antwoord> antwoorden = new ArrayList<>();
    for (int n = 1; n <= beeld.inhoud().vragen().size(); n++) {
      String[] waarden = verzoek().getParameterValues("v" + n);
      if (waarden == null) {
        continue;
      }
      antwoorden.add(
          beeld.inhoud().vragen().get(n - 1).soort() == Vraagsoort.OPEN
              ? new Antwoord(n, List.of(), waarden[0])
              : new Antwoord(n, Stream.of(waarden).map(InvullenView::getal).toList(), null));
    }
    return antwoorden;
  }

  /** What is no number is no answer either: it gets one that no question has. */
  private static Integer getal(String tekst) {
    return tekst.matches("\\d{1,3}") ? Integer.valueOf(tekst) : Integer.valueOf(-1);
  }

  private void meld(RuntimeException e) {
    for (Throwable oorzaak = e; oorzaak != null; oorzaak = oorzaak.getCause()) {
      if (oorzaak instanceof Regelovertreding regel) {
        regel
            .alle()
            .forEach(
                een ->
                    fouten.add(
                        new Fout(
                            een.veld(),
                            berichten.uitleg(gekozenTaal(), een).orElse(een.getMessage()))));
        return;
      }
    }
    String kenmerk = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.SEVERE, "Unexpected fault " + kenmerk, e);
    fouten.add(new Fout(null, zin("fout.onbekend", kenmerk)));
  }

  /** A mark in the browser that says that this was filled in, and not by whom. */
  private void onthoud() {
    long seconden =
        Duration.between(
                klok.instant(),
                beeld.inhoud().tot().plusDays(1).atStartOfDay(klok.getZone()).toInstant())
            .toSeconds();
    Map<String, Object> eigenschappen = new HashMap<>();
    eigenschappen.put("path", verzoek().getContextPath() + "/openbaar/");
    eigenschappen.put("maxAge", (int) Math.max(1, seconden));
    eigenschappen.put("httpOnly", true);
    eigenschappen.put("secure", verzoek().isSecure());
    eigenschappen.put("SameSite", "Lax");
    extern().addResponseCookie(KOEKJE + beeld.id(), "1", eigenschappen);
  }

  /** A fixed sentence of the page, in the language that the resident chose. */
  @Bedrijfsregel("MON-193")
  public String zin(String sleutel) {
    return berichten.tekst(gekozenTaal(), sleutel);
  }

  /** A sentence with its value; a date is written in its language. */
  public String zin(String sleutel, Object waarde) {
    return berichten.tekst(gekozenTaal(), sleutel, waarde);
  }

  private Locale gekozenTaal() {
    return Locale.forLanguageTag(taal);
  }

  private Optional<UUID> id() {
    return Optional.ofNullable(lijst).flatMap(InvullenView::uuid);
  }

  private static Optional<UUID> uuid(String tekst) {
    try {
      return Optional.of(UUID.fromString(tekst));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<String> eerste(String naam) {
    return Optional.ofNullable(verzoek().getParameter(naam)).filter(w -> !w.isBlank());
  }

  private static ExternalContext extern() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  private static HttpServletRequest verzoek() {
    return (HttpServletRequest) extern().getRequest();
  }

  /**
   * Of what the parts of all pages say by themselves: Dutch, or English for every other language.
   */
  public Locale getLocale() {
    return Taalkeuze.NEDERLANDS.equals(taal) ? Berichten.NEDERLANDS : Locale.ENGLISH;
  }

  public String getGemeente() {
    return invullen.gemeente();
  }

  public List<Invulbeeld> getOpenstaand() {
    return invullen.openstaand();
  }

  public boolean isBekend() {
    return beeld != null && beeld.invulbaar() != Invulbaarheid.ONBEKEND;
  }

  /** Sent just now, with this browser. */
  public boolean isKlaar() {
    return isBekend() && bewijs.geldt(beeld.id(), ingestuurd, isGemerkt());
  }

  private boolean isGemerkt() {
    return extern().getRequestCookieMap().containsKey(KOEKJE + beeld.id());
  }

  public boolean isNogNiet() {
    return isBekend() && !isKlaar() && beeld.invulbaar() == Invulbaarheid.NOG_NIET;
  }

  /** Also when it closed while somebody was filling it in. */
  public boolean isGesloten() {
    return isBekend() && !isKlaar() && beeld.invulbaar() == Invulbaarheid.GESLOTEN;
  }

  /** Filled in before with this browser. */
  public boolean isAlIngevuld() {
    return isBekend()
        && beeld.invulbaar() == Invulbaarheid.OPEN
        && !isKlaar()
        && nogEens == null
        && fouten.isEmpty()
        && isGemerkt();
  }

  public boolean isVormOpen() {
    return isBekend() && !isKlaar() && beeld.invulbaar() == Invulbaarheid.OPEN && !isAlIngevuld();
  }

  public Invulbeeld getBeeld() {
    return beeld;
  }

  public String getTitel() {
    return isBekend() ? beeld.inhoud().titel(taal) : null;
  }

  public String getInleiding() {
    return beeld.inhoud().inleiding(taal);
  }

  public LocalDate getVan() {
    return beeld.inhoud().van();
  }

  public LocalDate getTot() {
    return beeld.inhoud().tot();
  }

  public String getTaal() {
    return taal;
  }

  /**
   * Where a browser finds this page again without sending anything, or null when it sent nothing.
   */
  public String getAdres() {
    return "POST".equals(verzoek().getMethod())
        ? "vragenlijst?id=" + beeld.id() + "&taal=" + taal
        : null;
  }

  /** Direction of writing of the questions. */
  public String getRichting() {
    return Taalkeuze.find(taal).map(Taalkeuze::richting).orElse("ltr");
  }

  /** The languages of this questionnaire, when there is something to choose. */
  public List<Taalknop> getTalen() {
    List<String> talen = beeld.inhoud().talen();
    return talen.size() < 2
        ? List.of()
        : talen.stream()
            .map(
                t ->
                    new Taalknop(
                        t,
                        Taalkeuze.find(t).map(Taalkeuze::naam).orElse("Nederlands"),
                        t.equals(taal)))
            .toList();
  }

  public UUID getFormulier() {
    return formulier;
  }

  public List<Fout> getFouten() {
    return fouten.stream().map(f -> new Fout(doel(f.veld()), f.tekst())).toList();
  }

  /** Where the error leads to: the input, or the first of its choices. */
  private String doel(String veld) {
    if (veld == null) {
      return "lijst";
    }
    if (veld.equals(WIJK) || veld.equals(LEEFTIJD)) {
      return veld + "-0";
    }
    return getVragen().stream()
        .filter(v -> v.naam().equals(veld))
        .map(Vraag::doel)
        .findFirst()
        .orElse("lijst");
  }

  private String fout(String veld) {
    return fouten.stream()
        .filter(f -> veld.equals(f.veld()))
        .map(Fout::tekst)
        .findFirst()
        .orElse(null);
  }

  public String getWijkfout() {
    return fout(WIJK);
  }

  public List<Optie> getWijken() {
    List<Optie> opties = new ArrayList<>();
    String gekozen = eerste(WIJK).orElse(null);
    for (Invulbeeld.Wijk w : beeld.wijken()) {
      opties.add(
          new Optie(WIJK + "-" + opties.size(), w.code(), w.naam(), w.code().equals(gekozen)));
    }
    return opties;
  }

  public List<Optie> getLeeftijden() {
    List<Optie> opties = new ArrayList<>();
    String gekozen = eerste(LEEFTIJD).orElse("");
    for (Leeftijdsgroep groep : Leeftijdsgroep.values()) {
      opties.add(
          new Optie(
              LEEFTIJD + "-" + opties.size(),
              groep.name(),
              zin("leeftijdsgroep." + groep),
              groep.name().equals(gekozen)));
    }
    opties.add(
        new Optie(
            LEEFTIJD + "-" + opties.size(),
            "",
            zin("leeftijdsgroep.niet"),
            gekozen.isEmpty() && !fouten.isEmpty()));
    return opties;
  }

  public List<Vraag> getVragen() {
    List<Vraag> vragen = new ArrayList<>();
    for (Vraaginhoud v : beeld.inhoud().vragen()) {
      int nummer = vragen.size() + 1;
      String naam = "v" + nummer;
      String[] gegeven = verzoek().getParameterValues(naam);
      List<String> gekozen = gegeven == null ? List.of() : List.of(gegeven);
      List<Optie> opties = new ArrayList<>();
      for (String tekst : v.antwoorden(taal)) {
        String waarde = String.valueOf(v.eersteWaarde() + opties.size());
        opties.add(new Optie(naam + "-" + opties.size(), waarde, tekst, gekozen.contains(waarde)));
      }
      vragen.add(
          new Vraag(
              nummer,
              naam,
              v.soort().name(),
              v.tekst(taal),
              v.verplicht(),
              opties,
              v.soort() == Vraagsoort.OPEN && !gekozen.isEmpty() ? gekozen.get(0) : "",
              fout(naam)));
    }
    return vragen;
  }

  public String getLijst() {
    return lijst;
  }

  public void setLijst(String lijst) {
    this.lijst = lijst;
  }

  public String getGevraagdeTaal() {
    return gevraagdeTaal;
  }

  public void setGevraagdeTaal(String gevraagdeTaal) {
    this.gevraagdeTaal = gevraagdeTaal;
  }

  public String getIngestuurd() {
    return ingestuurd;
  }

  public void setIngestuurd(String ingestuurd) {
    this.ingestuurd = ingestuurd;
  }

  public String getNogEens() {
    return nogEens;
  }

  public void setNogEens(String nogEens) {
    this.nogEens = nogEens;
  }
}
