package nl.wijkwerk.monitoring.mkba.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.mkba.application.Mkbaregel;
import nl.wijkwerk.monitoring.mkba.application.Mkbas;
import nl.wijkwerk.monitoring.mkba.domain.Mkbafilter;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;

/** The MKBAs; what is asked stands in the address. */
@Named("mkbalijst")
@RequestScoped
public class MkbalijstView {
  private static final int GROOTTE = 25;

  @Inject private Mkbas mkbas;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;
  @Inject private Bladeren bladeren;
  @Inject private Weergave wk;

  private String q;
  private String gebied;
  private String sorteer;
  private String nummer;
  private Pagina<Mkbaregel> pagina;

  public void laad() {
    Mkbafilter filter = new Mkbafilter(q, gebied, sorteer);
    pagina = bladeren.lees(nummer, n -> mkbas.zoek(filter, n, GROOTTE));
  }

  public Pagina<Mkbaregel> getPagina() {
    return pagina;
  }

  public boolean isMag() {
    return toegang.magErgens(Bevoegdheid.PLAN_OPSTELLEN);
  }

  public List<Keuze> getWijken() {
    List<Keuze> keuzen = new ArrayList<>();
    keuzen.add(new Keuze(Mkbafilter.GEMEENTE, wk.zin("mkba.hele-gemeente")));
    gebieden.wijken().forEach(g -> keuzen.add(new Keuze(g.code(), g.naam())));
    return keuzen;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
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
