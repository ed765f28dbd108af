package nl.wijkwerk.monitoring.mkba.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/** A cost, a benefit or a transfer of an MKBA, with a version of its own. */
@Entity
@Table(schema = "monitoring", name = "mkba_post")
public class Mkbapost {
  /** Most posts of one analysis. */
  public static final int MEESTE = 100;

  private static final BigDecimal HOOGSTE = new BigDecimal("99999999999");
  private static final BigDecimal HONDERD = new BigDecimal(100);
  private static final BigDecimal HOOGSTE_PROCENT = new BigDecimal(1000);
  @Id private UUID id;

  @Column(name = "mkba_id")
  private UUID mkbaId;

  @Enumerated(EnumType.STRING)
  private Postsoort soort;

  private String omschrijving;
  private String partij;
  private String naar;

  @Enumerated(EnumType.STRING)
  private Spreiding spreiding;

  private BigDecimal bedrag;
  private Integer van;
  private Integer tot;

  @Convert(converter = JaarbedragenKolom.class)
  private List<Jaarbedrag> eigen;

  @Enumerated(EnumType.STRING)
  private Margesoort marge;

  private BigDecimal laag;
  private BigDecimal hoog;

  @Enumerated(EnumType.STRING)
  private Grondslag grondslag;

  private String bron;
  private String evaluatie;
  private OffsetDateTime gemaakt;
  private OffsetDateTime gewijzigd;

  @Column(name = "gewijzigd_door")
  private String gewijzigdDoor;

  @Column(name = "vervallen_op")
  private OffsetDateTime vervallenOp;

  @Column(name = "vervallen_door")
  private String vervallenDoor;

  @Version private long versie;

  protected Mkbapost() {}

  public Mkbapost(UUID id, Mkba analyse, Postinhoud inhoud, OffsetDateTime nu, String door) {
    this.id = id;
    this.mkbaId = analyse.id();
    this.gemaakt = nu;
    wijzig(analyse.inhoud(), inhoud, nu, door);
  }

  /**
   * The same post in a copy of the analysis. In a copy for another area nothing was measured or
   * evaluated: there it is an estimate, with its source.
   */
  @Bedrijfsregel("MON-79")
  public Mkbapost kopie(
      UUID nieuw, Mkba kopie, String gebiedVanBron, OffsetDateTime nu, String door) {
    boolean elders = !Objects.equals(gebiedVanBron, kopie.gebied());
    Mkbapost post = new Mkbapost(nieuw, kopie, elders ? inhoud().elders() : inhoud(), nu, door);
    // Keeps the order of the posts.
    post.gemaakt = gemaakt;
    return post;
  }

  /** Replaces what was filled in. */
  public void wijzig(Mkbainhoud analyse, Postinhoud inhoud, OffsetDateTime nu, String door) {
    vereisAanwezig();
    MeerOvertredingen.toets(
        () -> vereisWoorden(inhoud),
        () -> bekend(analyse, "partij", inhoud.partij()),
        () -> ontvanger(analyse, inhoud),
        () -> {
          vereisBedragen(inhoud);
          vereisJaren(analyse, inhoud, null);
        },
        () -> vereisMarge(inhoud),
        () -> vereisGrondslag(inhoud));
    soort = inhoud.soort();
    omschrijving = inhoud.omschrijving();
    partij = bekend(analyse, "partij", inhoud.partij());
    naar = ontvanger(analyse, inhoud);
    spreiding = inhoud.spreiding();
    bedrag = inhoud.bedrag();
    van = inhoud.van();
    tot = inhoud.tot();
    eigen = inhoud.eigen();
    marge = inhoud.marge();
    laag = inhoud.laag();
    hoog = inhoud.hoog();
    grondslag = inhoud.grondslag();
    bron = inhoud.bron();
    evaluatie = inhoud.evaluatie();
    gewijzigd = nu;
    gewijzigdDoor = door;
  }

  @Bedrijfsregel("MON-72")
  private static void vereisWoorden(Postinhoud inhoud) {
    MeerOvertredingen.toets(
        () -> {
          if (inhoud.soort() == null) {
            throw new Regelovertreding("MON-72", "soort", "mkbapost.zonder-soort");
          }
        },
        () -> {
          if (inhoud.omschrijving() == null) {
            throw new Regelovertreding("MON-72", "omschrijving", "mkbapost.zonder-omschrijving");
          }
          Invoertekst.vereisLengte("MON-72", "omschrijving", inhoud.omschrijving(), 300);
        });
  }

  @Bedrijfsregel("MON-72")
  private static String bekend(Mkbainhoud analyse, String veld, String partij) {
    return analyse.partijen().stream()
        .filter(p -> p.equalsIgnoreCase(partij))
        .findFirst()
        .orElseThrow(
            () ->
                new Regelovertreding(
                    "MON-72", veld, "mkbapost.partij", String.join(", ", analyse.partijen())));
  }

  @Bedrijfsregel("MON-74")
  private static String ontvanger(Mkbainhoud analyse, Postinhoud inhoud) {
    if (inhoud.soort() != Postsoort.OVERDRACHT) {
      if (inhoud.naar() != null) {
        throw new Regelovertreding("MON-74", "naar", "mkbapost.naar-alleen-overdracht");
      }
      return null;
    }
    String ontvanger = bekend(analyse, "naar", inhoud.naar());
    if (ontvanger.equalsIgnoreCase(inhoud.partij())) {
      throw new Regelovertreding("MON-74", "naar", "mkbapost.naar-zichzelf");
    }
    return ontvanger;
  }

  @Bedrijfsregel("MON-72")
  private static void vereisBedragen(Postinhoud inhoud) {
    if (inhoud.spreiding() == null) {
      throw new Regelovertreding("MON-72", "spreiding", "mkbapost.zonder-spreiding");
    }
    if (inhoud.spreiding() == Spreiding.EIGEN) {
      vereisEigen(inhoud);
      return;
    }
    boolean jaarlijks = inhoud.spreiding() == Spreiding.JAARLIJKS;
    MeerOvertredingen.toets(
        () -> {
          if (!inhoud.eigen().isEmpty()) {
            throw new Regelovertreding("MON-72", "eigen", "mkbapost.eigen-niet-hier");
          }
        },
        () -> vereisBedrag("bedrag", inhoud.bedrag()),
        () -> {
          if (inhoud.van() == null) {
            throw new Regelovertreding("MON-72", "van", "mkbapost.zonder-jaar");
          }
        },
        () -> {
          if (jaarlijks && (inhoud.tot() == null || inhoud.van() == null)) {
            throw new Regelovertreding("MON-72", "tot", "mkbapost.zonder-laatste-jaar");
          }
          if (jaarlijks && inhoud.tot() < inhoud.van()) {
            throw new Regelovertreding("MON-72", "tot", "mkbapost.tot-voor-van");
          }
          if (!jaarlijks && inhoud.tot() != null && !inhoud.tot().equals(inhoud.van())) {
            throw new Regelovertreding("MON-72", "tot", "mkbapost.eenmalig-een-jaar");
          }
        });
  }

  private static void vereisEigen(Postinhoud inhoud) {
    if (inhoud.bedrag() != null || inhoud.van() != null || inhoud.tot() != null) {
      throw new Regelovertreding("MON-72", "eigen", "mkbapost.eigen-of-bedrag");
    }
    if (inhoud.eigen().isEmpty()) {
      throw new Regelovertreding("MON-72", "eigen", "mkbapost.zonder-eigen");
    }
    for (Jaarbedrag b : inhoud.eigen()) {
      vereisBedrag("eigen", b.bedrag());
      if (inhoud.eigen().stream().filter(e -> e.jaar() == b.jaar()).count() > 1) {
        throw new Regelovertreding(
            "MON-72", "eigen", "mkbapost.jaar-dubbel", String.valueOf(b.jaar()));
      }
    }
  }

  private static void vereisBedrag(String veld, BigDecimal bedrag) {
    if (bedrag == null || bedrag.signum() <= 0 || bedrag.compareTo(HOOGSTE) > 0) {
      throw new Regelovertreding("MON-72", veld, "mkbapost.bedrag-bereik");
    }
    if (bedrag.stripTrailingZeros().scale() > 2) {
      throw new Regelovertreding("MON-72", veld, "mkbapost.bedrag-centen");
    }
  }

  @Bedrijfsregel("MON-75")
  private static void vereisMarge(Postinhoud inhoud) {
    if (inhoud.laag() == null && inhoud.hoog() == null) {
      return;
    }
    if (inhoud.laag() == null || inhoud.hoog() == null) {
      String leeg = inhoud.laag() == null ? "laag" : "hoog";
      throw new Regelovertreding("MON-75", leeg, "mkbapost.laag-en-hoog");
    }
    if (inhoud.marge() == null) {
      throw new Regelovertreding("MON-75", "marge", "mkbapost.zonder-margesoort");
    }
    boolean procent = inhoud.marge() == Margesoort.PROCENT;
    if (!procent && inhoud.spreiding() == Spreiding.EIGEN) {
      throw new Regelovertreding("MON-75", "marge", "mkbapost.eigen-in-procent");
    }
    BigDecimal midden = procent ? HONDERD : inhoud.bedrag();
    if (midden != null
        && (inhoud.laag().signum() < 0
            || inhoud.laag().compareTo(midden) > 0
            || inhoud.hoog().compareTo(midden) < 0
            || inhoud.hoog().compareTo(procent ? HOOGSTE_PROCENT : HOOGSTE) > 0)) {
      throw new Regelovertreding(
          "MON-75", "laag", procent ? "mkbapost.marge-procent" : "mkbapost.marge-bedrag");
    }
    if (inhoud.laag().stripTrailingZeros().scale() > 2
        || inhoud.hoog().stripTrailingZeros().scale() > 2) {
      throw new Regelovertreding("MON-75", "laag", "mkbapost.bedrag-centen");
    }
  }

  @Bedrijfsregel("MON-76")
  private static void vereisGrondslag(Postinhoud inhoud) {
    MeerOvertredingen.toets(
        () -> {
          if (inhoud.grondslag() == null) {
            throw new Regelovertreding("MON-76", "grondslag", "mkbapost.zonder-grondslag");
          }
          if (inhoud.grondslag() == Grondslag.GEMETEN && inhoud.bewijs() == Bewijs.AANNAME) {
            throw new Regelovertreding("MON-76", "bron", "mkbapost.gemeten-zonder-bron");
          }
          Invoertekst.vereisLengte("MON-76", "bron", inhoud.bron(), 500);
        },
        () -> {
          if (inhoud.evaluatie() != null && !Evaluatieadres.past(inhoud.evaluatie())) {
            throw new Regelovertreding("MON-76", "evaluatie", "mkbapost.evaluatie-adres");
          }
        });
  }

  /** Refuses a change of the analysis that this post would no longer fit in. */
  @Bedrijfsregel("MON-72")
  void vereisPastIn(Mkbainhoud analyse) {
    for (String p : naar == null ? List.of(partij) : List.of(partij, naar)) {
      if (!analyse.partijen().contains(p)) {
        throw new Regelovertreding("MON-72", "partijen", "mkba.partij-in-gebruik", p, omschrijving);
      }
    }
    vereisJaren(analyse, inhoud(), omschrijving);
  }

  /**
   * @param post name of the post when it is the analysis that changes, or null
   */
  @Bedrijfsregel("MON-72")
  private static void vereisJaren(Mkbainhoud analyse, Postinhoud inhoud, String post) {
    for (int jaar : inhoud.jaren()) {
      if (jaar < analyse.basisjaar() || jaar > analyse.laatsteJaar()) {
        String eerste = String.valueOf(analyse.basisjaar());
        String laatste = String.valueOf(analyse.laatsteJaar());
        if (post != null) {
          throw new Regelovertreding(
              "MON-72", "jaren", "mkba.post-buiten-jaren", post, eerste, laatste);
        }
        throw new Regelovertreding(
            "MON-72",
            inhoud.spreiding() == Spreiding.EIGEN
                ? "eigen"
                : jaar < analyse.basisjaar() || inhoud.tot() == null ? "van" : "tot",
            "mkbapost.buiten-jaren",
            String.valueOf(jaar),
            eerste,
            laatste);
      }
    }
  }

  /** Takes it out of the analysis; the trail keeps what it said. */
  public void laatVervallen(OffsetDateTime nu, String door) {
    vereisAanwezig();
    vervallenOp = nu;
    vervallenDoor = door;
  }

  /**
   * @throws Vervallen when somebody took it away
   */
  public void vereisAanwezig() {
    if (vervallenOp != null) {
      throw new Vervallen("post van de kosten-batenanalyse", vervallenDoor, vervallenOp);
    }
  }

  public UUID id() {
    return id;
  }

  public UUID mkbaId() {
    return mkbaId;
  }

  public Postinhoud inhoud() {
    return new Postinhoud(
        soort,
        omschrijving,
        partij,
        naar,
        spreiding,
        bedrag,
        van,
        tot,
        eigen,
        marge,
        laag,
        hoog,
        grondslag,
        bron,
        evaluatie);
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
