package nl.wijkwerk.wijkplan.plansoort.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/**
 * A type of plan: how long it looks ahead, for what level of area it is made, what steps it takes
 * and who decides. Plans refer to its code; it ends, and is never deleted.
 */
@Entity
@Table(schema = "wijkplan", name = "plansoort")
public class Plansoort {
  private static final int LANGSTE_TEKST = 120;
  private static final int LANGSTE_BRON = 300;
  private static final int LANGSTE_HORIZON = 30;
  private static final int MEESTE_STAPPEN = 20;

  @Id private String code;
  private String naam;

  /** Names, with a comma between them. */
  private String niveaus;

  @Column(name = "horizon_min")
  private Integer horizonMin;

  @Column(name = "horizon_max")
  private Integer horizonMax;

  @Column(name = "eigen_geld")
  private Boolean eigenGeld;

  private String beslist;

  @Enumerated(EnumType.STRING)
  private Beslisser beslisser;

  /** One a line, as {@link Plansoortstap#regel} writes it. */
  private String stappen;

  private String bron;
  private boolean standaard;
  private LocalDate tot;
  @Version private long versie;

  protected Plansoort() {}

  @Bedrijfsregel("WPL-26")
  public Plansoort(String code, Plansoortinhoud inhoud) {
    MeerOvertredingen.toets(() -> vereisCode(code), () -> wijzig(inhoud));
    this.code = code;
  }

  private static void vereisCode(String code) {
    if (code == null || !code.matches("[A-Z][A-Z0-9-]{1,19}")) {
      throw new Regelovertreding("WPL-26", "code", "plansoort.code-vorm");
    }
  }

  /** Replaces what it says. */
  @Bedrijfsregel("WPL-26")
  public final void wijzig(Plansoortinhoud i) {
    MeerOvertredingen.toets(
        () -> vereisNaam(i.naam()),
        () -> vereisNiveau(i.niveaus()),
        () -> vereisHorizon(i.horizonMin(), i.horizonMax()),
        () -> Invoertekst.vereisLengte("WPL-26", "beslist", i.beslist(), LANGSTE_TEKST),
        () -> Invoertekst.vereisLengte("WPL-26", "bron", i.bron(), LANGSTE_BRON),
        () -> vereisStappen(i.stappen()));
    this.naam = i.naam().strip();
    this.niveaus = i.niveaus().stream().map(Niveau::name).collect(Collectors.joining(","));
    this.horizonMin = i.horizonMin();
    this.horizonMax = i.horizonMax();
    this.eigenGeld = i.eigenGeld();
    this.beslist = kaal(i.beslist());
    this.beslisser = i.beslisser();
    this.stappen = i.stappen().isEmpty() ? null : regels(i.stappen());
    this.bron = kaal(i.bron());
    this.standaard = i.standaard();
    this.tot = i.tot();
  }

  private static void vereisNaam(String naam) {
    if (naam == null || naam.isBlank()) {
      throw new Regelovertreding("WPL-26", "naam", "plansoort.zonder-naam");
    }
    Invoertekst.vereisLengte("WPL-26", "naam", naam.strip(), LANGSTE_TEKST);
  }

  private static void vereisNiveau(Set<Niveau> niveaus) {
    if (niveaus.isEmpty()) {
      throw new Regelovertreding("WPL-26", "niveaus", "plansoort.zonder-niveau");
    }
  }

  private static void vereisHorizon(Integer min, Integer max) {
    vereisJaren("horizonMin", min);
    vereisJaren("horizonMax", max);
    if (min != null && max != null && max < min) {
      throw new Regelovertreding("WPL-26", "horizonMax", "plansoort.horizon-omgekeerd");
    }
  }

  private static void vereisJaren(String veld, Integer jaren) {
    if (jaren != null && (jaren < 1 || jaren > LANGSTE_HORIZON)) {
      throw new Regelovertreding("WPL-26", veld, "plansoort.horizon-jaren", LANGSTE_HORIZON);
    }
  }

  private static void vereisStappen(List<Plansoortstap> stappen) {
    if (stappen.size() > MEESTE_STAPPEN) {
      throw new Regelovertreding("WPL-26", "stappen", "plansoort.veel-stappen", MEESTE_STAPPEN);
    }
    stappen.forEach(s -> Invoertekst.vereisLengte("WPL-26", "stappen", s.tekst(), LANGSTE_TEKST));
    vereisVerschillend(stappen);
  }

  @Bedrijfsregel("WPL-120")
  private static void vereisVerschillend(List<Plansoortstap> stappen) {
    Set<Object> gezien = new HashSet<>();
    for (Plansoortstap stap : stappen) {
      if (stap.tekst().isEmpty()) {
        throw new Regelovertreding("WPL-120", "stappen", "plansoort.stap-zonder-tekst");
      }
      if (stap.id() != null && !gezien.add(stap.id())) {
        throw new Regelovertreding("WPL-120", "stappen", "plansoort.stap-dubbel", stap.tekst());
      }
      if (stap.moment() != null && !gezien.add(stap.moment())) {
        throw new Regelovertreding("WPL-120", "stappen", "plansoort.moment-dubbel", stap.tekst());
      }
    }
  }

  /** A step that comes without an id is the one that had these words, or a new one. */
  private String regels(List<Plansoortstap> nieuw) {
    Set<UUID> bezet =
        nieuw.stream().map(Plansoortstap::id).filter(Objects::nonNull).collect(Collectors.toSet());
    Map<String, UUID> perTekst =
        stappen().stream()
            .filter(s -> !bezet.contains(s.id()))
            .collect(
                Collectors.toMap(Plansoortstap::tekst, Plansoortstap::id, (een, ander) -> een));
    return nieuw.stream()
        .map(
            s ->
                s.id() != null
                    ? s
                    : s.metId(
                        Optional.ofNullable(perTekst.remove(s.tekst()))
                            .orElseGet(UUID::randomUUID)))
        .map(Plansoortstap::regel)
        .collect(Collectors.joining("\n"));
  }

  /** Its own steps, in order; empty when plans of this type take those of every plan. */
  public List<Plansoortstap> stappen() {
    return stappen == null ? List.of() : stappen.lines().map(Plansoortstap::van).toList();
  }

  private static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }

  /** Another type became the one that new plans are of. */
  public void nietMeerStandaard() {
    this.standaard = false;
  }

  /**
   * Refuses a plan that this type is not for.
   *
   * @param vanJaar first year of the plan
   * @param totJaar last year; both count
   * @param niveau level of its area
   */
  @Bedrijfsregel("WPL-27")
  public void vereisPast(int vanJaar, int totJaar, Niveau niveau, LocalDate vandaag) {
    MeerOvertredingen.toets(
        () -> vereisLopend(vandaag),
        () -> vereisLooptijd(totJaar - vanJaar + 1),
        () -> vereisGebied(niveau));
  }

  private void vereisLopend(LocalDate vandaag) {
    if (!loopt(vandaag)) {
      throw new Regelovertreding("WPL-27", "plansoort", "plansoort.beeindigd", naam);
    }
  }

  private void vereisLooptijd(int jaren) {
    if (horizonMin != null && jaren < horizonMin) {
      throw new Regelovertreding("WPL-27", "totJaar", "plansoort.te-kort", naam, horizonMin, jaren);
    }
    if (horizonMax != null && jaren > horizonMax) {
      throw new Regelovertreding("WPL-27", "totJaar", "plansoort.te-lang", naam, horizonMax, jaren);
    }
  }

  private void vereisGebied(Niveau niveau) {
    if (!niveaus().contains(niveau)) {
      throw new Regelovertreding("WPL-27", "plansoort", "plansoort.ander-niveau." + niveau, naam);
    }
  }

  private Set<Niveau> niveaus() {
    return Arrays.stream(niveaus.split(",")).map(Niveau::valueOf).collect(Collectors.toSet());
  }

  public boolean loopt(LocalDate vandaag) {
    return tot == null || !vandaag.isAfter(tot);
  }

  /** Who decides about a plan of this type that is offered today. */
  @Bedrijfsregel("WPL-124")
  public Beslisser beslisser() {
    return beslisser == null ? Beslisser.RAAD : beslisser;
  }

  public String code() {
    return code;
  }

  public boolean standaard() {
    return standaard;
  }

  public Plansoortinhoud inhoud() {
    return new Plansoortinhoud(
        naam,
        niveaus(),
        horizonMin,
        horizonMax,
        eigenGeld,
        beslist,
        beslisser,
        stappen(),
        bron,
        standaard,
        tot);
  }

  public long versie() {
    return versie;
  }
}
