package nl.wijkwerk.wijkplan.uitvoering.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.persistentie.LeegbaarUuid;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;

/**
 * Work that carries out a plan. A project is prepared until its projectplan is complete, then
 * carried out along its milestones, and closed with somebody who keeps up what was reached and a
 * day to look back. A quick measure is carried out from the start. After closing only the look
 * backs are added; when one finds a relapse, the alarm stays until somebody answers it.
 */
@Entity
@Table(schema = "wijkplan", name = "project")
public class Project {
  private static final int LANGSTE_TITEL = 120;
  private static final int LANGSTE_NAAM = 300;
  private static final int LANGSTE_TEKST = 2000;
  private static final int MEESTE = 50;

  /** Years after today. */
  private static final int VERSTE_TERUGBLIK = 5;

  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID planId;

  @Column(name = "regel_id")
  @Convert(converter = LeegbaarUuid.class)
  private UUID regelId;

  @Column(name = "herstelt_id")
  @Convert(converter = LeegbaarUuid.class)
  private UUID hersteltId;

  @Column(name = "gebied_code")
  private String gebied;

  private String wijk;
  private String wijknummer;
  private String titel;

  @Enumerated(EnumType.STRING)
  private Projectsoort soort;

  @Enumerated(EnumType.STRING)
  private Projectniveau niveau;

  private String resultaat;
  private String middelen;
  private String capaciteit;
  private String uitvoeringsplan;
  private LocalDate van;
  private LocalDate tot;
  private String verantwoordelijke;
  private String bevoegdheden;
  private String partners;

  @Enumerated(EnumType.STRING)
  private Projectstatus status;

  @Column(name = "vastgoed_past")
  private Boolean vastgoedPast;

  @Column(name = "vastgoed_reden")
  private String vastgoedReden;

  @Column(name = "accommodatie_past")
  private Boolean accommodatiePast;

  @Column(name = "accommodatie_reden")
  private String accommodatieReden;

  @Column(name = "afwijking_orgaan")
  private String afwijkingOrgaan;

  @Column(name = "afwijking_op")
  private LocalDate afwijkingOp;

  @Column(name = "afwijking_reden")
  private String afwijkingReden;

  @Column(name = "begonnen_op")
  private LocalDate begonnenOp;

  @Column(name = "geeindigd_op")
  private LocalDate geeindigdOp;

  @Column(name = "vervallen_reden")
  private String vervallenReden;

  private String borger;

  @Column(name = "terugblik_op")
  private LocalDate terugblikOp;

  @Column(name = "terugval_op")
  private LocalDate terugvalOp;

  @Column(name = "terugval_antwoord")
  private String terugvalAntwoord;

  @Column(name = "terugval_antwoord_op")
  private LocalDate terugvalAntwoordOp;

  @ElementCollection
  @CollectionTable(
      schema = "wijkplan",
      name = "project_straat",
      joinColumns = @JoinColumn(name = "project_id"))
  private Set<Straat> straten = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      schema = "wijkplan",
      name = "project_samenloop",
      joinColumns = @JoinColumn(name = "project_id"))
  private List<Samenloopreden> samenloopredenen = new ArrayList<>();

  @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<Mijlpaal> mijlpalen = new ArrayList<>();

  @OneToMany(mappedBy = "project", cascade = CascadeType.PERSIST)
  @OrderBy("volgnummer")
  private List<Terugblik> terugblikken = new ArrayList<>();

  private OffsetDateTime gewijzigd;

  @Column(name = "gewijzigd_door")
  private String gewijzigdDoor;

  @Version private long versie;

  protected Project() {}

  /**
   * Begins a project under a plan.
   *
   * @param regel row of the plan that it carries out, or null for a quick measure
   * @param herstelt closed project whose relapse it mends, or null
   */
  public Project(
      UUID id,
      Wijkplan plan,
      UUID regel,
      Projectsoort soort,
      UUID herstelt,
      Projectinhoud inhoud,
      String door,
      OffsetDateTime nu) {
    MeerOvertredingen.toets(
        () -> soort.vereisPlaats(plan.fase(), regel != null),
        () -> vereisInhoud(soort, inhoud),
        () -> vereisBinnen(plan, inhoud, dag(nu)));
    this.id = id;
    this.planId = plan.id();
    this.regelId = regel;
    this.soort = soort;
    this.hersteltId = herstelt;
    this.gebied = plan.gebied();
    this.wijk = plan.wijk();
    this.wijknummer = plan.wijknummer();
    this.status =
        soort.metProjectplan() ? Projectstatus.VOORBEREIDING : Projectstatus.IN_UITVOERING;
    this.begonnenOp = soort.metProjectplan() ? null : dag(nu);
    neem(inhoud);
    raak(door, nu);
  }

  /**
   * Refuses days far from the years of the plan: earlier than the year before it begins, or later
   * than the year after it ends. Of a plan that begins later or is over, this year counts.
   */
  @Bedrijfsregel("WPL-101")
  public static void vereisBinnen(Wijkplan plan, Projectinhoud inhoud, LocalDate vandaag) {
    MeerOvertredingen.toets(
        () -> vereisJaar("WPL-101", plan, "van", inhoud.van(), vandaag),
        () -> vereisJaar("WPL-101", plan, "tot", inhoud.tot(), vandaag));
  }

  /** As of a project, of a milestone: the day that was planned and the day that it was reached. */
  @Bedrijfsregel("WPL-130")
  public static void vereisMijlpaalBinnen(
      Wijkplan plan, LocalDate gepland, LocalDate gehaald, LocalDate vandaag) {
    MeerOvertredingen.toets(
        () -> vereisJaar("WPL-130", plan, "gepland", gepland, vandaag),
        () -> vereisJaar("WPL-130", plan, "gehaald", gehaald, vandaag));
  }

  private static void vereisJaar(
      String regel, Wijkplan plan, String veld, LocalDate dag, LocalDate vandaag) {
    int eerste = Math.min(plan.vanJaar(), vandaag.getYear()) - 1;
    int laatste = Math.max(plan.totJaar(), vandaag.getYear()) + 1;
    if (dag != null && (dag.getYear() < eerste || dag.getYear() > laatste)) {
      throw new Regelovertreding(
          regel,
          veld,
          "wijkplan.project-ver-buiten-plan",
          String.valueOf(eerste),
          String.valueOf(laatste));
    }
  }

  /** Replaces what was filled in; while it is carried out the projectplan stays complete. */
  @Bedrijfsregel({"WPL-34", "WPL-40"})
  public void wijzig(Projectinhoud inhoud, String door, OffsetDateTime nu) {
    vereisOpen();
    MeerOvertredingen.toets(
        () -> vereisInhoud(soort, inhoud),
        () -> {
          if (status == Projectstatus.IN_UITVOERING) {
            vereisProjectplan(inhoud);
          }
        });
    neem(inhoud);
    raak(door, nu);
  }

  /**
   * Notes why this goes on beside other work in the same street and period.
   *
   * @param gevonden that other work
   * @param elders projects that already gave a reason for going on beside this one
   * @param reden for what has no reason yet; may be null when there is none
   * @return the work that the reason was noted for
   * @throws SamenloopGevonden when there is other work without a reason
   */
  @Bedrijfsregel("WPL-39")
  public List<Samenloop> erkenSamenloop(
      List<Samenloop> gevonden, Set<UUID> elders, String reden, String door, OffsetDateTime nu) {
    List<Samenloop> zonder =
        gevonden.stream()
            .filter(s -> !elders.contains(s.project()))
            .filter(s -> samenloopredenen.stream().noneMatch(r -> r.ander().equals(s.project())))
            .toList();
    if (zonder.isEmpty()) {
      return zonder;
    }
    if (kaal(reden) == null) {
      throw new SamenloopGevonden(zonder);
    }
    vereisLengte("samenloopReden", reden, LANGSTE_TEKST);
    zonder.forEach(
        s -> samenloopredenen.add(new Samenloopreden(s.project(), reden.strip(), door, nu)));
    raak(door, nu);
    return zonder;
  }

  /** Begins to carry it out. */
  @Bedrijfsregel({"WPL-33", "WPL-34", "WPL-35", "WPL-100"})
  public void begin(String door, OffsetDateTime nu) {
    vereisStap(Projectstatus.IN_UITVOERING);
    MeerOvertredingen.toets(() -> vereisProjectplan(inhoud()), this::vereisBeleidstoetsen);
    status = Projectstatus.IN_UITVOERING;
    begonnenOp = dag(nu);
    raak(door, nu);
  }

  /** Which of the fields of the projectplan are still empty that it cannot start without. */
  public List<String> ontbreekt() {
    return soort.metProjectplan() ? ontbreekt(inhoud()) : List.of();
  }

  private static List<String> ontbreekt(Projectinhoud inhoud) {
    List<String> velden = new ArrayList<>();
    voegLeeg(velden, "resultaat", inhoud.resultaat());
    voegLeeg(velden, "middelen", inhoud.middelen());
    voegLeeg(velden, "tot", inhoud.tot());
    voegLeeg(velden, "verantwoordelijke", inhoud.verantwoordelijke());
    voegLeeg(velden, "bevoegdheden", inhoud.bevoegdheden());
    return velden;
  }

  private static void voegLeeg(List<String> velden, String veld, Object waarde) {
    if (waarde == null) {
      velden.add(veld);
    }
  }

  @Bedrijfsregel("WPL-34")
  private void vereisProjectplan(Projectinhoud inhoud) {
    if (soort.metProjectplan()) {
      MeerOvertredingen.toets(
          ontbreekt(inhoud).stream()
              .<Runnable>map(
                  veld ->
                      () -> {
                        throw new Regelovertreding(
                            "WPL-34", veld, "wijkplan.project-begin-zonder." + veld);
                      })
              .toArray(Runnable[]::new));
    }
  }

  @Bedrijfsregel({"WPL-35", "WPL-100"})
  private void vereisBeleidstoetsen() {
    if (soort == Projectsoort.ONTMOETINGSPLAATS
        && !(vastgoed().gedaan() && accommodatie().gedaan())) {
      throw new Regelovertreding("WPL-35", null, "wijkplan.ontmoetingsplaats-niet-getoetst");
    }
    if (pastNiet() && afwijking() == null) {
      throw new Regelovertreding("WPL-100", null, "wijkplan.afwijking-ontbreekt");
    }
  }

  /**
   * Records how a meeting place fits the policies on real estate and on accommodation.
   *
   * @param besluit to go on though it does not fit, or null
   */
  @Bedrijfsregel({"WPL-35", "WPL-40", "WPL-100"})
  public void legBeleidstoetsenVast(
      Beleidstoets vastgoed,
      Beleidstoets accommodatie,
      Afwijking besluit,
      String door,
      OffsetDateTime nu) {
    vereisOpen();
    if (soort != Projectsoort.ONTMOETINGSPLAATS) {
      throw new Regelovertreding("WPL-35", null, "wijkplan.geen-ontmoetingsplaats");
    }
    Afwijking afwijking = besluit == null || besluit.leeg() ? null : besluit;
    MeerOvertredingen.toets(
        () -> vereisHeel("vastgoed", vastgoed),
        () -> vereisHeel("accommodatie", accommodatie),
        () -> {
          if (afwijking != null && !vastgoed.pastNiet() && !accommodatie.pastNiet()) {
            throw new Regelovertreding(
                "WPL-100", "afwijking.orgaan", "wijkplan.afwijking-niet-nodig");
          } else if (afwijking != null) {
            afwijking.vereisHeel(nu);
          }
        });
    this.vastgoedPast = vastgoed.past();
    this.vastgoedReden = vastgoed.reden();
    this.accommodatiePast = accommodatie.past();
    this.accommodatieReden = accommodatie.reden();
    this.afwijkingOrgaan = afwijking == null ? null : afwijking.orgaan();
    this.afwijkingOp = afwijking == null ? null : afwijking.op();
    this.afwijkingReden = afwijking == null ? null : afwijking.reden();
    if (status == Projectstatus.IN_UITVOERING) {
      vereisBeleidstoetsen();
    }
    raak(door, nu);
  }

  private static void vereisHeel(String veld, Beleidstoets toets) {
    if (toets.past() == null && toets.reden() != null) {
      throw new Regelovertreding("WPL-35", veld + ".past", "wijkplan.toets-zonder-uitkomst");
    } else if (toets.past() != null && toets.reden() == null) {
      throw new Regelovertreding("WPL-35", veld + ".reden", "wijkplan.toets-zonder-reden");
    }
    vereisLengte(veld + ".reden", toets.reden(), LANGSTE_TEKST);
  }

  /**
   * Adds a milestone, or replaces what was filled in of one.
   *
   * @param gehaald day on which it was reached, or null
   */
  @Bedrijfsregel({"WPL-40", "WPL-42"})
  public void zetMijlpaal(
      UUID mijlpaal,
      String naam,
      LocalDate gepland,
      LocalDate gehaald,
      String door,
      OffsetDateTime nu) {
    vereisOpen();
    MeerOvertredingen.toets(
        () -> vereisIngevuld("WPL-42", "naam", kaal(naam), "wijkplan.mijlpaal-naam"),
        () -> vereisLengte("naam", naam, LANGSTE_TITEL),
        () -> vereisIngevuld("WPL-42", "gepland", gepland, "wijkplan.mijlpaal-gepland"),
        () -> {
          if (gehaald != null && gehaald.isAfter(dag(nu))) {
            throw new Regelovertreding("WPL-42", "gehaald", "wijkplan.mijlpaal-toekomst");
          }
          if (gehaald != null && status == Projectstatus.VOORBEREIDING) {
            throw new Regelovertreding("WPL-42", "gehaald", "wijkplan.mijlpaal-niet-begonnen");
          }
        });
    Mijlpaal bestaand =
        mijlpalen.stream().filter(m -> m.id().equals(mijlpaal)).findFirst().orElse(null);
    if (bestaand == null) {
      if (mijlpalen.size() >= MEESTE) {
        throw new Regelovertreding("WPL-42", null, "wijkplan.mijlpaal-te-veel", MEESTE);
      }
      bestaand = new Mijlpaal(mijlpaal, this);
      mijlpalen.add(bestaand);
    }
    bestaand.neem(naam, gepland, gehaald);
    raak(door, nu);
  }

  /** Takes a milestone out. */
  @Bedrijfsregel("WPL-40")
  public void verwijderMijlpaal(UUID mijlpaal, String door, OffsetDateTime nu) {
    vereisOpen();
    mijlpalen.remove(mijlpaal(mijlpaal));
    raak(door, nu);
  }

  /**
   * @throws NietGevonden when it is not one of this project
   */
  public Mijlpaal mijlpaal(UUID mijlpaal) {
    return mijlpalen.stream()
        .filter(m -> m.id().equals(mijlpaal))
        .findFirst()
        .orElseThrow(() -> new NietGevonden("mijlpaal"));
  }

  /**
   * Closes it.
   *
   * @param borger who keeps up what was reached
   * @param terugblik day to look back, after today
   */
  @Bedrijfsregel({"WPL-33", "WPL-36", "WPL-131"})
  public void sluitAf(String borger, LocalDate terugblik, String door, OffsetDateTime nu) {
    vereisStap(Projectstatus.AFGESLOTEN);
    MeerOvertredingen.toets(
        () -> vereisIngevuld("WPL-36", "borger", kaal(borger), "wijkplan.afsluiten-borger"),
        () -> vereisLengte("borger", borger, LANGSTE_NAAM),
        () -> vereisIngevuld("WPL-36", "terugblik", terugblik, "wijkplan.afsluiten-terugblik"),
        () -> vereisNaVandaag("WPL-36", "terugblik", terugblik, nu),
        () -> vereisNabij("terugblik", terugblik, nu),
        () -> {
          long open = mijlpalen.stream().filter(m -> m.gehaald() == null).count();
          if (open > 0) {
            throw new Regelovertreding("WPL-36", null, "wijkplan.afsluiten-mijlpalen", open);
          }
        });
    this.status = Projectstatus.AFGESLOTEN;
    this.borger = borger.strip();
    this.terugblikOp = terugblik;
    this.geeindigdOp = dag(nu);
    raak(door, nu);
  }

  /** Says that it will not be done, or not any further. */
  @Bedrijfsregel({"WPL-33", "WPL-41"})
  public void laatVervallen(String reden, String door, OffsetDateTime nu) {
    vereisStap(Projectstatus.VERVALLEN);
    vereisIngevuld("WPL-41", "reden", kaal(reden), "wijkplan.vervallen-reden");
    vereisLengte("reden", reden, LANGSTE_TEKST);
    this.status = Projectstatus.VERVALLEN;
    this.vervallenReden = reden.strip();
    this.geeindigdOp = dag(nu);
    raak(door, nu);
  }

  /**
   * Records what a look back found; a relapse raises the alarm.
   *
   * @param volgende day of the next look back, or null when there is none
   */
  @Bedrijfsregel({"WPL-37", "WPL-38", "WPL-131"})
  public void blikTerug(
      Terugblikuitkomst uitkomst,
      String woorden,
      LocalDate volgende,
      String door,
      OffsetDateTime nu) {
    if (status != Projectstatus.AFGESLOTEN) {
      throw new Regelovertreding("WPL-37", null, "wijkplan.terugblik-niet-afgesloten");
    }
    MeerOvertredingen.toets(
        () -> vereisIngevuld("WPL-37", "uitkomst", uitkomst, "wijkplan.terugblik-uitkomst"),
        () -> vereisIngevuld("WPL-37", "woorden", kaal(woorden), "wijkplan.terugblik-woorden"),
        () -> vereisLengte("woorden", woorden, LANGSTE_TEKST),
        () -> vereisNaVandaag("WPL-37", "volgende", volgende, nu),
        () -> vereisNabij("volgende", volgende, nu));
    terugblikken.add(
        new Terugblik(
            this, terugblikken.size() + 1, uitkomst, woorden.strip(), volgende, door, nu));
    terugblikOp = volgende;
    if (uitkomst == Terugblikuitkomst.TERUGGEVALLEN) {
      terugvalOp = dag(nu);
      terugvalAntwoord = null;
      terugvalAntwoordOp = null;
    }
    raak(door, nu);
  }

  /**
   * Ends the alarm of a relapse.
   *
   * @param antwoord what is done about it, or why nothing is
   */
  @Bedrijfsregel("WPL-38")
  public void beantwoordTerugval(String antwoord, String door, OffsetDateTime nu) {
    if (!terugvalOpen()) {
      throw new Regelovertreding("WPL-38", null, "wijkplan.geen-terugval");
    }
    Invoertekst.vereisReden("WPL-38", "antwoord", antwoord, "wijkplan.terugval-antwoord");
    vereisLengte("antwoord", antwoord, LANGSTE_TEKST);
    terugvalAntwoord = antwoord.strip();
    terugvalAntwoordOp = dag(nu);
    raak(door, nu);
  }

  /** Whether it fell back and nobody answered that yet. */
  @Bedrijfsregel("WPL-38")
  public boolean terugvalOpen() {
    return terugvalOp != null && terugvalAntwoord == null;
  }

  /** Refuses a change of what is closed or will not be done. */
  @Bedrijfsregel("WPL-40")
  public void vereisOpen() {
    if (!status.open()) {
      throw new Regelovertreding("WPL-40", null, "wijkplan.project-gesloten." + status);
    }
  }

  @Bedrijfsregel("WPL-33")
  private void vereisStap(Projectstatus naar) {
    if (!status.volgende().contains(naar)) {
      throw new Regelovertreding("WPL-33", null, "wijkplan.project-stap-kan-niet." + status);
    }
  }

  @Bedrijfsregel("WPL-31")
  private static void vereisInhoud(Projectsoort soort, Projectinhoud inhoud) {
    MeerOvertredingen.toets(
        () -> vereisIngevuld("WPL-31", "titel", inhoud.titel(), "wijkplan.project-titel"),
        () -> {
          if (!soort.metProjectplan()) {
            MeerOvertredingen.toets(
                () ->
                    vereisIngevuld(
                        "WPL-31",
                        "verantwoordelijke",
                        inhoud.verantwoordelijke(),
                        "wijkplan.maatregel-wie"),
                () -> vereisIngevuld("WPL-31", "tot", inhoud.tot(), "wijkplan.maatregel-wanneer"));
          }
        },
        () -> vereisPeriode(inhoud),
        () -> {
          if (inhoud.niveau() == Projectniveau.STRAAT && inhoud.alleStraten().isEmpty()) {
            throw new Regelovertreding("WPL-31", "straten", "wijkplan.project-zonder-straat");
          }
        },
        () -> vereisLengten(inhoud));
  }

  private static void vereisPeriode(Projectinhoud inhoud) {
    if (inhoud.van() == null && inhoud.tot() != null) {
      throw new Regelovertreding("WPL-31", "van", "wijkplan.project-van-leeg");
    } else if (inhoud.van() != null && inhoud.tot() == null) {
      throw new Regelovertreding("WPL-31", "tot", "wijkplan.project-tot-leeg");
    } else if (inhoud.van() != null && inhoud.tot().isBefore(inhoud.van())) {
      throw new Regelovertreding("WPL-31", "tot", "wijkplan.project-periode-omgekeerd");
    }
  }

  @Bedrijfsregel("WPL-32")
  private static void vereisLengten(Projectinhoud inhoud) {
    MeerOvertredingen.toets(
        () -> vereisLengte("titel", inhoud.titel(), LANGSTE_TITEL),
        () -> vereisLengte("straten", inhoud.straten(), LANGSTE_TEKST),
        () -> vereisLengte("resultaat", inhoud.resultaat(), LANGSTE_TEKST),
        () -> vereisLengte("middelen", inhoud.middelen(), LANGSTE_TEKST),
        () -> vereisLengte("capaciteit", inhoud.capaciteit(), LANGSTE_TEKST),
        () -> vereisLengte("uitvoeringsplan", inhoud.uitvoeringsplan(), LANGSTE_TEKST),
        () -> vereisLengte("verantwoordelijke", inhoud.verantwoordelijke(), LANGSTE_NAAM),
        () -> vereisLengte("bevoegdheden", inhoud.bevoegdheden(), LANGSTE_TEKST),
        () -> vereisLengte("partners", inhoud.partners(), LANGSTE_TEKST));
  }

  private static void vereisLengte(String veld, String tekst, int hoogstens) {
    Invoertekst.vereisLengte("WPL-32", veld, kaal(tekst), hoogstens);
  }

  private static void vereisIngevuld(String regel, String veld, Object waarde, String sleutel) {
    if (waarde == null) {
      throw new Regelovertreding(regel, veld, sleutel);
    }
  }

  private static void vereisNaVandaag(String regel, String veld, LocalDate dag, OffsetDateTime nu) {
    if (dag != null && !dag.isAfter(dag(nu))) {
      throw new Regelovertreding(regel, veld, "wijkplan.terugblik-niet-later");
    }
  }

  /** Who looks back after many years looks back at something that nobody knows any more. */
  @Bedrijfsregel("WPL-131")
  private static void vereisNabij(String veld, LocalDate dag, OffsetDateTime nu) {
    if (dag != null && dag.isAfter(dag(nu).plusYears(VERSTE_TERUGBLIK))) {
      throw new Regelovertreding("WPL-131", veld, "wijkplan.terugblik-te-ver", VERSTE_TERUGBLIK);
    }
  }

  private void neem(Projectinhoud inhoud) {
    this.titel = inhoud.titel();
    this.niveau = inhoud.niveau();
    this.resultaat = inhoud.resultaat();
    this.middelen = inhoud.middelen();
    this.capaciteit = inhoud.capaciteit();
    this.uitvoeringsplan = inhoud.uitvoeringsplan();
    this.van = inhoud.van();
    this.tot = inhoud.tot();
    this.verantwoordelijke = inhoud.verantwoordelijke();
    this.bevoegdheden = inhoud.bevoegdheden();
    this.partners = inhoud.partners();
    Set<Straat> nieuw = new HashSet<>(inhoud.alleStraten());
    straten.retainAll(nieuw);
    straten.addAll(nieuw);
  }

  private void raak(String door, OffsetDateTime nu) {
    this.gewijzigd = nu;
    this.gewijzigdDoor = door;
  }

  private static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }

  private static LocalDate dag(OffsetDateTime nu) {
    return nu.atZoneSameInstant(Klok.ZONE).toLocalDate();
  }

  /** What the trail calls this project. */
  public static Onderwerp onderwerp(UUID id) {
    return new Onderwerp("project", id.toString());
  }

  public Projectinhoud inhoud() {
    return new Projectinhoud(
        titel,
        niveau,
        String.join("\n", straten().stream().map(Straat::naam).toList()),
        resultaat,
        middelen,
        capaciteit,
        uitvoeringsplan,
        van,
        tot,
        verantwoordelijke,
        bevoegdheden,
        partners);
  }

  public Voortgang voortgang() {
    return Voortgang.van(
        status,
        mijlpalen.size(),
        (int) mijlpalen.stream().filter(m -> m.gehaald() != null).count());
  }

  public UUID id() {
    return id;
  }

  public UUID planId() {
    return planId;
  }

  /** The row of the plan that this carries out, or null. */
  public UUID regelId() {
    return regelId;
  }

  /** The closed project whose relapse this mends, or null. */
  public UUID hersteltId() {
    return hersteltId;
  }

  public String gebied() {
    return gebied;
  }

  public String wijk() {
    return wijk;
  }

  public String wijknummer() {
    return wijknummer;
  }

  public String titel() {
    return titel;
  }

  public Projectsoort soort() {
    return soort;
  }

  public Projectstatus status() {
    return status;
  }

  public Periode periode() {
    return new Periode(van, tot);
  }

  /** By name. */
  public List<Straat> straten() {
    return straten.stream()
        .sorted(Comparator.comparing(s -> s.naam().toLowerCase(Locale.ROOT)))
        .toList();
  }

  public List<Samenloopreden> samenloopredenen() {
    return List.copyOf(samenloopredenen);
  }

  /** By planned day. */
  public List<Mijlpaal> mijlpalen() {
    return mijlpalen.stream()
        .sorted(Comparator.comparing(Mijlpaal::gepland).thenComparing(Mijlpaal::naam))
        .toList();
  }

  /** Oldest first. */
  public List<Terugblik> terugblikken() {
    return List.copyOf(terugblikken);
  }

  public Beleidstoets vastgoed() {
    return new Beleidstoets(vastgoedPast, vastgoedReden);
  }

  public Beleidstoets accommodatie() {
    return new Beleidstoets(accommodatiePast, accommodatieReden);
  }

  /** Whether a meeting place was found not to fit a policy. */
  public boolean pastNiet() {
    return vastgoed().pastNiet() || accommodatie().pastNiet();
  }

  /** The decision to go on though it does not fit, or null. */
  public Afwijking afwijking() {
    return afwijkingOrgaan == null
        ? null
        : new Afwijking(afwijkingOrgaan, afwijkingOp, afwijkingReden);
  }

  /** Day on which carrying out began, or null. */
  public LocalDate begonnenOp() {
    return begonnenOp;
  }

  /** Day on which it was closed or given up, or null. */
  public LocalDate geeindigdOp() {
    return geeindigdOp;
  }

  public String vervallenReden() {
    return vervallenReden;
  }

  /** Who keeps up what was reached, or null. */
  public String borger() {
    return borger;
  }

  /** Day of the next look back, or null. */
  public LocalDate terugblikOp() {
    return terugblikOp;
  }

  public LocalDate terugvalOp() {
    return terugvalOp;
  }

  public String terugvalAntwoord() {
    return terugvalAntwoord;
  }

  public LocalDate terugvalAntwoordOp() {
    return terugvalAntwoordOp;
  }

  public OffsetDateTime gewijzigd() {
    return gewijzigd;
  }

  public String gewijzigdDoor() {
    return gewijzigdDoor;
  }

  public long versie() {
    return versie;
  }
}
