package nl.wijkwerk.wijkplan.evaluatie.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.wijkplan.cijfer.domain.Indicatorcijfer;
import nl.wijkwerk.wijkplan.kader.Decimalen;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;

/**
 * One goal of the plan in an evaluation, in the words that it had then, with what became of it. Has
 * a version of its own, so that two people can work on different goals.
 */
@Entity
@Table(schema = "wijkplan", name = "evaluatieregel")
public class Evaluatieregel {
  private static final BigDecimal HOOGSTE = new BigDecimal("999999999");
  private static final int LANGSTE_TEKST = 2000;
  private static final int LANGSTE_BRON = 300;
  private static final int EERSTE_JAAR = 1990;

  @Id private UUID id;

  @Column(name = "evaluatie_id")
  private UUID evaluatieId;

  @Column(name = "planregel_id")
  private UUID planregelId;

  private int plaats;
  private String nummer;
  private Integer ambitie;
  private String doelstelling;
  private String indicator;
  private BigDecimal beginwaarde;
  private Integer beginjaar;
  private BigDecimal streefwaarde;
  private LocalDate streefdatum;
  private BigDecimal raming;
  private BigDecimal gerealiseerd;
  private Integer meetjaar;
  private String bron;

  @Enumerated(EnumType.STRING)
  private Cijferherkomst herkomst;

  @Column(name = "niet_vast")
  private String nietVastTeStellen;

  private Integer waardering;
  private String maatregelen;
  private BigDecimal kosten;
  private BigDecimal vrijval;
  private String opmerkingen;

  @Version private long versie;

  protected Evaluatieregel() {}

  Evaluatieregel(UUID evaluatie, Planregel regel, int plaats) {
    Planregelinhoud inhoud = regel.inhoud();
    this.id = UUID.randomUUID();
    this.evaluatieId = evaluatie;
    this.planregelId = regel.id();
    this.plaats = plaats;
    this.nummer = regel.nummer();
    this.ambitie = inhoud.ambitie();
    this.doelstelling = inhoud.doelstelling();
    this.indicator = inhoud.indicator();
    this.beginwaarde = inhoud.beginwaarde();
    this.beginjaar = inhoud.beginjaar();
    this.streefwaarde = inhoud.streefwaarde();
    this.streefdatum = inhoud.streefdatum();
    this.raming = inhoud.raming();
  }

  /**
   * Figures of monitoring that can be the realised value, the newest first: of the indicator that
   * the goal names, measured after its first value and not after the year that is evaluated.
   */
  @Bedrijfsregel("WPL-67")
  public List<Indicatorcijfer> passend(List<Indicatorcijfer> vanDeWijk, int jaar) {
    return vanDeIndicator(vanDeWijk)
        .filter(c -> c.jaar() <= jaar && (beginjaar == null || c.jaar() > beginjaar))
        .sorted(Comparator.comparing(Indicatorcijfer::jaar).reversed())
        .toList();
  }

  private Stream<Indicatorcijfer> vanDeIndicator(List<Indicatorcijfer> vanDeWijk) {
    if (indicator == null) {
      return Stream.of();
    }
    String naam = indicator.strip().toLowerCase(Locale.ROOT);
    return vanDeWijk.stream()
        .filter(
            c ->
                c.naam().toLowerCase(Locale.ROOT).equals(naam)
                    || c.indicator().toLowerCase(Locale.ROOT).equals(naam)
                    || (c.naam() + " (" + c.eenheid() + ")").toLowerCase(Locale.ROOT).equals(naam));
  }

  /** Takes over a figure of monitoring, with its year and source of that moment. */
  @Bedrijfsregel("WPL-67")
  public void neemOver(Indicatorcijfer cijfer) {
    gerealiseerd = cijfer.waarde();
    meetjaar = cijfer.jaar();
    bron = cijfer.bron();
    herkomst = Cijferherkomst.MONITORING;
    nietVastTeStellen = null;
  }

  /**
   * Replaces what was filled in; much may still be missing, but it does not contradict itself.
   *
   * @param jaar the year that is evaluated
   * @param vanDeWijk figures of monitoring, for the unit of the indicator
   */
  @Bedrijfsregel({"WPL-61", "WPL-68", "WPL-103", "WPL-104"})
  void wijzig(
      Evaluatieregelinhoud inhoud, int jaar, LocalDate vandaag, List<Indicatorcijfer> vanDeWijk) {
    MeerOvertredingen.toets(
        () -> Invoertekst.vereisLengte("WPL-68", "bron", inhoud.bron(), LANGSTE_BRON),
        () -> lang("nietVastTeStellen", inhoud.nietVastTeStellen()),
        () -> lang("maatregelen", inhoud.maatregelen()),
        () -> lang("opmerkingen", inhoud.opmerkingen()),
        () -> bedragKan("kosten", inhoud.kosten()),
        () -> bedragKan("vrijval", inhoud.vrijval()),
        () -> vereisWaarde(inhoud, vandaag),
        () -> vereisMeetjaar(inhoud.meetjaar(), jaar),
        () ->
            Meetschaal.vereis(
                "gerealiseerd",
                indicator,
                vanDeIndicator(vanDeWijk).map(Indicatorcijfer::eenheid).findFirst().orElse(null),
                inhoud.gerealiseerd()),
        () -> {
          if (inhoud.waardering() != null && (inhoud.waardering() < 1 || inhoud.waardering() > 5)) {
            throw new Regelovertreding("WPL-68", "waardering", "evaluatie.waardering-1-5");
          }
        },
        () -> {
          if (inhoud.kosten() != null
              && inhoud.kosten().signum() > 0
              && inhoud.maatregelen() == null) {
            throw new Regelovertreding("WPL-68", "maatregelen", "evaluatie.kosten-zonder");
          }
        },
        () -> {
          if (inhoud.vrijval() != null
              && inhoud.vrijval().compareTo(raming == null ? BigDecimal.ZERO : raming) > 0) {
            throw new Regelovertreding("WPL-68", "vrijval", "evaluatie.vrijval-te-veel");
          }
        });
    boolean zelfde =
        herkomst == Cijferherkomst.MONITORING
            && inhoud.gerealiseerd() != null
            && inhoud.gerealiseerd().compareTo(gerealiseerd) == 0
            && meetjaar.equals(inhoud.meetjaar())
            && bron.equals(inhoud.bron());
    if (!zelfde) {
      herkomst = inhoud.gerealiseerd() == null ? null : Cijferherkomst.HAND;
    }
    gerealiseerd = inhoud.gerealiseerd();
    meetjaar = inhoud.meetjaar();
    bron = inhoud.bron();
    nietVastTeStellen = inhoud.nietVastTeStellen();
    waardering = inhoud.waardering();
    maatregelen = inhoud.maatregelen();
    kosten = inhoud.kosten();
    vrijval = inhoud.vrijval();
    opmerkingen = inhoud.opmerkingen();
  }

  /** As of a figure of monitoring: measured after the first value, not after the evaluated year. */
  @Bedrijfsregel("WPL-103")
  private void vereisMeetjaar(Integer gemeten, int jaar) {
    if (gemeten == null) {
      return;
    }
    if (gemeten > jaar) {
      throw new Regelovertreding(
          "WPL-103", "meetjaar", "evaluatie.meetjaar-te-laat", String.valueOf(jaar));
    }
    if (beginjaar != null && gemeten <= beginjaar) {
      throw new Regelovertreding(
          "WPL-103", "meetjaar", "evaluatie.meetjaar-te-vroeg", String.valueOf(beginjaar));
    }
  }

  @Bedrijfsregel("WPL-61")
  private static void vereisWaarde(Evaluatieregelinhoud inhoud, LocalDate vandaag) {
    boolean iets =
        inhoud.gerealiseerd() != null || inhoud.meetjaar() != null || inhoud.bron() != null;
    if (iets && inhoud.nietVastTeStellen() != null) {
      throw new Regelovertreding("WPL-61", "nietVastTeStellen", "evaluatie.waarde-en-reden");
    }
    if (inhoud.nietVastTeStellen() != null) {
      Invoertekst.vereisReden(
          "WPL-61", "nietVastTeStellen", inhoud.nietVastTeStellen(), "evaluatie.niet-vast-kort");
    }
    if (inhoud.gerealiseerd() != null && inhoud.gerealiseerd().abs().compareTo(HOOGSTE) > 0) {
      throw new Regelovertreding("WPL-61", "gerealiseerd", "wijkplan.waarde-te-groot");
    }
    Decimalen.vereis("WPL-61", "gerealiseerd", inhoud.gerealiseerd(), Decimalen.MEETWAARDE);
    if (inhoud.meetjaar() != null
        && (inhoud.meetjaar() < EERSTE_JAAR || inhoud.meetjaar() > vandaag.getYear())) {
      throw new Regelovertreding(
          "WPL-61",
          "meetjaar",
          "evaluatie.meetjaar",
          String.valueOf(EERSTE_JAAR),
          String.valueOf(vandaag.getYear()));
    }
  }

  private static void lang(String veld, String tekst) {
    Invoertekst.vereisLengte("WPL-68", veld, tekst, LANGSTE_TEKST);
  }

  private static void bedragKan(String veld, BigDecimal bedrag) {
    if (bedrag != null && (bedrag.signum() < 0 || bedrag.compareTo(HOOGSTE) > 0)) {
      throw new Regelovertreding("WPL-68", veld, "wijkplan.bedrag-negatief");
    }
    Decimalen.vereis("WPL-68", veld, bedrag, Decimalen.EURO);
  }

  /**
   * Whether it says the realised value with year and source, or why there is none; an item for the
   * whole wijk is no goal and needs none.
   */
  @Bedrijfsregel("WPL-61")
  public boolean volledig() {
    return ambitie == null
        || nietVastTeStellen != null
        || (gerealiseerd != null && meetjaar != null && bron != null);
  }

  /** Whether the target was reached; empty when that cannot be said. */
  public Optional<Boolean> gehaald() {
    if (gerealiseerd == null || streefwaarde == null || beginwaarde == null) {
      return Optional.empty();
    }
    boolean omhoog = streefwaarde.compareTo(beginwaarde) > 0;
    int verschil = gerealiseerd.compareTo(streefwaarde);
    return Optional.of(omhoog ? verschil >= 0 : verschil <= 0);
  }

  /** What people know it by: its number, or for an item for the whole wijk what it is. */
  public String naam() {
    return nummer.isEmpty() ? doelstelling : nummer;
  }

  public UUID id() {
    return id;
  }

  public UUID evaluatieId() {
    return evaluatieId;
  }

  public UUID planregelId() {
    return planregelId;
  }

  public String nummer() {
    return nummer;
  }

  public Integer ambitie() {
    return ambitie;
  }

  public String doelstelling() {
    return doelstelling;
  }

  public String indicator() {
    return indicator;
  }

  public BigDecimal beginwaarde() {
    return beginwaarde;
  }

  public Integer beginjaar() {
    return beginjaar;
  }

  public BigDecimal streefwaarde() {
    return streefwaarde;
  }

  public LocalDate streefdatum() {
    return streefdatum;
  }

  public BigDecimal raming() {
    return raming;
  }

  public Cijferherkomst herkomst() {
    return herkomst;
  }

  public Evaluatieregelinhoud inhoud() {
    return new Evaluatieregelinhoud(
        gerealiseerd,
        meetjaar,
        bron,
        nietVastTeStellen,
        waardering,
        maatregelen,
        kosten,
        vrijval,
        opmerkingen);
  }

  public long versie() {
    return versie;
  }
}
