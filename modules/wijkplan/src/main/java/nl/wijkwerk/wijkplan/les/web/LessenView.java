package nl.wijkwerk.wijkplan.les.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.les.application.Lessen;
import nl.wijkwerk.wijkplan.les.domain.Lesvraag;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;

/** All lessons of closed evaluations; what is asked stands in the address. */
@Named("lessen")
@RequestScoped
public class LessenView {
  private static final int GROOTTE = 25;

  @Inject private Lessen lessen;
  @Inject private Kaders kaders;
  @Inject private Plansoorten plansoorten;
  @Inject private Bladeren bladeren;
  @Inject private Weergave wk;

  private Domein thema;
  private Integer ambitie;
  private String plansoort;
  private String nummer;
  private Pagina<Lessen.Lesbeeld> pagina;

  public void laad() {
    Lesvraag vraag =
        new Lesvraag(
            List.of(),
            ambitie == null ? List.of() : List.of(ambitie),
            thema == null ? List.of() : List.of(thema),
            plansoort,
            true);
    pagina = bladeren.lees(nummer, n -> lessen.zoek(vraag, n, GROOTTE));
  }

  public Pagina<Lessen.Lesbeeld> getPagina() {
    return pagina;
  }

  public List<Keuze> getThemas() {
    return Arrays.stream(Domein.values())
        .map(d -> new Keuze(d.name(), wk.zin("domein." + d)))
        .toList();
  }

  public List<Keuze> getAmbities() {
    return kaders.ambities().stream()
        .map(a -> new Keuze(String.valueOf(a.nummer()), a.nummer() + ". " + a.tekst()))
        .toList();
  }

  public List<Keuze> getPlansoorten() {
    return plansoorten.alle().stream().map(s -> new Keuze(s.code(), s.inhoud().naam())).toList();
  }

  public Domein getThema() {
    return thema;
  }

  public void setThema(Domein thema) {
    this.thema = thema;
  }

  public Integer getAmbitie() {
    return ambitie;
  }

  public void setAmbitie(Integer ambitie) {
    this.ambitie = ambitie;
  }

  public String getPlansoort() {
    return plansoort;
  }

  public void setPlansoort(String plansoort) {
    this.plansoort = plansoort;
  }

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }
}
