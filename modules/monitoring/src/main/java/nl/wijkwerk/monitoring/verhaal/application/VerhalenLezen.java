package nl.wijkwerk.monitoring.verhaal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoorlezer;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.verhaal.domain.Betrokkene;
import nl.wijkwerk.monitoring.verhaal.domain.Fotobeschrijving;
import nl.wijkwerk.monitoring.verhaal.domain.Helft;
import nl.wijkwerk.monitoring.verhaal.domain.Planonderdeel;
import nl.wijkwerk.monitoring.verhaal.domain.Planproject;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaal;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalfilter;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalinhoud;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalregel;
import nl.wijkwerk.monitoring.verhaal.persistence.JdbcPlanonderdelen;
import nl.wijkwerk.monitoring.verhaal.persistence.JdbcPlanprojecten;
import nl.wijkwerk.monitoring.verhaal.persistence.JdbcVerhaalregister;
import nl.wijkwerk.monitoring.verhaal.persistence.JpaVerhalen;

/** Reads stories; consent that has run out counts from its day on, whenever it is ended. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class VerhalenLezen {
  /** A photo as it is kept. */
  public record Fotobestand(byte[] inhoud, String kenmerk) {}

  private static final int MEESTE_PROJECTEN = 500;

  @Inject private JpaVerhalen verhalen;
  @Inject private JdbcVerhaalregister register;
  @Inject private JdbcPlanonderdelen onderdelen;
  @Inject private JdbcPlanprojecten projecten;
  @Inject private Spoorlezer spoorlezer;
  @Inject private Toegang toegang;
  @Inject private Clock klok;

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Pagina<Verhaalregel> zoek(Verhaalfilter filter, int pagina, int grootte) {
    return register.zoek(filter, LocalDate.now(klok), pagina, grootte);
  }

  /** How many stories each indicator has, of a wijk or of all when it is null. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Map<String, Long> perIndicator(String gebied) {
    return register.perIndicator(gebied);
  }

  /** Years that there are stories of, the newest first. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Integer> jaren() {
    return register.jaren();
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Verhaalblad lees(UUID id) {
    Verhaal v = los(id);
    Verhaalinhoud inhoud = v.inhoud();
    boolean mag = toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, v.gebied());
    return new Verhaalblad(
        v.id(),
        v.gebied(),
        v.wijk(),
        v.wijknummer(),
        inhoud,
        v.betrokkenen().stream()
            .filter(b -> b.geldig() && b.toestemming().verteller())
            .map(b -> b.toestemming().naam())
            .toList(),
        v.foto().map(VerhalenLezen::beeld).orElse(null),
        onderdelen.metIds(inhoud.planonderdelen()),
        projecten.metIds(inhoud.projecten()),
        mag ? v.betrokkenen().stream().map(VerhalenLezen::beeld).toList() : List.of(),
        Helft.ontbreekt(inhoud.indicatoren().size(), 1),
        v.gewijzigd(),
        v.gewijzigdDoor(),
        v.versie());
  }

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public boolean bestaat(UUID id) {
    return verhalen.find(id).isPresent();
  }

  /**
   * @throws NietGevonden when the story has no photo, or no more
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Fotobestand foto(UUID id) {
    return los(id)
        .foto()
        .map(Fotobeschrijving::kenmerk)
        .flatMap(k -> verhalen.foto(id, k).map(inhoud -> new Fotobestand(inhoud, k)))
        .orElseThrow(() -> new NietGevonden("foto"));
  }

  /** Items of plans of a wijk that a story can be about; none without the module wijkplan. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Planonderdeel> onderdelen(String gebied) {
    return onderdelen.van(gebied);
  }

  /**
   * Projects that a story can be about, by title; none without the module wijkplan.
   *
   * @param zoek part of its title or of that of its plan, or null
   * @param gebied code of an area, with all that lies in it
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Planproject> projecten(String zoek, String gebied) {
    return projecten.zoek(zoek, gebied, MEESTE_PROJECTEN);
  }

  /** Projects with these ids, by title. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Planproject> projecten(Collection<UUID> ids) {
    return projecten.metIds(ids);
  }

  /** What happened to a story, the newest first. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Pagina<Spoorregel> spoor(UUID id, int pagina, int grootte) {
    return spoorlezer.van(new Onderwerp("verhaal", id.toString()), pagina, grootte);
  }

  private Verhaal los(UUID id) {
    Verhaal verhaal = verhalen.readLos(id);
    verhaal.laatVerlopen(LocalDate.now(klok), verhaal.gewijzigdDoor(), verhaal.gewijzigd());
    return verhaal;
  }

  private static Verhaalblad.Fotobeeld beeld(Fotobeschrijving f) {
    return new Verhaalblad.Fotobeeld(f.alt(), f.herkenbaar(), f.kenmerk(), f.breedte(), f.hoogte());
  }

  private static Verhaalblad.Betrokkenebeeld beeld(Betrokkene b) {
    return new Verhaalblad.Betrokkenebeeld(b.id(), b.toestemming(), b.stand(), b.geeindigdOp());
  }
}
