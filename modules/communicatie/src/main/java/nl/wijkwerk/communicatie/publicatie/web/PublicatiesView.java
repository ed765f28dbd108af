package nl.wijkwerk.communicatie.publicatie.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkwerk.communicatie.publicatie.application.Publicatiebeeld;
import nl.wijkwerk.communicatie.publicatie.application.PublicatiesLezen;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatiestatus;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Keuze;

/** The list of messages, concepts among them; filter and page stand in the address. */
@Named("publicaties")
@RequestScoped
public class PublicatiesView {
  private static final int GROOTTE = 20;
  private static final int IN_PORTLET = 4;

  @Inject private PublicatiesLezen lezen;
  @Inject private Bladeren bladeren;
  @Inject private Gebieden gebieden;
  @Inject private Berichten berichten;
  @Inject private Toegang toegang;
  @Inject private Taal taal;

  private String q;
  private String gebied;
  private Publicatiestatus status;
  private String nummer;
  private Pagina<Publicatiebeeld> pagina;

  public void laad() {
    pagina =
        bladeren.lees(nummer, n -> lezen.zoek(status, leeg(gebied), leeg(q), null, n, GROOTTE));
  }

  /** What residents got to read last. */
  public void laadPortlet() {
    if (leeg(gebied) != null) {
      gebieden.read(gebied);
    }
    pagina = lezen.zoek(Publicatiestatus.GEPUBLICEERD, leeg(gebied), null, null, 1, IN_PORTLET);
  }

  public boolean isMag() {
    return toegang.magErgens(Bevoegdheid.PUBLICEREN);
  }

  public List<Keuze> getWijken() {
    return lezen.paginas().stream().map(g -> new Keuze(g.code(), g.naam())).toList();
  }

  public List<Keuze> getStatussen() {
    return Stream.of(Publicatiestatus.values())
        .map(s -> new Keuze(s.name(), berichten.tekst(taal.getLocale(), "bericht." + s.name())))
        .toList();
  }

  public Pagina<Publicatiebeeld> getPagina() {
    return pagina;
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

  public Publicatiestatus getStatus() {
    return status;
  }

  public void setStatus(Publicatiestatus status) {
    this.status = status;
  }

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }

  private static String leeg(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst;
  }
}
