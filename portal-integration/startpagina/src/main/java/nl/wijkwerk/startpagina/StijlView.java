package nl.wijkwerk.startpagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Stand;
import nl.wijkwerk.web.weergave.Tabelcel;
import nl.wijkwerk.web.weergave.Tabelrij;

/** Examples on the living style page: one of everything that a page can show. */
@Named("stijl")
@RequestScoped
public class StijlView {

  /** A step of a plan. */
  public record Stap(String titel, String toelichting, String toestand) {}

  /** A requirement to a goal. */
  public record Eis(String titel, String toelichting, boolean voldaan) {}

  /** A line of a trail, with the names that kern uses. */
  public record Regel(
      LocalDateTime moment, String naam, String actie, boolean gelukt, String omschrijving) {}

  /** An item of a budget. */
  public record Post(
      String naam,
      BigDecimal raming,
      BigDecimal betaald,
      BigDecimal verplicht,
      BigDecimal gereserveerd,
      String houder) {
    public BigDecimal getVrij() {
      return raming.subtract(betaald).subtract(verplicht).subtract(gereserveerd);
    }
  }

  /** A choice in a filter. */
  public record Optie(String waarde, String titel) {}

  /** A page of a list. */
  public record Blad(
      long eerste,
      long laatste,
      long totaal,
      int nummer,
      int aantalPaginas,
      boolean heeftVorige,
      boolean heeftVolgende) {}

  /** An area and what happened to it, with the names that kern uses. */
  public record Gebied(String code, String naam, int jaar) {}

  /** What happened to an area, with the names that kern uses. */
  public record Verloop(
      Gebied gebied, Integer weg, List<Gebied> opvolgers, List<Gebied> voorgangers) {
    public boolean verdwenen() {
      return weg != null;
    }
  }

  private static final List<String> STRATEN =
      List.of("Rietstraat", "Violierstraat", "Oranjestraat", "Sluitersveldssingel");

  private String naam = "Manager wijksturing";
  private BigDecimal bedrag;
  private String toelichting;
  private String soort;
  private List<String> doelgroepen;
  private boolean bericht = true;
  private String straat;
  private LocalDate datum = LocalDate.of(2026, 11, 24);

  /** A state with what asks for attention, and one with an explanation. */
  public List<Stand> getStanden() {
    return List.of(
        new Stand("info", "pijl", "In uitvoering"),
        new Stand("late", "18 dagen te laat"),
        new Stand("warn", null, "Past niet in beleid", "Besluit College, 3 nov. 2026"));
  }

  public LocalDate getVandaag() {
    return LocalDate.of(2026, 11, 19);
  }

  /** One that was split, one of which it is not known, and one that two were merged into. */
  public List<Verloop> getVerlopen() {
    Gebied oost = new Gebied("WK014191", "Voorbeeldwijk Oost", 2024);
    Gebied west = new Gebied("WK014192", "Voorbeeldwijk West", 2024);
    return List.of(
        new Verloop(
            new Gebied("WK014190", "Voorbeeldwijk", 2023), 2024, List.of(oost, west), List.of()),
        new Verloop(west, 2025, List.of(), List.of()),
        new Verloop(
            new Gebied("WK014193", "Voorbeelddorp", 2026), null, List.of(), List.of(oost, west)));
  }

  public List<Stap> getStappen() {
    return List.of(
        new Stap("Regie\u00adgroep gevormd", "12 jan.", "DONE"),
        new Stap("Analyse", "9 maart", "DONE"),
        new Stap("Concept", "20 april", "DONE"),
        new Stap("Besproken met bewoners", "11 juni", "DONE"),
        new Stap("Definitief voorstel", "2 sept.", "DONE"),
        new Stap("Raad toetst", "terug, 5 nov.", "BACK"),
        new Stap("Vast\u00adgesteld", null, "TODO"),
        new Stap("Gecommu\u00adniceerd", null, "TODO"),
        new Stap("In uit\u00advoering", null, "TODO"),
        new Stap("Evaluatie", null, "TODO"));
  }

  public List<Stap> getStappenNu() {
    return List.of(
        new Stap("Ontvangen", "2 nov.", "DONE"),
        new Stap("Op de agenda", "24 nov.", "CURRENT"),
        new Stap("Besloten", null, "TODO"));
  }

  public List<Eis> getEisen() {
    return List.of(
        new Eis("Indicator", "Aandeel bewoners dat zich vaak onveilig voelt (%)", true),
        new Eis("Beginwaarde ontbreekt", "Vul een waarde in met jaar en bron.", false),
        new Eis("Datum", "31 december 2027", true));
  }

  public List<Regel> getSpoor() {
    return List.of(
        new Regel(
            LocalDateTime.of(2026, 11, 18, 16, 12),
            "Wijkregisseur De Riet",
            "doel.gewijzigd",
            true,
            "Datum ingevuld bij doel 2.2."),
        new Regel(
            LocalDateTime.of(2026, 11, 5, 21, 40),
            "Griffier",
            "plan.teruggestuurd",
            true,
            "Raad stuurt versie 3 terug."),
        new Regel(
            LocalDateTime.of(2026, 11, 4, 9, 5),
            "Budgethouder jeugd",
            "reservering.gemaakt",
            false,
            "Reservering van € 80.000 bij Fysieke ingrepen."));
  }

  public List<Post> getPosten() {
    return List.of(
        post("Geluksbudgetten", 225_000, 127_500, 30_000, 45_000, "Ontwikkelcoach De Riet"),
        post("Smaak- en kooklessen", 10_000, 7_600, 2_400, 0, "Projectleider buurtrestaurant"),
        post("Fysieke ingrepen", 300_000, 161_000, 118_000, 40_000, "Hoofd openbare ruimte"),
        post("Wijkfonds", 200_000, 64_400, 18_000, 25_000, null));
  }

  /** Enough rows for a second page. */
  public List<Post> getVelePosten() {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(
            i -> post("Post " + i, 10_000L * i, 2_000L * i, 1_000L * i, 500L * i, "Budgethouder"))
        .toList();
  }

  /** What two people wrote in one form: one field both, one only the colleague. */
  public Botsing getBotsing() {
    Botsing botsing = new Botsing();
    botsing.veld("Streefwaarde (%)", "20", "18", "19");
    botsing.veld("Eigenaar", "", "", "Wijkregisseur De Riet");
    return botsing;
  }

  /** A colleague saved the same as what stands in the form. */
  public Botsing getBotsingGelijk() {
    return new Botsing();
  }

  /** What was typed in a form that is gone. */
  public List<Tabelrij> getWarmte() {
    return List.of(
        new Tabelrij(
            "wk-city",
            null,
            "Almelo",
            null,
            null,
            List.of(Tabelcel.van("40,8"), Tabelcel.van("52"))),
        new Tabelrij(
            null,
            "11",
            "De Riet",
            "?",
            null,
            List.of(
                new Tabelcel(null, "+18,7", "kleiner", "De Riet, bijstand: kleiner", "?", true),
                new Tabelcel(null, "+3", "marge", "De Riet, sport: te onzeker", "?", false))));
  }

  public List<Botsing.Regel> getVerloren() {
    return List.of(
        new Botsing.Regel("Doel", "Bewoners voelen zich veilig op straat"),
        new Botsing.Regel("Streefwaarde (%)", "18"),
        new Botsing.Regel("Opmerkingen", ""));
  }

  public List<Optie> getJaren() {
    return List.of(new Optie("2026", "2026"), new Optie("2027", "2027"));
  }

  public Blad getBlad() {
    return new Blad(21, 40, 1137, 2, 57, true, true);
  }

  public Blad getLeegBlad() {
    return new Blad(0, 0, 0, 1, 1, false, false);
  }

  /** Streets that hold what was typed. */
  public List<String> zoekStraat(String deel) {
    return STRATEN.stream()
        .filter(s -> s.toLowerCase(Locale.ROOT).contains(deel.toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** Puts an error beside a field, as a rule of the domain does. */
  public void keurNaam(FacesContext context, UIComponent component, Object waarde) {
    if (!String.valueOf(waarde).contains(" ")) {
      throw new jakarta.faces.validator.ValidatorException(
          new FacesMessage(
              FacesMessage.SEVERITY_ERROR,
              "“" + waarde + "” is geen rol. Vul een rol in, bijvoorbeeld Manager wijksturing.",
              null));
    }
  }

  public void bewaar() {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_INFO, "Opgeslagen om 14.05 uur.", null));
  }

  private static Post post(String naam, long raming, long a, long b, long c, String houder) {
    return new Post(
        naam,
        BigDecimal.valueOf(raming),
        BigDecimal.valueOf(a),
        BigDecimal.valueOf(b),
        BigDecimal.valueOf(c),
        houder);
  }

  public String getNaam() {
    return naam;
  }

  public void setNaam(String naam) {
    this.naam = naam;
  }

  public BigDecimal getBedrag() {
    return bedrag;
  }

  public void setBedrag(BigDecimal bedrag) {
    this.bedrag = bedrag;
  }

  public String getToelichting() {
    return toelichting;
  }

  public void setToelichting(String toelichting) {
    this.toelichting = toelichting;
  }

  public String getSoort() {
    return soort;
  }

  public void setSoort(String soort) {
    this.soort = soort;
  }

  public List<String> getDoelgroepen() {
    return doelgroepen;
  }

  public void setDoelgroepen(List<String> doelgroepen) {
    this.doelgroepen = doelgroepen;
  }

  public boolean isBericht() {
    return bericht;
  }

  public void setBericht(boolean bericht) {
    this.bericht = bericht;
  }

  public String getStraat() {
    return straat;
  }

  public void setStraat(String straat) {
    this.straat = straat;
  }

  public LocalDate getDatum() {
    return datum;
  }

  public void setDatum(LocalDate datum) {
    this.datum = datum;
  }
}
