package nl.wijkwerk.wijkplan.oplossing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsfilter;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsregel;

/** The library of solutions; what is asked stands in the address. */
@Named("oplossingen")
@RequestScoped
public class OplossingenLijstView {
  private static final int PER_PAGINA = 25;

  @Inject private Oplossingen oplossingen;
  @Inject private Kaders kaders;
  @Inject private Bladeren bladeren;
  @Inject private Toegang toegang;
  @Inject private Weergave wk;

  private String q;
  private String ambitie;
  private String beeindigd;
  private String sorteer;
  private String nummer;
  private Pagina<Oplossingsregel> pagina;

  public void laad() {
    Oplossingsfilter filter = Oplossingsfilter.lees(q, ambitie, beeindigd, sorteer);
    pagina = bladeren.lees(nummer, n -> oplossingen.zoek(filter, n, PER_PAGINA));
  }

  public Pagina<Oplossingsregel> getPagina() {
    return pagina;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }

  public List<Keuze> getAmbities() {
    return kaders.ambities().stream()
        .map(a -> new Keuze(String.valueOf(a.nummer()), a.nummer() + ". " + a.tekst()))
        .toList();
  }

  public List<Keuze> getStanden() {
    return List.of(new Keuze("true", wk.zin("oplossing.beeindigde")));
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getAmbitie() {
    return ambitie;
  }

  public void setAmbitie(String ambitie) {
    this.ambitie = ambitie;
  }

  public String getBeeindigd() {
    return beeindigd;
  }

  public void setBeeindigd(String beeindigd) {
    this.beeindigd = beeindigd;
  }

  public String getSorteer() {
    return sorteer;
  }

  public void setSorteer(String sorteer) {
    this.sorteer = sorteer;
  }

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }
}
