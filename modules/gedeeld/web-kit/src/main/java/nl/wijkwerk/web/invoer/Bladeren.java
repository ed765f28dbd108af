package nl.wijkwerk.web.invoer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.function.IntFunction;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.web.menu.Taal;

/**
 * The page of a list that an address asks for. What is no number gives the first page, and a page
 * past the end the last one; the reader is told.
 */
@RequestScoped
public class Bladeren {
  /** Digits that always fit in an int; a list of that many pages does not exist. */
  private static final int MEESTE_CIJFERS = 9;

  private static final int LANGSTE_TEKST = 40;

  private Berichten berichten;
  private Taal taal;

  protected Bladeren() {}

  @Inject
  public Bladeren(Berichten berichten, Taal taal) {
    this.berichten = berichten;
    this.taal = taal;
  }

  /**
   * @param gevraagd as it stands in the address, or null
   * @param lijst reads one page, numbered from 1
   */
  public <T> Pagina<T> lees(String gevraagd, IntFunction<Pagina<T>> lijst) {
    String tekst = gevraagd == null ? "" : gevraagd.strip();
    if (tekst.isEmpty()) {
      return lijst.apply(1);
    }
    if (!tekst.matches("0*[1-9]\\d*")) {
      meld(
          "web.pagina-geen-nummer",
          tekst.length() > LANGSTE_TEKST ? tekst.substring(0, LANGSTE_TEKST) + "…" : tekst);
      return lijst.apply(1);
    }
    String cijfers = tekst.replaceFirst("^0+", "");
    int nummer = cijfers.length() > MEESTE_CIJFERS ? Integer.MAX_VALUE : Integer.parseInt(cijfers);
    Pagina<T> pagina = lijst.apply(nummer);
    if (nummer == 1 || !pagina.regels().isEmpty()) {
      return pagina;
    }
    // A page past the end need not know how long the list is.
    Pagina<T> eerste = lijst.apply(1);
    int laatste = eerste.aantalPaginas();
    meld("web.pagina-na-einde", laatste);
    return laatste == 1 ? eerste : lijst.apply(laatste);
  }

  void meld(String sleutel, Object... argumenten) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null,
            new FacesMessage(
                FacesMessage.SEVERITY_WARN,
                berichten.tekst(taal.getLocale(), sleutel, argumenten),
                null));
  }
}
