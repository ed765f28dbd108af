package nl.wijkwerk.samenwerking.overleg.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.samenwerking.overleg.domain.Agendapunt;
import nl.wijkwerk.samenwerking.overleg.domain.Agendapunten;
import nl.wijkwerk.samenwerking.overleg.domain.Overleg;
import nl.wijkwerk.samenwerking.overleg.domain.Overleggen;
import nl.wijkwerk.samenwerking.overleg.domain.Vergadering;
import nl.wijkwerk.samenwerking.overleg.domain.Vergaderingen;
import nl.wijkwerk.samenwerking.overleg.domain.Vergaderstatus;

/**
 * Keeps calendar and agendas up to date: meetings half a year ahead, undecided points on to the
 * next meeting, waiting points on an agenda. Done when somebody looks or brings in, so that no
 * clock has to run; a lock on the forum keeps two from doing it at once.
 */
@ApplicationScoped
class Agendaplanner {
  static final String NAAM = "opgavetafel";
  private static final int MAANDEN_VOORUIT = 6;

  @PersistenceContext private EntityManager em;
  @Inject private Overleggen overleggen;
  @Inject private Vergaderingen vergaderingen;
  @Inject private Agendapunten punten;
  @Inject private AlsSysteem systeem;
  @Inject private Spoor spoor;
  @Inject private Clock klok;

  protected Agendaplanner() {}

  Agendaplanner(
      EntityManager em,
      Overleggen overleggen,
      Vergaderingen vergaderingen,
      Agendapunten punten,
      AlsSysteem systeem,
      Spoor spoor,
      Clock klok) {
    this.em = em;
    this.overleggen = overleggen;
    this.vergaderingen = vergaderingen;
    this.punten = punten;
    this.systeem = systeem;
    this.spoor = spoor;
    this.klok = klok;
  }

  /** Brings everything up to date; to be called before anything else in the transaction. */
  void werkBij() {
    LocalDate vandaag = LocalDate.now(klok);
    boolean wachtend = punten.heeftWachtende();
    for (Overleg overleg : overleggen.alle()) {
      if (!ontbrekend(overleg, vandaag).isEmpty()
          || punten.heeftAchterblijvers(overleg.id(), vandaag)
          || (wachtend && overleg.plannen())) {
        systeem.doe(NAAM, () -> werkBij(overleg, vandaag));
      }
    }
  }

  private void werkBij(Overleg overleg, LocalDate vandaag) {
    overleggen.vergrendel(overleg.id());
    plan(overleg, vandaag);
    schuifDoor(overleg, vandaag);
    if (overleg.plannen()) {
      plaatsWachtende(overleg);
    }
    em.flush();
  }

  private Set<LocalDate> ontbrekend(Overleg overleg, LocalDate vandaag) {
    Set<LocalDate> dagen =
        new HashSet<>(overleg.reeks().dagen(vandaag, vandaag.plusMonths(MAANDEN_VOORUIT)));
    dagen.removeAll(new HashSet<>(vergaderingen.geplandeDagen(overleg.id(), vandaag)));
    return dagen;
  }

  private void plan(Overleg overleg, LocalDate vandaag) {
    Set<LocalDate> nodig = ontbrekend(overleg, vandaag);
    if (nodig.isEmpty()) {
      return;
    }
    Map<LocalDate, Vergadering> bekend =
        vergaderingen.vanaf(overleg.id(), vandaag).stream()
            .collect(Collectors.toMap(Vergadering::datum, Function.identity()));
    for (LocalDate dag : nodig) {
      Vergadering vervallen = bekend.get(dag);
      if (vervallen == null) {
        vergaderingen.voegToe(new Vergadering(overleg, dag));
      } else {
        vervallen.volg(overleg.reeks());
      }
    }
    em.flush();
    spoor.leg(
        "overleg.gepland",
        onderwerp(overleg),
        null,
        overleg.naam()
            + " vooruit gepland: "
            + nodig.size()
            + (nodig.size() == 1 ? " vergadering" : " vergaderingen")
            + ", tot en met "
            + Schrijfwijze.datum(nodig.stream().max(LocalDate::compareTo).orElseThrow()));
  }

  /** Meetings that are still to come follow the series as it is now; past ones stay. */
  void volgReeks(Overleg overleg) {
    LocalDate vandaag = LocalDate.now(klok);
    overleggen.vergrendel(overleg.id());
    LocalDate morgen = vandaag.plusDays(1);
    Set<LocalDate> dagen =
        Set.copyOf(overleg.reeks().dagen(morgen, vandaag.plusMonths(MAANDEN_VOORUIT)));
    for (Vergadering vergadering : vergaderingen.vanaf(overleg.id(), morgen)) {
      if (dagen.contains(vergadering.datum())) {
        vergadering.volg(overleg.reeks());
      } else if (vergadering.status() == Vergaderstatus.GEPLAND) {
        vergadering.laatVervallen();
      }
    }
    em.flush();
  }

  @Bedrijfsregel("SAM-07")
  private void schuifDoor(Overleg overleg, LocalDate vandaag) {
    LocalDateTime nu = LocalDateTime.now(klok);
    Optional<Vergadering> naar = vergaderingen.findEerstvolgende(overleg.id(), nu);
    if (naar.isEmpty()) {
      return;
    }
    for (Agendapunt punt : punten.achterblijvers(overleg.id(), vandaag)) {
      schuifDoor(overleg, punt, naar.get(), "Wijkwerk");
    }
  }

  /** Moves one point on, with a line in the trail. */
  void schuifDoor(Overleg overleg, Agendapunt punt, Vergadering naar, String door) {
    LocalDate van = vergaderingen.read(punt.vergaderingId()).datum();
    punt.schuifDoor(naar, punten.volgendePlaats(naar.id()), door, OffsetDateTime.now(klok));
    em.flush();
    spoor.leg(
        "agendapunt.doorgeschoven",
        punt.betreft(),
        punt.gebied(),
        "\u201c%s\u201d doorgeschoven van %s %s naar %s"
            .formatted(
                punt.titel(),
                kleineLetter(overleg),
                Schrijfwijze.datum(van),
                Schrijfwijze.datum(naar.datum())));
  }

  private void plaatsWachtende(Overleg overleg) {
    List<Agendapunt> wachtende = punten.wachtende();
    Optional<Vergadering> eerstvolgende =
        vergaderingen.findEerstvolgende(overleg.id(), LocalDateTime.now(klok));
    if (eerstvolgende.isEmpty()) {
      return;
    }
    Vergadering naar = eerstvolgende.get();
    for (Agendapunt punt : wachtende) {
      punt.plaats(naar, punten.volgendePlaats(naar.id()), LocalDate.now(klok));
      em.flush();
      spoor.leg(
          "agendapunt.geagendeerd",
          punt.betreft(),
          punt.gebied(),
          "\u201c%s\u201d staat op de agenda van %s %s"
              .formatted(punt.titel(), kleineLetter(overleg), Schrijfwijze.datum(naar.datum())));
    }
  }

  static Onderwerp onderwerp(Overleg overleg) {
    return new Onderwerp("overleg", overleg.id().toString());
  }

  static String kleineLetter(Overleg overleg) {
    String naam = overleg.naam();
    return naam.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + naam.substring(1);
  }
}
