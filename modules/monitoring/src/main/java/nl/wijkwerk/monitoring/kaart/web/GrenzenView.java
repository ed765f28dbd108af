package nl.wijkwerk.monitoring.kaart.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.monitoring.inlezen.web.Upload;
import nl.wijkwerk.monitoring.kaart.application.Grenzen;
import nl.wijkwerk.monitoring.kaart.bestand.Grensbestand;
import nl.wijkwerk.monitoring.kaart.domain.Grensjaar;
import nl.wijkwerk.monitoring.kaart.domain.Grenslevering;
import nl.wijkwerk.monitoring.kaart.domain.Grensstatus;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.invoer.Bladeren;

/** Which borders there are, uploading a file with borders, and the list of earlier ones. */
@Named
@RequestScoped
public class GrenzenView {
  private static final int GROOTTE = 20;

  /** A file in the list. */
  public record Regel(
      int id,
      String bestand,
      String jaar,
      String status,
      String soort,
      boolean klaar,
      String opgeslagen,
      String geweigerd,
      String moment,
      String door) {}

  private Grenzen grenzen;
  private Kaarttaal taal;
  private Handeling handeling;
  private Bladeren bladeren;

  private List<Part> bestanden;
  private String pagina;
  private Pagina<Regel> regels;
  private List<Grensjaar> jaren;

  protected GrenzenView() {}

  @Inject
  GrenzenView(Grenzen grenzen, Kaarttaal taal, Handeling handeling, Bladeren bladeren) {
    this.grenzen = grenzen;
    this.taal = taal;
    this.handeling = handeling;
    this.bladeren = bladeren;
  }

  /** Before the page is made, so that its messages stand above the list. */
  public void laad() {
    getRegels();
  }

  public Pagina<Regel> getRegels() {
    if (regels == null) {
      regels = bladeren.lees(pagina, n -> grenzen.lijst(n, GROOTTE)).map(this::regel);
    }
    return regels;
  }

  private Regel regel(Grenslevering l) {
    boolean klaar = l.status() == Grensstatus.GEREED;
    boolean geteld = klaar || l.status() == Grensstatus.MISLUKT && l.gelezen() > 0;
    return new Regel(
        l.id(),
        l.bestandsnaam(),
        l.jaar() == null ? "–" : l.jaar().toString(),
        taal.tekst("grenzen.status." + l.status()),
        soort(l.status()),
        klaar,
        klaar ? taal.opmaak().getal(l.opgeslagen()) : "–",
        geteld ? taal.opmaak().getal(l.geweigerd()) : "–",
        taal.opmaak().datumKort(l.aangevraagdOp()) + ", " + taal.opmaak().tijd(l.aangevraagdOp()),
        l.aangevraagdDoor());
  }

  /** Look of the status: good, info, warn, late or draft. */
  static String soort(Grensstatus status) {
    return switch (status) {
      case VOORSTEL -> "draft";
      case BEZIG -> "info";
      case GEREED -> "good";
      case MISLUKT -> "late";
      case GEANNULEERD -> "rest";
      case AFGEBROKEN -> "warn";
    };
  }

  public List<Grensjaar> getJaren() {
    if (jaren == null) {
      jaren = grenzen.jaren();
    }
    return jaren;
  }

  /** Looks at the file and goes to the page where its code and year are chosen. */
  public String bekijk() {
    int[] id = new int[1];
    return handeling.voerUit(() -> id[0] = grenzen.bekijk(Upload.van(bestanden)))
        ? "/grensbestand?faces-redirect=true&id=" + id[0]
        : null;
  }

  public String getHulp() {
    return taal.tekst("grenzen.bestand-hulp", Grensbestand.HOOGSTENS >> 20);
  }

  public List<Part> getBestanden() {
    return bestanden;
  }

  public void setBestanden(List<Part> bestanden) {
    this.bestanden = bestanden;
  }

  public String getPagina() {
    return pagina;
  }

  public void setPagina(String pagina) {
    this.pagina = pagina;
  }
}
