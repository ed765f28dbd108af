package nl.wijkwerk.samenwerking.overleg.domain;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.persistentie.LeegbaarUuid;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.tijd.Klok;

/**
 * A point on an agenda. Brought in by somebody, or by itself when a plan became a definitive
 * proposal, it moves from meeting to meeting until it is decided or taken off with a reason; once
 * decided it stays where it was decided.
 */
@Entity
@Table(schema = "samenwerking", name = "agendapunt")
public class Agendapunt {
  private static final int MINUTEN_VOOR_PLAN = 15;

  @Id private UUID id;

  @Column(name = "vergadering_id")
  @Convert(converter = LeegbaarUuid.class)
  private UUID vergaderingId;

  private Integer volgorde;
  private String titel;

  @Enumerated(EnumType.STRING)
  private Vraag vraag;

  @Column(name = "stuurt_lijn")
  private boolean lijn;

  @Column(name = "stuurt_programma")
  private boolean programma;

  @Column(name = "stuurt_wijk")
  private boolean stuurtWijk;

  @Column(name = "gebied_code")
  private String gebied;

  private String wijk;
  private String wijknummer;
  private String onderwerp;

  @Column(name = "stuk_versie")
  private Integer stukversie;

  private int minuten;
  private String toelichting;

  @Column(name = "ingebracht_door")
  private String ingebrachtDoor;

  @Column(name = "ingebracht_op")
  private OffsetDateTime ingebrachtOp;

  @Enumerated(EnumType.STRING)
  private Puntstatus status;

  @Column(name = "afvoer_reden")
  private String afvoerReden;

  // Counted here so that a new decision also gives the point a new version.
  @Column(name = "aantal_besluiten")
  private int aantalBesluiten;

  @ElementCollection
  @CollectionTable(
      schema = "samenwerking",
      name = "doorschuiving",
      joinColumns = @JoinColumn(name = "agendapunt_id"))
  @OrderBy("op")
  private List<Doorschuiving> doorschuivingen = new ArrayList<>();

  @OneToMany(mappedBy = "punt", cascade = CascadeType.PERSIST)
  @OrderBy("beslotenOp")
  private List<Besluit> besluiten = new ArrayList<>();

  @Version private long versie;

  protected Agendapunt() {}

  /** A point that somebody brings in for a meeting. */
  public Agendapunt(
      UUID id,
      Inbreng inbreng,
      Vergadering vergadering,
      int volgorde,
      String door,
      OffsetDateTime nu) {
    this(id, inbreng, door, nu);
    plaats(vergadering, volgorde, dag(nu));
  }

  private Agendapunt(UUID id, Inbreng inbreng, String door, OffsetDateTime nu) {
    this.id = id;
    this.status = Puntstatus.OPEN;
    this.ingebrachtDoor = door;
    this.ingebrachtOp = nu;
    this.onderwerp = inbreng.onderwerp();
    vulIn(inbreng);
  }

  /**
   * The point for a version of a plan that was offered; waits until there is a meeting for it.
   *
   * @param stukversie version of the plan, named in the title from the second on
   */
  @Bedrijfsregel({"SAM-04", "SAM-05"})
  public static Agendapunt voorPlan(
      Onderwerp plan,
      int stukversie,
      String titel,
      Wijkaanduiding wijk,
      String toelichting,
      String door,
      OffsetDateTime nu) {
    String metVersie = stukversie > 1 ? titel + ", versie " + stukversie : titel;
    Agendapunt punt =
        new Agendapunt(
            UUID.randomUUID(),
            new Inbreng(
                metVersie,
                Vraag.BESLUITEN,
                EnumSet.of(Sturing.WIJK),
                wijk,
                plan.toString(),
                MINUTEN_VOOR_PLAN,
                toelichting),
            door,
            nu);
    punt.stukversie = stukversie;
    return punt;
  }

  private void vulIn(Inbreng inbreng) {
    this.titel = inbreng.titel();
    this.vraag = inbreng.vraag();
    this.lijn = inbreng.sturing().contains(Sturing.LIJN);
    this.programma = inbreng.sturing().contains(Sturing.PROGRAMMA);
    this.stuurtWijk = inbreng.sturing().contains(Sturing.WIJK);
    Wijkaanduiding waar = inbreng.wijk();
    this.gebied = waar == null ? null : waar.code();
    this.wijk = waar == null ? null : waar.naam();
    this.wijknummer = waar == null ? null : waar.nummer();
    this.minuten = inbreng.minuten();
    this.toelichting = inbreng.toelichting();
  }

  /** Replaces what was filled in; what it is about stays. */
  @Bedrijfsregel("SAM-06")
  public void wijzig(Inbreng inbreng) {
    vereisOpen();
    vulIn(inbreng);
  }

  /** Puts the point on an agenda for the first time. */
  public final void plaats(Vergadering vergadering, int plaats, LocalDate vandaag) {
    vergadering.vereisOpen(vandaag);
    this.vergaderingId = vergadering.id();
    this.volgorde = plaats;
  }

  /** Moves the point to a later meeting and keeps where it came from. */
  @Bedrijfsregel({"SAM-06", "SAM-07"})
  public void schuifDoor(Vergadering naar, int plaats, String door, OffsetDateTime nu) {
    vereisOpen();
    UUID van = vergaderingId;
    plaats(naar, plaats, dag(nu));
    doorschuivingen.add(new Doorschuiving(van, naar.id(), nu, door));
  }

  /** Gives the point another place on the same agenda. */
  public void verplaats(int plaats) {
    this.volgorde = plaats;
  }

  /** Takes the point off the agenda without a decision. */
  @Bedrijfsregel("SAM-06")
  public void voerAf(Reden reden) {
    vereisOpen();
    this.status = Puntstatus.AFGEVOERD;
    this.afvoerReden = reden.tekst();
  }

  /** A newer version of the plan came; this one is no longer asked. */
  @Bedrijfsregel("SAM-05")
  public void vervalDoor(int nieuweVersie) {
    voerAf(Reden.vanAfvoer("Vervallen: versie " + nieuweVersie + " van het plan is aangeboden."));
  }

  @Bedrijfsregel("SAM-06")
  private void vereisOpen() {
    if (status != Puntstatus.OPEN) {
      throw new Regelovertreding("SAM-06", null, "samenwerking.punt-dicht." + status.name());
    }
  }

  /**
   * Records a decision; when there is one already, the new one replaces it.
   *
   * @param vergadering the meeting on whose agenda the point stands
   * @throws Regelovertreding SAM-01, SAM-02, SAM-03 or SAM-15; SAM-06 when the point was taken off
   */
  @Bedrijfsregel({"SAM-01", "SAM-02", "SAM-03", "SAM-09"})
  public Besluit besluit(
      Overleg overleg,
      Vergadering vergadering,
      Besluitnemer wie,
      Beslissing beslissing,
      Besluitnummer nummer,
      OffsetDateTime nu) {
    overleg.vereisVoorzitter(wie.rollen());
    if (status == Puntstatus.AFGEVOERD) {
      throw new Regelovertreding("SAM-06", null, "samenwerking.punt-dicht." + status.name());
    }
    if (vergaderingId == null) {
      throw new Regelovertreding("SAM-08", null, "samenwerking.punt-wacht");
    }
    vergadering.vereisGehouden(dag(nu), beslissing.vooruit());
    Uitkomst uitkomst = beslissing.uitkomst();
    if (uitkomst == null) {
      throw new Regelovertreding("SAM-01", "uitkomst", "samenwerking.uitkomst-leeg");
    }
    Mandaatperiode mandaat = overleg.vereisMandaat(uitkomst, dag(nu)).orElse(null);
    Besluit besluit =
        new Besluit(
            this,
            nummer,
            beslissing.id(),
            uitkomst,
            Reden.vanBesluit(beslissing.reden()),
            mandaat,
            overleg.voorzitterRol(),
            wie.naam(),
            nu,
            findBesluit().map(Besluit::id).orElse(null));
    besluiten.add(besluit);
    aantalBesluiten = besluiten.size();
    status = Puntstatus.BESLOTEN;
    return besluit;
  }

  /** The decision that holds. */
  public Optional<Besluit> findBesluit() {
    return besluiten.isEmpty()
        ? Optional.empty()
        : Optional.of(besluiten.get(besluiten.size() - 1));
  }

  /** What the trail and the event say that this point is about: the plan, or the point itself. */
  public Onderwerp betreft() {
    return onderwerp == null
        ? new Onderwerp("agendapunt", id.toString())
        : Onderwerp.van(onderwerp);
  }

  private static LocalDate dag(OffsetDateTime nu) {
    return nu.atZoneSameInstant(Klok.ZONE).toLocalDate();
  }

  public UUID id() {
    return id;
  }

  public UUID vergaderingId() {
    return vergaderingId;
  }

  public Integer volgorde() {
    return volgorde;
  }

  public String titel() {
    return titel;
  }

  public Vraag vraag() {
    return vraag;
  }

  public Set<Sturing> sturing() {
    EnumSet<Sturing> set = EnumSet.noneOf(Sturing.class);
    if (lijn) {
      set.add(Sturing.LIJN);
    }
    if (programma) {
      set.add(Sturing.PROGRAMMA);
    }
    if (stuurtWijk) {
      set.add(Sturing.WIJK);
    }
    return set;
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

  public String onderwerp() {
    return onderwerp;
  }

  public Integer stukversie() {
    return stukversie;
  }

  public int minuten() {
    return minuten;
  }

  public String toelichting() {
    return toelichting;
  }

  public String ingebrachtDoor() {
    return ingebrachtDoor;
  }

  public OffsetDateTime ingebrachtOp() {
    return ingebrachtOp;
  }

  public Puntstatus status() {
    return status;
  }

  public String afvoerReden() {
    return afvoerReden;
  }

  public List<Doorschuiving> doorschuivingen() {
    return List.copyOf(doorschuivingen);
  }

  public List<Besluit> besluiten() {
    return List.copyOf(besluiten);
  }

  public long versie() {
    return versie;
  }
}
