package nl.wijkwerk.monitoring.vragenlijst.domain;

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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.kern.tijd.Klok;

/**
 * A short questionnaire for residents of one or more wijken. As a draft it changes; once open its
 * questions stay, so that all answers are to the same; when closed it is counted, once.
 */
@Entity
@Table(schema = "monitoring", name = "vragenlijst")
public class Vragenlijst {
  /** Fewest respondents of a wijk that any questionnaire may show something of. */
  public static final int LAAGSTE_ONDERGRENS = 10;

  /** Most questions of one questionnaire. */
  public static final int MEESTE_VRAGEN = 10;

  private static final int HOOGSTE_ONDERGRENS = 1000;
  private static final int MEESTE_MAANDEN = 24;
  private static final int MEESTE_OPTIES = 10;
  private static final int MEESTE_WIJKEN = 100;
  private static final int LANGSTE_JAREN = 1;
  private static final String INHOUD = "MON-150";

  @Id private UUID id;
  private String titel;
  private String inleiding;
  private String wijken;
  private LocalDate van;
  private LocalDate tot;
  private boolean leeftijd;
  private int ondergrens;
  private int bewaarmaanden;

  @Convert(converter = VragenKolom.class)
  private Vragenkolominhoud vragen;

  @Enumerated(EnumType.STRING)
  private Vragenlijststatus status = Vragenlijststatus.CONCEPT;

  private OffsetDateTime gemaakt;
  private OffsetDateTime gewijzigd;

  @Column(name = "gewijzigd_door")
  private String gewijzigdDoor;

  private OffsetDateTime gesloten;

  @Column(name = "antwoorden_weg")
  private OffsetDateTime antwoordenWeg;

  @Version private long versie;

  protected Vragenlijst() {}

  public Vragenlijst(UUID id, Vragenlijstinhoud inhoud, OffsetDateTime nu, String door) {
    this.id = id;
    this.gemaakt = nu;
    wijzig(inhoud, nu, door);
  }

  /** What the trail knows a questionnaire by. */
  public static Onderwerp onderwerp(UUID id) {
    return new Onderwerp("vragenlijst", id.toString());
  }

  /** Replaces what was filled in, as long as it is a draft. */
  @Bedrijfsregel("MON-151")
  public void wijzig(Vragenlijstinhoud inhoud, OffsetDateTime nu, String door) {
    if (status != Vragenlijststatus.CONCEPT) {
      throw new Regelovertreding("MON-151", null, "vragenlijst.ligt-vast");
    }
    vereis(inhoud);
    titel = inhoud.titel();
    inleiding = inhoud.inleiding();
    wijken = String.join(",", inhoud.wijken());
    van = inhoud.van();
    tot = inhoud.tot();
    leeftijd = inhoud.leeftijd();
    ondergrens = inhoud.ondergrens();
    bewaarmaanden = inhoud.bewaarmaanden();
    vragen = new Vragenkolominhoud(inhoud.vertalingen(), inhoud.vragen());
    gewijzigd = nu;
    gewijzigdDoor = door;
  }

  @Bedrijfsregel("MON-150")
  private static void vereis(Vragenlijstinhoud inhoud) {
    MeerOvertredingen.toets(
        () -> vereisTekst("titel", inhoud.titel(), 120, "vragenlijst.zonder-titel"),
        () -> vereisTekst("inleiding", inhoud.inleiding(), 1000, "vragenlijst.zonder-inleiding"),
        () -> vereisAantal("wijken", inhoud.wijken().size(), MEESTE_WIJKEN, "vragenlijst.wijken"),
        () -> vereisDagen(inhoud.van(), inhoud.tot()),
        () ->
            vereisTussen(
                "ondergrens",
                inhoud.ondergrens(),
                LAAGSTE_ONDERGRENS,
                HOOGSTE_ONDERGRENS,
                "vragenlijst.ondergrens-bereik"),
        () ->
            vereisTussen(
                "bewaarmaanden",
                inhoud.bewaarmaanden(),
                1,
                MEESTE_MAANDEN,
                "vragenlijst.bewaarmaanden-bereik"),
        () -> vereisVertalingen(inhoud.vertalingen()),
        () -> vereisAantal("vragen", inhoud.vragen().size(), MEESTE_VRAGEN, "vragenlijst.vragen"),
        () -> vereisVragen(inhoud));
  }

  private static void vereisTekst(String veld, String tekst, int hoogstens, String sleutel) {
    if (tekst == null) {
      throw new Regelovertreding(INHOUD, veld, sleutel);
    }
    Invoertekst.vereisLengte(INHOUD, veld, tekst, hoogstens);
  }

  private static void vereisAantal(String veld, int aantal, int hoogstens, String sleutel) {
    if (aantal < 1 || aantal > hoogstens) {
      throw new Regelovertreding(INHOUD, veld, sleutel, hoogstens, aantal);
    }
  }

  private static void vereisTussen(String veld, Integer getal, int van, int tot, String sleutel) {
    if (getal == null || getal < van || getal > tot) {
      throw new Regelovertreding(INHOUD, veld, sleutel, van, tot);
    }
  }

  private static void vereisDagen(LocalDate van, LocalDate tot) {
    MeerOvertredingen.toets(
        () -> {
          if (van == null) {
            throw new Regelovertreding(INHOUD, "van", "vragenlijst.zonder-van");
          }
        },
        () -> {
          if (tot == null) {
            throw new Regelovertreding(INHOUD, "tot", "vragenlijst.zonder-tot");
          }
        });
    if (tot.isBefore(van) || tot.isAfter(van.plusYears(LANGSTE_JAREN))) {
      throw new Regelovertreding(INHOUD, "tot", "vragenlijst.dagen");
    }
  }

  private static void vereisVertalingen(List<Vertaling> vertalingen) {
    Set<String> gezien = new HashSet<>();
    for (Vertaling v : vertalingen) {
      if (Taalkeuze.find(v.taal()).filter(t -> t.code().equals(v.taal())).isEmpty()
          || !gezien.add(v.taal())) {
        throw new Regelovertreding(
            INHOUD,
            "vertalingen",
            "vragenlijst.taal",
            String.join(", ", Stream.of(Taalkeuze.values()).map(Taalkeuze::code).toList()));
      }
      vereisTekst("vertalingen", v.titel(), 120, "vragenlijst.vertaling-titel");
      vereisTekst("vertalingen", v.inleiding(), 1000, "vragenlijst.vertaling-inleiding");
    }
  }

  private static void vereisVragen(Vragenlijstinhoud inhoud) {
    MeerOvertredingen.toets(
        Stream.iterate(0, n -> n < inhoud.vragen().size(), n -> n + 1)
            .map(n -> (Runnable) () -> vereisVraag(n + 1, inhoud.vragen().get(n), inhoud))
            .toArray(Runnable[]::new));
  }

  private static void vereisVraag(int nummer, Vraaginhoud vraag, Vragenlijstinhoud inhoud) {
    String veld = "vragen";
    if (vraag.soort() == null || vraag.tekst() == null) {
      throw new Regelovertreding(INHOUD, veld, "vragenlijst.vraag-leeg", nummer);
    }
    Invoertekst.vereisLengte(INHOUD, veld, vraag.tekst(), 300);
    vereisOpties(nummer, vraag.soort(), vraag.opties());
    for (Vertaling taal : inhoud.vertalingen()) {
      Vraagvertaling vertaald = vraag.in(taal.taal()).orElse(null);
      if (vertaald == null || vertaald.tekst() == null) {
        throw new Regelovertreding(
            INHOUD, veld, "vragenlijst.vraag-niet-vertaald", nummer, naam(taal.taal()));
      }
      Invoertekst.vereisLengte(INHOUD, veld, vertaald.tekst(), 300);
      if (vertaald.opties().size() != vraag.opties().size()) {
        throw new Regelovertreding(
            INHOUD,
            veld,
            "vragenlijst.opties-niet-vertaald",
            nummer,
            naam(taal.taal()),
            vraag.opties().size(),
            vertaald.opties().size());
      }
      vereisOpties(nummer, vraag.soort(), vertaald.opties());
    }
    if (vraag.vertalingen().stream().anyMatch(v -> !inhoud.talen().contains(v.taal()))) {
      throw new Regelovertreding(INHOUD, veld, "vragenlijst.vraag-te-veel-vertaald", nummer);
    }
  }

  private static String naam(String taal) {
    return Taalkeuze.find(taal).map(Taalkeuze::naam).orElse(taal);
  }

  private static void vereisOpties(int nummer, Vraagsoort soort, List<String> opties) {
    boolean past =
        soort.metOpties() ? opties.size() >= 2 && opties.size() <= MEESTE_OPTIES : opties.isEmpty();
    if (!past) {
      throw new Regelovertreding(
          INHOUD,
          "vragen",
          soort.metOpties() ? "vragenlijst.opties-aantal" : "vragenlijst.opties-niet",
          nummer,
          MEESTE_OPTIES);
    }
    opties.forEach(o -> Invoertekst.vereisLengte(INHOUD, "vragen", o, 120));
    if (opties.stream().map(o -> o.toLowerCase(Locale.ROOT)).distinct().count() < opties.size()) {
      throw new Regelovertreding(INHOUD, "vragen", "vragenlijst.optie-dubbel", nummer);
    }
  }

  /** From now on its questions stay as they are. */
  @Bedrijfsregel("MON-151")
  public void open(LocalDate vandaag, OffsetDateTime nu, String door) {
    if (status != Vragenlijststatus.CONCEPT) {
      throw new Regelovertreding("MON-151", null, "vragenlijst.niet-te-openen");
    }
    if (tot.isBefore(vandaag)) {
      throw new Regelovertreding("MON-151", null, "vragenlijst.dagen-voorbij");
    }
    status = Vragenlijststatus.OPEN;
    gewijzigd = nu;
    gewijzigdDoor = door;
  }

  /** Ends the filling in; what was handed in is counted with it. */
  @Bedrijfsregel("MON-151")
  public void sluit(OffsetDateTime nu, String door) {
    if (status != Vragenlijststatus.OPEN) {
      throw new Regelovertreding("MON-151", null, "vragenlijst.niet-te-sluiten");
    }
    status = Vragenlijststatus.GESLOTEN;
    gesloten = nu;
    gewijzigd = nu;
    gewijzigdDoor = door;
  }

  /** Whether its last day has passed while it is still open. */
  public boolean isVoorbij(LocalDate vandaag) {
    return status == Vragenlijststatus.OPEN && tot.isBefore(vandaag);
  }

  /** Last day on which it can be filled in: one that was closed earlier ended on that day. */
  public LocalDate laatsteDag() {
    LocalDate dicht = gesloten == null ? tot : gesloten.atZoneSameInstant(Klok.ZONE).toLocalDate();
    return dicht.isBefore(tot) ? dicht : tot;
  }

  /** Whether it can be filled in today, and else why not. */
  @Bedrijfsregel("MON-152")
  public Invulbaarheid invulbaar(LocalDate vandaag) {
    return switch (status) {
      case CONCEPT -> Invulbaarheid.ONBEKEND;
      case GESLOTEN -> Invulbaarheid.GESLOTEN;
      case OPEN ->
          vandaag.isBefore(van)
              ? Invulbaarheid.NOG_NIET
              : vandaag.isAfter(tot) ? Invulbaarheid.GESLOTEN : Invulbaarheid.OPEN;
    };
  }

  /** Results are there when nothing can be added any more. */
  @Bedrijfsregel("MON-154")
  public void vereisGesloten() {
    if (status != Vragenlijststatus.GESLOTEN) {
      throw new Regelovertreding("MON-154", null, "vragenlijst.eerst-sluiten");
    }
  }

  /**
   * Answers in words are there to read when it closed, unless so few people handed in that somebody
   * may know whose they are.
   *
   * @param inzendingen how many handed in, in all wijken together
   */
  @Bedrijfsregel("MON-192")
  public void vereisWoordenLeesbaar(int inzendingen) {
    vereisGesloten();
    if (!inhoud().toontWoorden(inzendingen)) {
      throw new Regelovertreding(
          "MON-192", null, "vragenlijst.woorden-achtergehouden", inhoud().ondergrens());
    }
  }

  /** Last day on which single answers are kept, or null when it is not closed. */
  @Bedrijfsregel("MON-158")
  public LocalDate bewaardTot() {
    return gesloten == null ? null : gesloten.toLocalDate().plusMonths(bewaarmaanden);
  }

  /** Whether single answers are kept longer than was said. */
  public boolean isOpTeRuimen(LocalDate vandaag) {
    return gesloten != null && antwoordenWeg == null && vandaag.isAfter(bewaardTot());
  }

  /** Single answers were taken away; what was counted stays. */
  public void ruimOp(LocalDate vandaag, OffsetDateTime nu) {
    if (!isOpTeRuimen(vandaag)) {
      throw new Regelovertreding("MON-158", null, "vragenlijst.nog-bewaard");
    }
    antwoordenWeg = nu;
  }

  public UUID id() {
    return id;
  }

  public Vragenlijstinhoud inhoud() {
    return new Vragenlijstinhoud(
        titel,
        inleiding,
        List.of(wijken.split(",")),
        van,
        tot,
        leeftijd,
        ondergrens,
        bewaarmaanden,
        vragen.vertalingen(),
        vragen.vragen());
  }

  public Vragenlijststatus status() {
    return status;
  }

  public OffsetDateTime gewijzigd() {
    return gewijzigd;
  }

  public String gewijzigdDoor() {
    return gewijzigdDoor;
  }

  public OffsetDateTime gesloten() {
    return gesloten;
  }

  public OffsetDateTime antwoordenWeg() {
    return antwoordenWeg;
  }

  public long versie() {
    return versie;
  }
}
