package nl.wijkwerk.monitoring.inlezen.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.monitoring.inlezen.application.Inlezen;
import nl.wijkwerk.monitoring.inlezen.application.Proeflezen;
import nl.wijkwerk.monitoring.inlezen.bestand.Grenzen;
import nl.wijkwerk.monitoring.inlezen.domain.Inlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Inleveringfilter;
import nl.wijkwerk.monitoring.inlezen.domain.Status;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.weergave.Keuze;

/** Uploading a delivery, and the list of earlier ones. */
@Named
@RequestScoped
public class InlezenView {

  private static final int GROOTTE = 20;

  /** A delivery in the list. */
  public record Regel(
      int id,
      String bestand,
      String bron,
      int jaar,
      String status,
      String soort,
      boolean klaar,
      String waarden,
      String gebieden,
      String geweigerd,
      String moment,
      String door) {}

  private Inlezen inlezen;
  private Proeflezen proeflezen;
  private Inleestaal taal;
  private Handeling handeling;
  private Bladeren bladeren;

  private List<Part> bestanden;
  private Integer jaar;
  private boolean deel;
  private LocalDate momentopname;
  private String pagina;
  private String q;
  private String stand;
  private String sorteer;
  private Pagina<Regel> regels;
  private Optional<Inlevering> lopend;

  protected InlezenView() {}

  @Inject
  InlezenView(
      Inlezen inlezen,
      Proeflezen proeflezen,
      Inleestaal taal,
      Handeling handeling,
      Bladeren bladeren) {
    this.inlezen = inlezen;
    this.proeflezen = proeflezen;
    this.taal = taal;
    this.handeling = handeling;
    this.bladeren = bladeren;
  }

  /** Before the page is made, so that its messages stand above the list. */
  public void laad() {
    getRegels();
  }

  /** Read when first asked for: also while a form is being processed. */
  public Pagina<Regel> getRegels() {
    if (regels == null) {
      regels = lees();
    }
    return regels;
  }

  private Pagina<Regel> lees() {
    Inleveringfilter filter =
        new Inleveringfilter(
            q,
            Lees.keuze("stand", stand == null || stand.isBlank() ? null : stand, Status.class),
            sorteer);
    return bladeren.lees(pagina, n -> inlezen.lijst(filter, n, GROOTTE)).map(this::regel);
  }

  private Regel regel(Inlevering i) {
    boolean mislukt = i.status() == Status.MISLUKT;
    boolean klaar = i.rijen() > 0 && !mislukt;
    boolean geteld = klaar || mislukt && i.rijen() > 0;
    return new Regel(
        i.id(),
        i.bestandsnaam(),
        i.bron(),
        i.jaar(),
        taal.status(i),
        Inleestaal.soort(i.status()),
        klaar,
        klaar ? taal.opmaak().getal(i.waarden()) : "–",
        klaar ? taal.opmaak().getal(i.rijen() - i.rijenGeweigerd()) : "–",
        geteld ? taal.opmaak().getal(i.rijenGeweigerd() + i.cellenGeweigerd()) : "–",
        taal.opmaak().datumKort(i.aangevraagdOp()) + ", " + taal.opmaak().tijd(i.aangevraagdOp()),
        i.aangevraagdDoor());
  }

  /** Takes the files over and goes to the page that shows what they hold. */
  public String bekijk() {
    UUID id = UUID.randomUUID();
    boolean gelukt =
        handeling.voerUit(
            () -> proeflezen.zetKlaar(id, Upload.van(bestanden), jaar, momentopname, deel));
    if (!gelukt) {
      return null;
    }
    handeling.gelukt("proef.klaar");
    return "/proeflezing?faces-redirect=true&id=" + id;
  }

  /** The delivery that is under way now, or null. */
  public Inlevering getLopend() {
    if (lopend == null) {
      lopend = inlezen.lopend();
    }
    return lopend.orElse(null);
  }

  public List<Keuze> getStanden() {
    return Arrays.stream(Status.values())
        .map(s -> new Keuze(s.name(), taal.tekst("inlezen.status." + s)))
        .toList();
  }

  public String getGrenzen() {
    return taal.tekst("inlezen.grenzen", Grenzen.STANDAARD.upload() >> 20);
  }

  public List<Part> getBestanden() {
    return bestanden;
  }

  public void setBestanden(List<Part> bestanden) {
    this.bestanden = bestanden;
  }

  public boolean isDeel() {
    return deel;
  }

  public void setDeel(boolean deel) {
    this.deel = deel;
  }

  public Integer getJaar() {
    return jaar;
  }

  public void setJaar(Integer jaar) {
    this.jaar = jaar;
  }

  public LocalDate getMomentopname() {
    return momentopname;
  }

  public void setMomentopname(LocalDate momentopname) {
    this.momentopname = momentopname;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getStand() {
    return stand;
  }

  public void setStand(String stand) {
    this.stand = stand;
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
}
