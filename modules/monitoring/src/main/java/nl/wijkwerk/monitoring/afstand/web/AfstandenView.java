package nl.wijkwerk.monitoring.afstand.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.application.Afstandsvraag;
import nl.wijkwerk.monitoring.afstand.domain.Klasse;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Tabelrij;
import org.primefaces.cache.CacheProvider;
import org.primefaces.context.PrimeApplicationContext;

/** The heat table of wijken by indicators, with the reason for the chosen cell below. */
@Named
@RequestScoped
public class AfstandenView {
  /** Head of a column. */
  public record Kop(
      String code,
      String titel,
      String eenheid,
      String richting,
      String jaren,
      String definitie,
      String stijl) {}

  /** What a column has room for in the letters of a head. */
  private static final int LANGSTE_WOORD = 16;

  /** What the page calls the part that is kept. */
  private static final String DEEL = "afstanden";

  private Afstanden afstanden;
  private Cijfertaal taal;
  private Toegang toegang;

  private Warmtekeuze keuze;
  private String gebied;
  private String indicator;

  private Afstandsvraag vraag;
  private Afstandstabel tabel;
  private List<String> themas;
  private List<Verdelingsregel> verdeling;
  private Waarom waarom;
  private List<Delenregel> delen = List.of();
  private boolean gezocht;
  private String bewaard;

  protected AfstandenView() {}

  @Inject
  AfstandenView(Afstanden afstanden, Warmtekeuze keuze, Cijfertaal taal, Toegang toegang) {
    this.afstanden = afstanden;
    this.keuze = keuze;
    this.taal = taal;
    this.toegang = toegang;
  }

  public void laad() {
    vraag = keuze.vraag();
    Afstandstabel alle = afstanden.tabel(vraag);
    themas = alle.themas();
    tabel = alle.vanThema(keuze.getThema()).gesorteerd(keuze.getSorteer());
    int plaats = indicator == null ? -1 : tabel.kolom(indicator);
    Optional<Afstandstabel.Rij> gekozen = gebied == null ? Optional.empty() : tabel.rij(gebied);
    if (plaats >= 0 && gekozen.isPresent()) {
      waarom = Waarom.van(tabel, gekozen.get(), plaats, taal);
      if (vraag.eigenGebieden()) {
        delen =
            afstanden
                .delen(gekozen.get().wijk().code(), tabel.kolommen().get(plaats), vraag.maat())
                .stream()
                .map(deel -> Delenregel.van(deel, tabel.kolommen().get(plaats), taal))
                .toList();
      }
    }
  }

  static Maat maat(String parameter) {
    return "relatief".equals(parameter) ? Maat.RELATIEF : Maat.ABSOLUUT;
  }

  private Kop kop(Afstandstabel.Kolom kolom) {
    Indicator i = kolom.indicator();
    return new Kop(
        i.code(),
        i.naam(taal.locale()),
        i.eenheid(taal.locale()),
        taal.richting(i),
        taal.opmaak()
            .periode(Objects.requireNonNullElse(kolom.beginjaar(), kolom.jaar()), kolom.jaar()),
        "indicatoren#" + i.code(),
        stijl(i.naam(taal.locale())));
  }

  /** A head with a longer word has smaller letters, so that its last one is not cut off. */
  static String stijl(String titel) {
    return Stream.of(titel.split("[\\s/-]+")).anyMatch(w -> w.length() > LANGSTE_WOORD)
        ? "wk-heat__lang"
        : null;
  }

  public boolean isHeeftGemeente() {
    return tabel.stad() != null;
  }

  public boolean isHeeftCijfers() {
    return !tabel.kolommen().isEmpty();
  }

  public boolean isMagInlezen() {
    return toegang.magErgens(Bevoegdheid.CIJFERS_INLEZEN);
  }

  public String getOndertitel() {
    return taal.tekst(
        vraag.eigenGebieden() ? "eigengebieden.ondertitel" : "afstanden.ondertitel",
        tabel.rijen().size(),
        getKolommen());
  }

  public String getStad() {
    return tabel.eenStad()
        ? taal.tekst("afstand.stad", tabel.stad().naam())
        : taal.tekst("afstanden.eigen-stad");
  }

  /** What the wijken of the table are called together. */
  public String getGroep() {
    if (vraag.eigenGebieden()) {
      return taal.tekst("eigengebieden.samen", tabel.rijen().size());
    }
    return vraag.wijken() == null
        ? taal.tekst("afstanden.groep", tabel.rijen().size())
        : taal.tekst("afstanden.groep-naam", vraag.wijken().naam(), tabel.rijen().size());
  }

  /** What the total is compared with. */
  public String getVergelekenMet() {
    return vraag.steden() == null ? getStad() : vraag.steden().naam();
  }

  public String getUitleg() {
    String kies = " " + taal.tekst("afstanden.uitleg.kies");
    return keuze.isKlassen()
        ? taal.tekst("warmte.uitleg") + kies
        : String.join(" ", taal.getallen(tabel.maat())) + kies;
  }

  /** How many columns the table has, which makes it as wide as it must be. */
  public int getKolommen() {
    return tabel.kolommen().size();
  }

  public List<Kop> getKoppen() {
    return tabel.kolommen().stream().map(this::kop).toList();
  }

  public List<Tabelrij> getRijen() {
    return new Warmterijen(tabel, taal, keuze, gebied, indicator).rijen(getStad(), getGroep());
  }

  /** Whether the rows are own areas. */
  public boolean isEigenGebieden() {
    return vraag.eigenGebieden();
  }

  /** What a row is. */
  public String getRijkop() {
    return taal.tekst(vraag.eigenGebieden() ? "eigengebieden.naam" : "afstanden.wijk");
  }

  public boolean isZonderRijen() {
    return tabel.rijen().isEmpty();
  }

  /** The parts that the figure of the chosen own area is made of. */
  public List<Delenregel> getDelen() {
    return delen;
  }

  public Waarom getWaarom() {
    return waarom;
  }

  /** The chosen cell in an address. */
  public String getWaaromVraag() {
    String rest = keuze.getVraag();
    return "gebied="
        + waarom.wijk().code()
        + "&indicator="
        + waarom.code()
        + (rest.isEmpty() ? "" : "&" + rest);
  }

  /** Classes that occur, in the order of the legend. */
  public List<String> getLegenda() {
    return Stream.of(
            Klasse.OP_OF_BETER,
            Klasse.KLEINER,
            Klasse.GELIJK,
            Klasse.GROTER,
            Klasse.BINNEN_MARGE,
            Klasse.NOG_GEEN,
            Klasse.TE_WEINIG)
        .filter(k -> k == Klasse.BINNEN_MARGE ? isHeeftMarges() : isTweeJaar() || altijd(k))
        .flatMap(this::metVerder)
        .toList();
  }

  /** A larger distance looks otherwise where neither side is better. */
  private Stream<String> metVerder(Klasse klasse) {
    boolean neutraal =
        tabel.kolommen().stream()
            .anyMatch(
                k -> klasse.isVerder(k.indicator().richting()) && k.verdeling().aantal(klasse) > 0);
    String teken = Cijfertaal.teken(klasse);
    return neutraal ? Stream.of(teken, "verder") : Stream.of(teken);
  }

  private static boolean altijd(Klasse klasse) {
    return klasse == Klasse.OP_OF_BETER || klasse == Klasse.TE_WEINIG || klasse == Klasse.NOG_GEEN;
  }

  /** The themes to choose from; none when there is nothing to choose. */
  public List<Keuze> getThemas() {
    return themas.size() < 2 ? List.of() : themas.stream().map(t -> new Keuze(t, t)).toList();
  }

  /** The years that there are figures of. */
  public List<Keuze> getJaren() {
    return tabel.jaren().stream().map(String::valueOf).map(j -> new Keuze(j, j)).toList();
  }

  public boolean isTweeJaar() {
    return tabel.kolommen().stream().anyMatch(k -> k.beginjaar() != null);
  }

  /** Whether a difference was too uncertain for a class. */
  private boolean isHeeftMarges() {
    return tabel.kolommen().stream().anyMatch(k -> k.verdeling().aantal(Klasse.BINNEN_MARGE) > 0);
  }

  public List<String> getKlassen() {
    return Stream.of(Klasse.values())
        .map(k -> taal.tekst("klasse." + Cijfertaal.teken(k)))
        .toList();
  }

  /** The total of the wijken beside how they are spread over the classes. */
  public List<Tabelrij> getTotalen() {
    return verdeling().stream().map(Verdelingsregel::totaal).toList();
  }

  /** Whether the wijken's own figures went up or down. */
  public List<Tabelrij> getEigen() {
    return verdeling().stream().map(Verdelingsregel::eigen).toList();
  }

  private List<Verdelingsregel> verdeling() {
    if (verdeling == null) {
      verdeling = tabel.kolommen().stream().map(k -> Verdelingsregel.van(tabel, k, taal)).toList();
    }
    return verdeling;
  }

  /**
   * What the tables of the page are kept by: they are the same for everybody who asks the same of
   * the same figures in the same language.
   */
  public String getSleutel() {
    return tabel.kenmerk() + ' ' + taal.locale().toLanguageTag() + ' ' + adres();
  }

  /**
   * The tables as they were written before, or null when they must be made. Asked once for a page,
   * which is built for what it shows.
   */
  public String getBewaard() {
    if (!gezocht) {
      gezocht = true;
      bewaard = isGekozen() ? null : (String) bewaardeDelen().get(DEEL, getSleutel());
    }
    return bewaard;
  }

  private static CacheProvider bewaardeDelen() {
    return PrimeApplicationContext.getCurrentInstance(FacesContext.getCurrentInstance())
        .getCacheProvider();
  }

  private static String adres() {
    return ((HttpServletRequest)
            FacesContext.getCurrentInstance().getExternalContext().getRequest())
        .getQueryString();
  }

  /** Whether a cell of the table is marked, which is not kept. */
  public boolean isGekozen() {
    return gebied != null || indicator != null;
  }

  public List<String> getBronnen() {
    return tabel.kolommen().stream()
        .map(Afstandstabel.Kolom::leveringen)
        .distinct()
        .map(taal::bron)
        .distinct()
        .toList();
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }
}
