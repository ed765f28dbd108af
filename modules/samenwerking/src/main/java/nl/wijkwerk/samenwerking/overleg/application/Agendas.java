package nl.wijkwerk.samenwerking.overleg.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.samenwerking.overleg.domain.Agendapunt;
import nl.wijkwerk.samenwerking.overleg.domain.Agendapunten;
import nl.wijkwerk.samenwerking.overleg.domain.Agendatijden;
import nl.wijkwerk.samenwerking.overleg.domain.Besluit;
import nl.wijkwerk.samenwerking.overleg.domain.Besluitfilter;
import nl.wijkwerk.samenwerking.overleg.domain.Besluitregister;
import nl.wijkwerk.samenwerking.overleg.domain.Doorschuiving;
import nl.wijkwerk.samenwerking.overleg.domain.Overleg;
import nl.wijkwerk.samenwerking.overleg.domain.Overleggen;
import nl.wijkwerk.samenwerking.overleg.domain.Puntstatus;
import nl.wijkwerk.samenwerking.overleg.domain.Vergadering;
import nl.wijkwerk.samenwerking.overleg.domain.VergaderingRegel;
import nl.wijkwerk.samenwerking.overleg.domain.Vergaderingen;
import nl.wijkwerk.samenwerking.overleg.domain.Wijkaanduiding;

/** Reads forums, meetings and agendas, after bringing them up to date. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Agendas {
  @Inject private Agendaplanner planner;
  @Inject private Overleggen overleggen;
  @Inject private Vergaderingen vergaderingen;
  @Inject private Agendapunten punten;
  @Inject private Besluitregister besluiten;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Clock klok;

  /** All forums; the one that plans come to goes first. */
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public List<OverlegKaart> overleggen() {
    LocalDate vandaag = LocalDate.now(klok);
    return overleggen.alle().stream().map(o -> OverlegKaart.van(o, vandaag)).toList();
  }

  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public OverlegKaart overleg(UUID id) {
    return OverlegKaart.van(overleggen.read(id), LocalDate.now(klok));
  }

  /** The meeting of today or the first one after it, with its agenda. */
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public Optional<Agendablad> findEerstvolgende(UUID overlegId) {
    planner.werkBij();
    return vergaderingen.lijst(overlegId, true, LocalDate.now(klok), null, 1, 1).regels().stream()
        .findFirst()
        .map(this::blad);
  }

  /** Meetings to come, first one first. */
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public Pagina<VergaderingRegel> komende(UUID overlegId, String sorteer, int pagina, int grootte) {
    planner.werkBij();
    return vergaderingen.lijst(overlegId, true, LocalDate.now(klok), sorteer, pagina, grootte);
  }

  /** Meetings that were, last one first. */
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public Pagina<VergaderingRegel> voorbije(
      UUID overlegId, String sorteer, int pagina, int grootte) {
    planner.werkBij();
    return vergaderingen.lijst(overlegId, false, LocalDate.now(klok), sorteer, pagina, grootte);
  }

  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public Agendablad agenda(UUID vergaderingId) {
    planner.werkBij();
    return vergaderingen
        .findRegel(vergaderingId)
        .map(this::blad)
        .orElseThrow(() -> new NietGevonden("vergadering"));
  }

  /** A point, on whichever agenda it stands now. */
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public Puntblad punt(UUID puntId) {
    planner.werkBij();
    Agendapunt punt = punten.read(puntId);
    if (punt.vergaderingId() == null) {
      throw new NietGevonden("agendapunt");
    }
    Vergadering vergadering = vergaderingen.read(punt.vergaderingId());
    Overleg overleg = overleggen.read(vergadering.overlegId());
    LocalTime tijd =
        punt.status() == Puntstatus.AFGEVOERD
            ? null
            : regels(vergadering.id(), vergadering.begintijd(), vergadering.duurMinuten()).stream()
                .filter(r -> r.id().equals(puntId))
                .map(PuntRegel::tijd)
                .findFirst()
                .orElse(null);
    return new Puntblad(
        regel(punt, tijd),
        vergadering.id(),
        vergadering.datum(),
        punt.toelichting(),
        punt.ingebrachtDoor(),
        punt.ingebrachtOp(),
        punt.afvoerReden(),
        plan(punt),
        besluiten.zoek(Besluitfilter.vanPunt(puntId), 1, 100).regels(),
        toegang.mag(Bevoegdheid.BESLUIT_VASTLEGGEN, punt.gebied())
            && identiteit.toekenningen().stream().anyMatch(t -> t.rol() == overleg.voorzitterRol()),
        punt.status() == Puntstatus.OPEN && toegang.mag(Bevoegdheid.PUNT_INBRENGEN, punt.gebied()));
  }

  /** Whether a point with this id was brought in. */
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public boolean bestaatPunt(UUID id) {
    return punten.find(id).isPresent();
  }

  /** Areas for which the reader may bring in a point, by number. */
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public List<Wijkaanduiding> wijkenVoorInbreng() {
    return alleWijken().stream()
        .filter(w -> toegang.mag(Bevoegdheid.PUNT_INBRENGEN, w.code()))
        .toList();
  }

  /** All wijken and villages, by number. */
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public List<Wijkaanduiding> wijken() {
    return alleWijken();
  }

  private List<Wijkaanduiding> alleWijken() {
    return gebieden.wijken().stream()
        .map(g -> new Wijkaanduiding(g.code(), g.naam(), g.nummer()))
        .toList();
  }

  /** The area with this code, as a point names it; null for none. */
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public Wijkaanduiding wijk(String code) {
    if (code == null || code.isBlank()) {
      return null;
    }
    Gebied gebied = gebieden.read(code);
    return new Wijkaanduiding(gebied.code(), gebied.naam(), gebied.nummer());
  }

  private Agendablad blad(VergaderingRegel vergadering) {
    LocalDate vandaag = LocalDate.now(klok);
    Overleg overleg = overleggen.read(vergadering.overlegId());
    boolean open = vergaderingen.read(vergadering.id()).open(vandaag);
    List<PuntRegel> regels =
        regels(vergadering.id(), vergadering.begintijd(), vergadering.duurMinuten());
    return new Agendablad(
        vergadering,
        OverlegKaart.van(overleg, vandaag),
        regels,
        Agendatijden.van(
                vergadering.begintijd(),
                vergadering.duurMinuten(),
                regels.stream().map(PuntRegel::minuten).toList())
            .teVeel(),
        punten.vertrokken(vergadering.id()).stream().map(p -> weg(p, vergadering.id())).toList(),
        punten.afgevoerd(vergadering.id()).stream()
            .map(p -> new Agendablad.Afgevoerd(p.id(), p.titel(), p.afvoerReden()))
            .toList(),
        open,
        new Agendablad.Rechten(
            open && toegang.magErgens(Bevoegdheid.PUNT_INBRENGEN),
            toegang.mag(Bevoegdheid.OVERLEG_PLANNEN, null)));
  }

  private Agendablad.Weg weg(Agendapunt punt, UUID van) {
    UUID naar =
        punt.doorschuivingen().stream()
            .filter(d -> d.van().equals(van))
            .reduce((eerder, later) -> later)
            .map(Doorschuiving::naar)
            .orElseThrow();
    return new Agendablad.Weg(punt.id(), punt.titel(), naar, vergaderingen.read(naar).datum());
  }

  private List<PuntRegel> regels(UUID vergaderingId, LocalTime begin, int duur) {
    List<Agendapunt> lijst = punten.van(vergaderingId);
    Agendatijden tijden =
        Agendatijden.van(begin, duur, lijst.stream().map(Agendapunt::minuten).toList());
    List<PuntRegel> regels = new ArrayList<>();
    for (int i = 0; i < lijst.size(); i++) {
      regels.add(regel(lijst.get(i), tijden.tijden().get(i)));
    }
    return regels;
  }

  private PuntRegel regel(Agendapunt punt, LocalTime tijd) {
    List<Doorschuiving> doorgeschoven = punt.doorschuivingen();
    return new PuntRegel(
        punt.id(),
        punt.volgorde(),
        tijd,
        punt.minuten(),
        punt.titel(),
        punt.sturing(),
        punt.gebied(),
        punt.wijk(),
        punt.wijknummer(),
        punt.vraag(),
        punt.status(),
        punt.findBesluit().map(Besluit::uitkomst).orElse(null),
        doorgeschoven.isEmpty()
            ? null
            : vergaderingen.read(doorgeschoven.get(doorgeschoven.size() - 1).van()).datum(),
        punt.onderwerp(),
        punt.stukversie(),
        punt.ingebrachtDoor(),
        punt.versie());
  }

  private static UUID plan(Agendapunt punt) {
    return punt.onderwerp() != null && punt.betreft().soort().equals("wijkplan")
        ? UUID.fromString(punt.betreft().id())
        : null;
  }
}
