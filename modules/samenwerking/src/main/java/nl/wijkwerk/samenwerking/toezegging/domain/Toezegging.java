package nl.wijkwerk.samenwerking.toezegging.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.samenwerking.overleg.domain.Wijkaanduiding;

/**
 * A promise of the college, with a number and a date. It is open from the moment that it is
 * recorded, gets reports and sometimes another date, is settled when it was answered, and can be
 * opened again after that. Each of these is a step in its history, which only grows; a promise is
 * never deleted.
 */
@Entity
@Table(schema = "samenwerking", name = "toezegging")
public class Toezegging {
  private static final int LANGSTE_NAAM = 200;
  private static final int LANGSTE_TEKST = 4000;
  private static final LocalDate VROEGSTE = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAATSTE = LocalDate.of(2099, 12, 31);

  @Id private UUID id;
  private int jaar;
  private int nummer;
  private String titel;
  private String tekst;

  @Column(name = "gedaan_op")
  private LocalDate gedaanOp;

  private String vergadering;

  @Column(name = "gedaan_door")
  private String gedaanDoor;

  @Enumerated(EnumType.STRING)
  private Ontvanger aan;

  @Column(name = "gebied_code")
  private String gebied;

  private String wijk;
  private String wijknummer;
  private String eigenaar;
  private LocalDate uiterlijk;

  @Enumerated(EnumType.STRING)
  private Toezeggingstand stand;

  @Column(name = "afgedaan_op")
  private LocalDate afgedaanOp;

  // Counted here so that a new step also gives the promise a new version.
  @Column(name = "aantal_stappen")
  private int aantalStappen;

  @OneToMany(mappedBy = "toezegging", cascade = CascadeType.PERSIST)
  @OrderBy("volgnummer")
  private List<Toezeggingstap> stappen = new ArrayList<>();

  @Version private long versie;

  /**
   * What was promised.
   *
   * @param gedaanOp day on which it was promised
   * @param vergadering meeting, or other occasion, in which it was promised
   * @param gedaanDoor role or function of who promised
   * @param wijk area concerned, or null for the whole municipality
   * @param eigenaar role or function of who has to keep it
   */
  public record Inhoud(
      String titel,
      String tekst,
      LocalDate gedaanOp,
      String vergadering,
      String gedaanDoor,
      Ontvanger aan,
      Wijkaanduiding wijk,
      String eigenaar) {
    public Inhoud {
      titel = kaal(titel);
      tekst = kaal(tekst);
      vergadering = kaal(vergadering);
      gedaanDoor = kaal(gedaanDoor);
      eigenaar = kaal(eigenaar);
    }
  }

  protected Toezegging() {}

  /**
   * Records a promise.
   *
   * @param uiterlijk last day on which it can be kept in time
   * @throws Regelovertreding SAM-16 or SAM-17
   */
  public Toezegging(
      UUID id,
      Toezeggingsnummer nummer,
      Inhoud inhoud,
      LocalDate uiterlijk,
      String door,
      OffsetDateTime nu) {
    MeerOvertredingen.toets(
        () -> eisInhoud(inhoud, dag(nu)), () -> eisUiterlijk(uiterlijk, inhoud.gedaanOp()));
    this.id = id;
    this.jaar = nummer.jaar();
    this.nummer = nummer.nummer();
    this.uiterlijk = uiterlijk;
    this.stand = Toezeggingstand.OPEN;
    neem(inhoud);
    legStap(Stapsoort.VASTGELEGD, null, null, null, null, door, nu);
  }

  /**
   * Mends what was written down; the date is moved with {@link #verschuif}.
   *
   * @return what changed, as the trail says it
   */
  @Bedrijfsregel({"SAM-18", "SAM-21"})
  public String wijzig(Inhoud inhoud, String reden, String door, OffsetDateTime nu) {
    eisLopend();
    MeerOvertredingen.toets(
        () -> eisInhoud(inhoud, dag(nu)),
        () -> eisNietVoor("gedaanOp", uiterlijk, inhoud.gedaanOp()),
        () -> eisReden("SAM-18", "reden", reden));
    Map<String, String> vorige = kenmerken();
    neem(inhoud);
    List<String> anders = new ArrayList<>();
    kenmerken()
        .forEach(
            (wat, nieuw) -> {
              if (!nieuw.equals(vorige.get(wat))) {
                anders.add(wat + ": " + vorige.get(wat) + " werd " + nieuw);
              }
            });
    if (anders.isEmpty()) {
      throw new Regelovertreding("SAM-18", null, "samenwerking.toezegging-niets-gewijzigd");
    }
    legStap(Stapsoort.GEWIJZIGD, kaal(reden), String.join("\n", anders), null, null, door, nu);
    return String.join("; ", anders);
  }

  /** Refuses another date in a change: that asks for {@link #verschuif} and its reason. */
  @Bedrijfsregel("SAM-19")
  public void eisZelfdeUiterlijk(LocalDate dag) {
    if (!uiterlijk.equals(dag)) {
      throw new Regelovertreding("SAM-19", "uiterlijk", "samenwerking.toezegging-alleen-uitstel");
    }
  }

  /** Adds a report of progress. */
  @Bedrijfsregel("SAM-21")
  public void meld(String melding, String door, OffsetDateTime nu) {
    eisLopend();
    eisTekst("SAM-16", "melding", melding, "samenwerking.toezegging-melding-leeg");
    stand = Toezeggingstand.GEMELD;
    legStap(Stapsoort.VOORTGANG, kaal(melding), null, null, null, door, nu);
  }

  /** Moves the date; the old one stays readable in the history. */
  @Bedrijfsregel({"SAM-19", "SAM-21"})
  public void verschuif(LocalDate naar, String reden, String door, OffsetDateTime nu) {
    eisLopend();
    MeerOvertredingen.toets(
        () -> eisNieuweDag(naar, dag(nu)), () -> eisReden("SAM-19", "reden", reden));
    LocalDate vorig = uiterlijk;
    uiterlijk = naar;
    legStap(Stapsoort.UITSTEL, kaal(reden), null, null, vorig, door, nu);
  }

  /**
   * Settles the promise.
   *
   * @param hoe how it was answered
   * @param verwijzing where the answer can be found, or null
   */
  @Bedrijfsregel({"SAM-20", "SAM-21"})
  public void handelAf(String hoe, String verwijzing, String door, OffsetDateTime nu) {
    eisLopend();
    MeerOvertredingen.toets(
        () -> eisTekst("SAM-20", "hoe", hoe, "samenwerking.toezegging-hoe-leeg"),
        () -> Invoertekst.vereisLengte("SAM-16", "verwijzing", kaal(verwijzing), LANGSTE_NAAM));
    stand = Toezeggingstand.AFGEDAAN;
    afgedaanOp = dag(nu);
    legStap(Stapsoort.AFDOENING, kaal(hoe), null, kaal(verwijzing), null, door, nu);
  }

  /** Opens the promise again: it was not answered after all. */
  @Bedrijfsregel("SAM-21")
  public void heropen(String reden, String door, OffsetDateTime nu) {
    eisAfgedaan();
    eisReden("SAM-21", "reden", reden);
    stand = Toezeggingstand.OPEN;
    afgedaanOp = null;
    legStap(Stapsoort.HEROPENING, kaal(reden), null, null, null, door, nu);
  }

  /** Refuses whatever is not opening again, once it was settled. */
  @Bedrijfsregel("SAM-21")
  public void eisLopend() {
    if (stand == Toezeggingstand.AFGEDAAN) {
      throw new Regelovertreding("SAM-21", null, "samenwerking.toezegging-afgedaan");
    }
  }

  /** Refuses to open what is open. */
  @Bedrijfsregel("SAM-21")
  public void eisAfgedaan() {
    if (stand != Toezeggingstand.AFGEDAAN) {
      throw new Regelovertreding("SAM-21", null, "samenwerking.toezegging-niet-afgedaan");
    }
  }

  @Bedrijfsregel("SAM-16")
  private static void eisInhoud(Inhoud inhoud, LocalDate vandaag) {
    MeerOvertredingen.toets(
        () -> eisNaam("titel", inhoud.titel()),
        () -> eisTekst("SAM-16", "tekst", inhoud.tekst(), "samenwerking.toezegging-tekst-leeg"),
        () -> eisGedaanOp(inhoud.gedaanOp(), vandaag),
        () -> eisNaam("vergadering", inhoud.vergadering()),
        () -> eisNaam("gedaanDoor", inhoud.gedaanDoor()),
        () -> {
          if (inhoud.aan() == null) {
            throw new Regelovertreding("SAM-16", "aan", "samenwerking.toezegging-aan-leeg");
          }
        },
        () -> eisNaam("eigenaar", inhoud.eigenaar()));
  }

  private static void eisNaam(String veld, String naam) {
    if (naam == null) {
      throw new Regelovertreding("SAM-16", veld, "samenwerking.toezegging-" + klein(veld));
    }
    Invoertekst.vereisLengte("SAM-16", veld, naam, LANGSTE_NAAM);
  }

  private static void eisTekst(String regel, String veld, String tekst, String sleutel) {
    if (kaal(tekst) == null) {
      throw new Regelovertreding(regel, veld, sleutel);
    }
    Invoertekst.vereisLengte("SAM-16", veld, kaal(tekst), LANGSTE_TEKST);
  }

  private static void eisReden(String regel, String veld, String reden) {
    eisTekst(regel, veld, reden, "samenwerking.toezegging-reden-leeg");
  }

  private static void eisGedaanOp(LocalDate dag, LocalDate vandaag) {
    if (dag == null) {
      throw new Regelovertreding("SAM-16", "gedaanOp", "samenwerking.toezegging-gedaanop-leeg");
    }
    eisBereik("gedaanOp", dag);
    if (dag.isAfter(vandaag)) {
      throw new Regelovertreding("SAM-16", "gedaanOp", "samenwerking.toezegging-toekomst");
    }
  }

  private static void eisBereik(String veld, LocalDate dag) {
    if (dag.isBefore(VROEGSTE) || dag.isAfter(LAATSTE)) {
      throw new Regelovertreding("SAM-16", veld, "samenwerking.toezegging-jaar");
    }
  }

  private static void eisUiterlijk(LocalDate uiterlijk, LocalDate gedaanOp) {
    if (uiterlijk == null) {
      throw new Regelovertreding("SAM-16", "uiterlijk", "samenwerking.toezegging-uiterlijk-leeg");
    }
    eisBereik("uiterlijk", uiterlijk);
    eisNietVoor("uiterlijk", uiterlijk, gedaanOp);
  }

  @Bedrijfsregel("SAM-17")
  private static void eisNietVoor(String veld, LocalDate uiterlijk, LocalDate gedaanOp) {
    if (gedaanOp != null && uiterlijk.isBefore(gedaanOp)) {
      throw new Regelovertreding("SAM-17", veld, "samenwerking.toezegging-voor-" + klein(veld));
    }
  }

  private static String klein(String veld) {
    return veld.toLowerCase(Locale.ROOT);
  }

  @Bedrijfsregel("SAM-19")
  private void eisNieuweDag(LocalDate naar, LocalDate vandaag) {
    eisUiterlijk(naar, gedaanOp);
    if (naar.equals(uiterlijk)) {
      throw new Regelovertreding("SAM-19", "uiterlijk", "samenwerking.toezegging-zelfde-dag");
    }
    if (naar.isBefore(vandaag)) {
      throw new Regelovertreding("SAM-19", "uiterlijk", "samenwerking.toezegging-dag-voorbij");
    }
  }

  private void neem(Inhoud inhoud) {
    this.titel = inhoud.titel();
    this.tekst = inhoud.tekst();
    this.gedaanOp = inhoud.gedaanOp();
    this.vergadering = inhoud.vergadering();
    this.gedaanDoor = inhoud.gedaanDoor();
    this.aan = inhoud.aan();
    Wijkaanduiding waar = inhoud.wijk();
    this.gebied = waar == null ? null : waar.code();
    this.wijk = waar == null ? null : waar.naam();
    this.wijknummer = waar == null ? null : waar.nummer();
    this.eigenaar = inhoud.eigenaar();
  }

  @Bedrijfsregel("SAM-18")
  private void legStap(
      Stapsoort soort,
      String uitleg,
      String verschillen,
      String verwijzing,
      LocalDate vorig,
      String door,
      OffsetDateTime nu) {
    stappen.add(
        new Toezeggingstap(
            this, stappen.size() + 1, soort, uitleg, verschillen, verwijzing, vorig, door, nu));
    aantalStappen = stappen.size();
  }

  private Map<String, String> kenmerken() {
    Map<String, String> kenmerken = new LinkedHashMap<>();
    kenmerken.put("onderwerp", "\u201c" + titel + "\u201d");
    kenmerken.put("wat is toegezegd", "\u201c" + tekst + "\u201d");
    kenmerken.put("toegezegd op", Schrijfwijze.datum(gedaanOp));
    kenmerken.put("vergadering", "\u201c" + vergadering + "\u201d");
    kenmerken.put("toegezegd door", gedaanDoor);
    kenmerken.put("toegezegd aan", aan.name().toLowerCase(Locale.ROOT));
    kenmerken.put("wijk", gebied == null ? "hele gemeente" : wijk);
    kenmerken.put("wie het waarmaakt", eigenaar);
    return kenmerken;
  }

  private static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }

  private static LocalDate dag(OffsetDateTime nu) {
    return nu.atZoneSameInstant(Klok.ZONE).toLocalDate();
  }

  public static Onderwerp onderwerp(UUID id) {
    return new Onderwerp("toezegging", id.toString());
  }

  public UUID id() {
    return id;
  }

  public Toezeggingsnummer nummer() {
    return new Toezeggingsnummer(jaar, nummer);
  }

  public String titel() {
    return titel;
  }

  public String tekst() {
    return tekst;
  }

  public LocalDate gedaanOp() {
    return gedaanOp;
  }

  public String vergadering() {
    return vergadering;
  }

  public String gedaanDoor() {
    return gedaanDoor;
  }

  public Ontvanger aan() {
    return aan;
  }

  public String gebied() {
    return gebied;
  }

  /** The area concerned, or null for the whole municipality. */
  public Wijkaanduiding waar() {
    return gebied == null ? null : new Wijkaanduiding(gebied, wijk, wijknummer);
  }

  public String eigenaar() {
    return eigenaar;
  }

  public LocalDate uiterlijk() {
    return uiterlijk;
  }

  public Toezeggingstand stand() {
    return stand;
  }

  /** Day on which it was settled, or null. */
  public LocalDate afgedaanOp() {
    return afgedaanOp;
  }

  /** Everything that happened to it, oldest first. */
  public List<Toezeggingstap> stappen() {
    return List.copyOf(stappen);
  }

  public long versie() {
    return versie;
  }
}
