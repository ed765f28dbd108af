package nl.wijkwerk.communicatie.publicatie.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkwerk.communicatie.publicatie.application.Plichtbeeld;
import nl.wijkwerk.communicatie.publicatie.application.PlichtenLezen;
import nl.wijkwerk.communicatie.publicatie.domain.Plichtstatus;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatieplichten.Telling;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.weergave.Keuze;

/** The list of duties; what it shows stands in the address. */
@Named("plichten")
@RequestScoped
public class PlichtenView {
  private static final int GROOTTE = 20;
  private static final int IN_PORTLET = 5;

  @Inject private PlichtenLezen lezen;
  @Inject private Bladeren bladeren;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;

  private String toon;
  private String gebied;
  private String nummer;
  private Pagina<Plichtbeeld> pagina;
  private Telling telling;

  public void laad() {
    pagina = bladeren.lees(nummer, n -> lezen.zoek(status(), leeg(gebied), null, n, GROOTTE));
    telling = lezen.telling();
  }

  /** Open duties first, then what was told last. */
  public void laadPortlet() {
    if (leeg(gebied) != null) {
      gebieden.read(gebied);
    }
    pagina = lezen.zoek(Plichtstatus.OPEN, leeg(gebied), null, 1, IN_PORTLET);
  }

  private Plichtstatus status() {
    return switch (getToon()) {
      case "gehaald" -> Plichtstatus.VOLDAAN;
      case "alles" -> null;
      default -> Plichtstatus.OPEN;
    };
  }

  /** Address of a tab, keeping the choice of a wijk. */
  public String pad(String tab) {
    return "/communicatie/?toon=" + tab + (leeg(gebied) == null ? "" : "&gebied=" + gebied);
  }

  /** Whether to offer a button for writing. */
  public boolean mag(Plichtbeeld plicht) {
    return plicht.open() && toegang.mag(Bevoegdheid.PUBLICEREN, plicht.gebied());
  }

  public List<Keuze> getWijken() {
    return lezen.gebieden().stream().map(g -> new Keuze(g.code(), g.naam())).toList();
  }

  public Pagina<Plichtbeeld> getPagina() {
    return pagina;
  }

  public Telling getTelling() {
    return telling;
  }

  public String getToon() {
    return "gehaald".equals(toon) || "alles".equals(toon) ? toon : "open";
  }

  public void setToon(String toon) {
    this.toon = toon;
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied == null || gebied.matches("\\w{1,20}") ? gebied : null;
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
