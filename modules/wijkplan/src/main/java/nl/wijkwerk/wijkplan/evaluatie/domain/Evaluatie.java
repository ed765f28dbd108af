package nl.wijkwerk.wijkplan.evaluatie.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.wijkplan.cijfer.domain.Indicatorcijfer;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;

/** How a plan went in one year, by the regiegroep. Once closed it never changes. */
@Entity
@Table(schema = "wijkplan", name = "evaluatie")
public class Evaluatie {
  private static final int LANGSTE_TEKST = 2000;

  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID planId;

  @Column(name = "gebied_code")
  private String gebied;

  private String wijk;
  private String wijknummer;
  private int jaar;
  private LocalDate uiterlijk;

  @Column(name = "tevredenheid")
  private BigDecimal cijfer;

  @Column(name = "schaal_van")
  private BigDecimal schaalVan;

  @Column(name = "schaal_tot")
  private BigDecimal schaalTot;

  @Column(name = "tevredenheid_bron")
  private String tevredenheidBron;

  private Integer respondenten;

  @Column(name = "tevredenheid_niet")
  private String nietGemeten;

  private String opmerkingen;
  private OffsetDateTime gemaakt;
  private OffsetDateTime gewijzigd;

  @Column(name = "gewijzigd_door")
  private String gewijzigdDoor;

  @Column(name = "afgesloten_op")
  private OffsetDateTime afgeslotenOp;

  @Column(name = "afgesloten_door")
  private String afgeslotenDoor;

  private BigDecimal geraamd;
  private BigDecimal gereserveerd;
  private BigDecimal eerder;
  private BigDecimal aanvullend;
  private BigDecimal vrijval;
  private BigDecimal tekort;

  @Version private long versie;

  protected Evaluatie() {}

  /**
   * The evaluation of a plan over a year.
   *
   * @param dagen within how many days after the year it has to be closed
   */
  @Bedrijfsregel("WPL-60")
  public Evaluatie(Wijkplan plan, int jaar, int dagen, OffsetDateTime nu, String door) {
    Evaluatieplicht.vereisJaar(plan, jaar, dag(nu));
    this.id = UUID.randomUUID();
    this.planId = plan.id();
    this.gebied = plan.gebied();
    this.wijk = plan.wijk();
    this.wijknummer = plan.wijknummer();
    this.jaar = jaar;
    LocalDate naHetJaar = LocalDate.of(jaar, 12, 31).plusDays(dagen);
    // Made late, for instance for a plan of before: there is still time to fill it in.
    LocalDate naVandaag = dag(nu).plusDays(dagen);
    this.uiterlijk = dag(nu).getYear() > jaar + 1 ? naVandaag : naHetJaar;
    this.gemaakt = nu;
    raak(nu, door);
  }

  public static Onderwerp onderwerp(UUID id) {
    return new Onderwerp("evaluatie", id.toString());
  }

  /** Its rows, one for each row of the plan; what monitoring knows is filled in. */
  public List<Evaluatieregel> regels(List<Planregel> planregels, List<Indicatorcijfer> cijfers) {
    List<Evaluatieregel> regels = new ArrayList<>();
    for (Planregel planregel : planregels) {
      Evaluatieregel regel = new Evaluatieregel(id, planregel, regels.size() + 1);
      regel.passend(cijfers, jaar).stream().findFirst().ifPresent(regel::neemOver);
      regels.add(regel);
    }
    return regels;
  }

  @Bedrijfsregel("WPL-63")
  public void vereisOpen() {
    if (afgeslotenOp != null) {
      throw new Regelovertreding("WPL-63", null, "evaluatie.gesloten");
    }
  }

  public void wijzig(Tevredenheid tevredenheid, String woorden, OffsetDateTime nu, String door) {
    vereisOpen();
    MeerOvertredingen.toets(
        tevredenheid::vereisKan,
        () -> Invoertekst.vereisLengte("WPL-68", "opmerkingen", woorden, LANGSTE_TEKST));
    cijfer = tevredenheid.cijfer();
    schaalVan = tevredenheid.schaalVan();
    schaalTot = tevredenheid.schaalTot();
    tevredenheidBron = tevredenheid.bron();
    respondenten = tevredenheid.respondenten();
    nietGemeten = tevredenheid.nietGemeten();
    opmerkingen = woorden == null || woorden.isBlank() ? null : woorden.strip();
    raak(nu, door);
  }

  /**
   * Replaces what is said of one goal.
   *
   * @param vanDeWijk figures of monitoring, for the unit of the indicator
   */
  public void wijzigRegel(
      Evaluatieregel regel,
      Evaluatieregelinhoud inhoud,
      LocalDate vandaag,
      List<Indicatorcijfer> vanDeWijk) {
    vereisOpen();
    regel.wijzig(inhoud, jaar, vandaag, vanDeWijk);
  }

  /**
   * Notes that a goal or lesson of it was changed, so that nobody closes it on what it said before.
   */
  public void inhoudGewijzigd(OffsetDateTime nu, String door) {
    vereisOpen();
    raak(nu, door);
  }

  /**
   * Closes the evaluation, and with it decides on the additional measures: within the budget that
   * is the regiegroep's, beyond it the council is asked.
   *
   * @param motivering why more money is needed; only when it is
   * @return the request to the council, empty when the measures fit
   */
  @Bedrijfsregel({"WPL-61", "WPL-62", "WPL-63", "WPL-64"})
  public Optional<Budgetverzoek> sluitAf(
      List<Evaluatieregel> regels,
      Budgetruimte ruimte,
      String motivering,
      OffsetDateTime nu,
      String door) {
    vereisOpen();
    MeerOvertredingen.toets(
        () -> {
          List<Evaluatieregel> onvolledig = regels.stream().filter(r -> !r.volledig()).toList();
          if (!onvolledig.isEmpty()) {
            throw new Regelovertreding(
                "WPL-61",
                null,
                "evaluatie.zonder-waarde",
                onvolledig.stream().map(Evaluatieregel::naam).collect(Collectors.joining(", ")));
          }
        },
        () -> {
          if (!tevredenheid().volledig()) {
            throw new Regelovertreding("WPL-62", null, "evaluatie.zonder-tevredenheid");
          }
        });
    List<Evaluatieregelinhoud> inhoud = regels.stream().map(Evaluatieregel::inhoud).toList();
    BigDecimal kosten = Budgetruimte.aanvullend(inhoud);
    BigDecimal vrij = Budgetruimte.vrijval(inhoud);
    BigDecimal boven = ruimte.tekort(kosten, vrij);
    Budgetverzoek verzoek =
        boven.signum() == 0 ? null : new Budgetverzoek(id, boven, motivering, nu, door);
    geraamd = ruimte.geraamd();
    gereserveerd = ruimte.gereserveerd();
    eerder = ruimte.eerder();
    aanvullend = kosten;
    vrijval = vrij;
    tekort = boven;
    afgeslotenOp = nu;
    afgeslotenDoor = door;
    raak(nu, door);
    return Optional.ofNullable(verzoek);
  }

  @Bedrijfsregel("WPL-66")
  public Evaluatiestand stand(LocalDate vandaag) {
    if (afgeslotenOp != null) {
      return Evaluatiestand.AFGESLOTEN;
    }
    return Evaluatiestand.vanOpen(uiterlijk, vandaag);
  }

  private void raak(OffsetDateTime nu, String door) {
    gewijzigd = nu;
    gewijzigdDoor = door;
  }

  private static LocalDate dag(OffsetDateTime moment) {
    return moment.atZoneSameInstant(Klok.ZONE).toLocalDate();
  }

  public UUID id() {
    return id;
  }

  public UUID planId() {
    return planId;
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

  public int jaar() {
    return jaar;
  }

  /** Last day to close it. */
  public LocalDate uiterlijk() {
    return uiterlijk;
  }

  public Tevredenheid tevredenheid() {
    return new Tevredenheid(
        cijfer, schaalVan, schaalTot, tevredenheidBron, respondenten, nietGemeten);
  }

  public String opmerkingen() {
    return opmerkingen;
  }

  public OffsetDateTime gewijzigd() {
    return gewijzigd;
  }

  public String gewijzigdDoor() {
    return gewijzigdDoor;
  }

  public OffsetDateTime afgeslotenOp() {
    return afgeslotenOp;
  }

  public String afgeslotenDoor() {
    return afgeslotenDoor;
  }

  /** The budget as it was when it was closed, or null while it is open. */
  public Budgetruimte ruimte() {
    return afgeslotenOp == null ? null : new Budgetruimte(geraamd, gereserveerd, eerder);
  }

  public long versie() {
    return versie;
  }
}
