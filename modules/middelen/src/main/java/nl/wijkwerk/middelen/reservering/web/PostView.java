package nl.wijkwerk.middelen.reservering.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.middelen.begroting.application.MiddelenBekijken;
import nl.wijkwerk.middelen.begroting.application.Postbeeld;
import nl.wijkwerk.middelen.begroting.application.Wijk;
import nl.wijkwerk.middelen.begroting.web.Geld;
import nl.wijkwerk.middelen.begroting.web.Kenmerk;
import nl.wijkwerk.middelen.reservering.application.Onderdeelherkomst;
import nl.wijkwerk.middelen.reservering.application.Onderdeelregel;
import nl.wijkwerk.middelen.reservering.application.Reserveren;
import nl.wijkwerk.middelen.reservering.application.ReserveringenBekijken;
import nl.wijkwerk.middelen.reservering.application.Reserveringsregel;
import nl.wijkwerk.middelen.reservering.domain.Reservering;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;

/** One post: its figures, its reservations, and the form to reserve. */
@Named
@ViewScoped
public class PostView implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int PER_PAGINA = 20;

  @Inject private transient MiddelenBekijken bekijken;
  @Inject private transient ReserveringenBekijken lezen;
  @Inject private transient Reserveren reserveren;
  @Inject private transient Bladeren bladeren;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;
  @Inject private transient Berichten berichten;
  @Inject private transient Taal taal;
  @Inject private transient Clock klok;

  private String id;
  private Onderdeelherkomst herkomst;
  private String sorteer;
  private String pagina;
  private transient Postbeeld post;
  private long versie;
  private String onderdeel;
  private Integer jaar;
  private BigDecimal bedrag;
  private String reden;
  private final BovenRaming bovenRaming = new BovenRaming();
  private List<Botsing.Regel> nietOpgeslagen = List.of();
  private transient Pagina<Reserveringsregel> reserveringen;
  private transient List<Onderdeelregel> onderdelen;

  public void laad() {
    versie = getPost().versie();
    jaar = getJaren().contains(dezeJaargang()) ? dezeJaargang() : getPost().jaarVan();
    getReserveringen();
  }

  private Integer dezeJaargang() {
    return LocalDate.now(klok).getYear();
  }

  public String reserveer() {
    UUID gekozen = Kenmerk.lees(onderdeel, "onderdeel");
    boolean gelukt =
        handeling.voerUit(
            bovenRaming.bij(
                () ->
                    reserveren.reserveer(
                        getPost().id(),
                        versie,
                        new Reserveren.NieuweReservering(
                            gekozen,
                            jaar,
                            new Reservering.Wens(bedrag, reden, bovenRaming.bedoeld())))));
    post = null;
    if (!gelukt) {
      toonHoeHetNuIs();
      return null;
    }
    handeling.gelukt("post.gereserveerd", wk.euro(bedrag), wk.euro(getPost().vrij()));
    onderdeel = null;
    return "post?faces-redirect=true&includeViewParams=true";
  }

  /**
   * The figures as they are now; the typed text stays, in the form or, when that is gone, above.
   */
  private void toonHoeHetNuIs() {
    versie = getPost().versie();
    reserveringen = null;
    onderdelen = null;
    nietOpgeslagen =
        isMagReserveren()
            ? List.of()
            : List.of(
                new Botsing.Regel(wk.zin("reservering.bedrag"), wk.euro(bedrag)),
                new Botsing.Regel(wk.zin("middelen.jaar"), String.valueOf(jaar)),
                new Botsing.Regel(wk.zin("reservering.reden"), reden));
  }

  /** What was typed, when the form is gone because somebody else is budget holder now. */
  public List<Botsing.Regel> getNietOpgeslagen() {
    return nietOpgeslagen;
  }

  public Postbeeld getPost() {
    if (post == null) {
      post = bekijken.post(Kenmerk.lees(id, "post"));
    }
    return post;
  }

  public Wijk getWijk() {
    return getPost().gebied() == null ? null : bekijken.wijk(getPost().gebied());
  }

  public Geld getGeld() {
    return Geld.van(getPost().raming(), getPost().gereserveerd(), getPost().buitenPlan());
  }

  public Pagina<Reserveringsregel> getReserveringen() {
    if (reserveringen == null) {
      reserveringen =
          bladeren.lees(
              pagina, n -> lezen.vanPost(getPost().id(), herkomst, sorteer, n, PER_PAGINA));
    }
    return reserveringen;
  }

  /** What this person can reserve money of this post for. */
  public List<Onderdeelregel> getOnderdelen() {
    if (onderdelen == null) {
      onderdelen =
          lezen.onderdelenVoorPost(getPost().id()).stream()
              .filter(o -> toegang.mag(Bevoegdheid.MIDDELEN_RESERVEREN, o.gebied()))
              .toList();
    }
    return onderdelen;
  }

  /** The same, under the plan that it belongs to or under what is outside a plan. */
  public List<SelectItem> getOnderdeelopties() {
    Map<String, List<SelectItem>> groepen = new LinkedHashMap<>();
    for (Onderdeelregel o : getOnderdelen()) {
      groepen
          .computeIfAbsent(
              o.buitenPlan() ? tekst("besteding.buiten-plan") : o.planTitel(),
              g -> new ArrayList<>())
          .add(new SelectItem(o.id().toString(), optie(o)));
    }
    return groepen.entrySet().stream()
        .<SelectItem>map(
            g ->
                new SelectItemGroup(
                    g.getKey(), null, false, g.getValue().toArray(SelectItem[]::new)))
        .toList();
  }

  private String optie(Onderdeelregel o) {
    return o.raming() == null
        ? o.naam()
        : "%s (%s %s)".formatted(o.naam(), tekst("geld.raming.klein"), wk.bedrag(o.raming()));
  }

  private String tekst(String sleutel) {
    return berichten.tekst(taal.getLocale(), sleutel);
  }

  public List<Keuze> getHerkomstopties() {
    return Arrays.stream(Onderdeelherkomst.values())
        .map(h -> new Keuze(h.name(), tekst("herkomst." + h)))
        .toList();
  }

  public boolean isMagBestedingVastleggen() {
    return getPost().gebied() == null
        ? toegang.magErgens(Bevoegdheid.BESTEDING_VASTLEGGEN)
        : toegang.mag(Bevoegdheid.BESTEDING_VASTLEGGEN, getPost().gebied());
  }

  /** Whether this person may give the post a budget holder. */
  public boolean isMagAanwijzen() {
    return toegang.mag(Bevoegdheid.BUDGETHOUDER_AANWIJZEN, getPost().gebied());
  }

  /** Years that money of this post can be for. */
  public List<Integer> getJaren() {
    return IntStream.rangeClosed(getPost().jaarVan(), getPost().jaarTot()).boxed().toList();
  }

  /** Whether the form is shown: only the budget holder of today decides over this money. */
  public boolean isMagReserveren() {
    return getPost().vanLezer() && toegang.magErgens(Bevoegdheid.MIDDELEN_RESERVEREN);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public BovenRaming getBovenRaming() {
    return bovenRaming;
  }

  public Onderdeelherkomst getHerkomst() {
    return herkomst;
  }

  public void setHerkomst(Onderdeelherkomst herkomst) {
    this.herkomst = herkomst;
  }

  public String getSorteer() {
    return sorteer;
  }

  public void setSorteer(String sorteer) {
    this.sorteer = sorteer;
  }

  public String getPagina() {
    return pagina;
  }

  public void setPagina(String pagina) {
    this.pagina = pagina;
  }

  public String getOnderdeel() {
    return onderdeel;
  }

  public void setOnderdeel(String onderdeel) {
    this.onderdeel = onderdeel;
  }

  public Integer getJaar() {
    return jaar;
  }

  public void setJaar(Integer jaar) {
    this.jaar = jaar;
  }

  public BigDecimal getBedrag() {
    return bedrag;
  }

  public void setBedrag(BigDecimal bedrag) {
    this.bedrag = bedrag;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }
}
