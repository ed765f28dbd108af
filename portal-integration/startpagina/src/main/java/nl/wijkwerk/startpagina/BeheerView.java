package nl.wijkwerk.startpagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkwerk.kern.module.Voorbeeldvervolg;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.menu.Taal;

/** The administrator's page. */
@Named("beheer")
@RequestScoped
public class BeheerView {
  @Inject private Bladeren bladeren;
  @Inject private Berichten berichten;
  @Inject private Taal taal;
  @Inject private Beheer beheer;
  private String nummer;
  private List<Beheer.Module> modules;
  private List<Beheer.Volger> volgers;
  private List<Voorbeeldvervolg.Onderdeel> ontbrekend;
  private List<Beheer.Rolregel> rollen;
  private Pagina<Spoorregel> spoor;

  public void laad() {
    modules = beheer.modules();
    volgers = beheer.volgers();
    ontbrekend = beheer.ontbrekend();
    rollen = beheer.rollen();
    spoor = bladeren.lees(nummer, beheer::spoor);
  }

  /** What a follower does, in words; its own name when this version does not know it. */
  public String naam(Beheer.Volger volger) {
    return naam("beheer.volger.", volger.naam());
  }

  /** What a part of the sample is, in words; its own name when this version does not know it. */
  public String deel(Voorbeeldvervolg.Onderdeel onderdeel) {
    return naam("beheer.voorbeeld.", onderdeel.module() + "." + onderdeel.naam());
  }

  private String naam(String soort, String naam) {
    String tekst = berichten.tekst(taal.getLocale(), soort + naam);
    return tekst.equals(soort + naam) ? naam : tekst;
  }

  /** Name of a module as the menu has it. */
  public String titel(String module) {
    return modules.stream()
        .filter(m -> m.naam().equals(module))
        .map(Beheer.Module::titel)
        .findFirst()
        .orElse(module);
  }

  public List<Beheer.Module> getModules() {
    return modules;
  }

  public List<Beheer.Volger> getVolgers() {
    return volgers;
  }

  public List<Voorbeeldvervolg.Onderdeel> getOntbrekend() {
    return ontbrekend;
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
