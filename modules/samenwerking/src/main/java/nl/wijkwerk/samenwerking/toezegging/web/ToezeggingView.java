package nl.wijkwerk.samenwerking.toezegging.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.samenwerking.toezegging.application.Stapregel;
import nl.wijkwerk.samenwerking.toezegging.application.ToezeggingVastleggen;
import nl.wijkwerk.samenwerking.toezegging.application.Toezeggingblad;
import nl.wijkwerk.samenwerking.toezegging.application.ToezeggingenBekijken;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingregel;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;

/** One promise with its history, and the forms that add to that history. */
@Named
@ViewScoped
public class ToezeggingView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient ToezeggingenBekijken bekijken;
  @Inject private transient ToezeggingVastleggen vastleggen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private long versie;
  private transient Toezeggingblad blad;
  private List<Botsing.Regel> nietOpgeslagen = List.of();
  private String melding;
  private LocalDate uiterlijk;
  private String uitstelReden;
  private String hoe;
  private String verwijzing;
  private String heropenReden;

  public void laad() {
    versie = getToezegging().versie();
  }

  public String meld() {
    return doe(
        () -> vastleggen.meld(id, versie, melding),
        "toezegging.is-gemeld",
        List.of(new Botsing.Regel(wk.zin("toezegging.melding"), melding)));
  }

  public String verschuif() {
    return doe(
        () -> vastleggen.verschuif(id, versie, uiterlijk, uitstelReden),
        "toezegging.is-verschoven",
        List.of(
            new Botsing.Regel(
                wk.zin("toezegging.nieuwe-dag"), uiterlijk == null ? "" : wk.datum(uiterlijk)),
            new Botsing.Regel(wk.zin("besluit.reden"), uitstelReden)));
  }

  public String handelAf() {
    return doe(
        () -> vastleggen.handelAf(id, versie, hoe, verwijzing),
        "toezegging.is-afgedaan",
        List.of(
            new Botsing.Regel(wk.zin("toezegging.hoe"), hoe),
            new Botsing.Regel(wk.zin("toezegging.verwijzing"), verwijzing)));
  }

  public String heropen() {
    return doe(
        () -> vastleggen.heropen(id, versie, heropenReden),
        "toezegging.is-heropend",
        List.of(new Botsing.Regel(wk.zin("besluit.reden"), heropenReden)));
  }

  /** When a colleague was first and the form is gone, what was typed stays readable. */
  private String doe(Runnable werk, String gelukt, List<Botsing.Regel> getypt) {
    boolean wasAfgedaan = getToezegging().afgedaan();
    if (handeling.voerUit(werk)) {
      handeling.gelukt(gelukt);
      return "/toezegging?faces-redirect=true&id=" + id;
    }
    blad = null;
    versie = getToezegging().versie();
    nietOpgeslagen = getToezegging().afgedaan() == wasAfgedaan ? List.of() : getypt;
    return null;
  }

  public Toezeggingregel getToezegging() {
    return getBlad().toezegging();
  }

  /** Newest first. */
  public List<Stapregel> getGeschiedenis() {
    return getBlad().geschiedenis();
  }

  private Toezeggingblad getBlad() {
    if (id == null) {
      throw new NietGevonden("toezegging");
    }
    if (blad == null) {
      blad = bekijken.lees(id);
    }
    return blad;
  }

  /** What was typed, when a colleague settled or opened it first; empty otherwise. */
  public List<Botsing.Regel> getNietOpgeslagen() {
    return nietOpgeslagen;
  }

  public boolean isMagMelden() {
    return !getToezegging().afgedaan()
        && toegang.mag(Bevoegdheid.TOEZEGGING_MELDEN, getToezegging().gebied());
  }

  public boolean isMagBeheren() {
    return toegang.mag(Bevoegdheid.TOEZEGGING_VASTLEGGEN, getToezegging().gebied());
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getMelding() {
    return melding;
  }

  public void setMelding(String melding) {
    this.melding = melding;
  }

  public LocalDate getUiterlijk() {
    return uiterlijk;
  }

  public void setUiterlijk(LocalDate uiterlijk) {
    this.uiterlijk = uiterlijk;
  }

  public String getUitstelReden() {
    return uitstelReden;
  }

  public void setUitstelReden(String uitstelReden) {
    this.uitstelReden = uitstelReden;
  }

  public String getHoe() {
    return hoe;
  }

  public void setHoe(String hoe) {
    this.hoe = hoe;
  }

  public String getVerwijzing() {
    return verwijzing;
  }

  public void setVerwijzing(String verwijzing) {
    this.verwijzing = verwijzing;
  }

  public String getHeropenReden() {
    return heropenReden;
  }

  public void setHeropenReden(String heropenReden) {
    this.heropenReden = heropenReden;
  }
}
