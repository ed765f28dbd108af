package nl.wijkwerk.wijkplan.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.persistentie.LeegbaarUuid;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;
import nl.wijkwerk.wijkplan.plansoort.domain.Planmoment;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoort;

/**
 * The plan of a wijk, from concept to told. It starts as a concept from a wijkanalyse, or is read
 * in from elsewhere; made definitive, it is locked and goes to who decides: the council, which
 * tests it on three frames, or another body; sent back with the reasons, it gets a new version;
 * adopted, it never changes again; it counts as told when a publication about it was made.
 */
@Entity
@Table(schema = "wijkplan", name = "wijkplan")
public class Wijkplan {
  private static final int LANGSTE_LOOPTIJD = 15;
  private static final int LANGSTE_TITEL = 120;

  @Id private UUID id;

  @Column(name = "gebied_code")
  private String gebied;

  private String wijk;
  private String wijknummer;
  private String titel;

  @Column(name = "van_jaar")
  private int vanJaar;

  @Column(name = "tot_jaar")
  private int totJaar;

  @Column(name = "analyse_id")
  @Convert(converter = LeegbaarUuid.class)
  private UUID analyseId;

  private String plansoort;

  @Enumerated(EnumType.STRING)
  private Planfase fase;

  private int inhoudsversie;

  @Column(name = "concept_op")
  private LocalDate conceptOp;

  @Column(name = "aangeboden_op")
  private LocalDate aangebodenOp;

  @Column(name = "getoetst_op")
  private LocalDate getoetstOp;

  @Column(name = "gecommuniceerd_op")
  private LocalDate gecommuniceerdOp;

  @Enumerated(EnumType.STRING)
  private Beslisser beslisser;

  @Column(name = "besluit_uitkomst")
  private String besluitUitkomst;

  @Column(name = "besluit_reden")
  private String besluitReden;

  @Column(name = "besluit_op")
  private LocalDate besluitOp;

  @Column(name = "laatst_vernomen")
  private long laatstVernomen;

  private OffsetDateTime gewijzigd;

  @Column(name = "gewijzigd_door")
  private String gewijzigdDoor;

  @Version private long versie;

  protected Wijkplan() {}

  /**
   * A concept; its rows are made from the chosen rows of the analysis.
   *
   * @param analyseId null for a plan that was made elsewhere and read in
   */
  public Wijkplan(
      String gebied,
      String wijk,
      String wijknummer,
      String titel,
      int vanJaar,
      int totJaar,
      UUID analyseId,
      OffsetDateTime nu,
      String door) {
    this(UUID.randomUUID(), gebied, wijk, wijknummer, titel, vanJaar, totJaar, analyseId, nu, door);
  }

  /** As the other, with an id that whoever makes it already knows. */
  public Wijkplan(
      UUID id,
      String gebied,
      String wijk,
      String wijknummer,
      String titel,
      int vanJaar,
      int totJaar,
      UUID analyseId,
      OffsetDateTime nu,
      String door) {
    if (titel == null || titel.isBlank()) {
      throw new Regelovertreding("WPL-09", "titel", "wijkplan.titel-leeg");
    }
    Invoertekst.vereisLengte("WPL-11", "titel", titel.strip(), LANGSTE_TITEL);
    vereisLooptijd(vanJaar, totJaar);
    this.id = id;
    this.gebied = gebied;
    this.wijk = wijk;
    this.wijknummer = wijknummer;
    this.titel = titel.strip();
    this.vanJaar = vanJaar;
    this.totJaar = totJaar;
    this.analyseId = analyseId;
    this.fase = Planfase.CONCEPT;
    this.inhoudsversie = 1;
    this.conceptOp = dag(nu);
    raak(nu, door);
  }

  @Bedrijfsregel("WPL-09")
  private static void vereisLooptijd(int vanJaar, int totJaar) {
    if (vanJaar < 2000 || vanJaar > 2100) {
      throw new Regelovertreding("WPL-09", "vanJaar", "wijkplan.jaar-ongewoon");
    }
    if (totJaar < vanJaar || totJaar - vanJaar > LANGSTE_LOOPTIJD) {
      throw new Regelovertreding("WPL-09", "totJaar", "wijkplan.looptijd", LANGSTE_LOOPTIJD);
    }
  }

  /**
   * Makes this a plan of a type; refused when its years or its area are not for that type.
   *
   * @param niveau level of the plan's area
   */
  public void wordt(Plansoort soort, Niveau niveau, LocalDate vandaag) {
    soort.vereisPast(vanJaar, totJaar, niveau, vandaag);
    this.plansoort = soort.code();
  }

  /** Refuses a change of the content while it is locked. */
  @Bedrijfsregel("WPL-03")
  public void vereisOpen() {
    if (!fase.open()) {
      throw new Regelovertreding("WPL-03", null, "wijkplan.vergrendeld." + fase.name());
    }
  }

  /** Notes that the content was changed. */
  public void gewijzigd(OffsetDateTime nu, String door) {
    vereisOpen();
    raak(nu, door);
  }

  /**
   * Makes the plan a definitive proposal: locked, and with who decides about it.
   *
   * @param wie who decides about a plan of its type today
   * @param regels all rows of the plan
   * @param terug what was sent back, or null when nothing ever was
   * @throws Regelovertreding WPL-01 when a goal cannot be measured or a row is incomplete, WPL-15
   *     when a year of a row cannot be; names them all
   */
  @Bedrijfsregel({"WPL-01", "WPL-02", "WPL-126"})
  public void biedAan(
      Beslisser wie, List<Planregel> regels, Teruggestuurd terug, OffsetDateTime nu, String door) {
    boolean opnieuw = fase == Planfase.TERUGGESTUURD;
    ga(Planfase.AANGEBODEN);
    if (regels.stream().noneMatch(r -> r.inhoud().ambitie() != null)) {
      throw new Regelovertreding("WPL-01", null, "wijkplan.geen-doel");
    }
    MeerOvertredingen.toets(() -> vereisVolledig(regels), () -> vereisJaren(regels, dag(nu)));
    if (opnieuw) {
      vereisVeranderd(regels, terug);
    }
    if (aangebodenOp != null) {
      inhoudsversie++;
      // What the opgavetafel said was about the version before; its own register keeps it.
      verwerkBesluit(null, null, null);
    }
    beslisser = wie;
    aangebodenOp = dag(nu);
    raak(nu, door);
  }

  private static void vereisVolledig(List<Planregel> regels) {
    List<Planregel> onvolledig = regels.stream().filter(r -> !r.ontbreekt().isEmpty()).toList();
    if (!onvolledig.isEmpty()) {
      throw new OnvolledigPlan(onvolledig);
    }
  }

  @Bedrijfsregel("WPL-15")
  private void vereisJaren(List<Planregel> regels, LocalDate vandaag) {
    Planjaren jaren = jaren(vandaag);
    MeerOvertredingen.toets(
        regels.stream()
            .flatMap(
                regel ->
                    Kwaliteitseis.vanJaren(regel.inhoud(), jaren).stream()
                        .filter(eis -> !eis.voldaan())
                        .map(eis -> OnmogelijkJaar.van(regel, eis, jaren)))
            .<Runnable>map(
                fout ->
                    () -> {
                      throw fout;
                    })
            .toArray(Runnable[]::new));
  }

  private Planjaren jaren(LocalDate vandaag) {
    return new Planjaren(vanJaar, totJaar, vandaag.getYear());
  }

  /**
   * What a row needs for the next offer; once the plan is locked, what it needed to be complete.
   */
  public List<Kwaliteitseis> eisen(Planregel regel, LocalDate vandaag) {
    return fase.open()
        ? Kwaliteitseis.van(regel.inhoud(), jaren(vandaag))
        : Kwaliteitseis.van(regel.inhoud());
  }

  @Bedrijfsregel("WPL-14")
  private void vereisVeranderd(List<Planregel> regels, Teruggestuurd terug) {
    if (terug.isOngewijzigd(regels) && beslisser() != Beslisser.RAAD) {
      throw new Regelovertreding(
          "WPL-14", "wijziging", "wijkplan.ongewijzigd." + beslisser, inhoudsversie);
    }
    if (terug.isOngewijzigd(regels)) {
      throw new Regelovertreding(
          "WPL-14", "wijziging", "wijkplan.ongewijzigd", inhoudsversie, terug.nietVoldaan());
    }
  }

  /**
   * Records what the council found of the offered version.
   *
   * @param versieInStuk version of the content that the council had before it
   * @param vergadering date of the meeting, not in the future
   */
  @Bedrijfsregel({"WPL-02", "WPL-04"})
  public Raadstoets legToetsVast(
      int versieInStuk,
      LocalDate vergadering,
      Oordeel betrokkenheid,
      Oordeel doelstellingen,
      Oordeel middelen,
      OffsetDateTime nu,
      String door) {
    vereisVoorgelegdAan(beslisser() == Beslisser.RAAD, versieInStuk);
    MeerOvertredingen.toets(
        () -> vereisVergadering(vergadering, dag(nu)),
        betrokkenheid::vereisVolledig,
        doelstellingen::vereisVolledig,
        middelen::vereisVolledig);
    Raadstoets toets =
        new Raadstoets(this, vergadering, betrokkenheid, doelstellingen, middelen, nu, door);
    ga(toets.voldaan() ? Planfase.VASTGESTELD : Planfase.TERUGGESTUURD);
    getoetstOp = vergadering;
    raak(nu, door);
    return toets;
  }

  /**
   * Records what who decides decided of the offered version, when that is not the council.
   *
   * @param versieInStuk version of the content that lay before them
   * @param op day of the decision, not in the future
   * @param vast whether they adopted it; null when that was not said
   * @param reden why; needed when they send it back
   */
  @Bedrijfsregel({"WPL-02", "WPL-125"})
  public Planbesluit neemBesluit(
      int versieInStuk, LocalDate op, Boolean vast, String reden, OffsetDateTime nu, String door) {
    vereisVoorgelegdAan(beslisser() != Beslisser.RAAD, versieInStuk);
    MeerOvertredingen.toets(
        () -> vereisDag(op, dag(nu)), () -> Planbesluit.vereisVolledig(vast, reden));
    Planbesluit besluit = new Planbesluit(this, op, vast, reden, nu, door);
    ga(vast ? Planfase.VASTGESTELD : Planfase.TERUGGESTUURD);
    getoetstOp = op;
    raak(nu, door);
    return besluit;
  }

  @Bedrijfsregel("WPL-125")
  private void vereisVoorgelegdAan(boolean dezen, int versieInStuk) {
    if (fase != Planfase.AANGEBODEN) {
      throw new Regelovertreding("WPL-02", null, "wijkplan.niet-aangeboden");
    }
    if (!dezen) {
      throw new Regelovertreding("WPL-125", null, "wijkplan.beslist." + beslisser());
    }
    if (versieInStuk != inhoudsversie) {
      throw new VerouderdeVersie();
    }
  }

  private void vereisDag(LocalDate op, LocalDate vandaag) {
    if (op == null) {
      throw new Regelovertreding("WPL-125", "dag", "planbesluit.dag-leeg");
    }
    if (op.isAfter(vandaag) || op.isBefore(aangebodenOp)) {
      throw new Regelovertreding("WPL-125", "dag", "planbesluit.dag-kan-niet", aangebodenOp);
    }
  }

  @Bedrijfsregel("WPL-05")
  private void vereisVergadering(LocalDate vergadering, LocalDate vandaag) {
    if (vergadering == null) {
      throw new Regelovertreding("WPL-05", "vergadering", "wijkplan.vergadering-leeg");
    }
    if (vergadering.isAfter(vandaag) || vergadering.isBefore(aangebodenOp)) {
      throw new Regelovertreding("WPL-05", "vergadering", "wijkplan.vergadering-datum");
    }
  }

  /** Takes over what the opgavetafel decided; it advises the council, it does not bind it. */
  public void verwerkBesluit(String uitkomst, String reden, LocalDate dag) {
    besluitUitkomst = uitkomst;
    besluitReden = reden;
    besluitOp = dag;
  }

  /**
   * Whether this was heard from another module before, so that nothing is done twice.
   *
   * @param volgnummer place in the log, which is read in order
   */
  @Bedrijfsregel("KRN-36")
  public boolean heeftVernomen(long volgnummer) {
    return volgnummer <= laatstVernomen;
  }

  /** Notes that this was heard from another module. */
  public void verneem(long volgnummer) {
    laatstVernomen = Math.max(laatstVernomen, volgnummer);
  }

  /**
   * The wijk was told something about the plan; it knows of the adopted plan only when that was
   * about its adoption, and not about an earlier decision.
   *
   * @param overVaststelling whether the publication answers the adoption, or nothing in particular
   * @return whether the phase changed
   */
  @Bedrijfsregel("WPL-10")
  public boolean verwerkPublicatie(LocalDate dag, boolean overVaststelling) {
    if (fase != Planfase.VASTGESTELD || !overVaststelling) {
      return false;
    }
    ga(Planfase.GECOMMUNICEERD);
    gecommuniceerdOp = dag;
    return true;
  }

  /** The days that the plan itself tells; a judgement counts for the version that lies there. */
  Map<Planmoment, LocalDate> momenten() {
    Map<Planmoment, LocalDate> momenten = new EnumMap<>(Planmoment.class);
    momenten.put(Planmoment.CONCEPT, conceptOp);
    if (aangebodenOp != null) {
      momenten.put(Planmoment.AANGEBODEN, aangebodenOp);
    }
    if (fase == Planfase.TERUGGESTUURD || vastgesteld()) {
      momenten.put(Planmoment.GETOETST, getoetstOp);
    }
    if (vastgesteld()) {
      momenten.put(Planmoment.VASTGESTELD, getoetstOp);
    }
    if (gecommuniceerdOp != null) {
      momenten.put(Planmoment.GECOMMUNICEERD, gecommuniceerdOp);
    }
    return momenten;
  }

  private boolean vastgesteld() {
    return fase == Planfase.VASTGESTELD || fase == Planfase.GECOMMUNICEERD;
  }

  /**
   * First day that the plan can have been worked on: that of its analysis, of its concept, or of
   * its first year, whichever comes first.
   *
   * @param analyse day of the analysis, or null
   */
  @Bedrijfsregel("WPL-122")
  public LocalDate begonnen(LocalDate analyse) {
    return Stream.of(analyse, conceptOp, LocalDate.of(vanJaar, 1, 1))
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  private void ga(Planfase naar) {
    if (!fase.volgende().contains(naar)) {
      throw new Regelovertreding("WPL-02", null, "wijkplan.stap-kan-niet." + fase.name());
    }
    fase = naar;
  }

  private void raak(OffsetDateTime nu, String door) {
    gewijzigd = nu;
    gewijzigdDoor = door;
  }

  private static LocalDate dag(OffsetDateTime nu) {
    return nu.atZoneSameInstant(Klok.ZONE).toLocalDate();
  }

  public UUID id() {
    return id;
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

  public int vanJaar() {
    return vanJaar;
  }

  public int totJaar() {
    return totJaar;
  }

  /** The analysis that it rests on, or null for a plan that was read in. */
  public UUID analyseId() {
    return analyseId;
  }

  /** Code of its type, or null for a plan from before there were types. */
  public String plansoort() {
    return plansoort;
  }

  public Planfase fase() {
    return fase;
  }

  /** Who decides about the version that was offered last; null before the first offer. */
  public Beslisser beslisser() {
    return beslisser == null && fase != Planfase.CONCEPT ? Beslisser.RAAD : beslisser;
  }

  public int inhoudsversie() {
    return inhoudsversie;
  }

  public LocalDate conceptOp() {
    return conceptOp;
  }

  public LocalDate aangebodenOp() {
    return aangebodenOp;
  }

  public LocalDate getoetstOp() {
    return getoetstOp;
  }

  public LocalDate gecommuniceerdOp() {
    return gecommuniceerdOp;
  }

  public String besluitUitkomst() {
    return besluitUitkomst;
  }

  public String besluitReden() {
    return besluitReden;
  }

  public LocalDate besluitOp() {
    return besluitOp;
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
