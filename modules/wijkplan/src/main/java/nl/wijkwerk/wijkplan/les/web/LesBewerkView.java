package nl.wijkwerk.wijkplan.les.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.les.application.Lessen;
import nl.wijkwerk.wijkplan.les.domain.Lesinhoud;
import nl.wijkwerk.wijkplan.les.domain.Lessoort;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;

/** The lessons of an evaluation, and the form of one, on the page of the evaluation. */
@Named("lesbewerk")
@ViewScoped
public class LesBewerkView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Lessen lessen;
  @Inject private transient Kaders kaders;
  @Inject private transient Oplossingen oplossingen;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID evaluatie;
  private String gevraagd;
  private UUID wordt;
  private UUID id;
  private boolean alOpgeslagen;
  private boolean open;
  private long versie;
  private Lessoort soort = Lessoort.SUCCES;
  private String tekst;
  private Domein thema;
  private Integer ambitie;
  private List<UUID> gekozen = new ArrayList<>();
  private Lessoort beginSoort;
  private String beginTekst;
  private Domein beginThema;
  private Integer beginAmbitie;
  private ArrayList<UUID> beginGekozen = new ArrayList<>();
  private Botsing botsing;
  private List<Botsing.Regel> nietOpgeslagen = List.of();

  public void laad() {
    if (gevraagd == null) {
      return;
    }
    if (isNieuw()) {
      if (wordt == null) {
        handeling.geefNieuwId();
        return;
      }
      id = wordt;
      alOpgeslagen = lessen.bestaat(wordt);
      open = !alOpgeslagen;
      return;
    }
    lessen.van(evaluatie).stream()
        .filter(l -> l.id().toString().equals(gevraagd))
        .findFirst()
        .ifPresent(
            les -> {
              id = les.id();
              open = true;
              begin(les);
              soort = beginSoort;
              tekst = beginTekst;
              thema = beginThema;
              ambitie = beginAmbitie;
              gekozen = new ArrayList<>(beginGekozen);
            });
  }

  private void begin(Lessen.Lesbeeld les) {
    versie = les.versie();
    beginSoort = les.inhoud().soort();
    beginTekst = les.inhoud().tekst();
    beginThema = les.inhoud().thema();
    beginAmbitie = les.inhoud().ambitie();
    beginGekozen = new ArrayList<>(les.inhoud().oplossingen());
  }

  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              Lesinhoud inhoud = new Lesinhoud(soort, tekst, thema, ambitie, gekozen);
              if (isNieuw()) {
                lessen.voegToe(id, evaluatie, inhoud);
              } else {
                lessen.wijzig(id, versie, inhoud);
              }
            });
    return gelukt ? klaar("les.bewaard") : legUit();
  }

  public String verwijder() {
    return handeling.voerUit(() -> lessen.verwijder(id, versie)) ? klaar("les.weg") : legUit();
  }

  private String klaar(String sleutel) {
    handeling.gelukt(sleutel);
    return "/evaluatie?faces-redirect=true&id=" + evaluatie;
  }

  private String legUit() {
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    botsing = null;
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      Lessen.Lesbeeld nu = lessen.lees(id);
      Lesinhoud i = nu.inhoud();
      Botsing b = new Botsing();
      soort = b.veld(wk.zin("les.soort"), beginSoort, soort, i.soort(), s -> wk.zin("les." + s));
      tekst = b.veld(wk.zin("les.tekst"), beginTekst, tekst, i.tekst());
      thema = b.veld(wk.zin("les.thema"), beginThema, thema, i.thema(), d -> wk.zin("domein." + d));
      ambitie = b.veld(wk.zin("les.ambitie"), beginAmbitie, ambitie, i.ambitie());
      gekozen =
          new ArrayList<>(
              b.veld(
                  wk.zin("plan.veld.oplossingen"),
                  beginGekozen.stream().sorted().toList(),
                  gekozen.stream().sorted().toList(),
                  i.oplossingen().stream().sorted().toList(),
                  this::inWoorden));
      begin(nu);
      botsing = b;
    } else if (handeling.oorzaak(NietGevonden.class).isPresent()) {
      open = false;
      nietOpgeslagen =
          List.of(
              new Botsing.Regel(wk.zin("les.soort"), wk.zin("les." + soort)),
              new Botsing.Regel(wk.zin("les.tekst"), tekst),
              new Botsing.Regel(
                  wk.zin("les.thema"), thema == null ? "" : wk.zin("domein." + thema)),
              new Botsing.Regel(wk.zin("les.ambitie"), Objects.toString(ambitie, "")),
              new Botsing.Regel(wk.zin("plan.veld.oplossingen"), inWoorden(gekozen)));
    }
    return null;
  }

  /** What was typed of a lesson that a colleague took away, or nothing. */
  public List<Botsing.Regel> getNietOpgeslagen() {
    return nietOpgeslagen;
  }

  private String inWoorden(List<UUID> ids) {
    return oplossingen.namen().stream()
        .filter(o -> ids.contains(o.id()))
        .map(Oplossingen.Keus::tekst)
        .collect(Collectors.joining("; "));
  }

  public List<Lessen.Lesbeeld> getLessen() {
    return lessen.van(evaluatie);
  }

  public List<Kaders.Ambitieregel> getAmbities() {
    return kaders.ambities();
  }

  /** Options that go on. */
  public List<Oplossingen.Keus> getKeuzen() {
    return oplossingen.keuzen(
        null, oplossingen.namen().stream().filter(o -> beginGekozen.contains(o.id())).toList());
  }

  public Lessoort[] getSoorten() {
    return Lessoort.values();
  }

  public Domein[] getThemas() {
    return Domein.values();
  }

  public boolean isNieuw() {
    return "nieuw".equals(gevraagd);
  }

  public boolean isOpen() {
    return open;
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public UUID getId() {
    return id;
  }

  public UUID getEvaluatie() {
    return evaluatie;
  }

  public void setEvaluatie(UUID evaluatie) {
    this.evaluatie = evaluatie;
  }

  public String getGevraagd() {
    return gevraagd;
  }

  public void setGevraagd(String gevraagd) {
    this.gevraagd = gevraagd;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }

  public Lessoort getSoort() {
    return soort;
  }

  public void setSoort(Lessoort soort) {
    this.soort = soort;
  }

  public String getTekst() {
    return tekst;
  }

  public void setTekst(String tekst) {
    this.tekst = tekst;
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

  public List<UUID> getGekozen() {
    return gekozen;
  }

  public void setGekozen(List<UUID> gekozen) {
    this.gekozen = gekozen;
  }
}
