package nl.wijkwerk.monitoring.bron.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.monitoring.bron.application.Bronnen;
import nl.wijkwerk.monitoring.bron.application.Bronregel;
import nl.wijkwerk.monitoring.bron.domain.Bron;
import nl.wijkwerk.monitoring.bron.domain.Bronsoort;
import nl.wijkwerk.monitoring.inlezen.application.Inlezen;
import nl.wijkwerk.monitoring.inlezen.domain.Inlevering;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;

/** The sources: what is new there, and having it fetched. */
@Named("bronnen")
@RequestScoped
public class BronnenView {

  private static final int GROOTTE = 20;

  @Inject private Bronnen bronnen;
  @Inject private Inlezen inlezen;
  @Inject private Handeling handeling;
  @Inject private Bladeren bladeren;
  @Inject private Weergave wk;

  private String nummer;
  private Pagina<Bronregel> pagina;
  private Optional<Inlevering> lopend;

  /** Before the page is made, so that its messages stand above the list. */
  public void laad() {
    getPagina();
  }

  /** Read when first asked for: also while a form is being processed. */
  public Pagina<Bronregel> getPagina() {
    if (pagina == null) {
      pagina = bladeren.lees(nummer, n -> bronnen.lijst(n, GROOTTE));
    }
    return pagina;
  }

  /** The delivery that is under way now, or null. */
  public Inlevering getLopend() {
    if (lopend == null) {
      lopend = inlezen.lopend();
    }
    return lopend.orElse(null);
  }

  /** Fetches and goes to the page with the progress. */
  public String haalOp(UUID id) {
    int[] inlevering = new int[1];
    if (!handeling.voerUit(() -> inlevering[0] = bronnen.haalOp(id))) {
      pagina = null;
      return null;
    }
    handeling.gelukt("bronnen.begonnen");
    return "/inlezing?faces-redirect=true&id=" + inlevering[0];
  }

  public String kijkNa(UUID id) {
    if (!handeling.voerUit(() -> bronnen.kijkNa(id))) {
      pagina = null;
      return null;
    }
    Bronregel nu = bronnen.lees(id);
    handeling.gelukt("bronnen.nagekeken." + nu.nieuws(), nu.naam());
    return "/bronnen?faces-redirect=true&includeViewParams=true";
  }

  /** Look of what is new. */
  public String soort(Bron.Nieuws nieuws) {
    return switch (nieuws) {
      case NIEUW -> "info";
      case NIETS_NIEUWS -> "good";
      case NOOIT_OPGEHAALD -> "rest";
    };
  }

  /** The kinds of sources, each with the address that is set for it. */
  public List<Keuze> getAdressen() {
    return Stream.of(Bronsoort.values())
        .map(soort -> new Keuze(bronnen.adres(soort), wk.zin("bron.soort." + soort)))
        .toList();
  }

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }
}
