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
import nl.wijkwerk.web.invoer.Bladeren;

/** The page of a wijk for its residents, and the list of wijken. */
@Named("wijkpagina")
@RequestScoped
public class WijkpaginaView {
  private static final int GROOTTE = 10;

  @Inject private Bladeren bladeren;
  @Inject private OpenbaarLezen lezen;

  private String code;
  private String nummer;
  private Gebied gebied;
  private Pagina<Publicatiebeeld> pagina;

  public void laad() {
    gebied = lezen.gebied(code);
    pagina = bladeren.lees(nummer, n -> lezen.berichten(code, n, GROOTTE));
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

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }
}
