package nl.wijkwerk.monitoring.mkba.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.mkba.application.Mkbabeeld;
import nl.wijkwerk.monitoring.mkba.application.Mkbas;
import nl.wijkwerk.monitoring.mkba.application.Mkbatekening;
import nl.wijkwerk.monitoring.mkba.domain.Bewijs;
import nl.wijkwerk.monitoring.mkba.domain.Grondslag;
import nl.wijkwerk.monitoring.mkba.domain.Margesoort;
import nl.wijkwerk.monitoring.mkba.domain.Mkbauitkomst.Postvariant;
import nl.wijkwerk.monitoring.mkba.domain.Postsoort;
import nl.wijkwerk.monitoring.mkba.domain.Spreiding;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Weergave;

/** An MKBA: its result, its posts, and the form of the post that is open. */
@Named("mkba")
@ViewScoped
public class MkbaView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SPOORREGELS = 20;

  @Inject private transient Mkbas mkbas;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;
  @Inject private transient Berichten berichten;
  @Inject private transient Taal taal;

  private UUID id;
  private UUID post;
  private String nieuw;
  private UUID wordt;
  private long versie;
  private String reden;
  private Postvorm vorm;
  private Botsing botsing;
  private boolean alOpgeslagen;
  private Vervallen vervallen;
  private List<Botsing.Regel> nietOpgeslagen = List.of();
  private transient Mkbabeeld beeld;

  /** Loads the analysis and, when the address names one, opens a post. */
  public void laad() {
    beeld = mkbas.lees(id);
    versie = beeld.versie();
    if (!isMag()) {
      return;
    }
    if (post != null) {
      openPost();
    } else if (nieuw != null) {
      if (wordt == null) {
        handeling.geefNieuwId();
      } else if (mkbas.bestaatPost(wordt)) {
        alOpgeslagen = true;
      } else {
        vorm = Postvorm.nieuw(wordt, soort(nieuw), beeld.inhoud().basisjaar());
      }
    }
  }

  private static Postsoort soort(String naam) {
    return Arrays.stream(Postsoort.values())
        .filter(s -> s.name().equals(naam))
        .findFirst()
        .orElse(Postsoort.KOSTEN);
  }

  private void openPost() {
    try {
      vorm = Postvorm.van(mkbas.leesPost(id, post));
    } catch (Vervallen e) {
      vervallen = e;
    }
  }

  /** Saves the open post; when that fails, what was typed stays. */
  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (vorm.isNieuw()) {
                mkbas.voegPostToe(id, vorm.getId(), vorm.inhoud());
              } else {
                mkbas.wijzigPost(id, vorm.getId(), vorm.getVersie(), vorm.inhoud());
              }
            });
    if (gelukt) {
      return klaar("mkbapost.bewaard");
    }
    legUit();
    return null;
  }

  public String verwijderPost() {
    if (handeling.voerUit(() -> mkbas.verwijderPost(id, vorm.getId(), vorm.getVersie()))) {
      return klaar("mkbapost.verwijderd");
    }
    legUit();
    return null;
  }

  private String klaar(String sleutel) {
    handeling.gelukt(sleutel);
    return "/mkba?faces-redirect=true&id=" + id;
  }

  /** Shows what a colleague did meanwhile; nothing that was typed is lost. */
  private void legUit() {
    botsing = null;
    beeld = null;
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      botsing = vorm.voegSamen(mkbas.leesPost(id, vorm.getId()), wk);
    }
    handeling.oorzaak(Vervallen.class).ifPresent(this::legVervallenUit);
  }

  private void legVervallenUit(Vervallen weg) {
    try {
      mkbas.lees(id);
      vervallen = weg;
      vorm.wordtNieuw();
    } catch (Vervallen analyse) {
      nietOpgeslagen = vorm.getypt(wk);
    }
  }

  /** Takes the whole analysis away, with the reason that was typed. */
  public String verwijder() {
    if (handeling.voerUit(() -> mkbas.verwijder(id, versie, reden))) {
      handeling.gelukt("mkba.verwijderd");
      return "/mkbas?faces-redirect=true";
    }
    beeld = null;
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      versie = getBeeld().versie();
    } else if (handeling.oorzaak(Vervallen.class).isPresent()) {
      nietOpgeslagen = List.of(new Botsing.Regel(wk.zin("mkba.reden"), reden));
    }
    return null;
  }

  /** Whether somebody took the analysis away while this page was open. */
  public boolean isWeg() {
    return !nietOpgeslagen.isEmpty();
  }

  public Mkbabeeld getBeeld() {
    if (beeld == null && !isWeg()) {
      beeld = mkbas.lees(id);
    }
    return beeld;
  }

  public boolean isMag() {
    return !isWeg() && toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getBeeld().inhoud().gebied());
  }

  /** Whether this person may make a copy, be it for another area. */
  public boolean isMagKopie() {
    return !isWeg() && toegang.magErgens(Bevoegdheid.PLAN_OPSTELLEN);
  }

  public List<Partijbalken.Balk> getBalken() {
    return Partijbalken.balken(getBeeld().uitkomst());
  }

  /** The running balance, drawn. */
  public String getLijn() {
    return new Mkbatekening(getBeeld().uitkomst(), berichten, taal.getLocale()).saldolijn();
  }

  /** Posts with a low and a high, the one that the balance depends on most first. */
  public List<Postvariant> getVarianten() {
    return getBeeld().uitkomst().posten().stream()
        .filter(p -> p.bandbreedte().signum() > 0)
        .toList();
  }

  /** Whether any benefit rests on an evaluation, so that it may be called an effect. */
  public boolean isMetEvaluatie() {
    return getBeeld().posten().stream()
        .anyMatch(p -> p.inhoud().soort() == Postsoort.BATEN && p.bewijs() == Bewijs.EVALUATIE);
  }

  /** A key figure: whole euros, which fit on a phone; the tables have the cents. */
  public String euro(BigDecimal bedrag) {
    return wk.euro(bedrag.setScale(0, RoundingMode.HALF_UP));
  }

  /** Text of the post over the years: "2027, € 605", "2027 tot en met 2028, € 605 per jaar". */
  public String wanneer(Mkbabeeld.Postbeeld p) {
    return switch (p.inhoud().spreiding()) {
      case EENMALIG ->
          wk.zin("mkbapost.in", wk.euro(p.inhoud().bedrag()), String.valueOf(p.inhoud().van()));
      case JAARLIJKS ->
          wk.zin(
              "mkbapost.per-jaar",
              wk.euro(p.inhoud().bedrag()),
              String.valueOf(p.inhoud().van()),
              String.valueOf(p.inhoud().tot()));
      case EIGEN -> wk.zin("mkbapost.in-jaren", p.inhoud().eigen().size());
    };
  }

  public List<Spoorregel> getSpoor() {
    return mkbas.spoor(id, 1, SPOORREGELS).regels();
  }

  public Postsoort[] getSoorten() {
    return Postsoort.values();
  }

  public Spreiding[] getSpreidingen() {
    return Spreiding.values();
  }

  public Margesoort[] getMargesoorten() {
    return Margesoort.values();
  }

  public Grondslag[] getGrondslagen() {
    return Grondslag.values();
  }

  public Postvorm getVorm() {
    return vorm;
  }

  /** What a colleague saved meanwhile, or null. */
  public Botsing getBotsing() {
    return botsing;
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  /** Who took the post away that this page was opened for, and when; or null. */
  public Vervallen getVervallen() {
    return vervallen;
  }

  public List<Botsing.Regel> getNietOpgeslagen() {
    return nietOpgeslagen;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getPost() {
    return post;
  }

  public void setPost(UUID post) {
    this.post = post;
  }

  public String getNieuw() {
    return nieuw;
  }

  public void setNieuw(String nieuw) {
    this.nieuw = nieuw;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }
}
