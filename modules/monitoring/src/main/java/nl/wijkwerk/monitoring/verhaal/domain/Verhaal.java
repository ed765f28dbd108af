package nl.wijkwerk.monitoring.verhaal.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.kern.tekst.Schrijfwijze;

/**
 * What somebody in a wijk told about a day, beside the figures. Persons are named and shown with
 * their consent only; when that ends, name and photo are gone at once. A story is deleted with a
 * reason, and nothing of it stays.
 */
@Entity
@Table(schema = "monitoring", name = "verhaal")
public class Verhaal {
  private static final int LANGSTE_TITEL = 120;
  private static final int LANGSTE_TEKST = 5000;
  private static final int LANGSTE_PLEK = 120;
  private static final int LANGSTE_ROL = 120;
  private static final int LANGSTE_NAAM = 120;
  private static final int LANGSTE_ALT = 300;
  private static final int LANGSTE_REDEN = 500;
  private static final int MEESTE_BETROKKENEN = 30;

  @Id private UUID id;
  private String titel;
  private String tekst;

  @Column(name = "gebied_code")
  private String gebied;

  private String wijk;
  private String wijknummer;
  private String plek;
  private LocalDate dag;
  private String verteller;
  @Embedded private Fotobeschrijving foto;

  @ElementCollection
  @CollectionTable(
      schema = "monitoring",
      name = "verhaal_indicator",
      joinColumns = @JoinColumn(name = "verhaal_id"))
  @Column(name = "indicator")
  private Set<String> indicatoren = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      schema = "monitoring",
      name = "verhaal_planonderdeel",
      joinColumns = @JoinColumn(name = "verhaal_id"))
  @Column(name = "planonderdeel_id")
  private Set<UUID> planonderdelen = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      schema = "monitoring",
      name = "verhaal_project",
      joinColumns = @JoinColumn(name = "verhaal_id"))
  @Column(name = "project_id")
  private Set<UUID> projecten = new HashSet<>();

  @OneToMany(mappedBy = "verhaal", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("gegevenOp, id")
  private List<Betrokkene> betrokkenen = new ArrayList<>();

  // Written at every change: a change of links or consent alone would not raise the version.
  private OffsetDateTime gewijzigd;

  @Column(name = "gewijzigd_door")
  private String gewijzigdDoor;

  @Version private long versie;

  protected Verhaal() {}

  /**
   * @param gebied wijk or village of the own municipality
   * @param vandaag after which no day of a story can be
   */
  public Verhaal(
      UUID id,
      Gebied gebied,
      Verhaalinhoud inhoud,
      LocalDate vandaag,
      String door,
      OffsetDateTime nu) {
    if (!gebied.isWijk()) {
      throw new Regelovertreding("MON-60", "gebied", "verhaal.geen-wijk", gebied.naam());
    }
    this.id = id;
    this.gebied = gebied.code();
    this.wijk = gebied.naam();
    this.wijknummer = gebied.nummer();
    wijzig(inhoud, vandaag, door, nu);
  }

  /** Replaces what it says. */
  @Bedrijfsregel("MON-60")
  public final void wijzig(
      Verhaalinhoud inhoud, LocalDate vandaag, String door, OffsetDateTime nu) {
    MeerOvertredingen.toets(
        () -> vereis("MON-60", "titel", inhoud.titel(), "verhaal.zonder-titel", LANGSTE_TITEL),
        () -> vereis("MON-60", "tekst", inhoud.tekst(), "verhaal.zonder-tekst", LANGSTE_TEKST),
        () -> Invoertekst.vereisLengte("MON-60", "plek", inhoud.plek(), LANGSTE_PLEK),
        () -> vereisDag("MON-60", "dag", inhoud.dag(), vandaag, "verhaal.zonder-dag"),
        () -> vereis("MON-60", "verteller", inhoud.verteller(), "verhaal.zonder-rol", LANGSTE_ROL));
    titel = inhoud.titel().strip();
    tekst = inhoud.tekst().strip();
    plek = kaal(inhoud.plek());
    dag = inhoud.dag();
    verteller = inhoud.verteller().strip();
    indicatoren.retainAll(inhoud.indicatoren());
    indicatoren.addAll(inhoud.indicatoren());
    planonderdelen.retainAll(inhoud.planonderdelen());
    planonderdelen.addAll(inhoud.planonderdelen());
    projecten.retainAll(inhoud.projecten());
    projecten.addAll(inhoud.projecten());
    raak(door, nu);
  }

  /** Adds a person with the consent that was given. */
  public void voegToe(
      UUID betrokkene, Toestemming toestemming, LocalDate vandaag, String door, OffsetDateTime nu) {
    AlOpgeslagen.controleer(find(betrokkene).isPresent(), "verhaal.toestemming-al-opgeslagen");
    vereisToestemming(toestemming, vandaag);
    if (betrokkenen.size() >= MEESTE_BETROKKENEN) {
      throw new Regelovertreding("MON-61", null, "verhaal.te-veel-betrokkenen", MEESTE_BETROKKENEN);
    }
    Betrokkene nieuw = new Betrokkene(betrokkene, this);
    nieuw.neem(toestemming);
    betrokkenen.add(nieuw);
    raak(door, nu);
  }

  /** Corrects what was recorded of a consent that still holds. */
  public void wijzig(
      UUID betrokkene, Toestemming toestemming, LocalDate vandaag, String door, OffsetDateTime nu) {
    Betrokkene bestaand = read(betrokkene);
    if (!bestaand.geldig()) {
      throw new Regelovertreding("MON-64", null, "verhaal.toestemming-geeindigd");
    }
    vereisToestemming(toestemming, vandaag);
    int inBeeld = inBeeld() - (bestaand.toestemming().inBeeld() ? 1 : 0);
    if (foto != null && inBeeld + (toestemming.inBeeld() ? 1 : 0) < foto.herkenbaar()) {
      throw new Regelovertreding("MON-63", "inBeeld", "verhaal.foto-eerst-weg");
    }
    bestaand.neem(toestemming);
    raak(door, nu);
  }

  @Bedrijfsregel("MON-61")
  private static void vereisToestemming(Toestemming t, LocalDate vandaag) {
    boolean zonderNaam = t.naam() == null || t.naam().isBlank();
    MeerOvertredingen.toets(
        () -> {
          if (zonderNaam && (t.verteller() || !t.inBeeld())) {
            throw new Regelovertreding("MON-61", "naam", "verhaal.toestemming-zonder-naam");
          }
        },
        () -> Invoertekst.vereisLengte("MON-61", "naam", t.naam(), LANGSTE_NAAM),
        () ->
            vereis(
                "MON-61",
                "gegevenDoor",
                t.gegevenDoor(),
                "verhaal.toestemming-zonder-gever",
                LANGSTE_NAAM),
        () -> {
          if (t.wijze() == null) {
            throw new Regelovertreding("MON-61", "wijze", "verhaal.toestemming-zonder-wijze");
          }
        },
        () ->
            vereisDag(
                "MON-61", "gegevenOp", t.gegevenOp(), vandaag, "verhaal.toestemming-zonder-dag"),
        () -> {
          if (t.geldigTot() != null && t.geldigTot().isBefore(vandaag)) {
            throw new Regelovertreding("MON-61", "geldigTot", "verhaal.toestemming-al-voorbij");
          }
        });
  }

  /**
   * Ends a consent, whatever version anybody has read: name and photo are gone from here on. Twice
   * does no more than once.
   *
   * @return whether it still held
   */
  @Bedrijfsregel("MON-64")
  public boolean trekIn(UUID betrokkene, LocalDate vandaag, String door, OffsetDateTime nu) {
    Betrokkene wie = read(betrokkene);
    if (!wie.geldig()) {
      return false;
    }
    beeindig(wie, Toestemmingsstand.INGETROKKEN, vandaag);
    raak(door, nu);
    return true;
  }

  /**
   * Ends each consent that was given until a day before today.
   *
   * @return how many ended
   */
  @Bedrijfsregel("MON-65")
  public int laatVerlopen(LocalDate vandaag, String door, OffsetDateTime nu) {
    List<Betrokkene> voorbij = betrokkenen.stream().filter(b -> b.verlooptVoor(vandaag)).toList();
    for (Betrokkene wie : voorbij) {
      beeindig(wie, Toestemmingsstand.VERLOPEN, wie.toestemming().geldigTot().plusDays(1));
    }
    if (!voorbij.isEmpty()) {
      raak(door, nu);
    }
    return voorbij.size();
  }

  private void beeindig(Betrokkene wie, Toestemmingsstand stand, LocalDate op) {
    Toestemming was = wie.toestemming();
    wie.eindig(stand, op);
    if (was.inBeeld()) {
      foto = null;
    }
    if (was.naam() != null) {
      List<String> blijven =
          betrokkenen.stream()
              .filter(b -> b.geldig() && b.toestemming().naam() != null)
              .map(b -> b.toestemming().naam())
              .toList();
      titel = Naam.weg(titel, was.naam(), blijven);
      tekst = Naam.weg(tekst, was.naam(), blijven);
      plek = Naam.weg(plek, was.naam(), blijven);
      verteller = Naam.weg(verteller, was.naam(), blijven);
      foto = foto == null ? null : foto.zonder(was.naam(), blijven);
    }
  }

  /**
   * Puts a photo with the story, instead of the one that was there.
   *
   * @param herkenbaar how many persons can be recognised in it
   */
  public void zetFoto(Foto nieuw, String alt, Integer herkenbaar, String door, OffsetDateTime nu) {
    vereisBeschrijving(alt, herkenbaar);
    foto = new Fotobeschrijving(alt, herkenbaar, nieuw.kenmerk(), nieuw.breedte(), nieuw.hoogte());
    raak(door, nu);
  }

  /** Says anew what is in the photo that is there. */
  public void beschrijfFoto(String alt, Integer herkenbaar, String door, OffsetDateTime nu) {
    if (foto == null) {
      throw new Regelovertreding("MON-62", "bestand", "verhaal.foto-geen");
    }
    vereisBeschrijving(alt, herkenbaar);
    foto = new Fotobeschrijving(alt, herkenbaar, foto.kenmerk(), foto.breedte(), foto.hoogte());
    raak(door, nu);
  }

  private void vereisBeschrijving(String alt, Integer herkenbaar) {
    MeerOvertredingen.toets(
        () -> vereis("MON-62", "alt", alt, "verhaal.foto-zonder-alt", LANGSTE_ALT),
        () -> vereisToestemmingVanWieErOpStaat(herkenbaar));
  }

  @Bedrijfsregel("MON-63")
  private void vereisToestemmingVanWieErOpStaat(Integer herkenbaar) {
    if (herkenbaar == null || herkenbaar < 0) {
      throw new Regelovertreding("MON-63", "herkenbaar", "verhaal.foto-zonder-aantal");
    }
    int toestemmingen = inBeeld();
    if (toestemmingen < herkenbaar) {
      throw new Regelovertreding(
          "MON-63", "herkenbaar", "verhaal.foto-zonder-toestemming", herkenbaar, toestemmingen);
    }
  }

  public void verwijderFoto(String door, OffsetDateTime nu) {
    foto = null;
    raak(door, nu);
  }

  private int inBeeld() {
    return (int) betrokkenen.stream().filter(b -> b.geldig() && b.toestemming().inBeeld()).count();
  }

  /** Refuses to delete without a reason, or with one that names a person: the trail keeps it. */
  @Bedrijfsregel("MON-66")
  public void vereisRedenOmTeVerwijderen(String reden) {
    Invoertekst.vereisReden("MON-66", "reden", reden, "verhaal.verwijder-reden");
    Invoertekst.vereisLengte("MON-66", "reden", reden, LANGSTE_REDEN);
    if (betrokkenen.stream().anyMatch(b -> Naam.staatIn(reden, b.toestemming().naam()))) {
      throw new Regelovertreding("MON-66", "reden", "verhaal.verwijder-reden-naam");
    }
  }

  private static void vereis(
      String regel, String veld, String tekst, String sleutel, int hoogstens) {
    if (tekst == null || tekst.isBlank()) {
      throw new Regelovertreding(regel, veld, sleutel);
    }
    Invoertekst.vereisLengte(regel, veld, tekst.strip(), hoogstens);
  }

  private static void vereisDag(
      String regel, String veld, LocalDate dag, LocalDate vandaag, String sleutel) {
    if (dag == null) {
      throw new Regelovertreding(regel, veld, sleutel);
    }
    if (dag.isAfter(vandaag)) {
      throw new Regelovertreding(
          regel, veld, "verhaal.dag-moet-nog-komen", Schrijfwijze.datum(dag));
    }
  }

  private static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }

  private void raak(String door, OffsetDateTime nu) {
    gewijzigdDoor = door;
    gewijzigd = nu;
  }

  private Optional<Betrokkene> find(UUID betrokkene) {
    return betrokkenen.stream().filter(b -> b.id().equals(betrokkene)).findFirst();
  }

  private Betrokkene read(UUID betrokkene) {
    return find(betrokkene).orElseThrow(() -> new NietGevonden("toestemming"));
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

  public Verhaalinhoud inhoud() {
    return new Verhaalinhoud(
        titel,
        tekst,
        plek,
        dag,
        verteller,
        List.copyOf(indicatoren),
        List.copyOf(planonderdelen),
        List.copyOf(projecten));
  }

  /** The photo that it has, or empty. */
  public Optional<Fotobeschrijving> foto() {
    return Optional.ofNullable(foto);
  }

  public List<Betrokkene> betrokkenen() {
    return List.copyOf(betrokkenen);
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
