package nl.wijkwerk.wijkplan.regiegroep.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.regiegroep.domain.Partijgroep;
import nl.wijkwerk.wijkplan.regiegroep.domain.Zetel;
import nl.wijkwerk.wijkplan.regiegroep.domain.Zetelinhoud;
import nl.wijkwerk.wijkplan.regiegroep.domain.Zetelstand;
import nl.wijkwerk.wijkplan.regiegroep.persistence.JpaRegiegroepen;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Composing the steering group of an area: seats, terms, a chair, and who is missing. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Regiegroepen {
  /** A seat as screens and API show it. */
  @Schema(
      requiredProperties = {
        "id",
        "gebied",
        "groep",
        "groepnaam",
        "bewoners",
        "inhoud",
        "stand",
        "versie"
      })
  public record Zetelbeeld(
      UUID id,
      String gebied,
      UUID groep,
      String groepnaam,
      boolean bewoners,
      Zetelinhoud inhoud,
      Zetelstand stand,
      long versie)
      implements MetVersie {}

  /**
   * A group of parties in a steering group.
   *
   * @param ontbreekt whether it has to be heard and nobody sits there for it
   */
  @Schema(requiredProperties = {"id", "naam", "bewoners", "ontbreekt", "zetels"})
  public record Groep(
      UUID id, String naam, boolean bewoners, boolean ontbreekt, List<Zetelbeeld> zetels) {}

  /**
   * The steering group of an area.
   *
   * @param waarschuwingsdagen days before its end that a term is said to end soon
   */
  @Schema(requiredProperties = {"gebied", "groepen", "waarschuwingsdagen"})
  public record Regiegroep(String gebied, List<Groep> groepen, int waarschuwingsdagen) {
    /** Names of the groups for which nobody sits there. */
    public List<String> ontbreken() {
      return groepen.stream().filter(Groep::ontbreekt).map(Groep::naam).toList();
    }

    /** Names of the groups for which somebody does. */
    public List<String> aanwezig() {
      return groepen.stream()
          .filter(g -> g.zetels().stream().anyMatch(z -> z.stand().bezet()))
          .map(Groep::naam)
          .toList();
    }

    public List<Zetelbeeld> zetels() {
      return groepen.stream().flatMap(g -> g.zetels().stream()).toList();
    }

    public long bezet(boolean alleenBewoners) {
      return zetels().stream()
          .filter(z -> z.stand().bezet() && (!alleenBewoners || z.bewoners()))
          .count();
    }

    /** Seats that ask for attention: vacant, over, or over soon. */
    public List<Zetelbeeld> signalen() {
      return zetels().stream()
          .filter(z -> z.stand() != Zetelstand.BEZET && z.stand() != Zetelstand.BEGINT_NOG)
          .toList();
    }

    /** Who chairs now, or null. */
    public Zetelbeeld voorzitter() {
      return zetels().stream()
          .filter(z -> z.inhoud().voorzitter() && z.stand().bezet())
          .findFirst()
          .orElse(null);
    }
  }

  @Inject private JpaRegiegroepen regiegroepen;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;
  @Inject private Spoor spoor;
  @Inject private Clock klok;

  @Inject
  @ConfigProperty(name = "wijkwerk.wijkplan.zetel-waarschuwing-dagen", defaultValue = "90")
  private int waarschuwingsdagen;

  /** The steering group of an area, with every group that has to be heard. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Regiegroep van(String gebiedCode) {
    Gebied gebied = gebieden.read(gebiedCode);
    LocalDate vandaag = LocalDate.now(klok);
    Map<UUID, List<Zetel>> perGroep =
        regiegroepen.zetels(gebied.code()).stream().collect(Collectors.groupingBy(Zetel::groepId));
    return new Regiegroep(
        gebied.code(),
        regiegroepen.groepen().stream()
            .filter(g -> g.loopt(vandaag) || perGroep.containsKey(g.id()))
            .map(g -> groep(g, perGroep.getOrDefault(g.id(), List.of()), vandaag))
            .toList(),
        waarschuwingsdagen);
  }

  private Groep groep(Partijgroep groep, List<Zetel> zetels, LocalDate vandaag) {
    List<Zetelbeeld> beelden = zetels.stream().map(z -> beeld(z, groep)).toList();
    return new Groep(
        groep.id(),
        groep.inhoud().naam(),
        groep.inhoud().bewoners(),
        groep.loopt(vandaag) && beelden.stream().noneMatch(z -> z.stand().bezet()),
        beelden);
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Zetelbeeld leesZetel(UUID id) {
    Zetel zetel = regiegroepen.readZetel(id);
    return beeld(zetel, regiegroepen.readGroep(zetel.groepId()));
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean bestaatZetel(UUID id) {
    return regiegroepen.findZetel(id).isPresent();
  }

  /**
   * Adds a seat.
   *
   * @param id of the new seat
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void voegZetelToe(UUID id, String gebiedCode, UUID groepId, Zetelinhoud inhoud) {
    Gebied gebied = gebieden.read(gebiedCode);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, gebied.code());
    AlOpgeslagen.controleer(regiegroepen.findZetel(id).isPresent(), "zetel.al-opgeslagen");
    Partijgroep groep =
        regiegroepen
            .findGroep(groepId)
            .filter(g -> g.loopt(LocalDate.now(klok)))
            .orElseThrow(() -> new OngeldigeInvoer("groep", "zetel.geen-groep"));
    List<Zetel> anderen = regiegroepen.zetelsVergrendeld(gebied.code());
    Zetel zetel = new Zetel(id, gebied.code(), groep, inhoud, OffsetDateTime.now(klok));
    zetel.vereisEnigeVoorzitter(anderen);
    regiegroepen.voegToe(zetel);
    regiegroepen.bewaar();
    leg("regiegroep.zetel-toegevoegd", zetel, "Zetel toegevoegd: " + inWoorden(zetel, groep));
  }

  /** Gives a seat to somebody, or leaves it vacant; the trail keeps who sat there. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void bezetZetel(UUID id, long versie, Zetelinhoud inhoud) {
    Zetel zetel = regiegroepen.readZetel(id);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, zetel.gebied());
    VerouderdeVersie.controleer(zetel.versie(), versie);
    Partijgroep groep = regiegroepen.readGroep(zetel.groepId());
    List<Zetel> anderen = regiegroepen.zetelsVergrendeld(zetel.gebied());
    String was = inWoorden(zetel, groep);
    zetel.bezet(groep, inhoud, OffsetDateTime.now(klok));
    zetel.vereisEnigeVoorzitter(anderen);
    regiegroepen.bewaar();
    leg(
        "regiegroep.zetel-gewijzigd",
        zetel,
        "Zetel was " + was + "; wordt " + inWoorden(zetel, groep));
  }

  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void verwijderZetel(UUID id, long versie) {
    Zetel zetel = regiegroepen.readZetel(id);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, zetel.gebied());
    VerouderdeVersie.controleer(zetel.versie(), versie);
    String was = inWoorden(zetel, regiegroepen.readGroep(zetel.groepId()));
    regiegroepen.verwijder(zetel);
    regiegroepen.bewaar();
    leg("regiegroep.zetel-opgeheven", zetel, "Zetel opgeheven: " + was);
  }

  private void leg(String actie, Zetel zetel, String tekst) {
    spoor.leg(actie, Zetel.onderwerp(zetel.gebied()), zetel.gebied(), tekst);
  }

  private static String inWoorden(Zetel zetel, Partijgroep groep) {
    Zetelinhoud i = zetel.inhoud();
    if (i.bezetter() == null) {
      return groep.inhoud().naam() + ", vacant";
    }
    return groep.inhoud().naam()
        + ", "
        + i.bezetter()
        + (i.voorzitter() ? ", voorzitter" : "")
        + ", van "
        + Schrijfwijze.datum(i.van())
        + (i.tot() == null ? "" : " tot en met " + Schrijfwijze.datum(i.tot()));
  }

  private Zetelbeeld beeld(Zetel z, Partijgroep groep) {
    return new Zetelbeeld(
        z.id(),
        z.gebied(),
        z.groepId(),
        groep.inhoud().naam(),
        groep.inhoud().bewoners(),
        z.inhoud(),
        Zetelstand.van(z.inhoud(), LocalDate.now(klok), waarschuwingsdagen),
        z.versie());
  }
}
