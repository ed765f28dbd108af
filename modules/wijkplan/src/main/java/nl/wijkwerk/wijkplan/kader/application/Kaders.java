package nl.wijkwerk.wijkplan.kader.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.kader.domain.Ambitie;
import nl.wijkwerk.wijkplan.kader.domain.Kaderbesluit;
import nl.wijkwerk.wijkplan.kader.domain.Kaderdoel;
import nl.wijkwerk.wijkplan.kader.domain.Kaderdoelinhoud;
import nl.wijkwerk.wijkplan.kader.domain.Visie;
import nl.wijkwerk.wijkplan.kader.persistence.JpaKader;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reading the frame, and recording what the council decided about it. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Kaders {
  /**
   * The vision; all but the version is null while there is none.
   *
   * @param besluit where the decision stands
   */
  @Schema(requiredProperties = {"versie"})
  public record Visiebeeld(String tekst, String besluit, LocalDate besluitOp, long versie)
      implements MetVersie {}

  /**
   * An ambitie as screens and API show it.
   *
   * @param tot last day, or null while it goes on
   */
  @Schema(requiredProperties = {"nummer", "tekst", "loopt", "versie"})
  public record Ambitieregel(
      int nummer,
      String tekst,
      LocalDate tot,
      boolean loopt,
      String besluit,
      LocalDate besluitOp,
      long versie)
      implements MetVersie {

    /** The same as it was said and went on at another time. */
    public Ambitieregel inDeWoorden(String vanToen, boolean liep) {
      return new Ambitieregel(nummer, vanToen, tot, liep, besluit, besluitOp, versie);
    }
  }

  /** A goal of the frame as screens and API show it. */
  @Schema(requiredProperties = {"id", "ambitie", "inhoud", "loopt", "versie"})
  public record Doelbeeld(
      UUID id,
      int ambitie,
      Kaderdoelinhoud inhoud,
      boolean loopt,
      String besluit,
      LocalDate besluitOp,
      long versie)
      implements MetVersie {}

  @Inject private JpaKader kader;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;
  @Inject private Clock klok;

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Visiebeeld visie() {
    Visie v = kader.visie();
    return new Visiebeeld(v.tekst(), v.besluit(), v.besluitOp(), v.versie());
  }

  /** All of them by number, also those that ended. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Ambitieregel> ambities() {
    return kader.ambities().stream().map(this::regel).toList();
  }

  /**
   * @throws NietGevonden when there is none with this number
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Ambitieregel ambitie(int nummer) {
    return regel(kader.readAmbitie(nummer));
  }

  /** Goals of all ambities, the current before the new. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Doelbeeld> doelen() {
    return kader.doelen().stream().map(this::beeld).toList();
  }

  /** The indicator of each goal that has just one, by goal. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Map<UUID, String> enigeIndicatoren() {
    return kader.doelen().stream()
        .filter(d -> d.inhoud().indicatoren().size() == 1)
        .collect(Collectors.toMap(Kaderdoel::id, d -> d.inhoud().indicatoren().get(0)));
  }

  /** Running goals under an ambitie. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Doelbeeld> lopendeDoelen(int ambitie) {
    return doelen().stream().filter(d -> d.loopt() && d.ambitie() == ambitie).toList();
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Doelbeeld doel(UUID id) {
    return beeld(kader.readDoel(id));
  }

  /** Whether a goal with this id was saved. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean bestaatDoel(UUID id) {
    return kader.findDoel(id).isPresent();
  }

  /**
   * Refuses a number that no ambitie has, and one that ended.
   *
   * @param was ambitie that the row stands under already: it may stay there after the end, or null
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public void vereisAmbitie(Integer nummer, Integer was) {
    if (nummer == null) {
      throw new OngeldigeInvoer("ambitie", "wijkplan.ambitie-leeg");
    }
    Ambitie ambitie =
        kader
            .findAmbitie(nummer)
            .orElseThrow(
                () ->
                    new OngeldigeInvoer(
                        "ambitie", "wijkplan.ambitie-onbekend", String.valueOf(nummer)));
    if (!Objects.equals(nummer, was)) {
      ambitie.vereisLopend(LocalDate.now(klok));
    }
  }

  /**
   * Records the vision as the council set it.
   *
   * @param versie version that the change was made on
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void stelVisieVast(long versie, String tekst, Kaderbesluit besluit) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    Visie visie = kader.visie();
    VerouderdeVersie.controleer(visie.versie(), versie);
    String was = visie.tekst();
    visie.stelVast(tekst, besluit, LocalDate.now(klok));
    kader.bewaar();
    leg(
        "kader.visie-vastgesteld",
        "Visie "
            + (was == null ? "vastgelegd: " : "was " + aanhaling(was) + ", wordt ")
            + aanhaling(visie.tekst()),
        besluit);
  }

  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void voegAmbitieToe(Integer nummer, String tekst, Kaderbesluit besluit) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    Ambitie ambitie = new Ambitie(nummer, tekst, besluit, LocalDate.now(klok));
    if (kader.findAmbitie(nummer).isPresent()) {
      throw new OngeldigeInvoer("nummer", "kader.ambitie-bestaat", nummer);
    }
    kader.voegToe(ambitie);
    kader.bewaar();
    leg(
        "kader.ambitie-toegevoegd",
        "Ambitie " + nummer + " toegevoegd: " + aanhaling(ambitie.tekst()),
        besluit);
  }

  /**
   * Words an ambitie anew, or ends it.
   *
   * @param tot last day, or null while it goes on
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void wijzigAmbitie(
      int nummer, long versie, String tekst, LocalDate tot, Kaderbesluit besluit) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    Ambitie ambitie = kader.readAmbitie(nummer);
    VerouderdeVersie.controleer(ambitie.versie(), versie);
    String was = ambitie.tekst();
    ambitie.wijzig(tekst, tot, besluit, LocalDate.now(klok));
    kader.bewaar();
    leg(
        "kader.ambitie-gewijzigd",
        "Ambitie "
            + nummer
            + " was "
            + aanhaling(was)
            + ", wordt "
            + aanhaling(ambitie.tekst())
            + (tot == null ? "" : ", loopt tot en met " + Schrijfwijze.datum(tot)),
        besluit);
  }

  /**
   * Adds a goal under an ambitie.
   *
   * @param id of the new goal
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void voegDoelToe(UUID id, int nummer, Kaderdoelinhoud inhoud, Kaderbesluit besluit) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    LocalDate vandaag = LocalDate.now(klok);
    Ambitie ambitie = kader.readAmbitie(nummer);
    ambitie.vereisLopend(vandaag);
    AlOpgeslagen.controleer(kader.findDoel(id).isPresent(), "kader.doel-al-opgeslagen");
    Kaderdoel doel = new Kaderdoel(id, nummer, inhoud, besluit, vandaag);
    kader.voegToe(doel);
    kader.bewaar();
    leg(
        "kader.doel-toegevoegd",
        "Doel bij ambitie " + nummer + " toegevoegd: " + inWoorden(doel),
        besluit);
  }

  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void wijzigDoel(UUID id, long versie, Kaderdoelinhoud inhoud, Kaderbesluit besluit) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    Kaderdoel doel = kader.readDoel(id);
    VerouderdeVersie.controleer(doel.versie(), versie);
    String was = inWoorden(doel);
    doel.wijzig(inhoud, besluit, LocalDate.now(klok));
    kader.bewaar();
    leg(
        "kader.doel-gewijzigd",
        "Doel bij ambitie " + doel.ambitie() + " was " + was + "; wordt " + inWoorden(doel),
        besluit);
  }

  private static String inWoorden(Kaderdoel doel) {
    Kaderdoelinhoud i = doel.inhoud();
    return aanhaling(i.tekst())
        + " ("
        + String.join("; ", i.indicatoren())
        + "), van "
        + Schrijfwijze.datum(i.van())
        + (i.tot() == null ? "" : " tot en met " + Schrijfwijze.datum(i.tot()));
  }

  private void leg(String actie, String tekst, Kaderbesluit besluit) {
    spoor.leg(
        actie,
        new Onderwerp("kader", "wijkplan"),
        null,
        tekst + ". Besluit: " + besluit.inWoorden());
  }

  private static String aanhaling(String tekst) {
    return "\u201c" + tekst + "\u201d";
  }

  private Ambitieregel regel(Ambitie a) {
    return new Ambitieregel(
        a.nummer(),
        a.tekst(),
        a.tot(),
        a.loopt(LocalDate.now(klok)),
        a.besluit(),
        a.besluitOp(),
        a.versie());
  }

  private Doelbeeld beeld(Kaderdoel d) {
    return new Doelbeeld(
        d.id(),
        d.ambitie(),
        d.inhoud(),
        d.loopt(LocalDate.now(klok)),
        d.besluit(),
        d.besluitOp(),
        d.versie());
  }
}
