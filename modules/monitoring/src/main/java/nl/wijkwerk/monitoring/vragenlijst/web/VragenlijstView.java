package nl.wijkwerk.monitoring.vragenlijst.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.vragenlijst.application.Vragenlijstbeeld;
import nl.wijkwerk.monitoring.vragenlijst.application.Vragenlijstbeeld.Wijkrespons;
import nl.wijkwerk.monitoring.vragenlijst.application.Vragenlijsten;
import nl.wijkwerk.monitoring.vragenlijst.application.Vragenlijstlevering;
import nl.wijkwerk.monitoring.vragenlijst.domain.OpenAntwoord;
import nl.wijkwerk.monitoring.vragenlijst.domain.Taalkeuze;
import nl.wijkwerk.monitoring.vragenlijst.domain.Uitkomst;
import nl.wijkwerk.monitoring.vragenlijst.domain.Verwijderreden;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vraaginhoud;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vraagsoort;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijststatus;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;

/** A questionnaire: its questions, who handed in, and what may be told of the answers. */
@Named("vragenlijst")
@ViewScoped
public class VragenlijstView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SPOORREGELS = 20;
  private static final int GROOTTE = 25;

  /** An answer of a question in one area; without outcome where too few answered. */
  public record Antwoordregel(String tekst, Uitkomst uitkomst) {}

  /** A question in one area, or in all together when {@code wijk} is null. */
  public record Wijkuitkomst(String wijk, Uitkomst geheel, List<Antwoordregel> antwoorden) {
    /** Whether the number of any answer may be shown. */
    public boolean isGeteld() {
      return antwoorden.stream().anyMatch(a -> a.uitkomst() != null);
    }
  }

  /** A question with its outcomes. */
  public record Vraagblok(int nummer, Vraaginhoud vraag, List<Wijkuitkomst> wijken) {
    public boolean isSchaal() {
      return vraag.soort() == Vraagsoort.SCHAAL;
    }

    public boolean isOpen() {
      return vraag.soort() == Vraagsoort.OPEN;
    }

    /** Whether there are bars of it, in any area. */
    public boolean isGetekend() {
      return wijken.stream().anyMatch(Wijkuitkomst::isGeteld);
    }
  }

  @Inject private transient Vragenlijsten lijsten;
  @Inject private transient Vragenlijstlevering levering;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Bladeren bladeren;
  @Inject private transient Weergave wk;

  private UUID id;
  private String nummer;
  private long versie;
  private String watLeveren;
  private String indicator;
  private transient Vragenlijstbeeld beeld;
  private transient Pagina<OpenAntwoord> open;

  public void laad() {
    beeld = lijsten.lees(id);
    versie = beeld.versie();
  }

  public String open() {
    return doe(() -> lijsten.open(id, versie), "vragenlijst.geopend");
  }

  public String sluit() {
    return doe(() -> lijsten.sluit(id, versie), "vragenlijst.is-gesloten");
  }

  /** Takes the words of an answer away. */
  public String verwijder(UUID antwoord, Verwijderreden reden) {
    return doe(
        () -> lijsten.verwijderOpenAntwoord(id, antwoord, reden), "vragenlijst.antwoord-weg");
  }

  /** Delivers what was chosen as figures, and shows the report. */
  public String lever() {
    String[] wat = String.valueOf(watLeveren).split("-");
    int[] id = new int[1];
    if (handeling.voerUit(
        () ->
            id[0] =
                levering.lever(
                    this.id,
                    getal(wat[0]),
                    wat.length > 1 ? Integer.valueOf(getal(wat[1])) : null,
                    indicator))) {
      return "/inlezing?faces-redirect=true&id=" + id[0];
    }
    return null;
  }

  private static int getal(String tekst) {
    return tekst.matches("\\d{1,3}") ? Integer.parseInt(tekst) : 0;
  }

  public boolean isMagLeveren() {
    return getBeeld().status() == Vragenlijststatus.GESLOTEN
        && isMetUitkomst()
        && toegang.mag(Bevoegdheid.CIJFERS_INLEZEN, null);
  }

  /** Means and shares that can become figures. */
  public List<Keuze> getLeverbaar() {
    List<Keuze> keuzen = new ArrayList<>();
    for (Vraagblok blok : getBlokken()) {
      if (blok.isSchaal()) {
        keuzen.add(
            new Keuze(
                String.valueOf(blok.nummer()),
                wk.zin("levering.gemiddelde", blok.nummer(), blok.vraag().tekst())));
        continue;
      }
      int waarde = blok.vraag().eersteWaarde();
      for (String antwoord : blok.vraag().antwoorden(Taalkeuze.NEDERLANDS)) {
        keuzen.add(
            new Keuze(
                blok.nummer() + "-" + waarde++,
                wk.zin("levering.aandeel", blok.nummer(), blok.vraag().tekst(), antwoord)));
      }
    }
    return keuzen;
  }

  public List<Keuze> getIndicatoren() {
    return levering.indicatoren().stream()
        .map(i -> new Keuze(i.code(), i.naam() + ", " + i.eenheid()))
        .toList();
  }

  private String doe(Runnable werk, String sleutel) {
    if (handeling.voerUit(werk)) {
      handeling.gelukt(sleutel);
      return "/vragenlijst?faces-redirect=true&id=" + id;
    }
    beeld = null;
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      versie = getBeeld().versie();
    }
    return null;
  }

  public Vragenlijstbeeld getBeeld() {
    if (beeld == null) {
      beeld = lijsten.lees(id);
    }
    return beeld;
  }

  public boolean isMag() {
    return getBeeld().inhoud().wijken().stream()
        .allMatch(w -> toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, w));
  }

  /** Names of the wijken, with commas. */
  public String getWijknamen() {
    return String.join(", ", getBeeld().wijken().stream().map(Wijkrespons::naam).toList());
  }

  public String getTalen() {
    return String.join(
        ", ",
        getBeeld().inhoud().talen().stream()
            .map(t -> Taalkeuze.find(t).map(Taalkeuze::naam).orElse("Nederlands"))
            .toList());
  }

  /** Address that residents fill it in at. */
  public String getAdres() {
    HttpServletRequest verzoek =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    String pagina = verzoek.getRequestURL().toString();
    return pagina.substring(0, pagina.lastIndexOf('/')) + "/openbaar/vragenlijst?id=" + id;
  }

  public List<Vraagblok> getBlokken() {
    List<Vraagblok> blokken = new ArrayList<>();
    for (Vraaginhoud vraag : getBeeld().inhoud().vragen()) {
      int n = blokken.size() + 1;
      List<Wijkuitkomst> wijken = new ArrayList<>();
      getBeeld().wijken().forEach(w -> wijken.add(uitkomst(n, vraag, w.code(), w.naam())));
      if (wijken.size() > 1) {
        wijken.add(uitkomst(n, vraag, null, null));
      }
      blokken.add(new Vraagblok(n, vraag, wijken));
    }
    return blokken;
  }

  private Wijkuitkomst uitkomst(int n, Vraaginhoud vraag, String code, String naam) {
    List<Antwoordregel> regels = new ArrayList<>();
    for (String tekst : vraag.antwoorden(Taalkeuze.NEDERLANDS)) {
      Optional<Uitkomst> een = getBeeld().uitkomst(code, n, vraag.eersteWaarde() + regels.size());
      regels.add(new Antwoordregel(tekst, een.orElse(null)));
    }
    return new Wijkuitkomst(naam, getBeeld().uitkomst(code, n, null).orElse(null), regels);
  }

  /** Whether any outcome may be told. */
  public boolean isMetUitkomst() {
    return !getBeeld().uitkomsten().isEmpty();
  }

  /** Whether ages count as they live in the wijk, in every outcome. */
  public boolean isGewogen() {
    return getBeeld().uitkomsten().stream()
        .filter(u -> getBeeld().inhoud().vragen().get(u.vraag() - 1).soort() != Vraagsoort.OPEN)
        .allMatch(Uitkomst::gewogen);
  }

  public boolean isMetOpenVragen() {
    return getBeeld().inhoud().vragen().stream().anyMatch(v -> v.soort() == Vraagsoort.OPEN);
  }

  /** Whether the answers in words are there to read. */
  public boolean isWoordenLeesbaar() {
    return getBeeld().antwoordenWeg() == null
        && getBeeld().inhoud().toontWoorden(getBeeld().inzendingen());
  }

  /** Whether a wijk, or that it is not named, says anything. */
  public boolean isMeerWijken() {
    return getBeeld().wijken().size() > 1;
  }

  /** Answers in words; for who made it only, and while they are there to read. */
  public Pagina<OpenAntwoord> getOpenAntwoorden() {
    if (open == null) {
      open = bladeren.lees(nummer, n -> lijsten.openAntwoorden(id, n, GROOTTE));
    }
    return open;
  }

  public String wijk(String code) {
    return getBeeld().wijken().stream()
        .filter(w -> w.code().equals(code))
        .map(Wijkrespons::naam)
        .findFirst()
        .orElse(code);
  }

  public Verwijderreden[] getRedenen() {
    return Verwijderreden.values();
  }

  public List<Spoorregel> getSpoor() {
    return lijsten.spoor(id, 1, SPOORREGELS).regels();
  }

  public String getWatLeveren() {
    return watLeveren;
  }

  public void setWatLeveren(String watLeveren) {
    this.watLeveren = watLeveren;
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }
}
