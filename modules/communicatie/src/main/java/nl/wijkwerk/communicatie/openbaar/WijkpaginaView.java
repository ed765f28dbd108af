package nl.wijkwerk.communicatie.openbaar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkwerk.communicatie.publicatie.application.OpenbaarLezen;
import nl.wijkwerk.communicatie.publicatie.application.OpenbaarLezen.Wijkregel;
import nl.wijkwerk.communicatie.publicatie.application.Publicatiebeeld;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.persistentie.Pagina;

/** The page of a wijk for its residents, and the list of wijken. */
@Named("wijkpagina")
@RequestScoped
public class WijkpaginaView {
  private static final int GROOTTE = 10;

  @Inject private OpenbaarLezen lezen;

  private String code;
  private int nummer = 1;
  private Gebied gebied;
  private Pagina<Publicatiebeeld> pagina;

  public void laad() {
    gebied = lezen.gebied(code);
    pagina = lezen.berichten(code, nummer, GROOTTE);
  }

  public String getGemeente() {
    return lezen.gemeente();
  }

  public List<Wijkregel> getWijken() {
    return lezen.wijken();
  }

  public Gebied getGebied() {
    return gebied;
  }

  public Pagina<Publicatiebeeld> getPagina() {
    return pagina;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public int getNummer() {
    return nummer;
  }

  public void setNummer(int nummer) {
    this.nummer = nummer;
  }
}
