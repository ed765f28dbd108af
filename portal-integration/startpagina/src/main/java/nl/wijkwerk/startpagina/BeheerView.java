package nl.wijkwerk.startpagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.web.invoer.Bladeren;

/** The administrator's page. */
@Named("beheer")
@RequestScoped
public class BeheerView {
  @Inject private Bladeren bladeren;
  @Inject private Beheer beheer;
  private String nummer;
  private List<Beheer.Module> modules;
  private List<Beheer.Volger> volgers;
  private List<Beheer.Rolregel> rollen;
  private Pagina<Spoorregel> spoor;

  public void laad() {
    modules = beheer.modules();
    volgers = beheer.volgers();
    rollen = beheer.rollen();
    spoor = bladeren.lees(nummer, beheer::spoor);
  }

  public List<Beheer.Module> getModules() {
    return modules;
  }

  public List<Beheer.Volger> getVolgers() {
    return volgers;
  }

  public List<Beheer.Rolregel> getRollen() {
    return rollen;
  }

  public Pagina<Spoorregel> getSpoor() {
    return spoor;
  }

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }
}
