package nl.wijkwerk.wijkplan.regiegroep.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.tekst.Invoertekst;

/** A seat in the steering group of an area, for one group of parties. */
@Entity
@Table(schema = "wijkplan", name = "regiegroepzetel")
public class Zetel {
  private static final int LANGSTE_NAAM = 120;

  /** Years of a resident in a seat; a next term is a new one. */
  private static final int LANGSTE_TERMIJN = 8;

  @Id private UUID id;

  @Column(name = "gebied_code")
  private String gebied;

  @Column(name = "groep_id")
  private UUID groepId;

  private String bezetter;
  private LocalDate van;
  private LocalDate tot;
  private boolean voorzitter;
  private OffsetDateTime gewijzigd;

  @Version private long versie;

  protected Zetel() {}

  public Zetel(UUID id, String gebied, Partijgroep groep, Zetelinhoud inhoud, OffsetDateTime nu) {
    this.id = id;
    this.gebied = gebied;
    this.groepId = groep.id();
    bezet(groep, inhoud, nu);
  }

  /** Gives the seat to somebody, or leaves it vacant. */
  @Bedrijfsregel("WPL-57")
  public final void bezet(Partijgroep groep, Zetelinhoud inhoud, OffsetDateTime nu) {
    String wie =
        inhoud.bezetter() == null || inhoud.bezetter().isBlank() ? null : inhoud.bezetter();
    if (wie == null) {
      vereisLeeg(inhoud);
    } else {
      MeerOvertredingen.toets(
          () -> Invoertekst.vereisLengte("WPL-57", "bezetter", wie, LANGSTE_NAAM),
          () -> vereisTermijn(groep, inhoud));
    }
    this.bezetter = wie == null ? null : wie.strip();
    this.van = inhoud.van();
    this.tot = inhoud.tot();
    this.voorzitter = inhoud.voorzitter();
    this.gewijzigd = nu;
  }

  private static void vereisLeeg(Zetelinhoud inhoud) {
    if (inhoud.van() != null || inhoud.tot() != null || inhoud.voorzitter()) {
      throw new Regelovertreding("WPL-57", "bezetter", "zetel.zonder-bezetter");
    }
  }

  private static void vereisTermijn(Partijgroep groep, Zetelinhoud inhoud) {
    if (inhoud.van() == null) {
      throw new Regelovertreding("WPL-57", "van", "zetel.zonder-begin");
    }
    if (inhoud.tot() == null && groep.inhoud().bewoners()) {
      throw new Regelovertreding("WPL-57", "tot", "zetel.bewoner-zonder-einde");
    }
    if (inhoud.tot() != null && inhoud.tot().isBefore(inhoud.van())) {
      throw new Regelovertreding("WPL-57", "tot", "zetel.termijn-omgekeerd");
    }
    vereisWisseling(groep, inhoud);
  }

  /** Residents who stay on and on grow away from those they speak for. */
  @Bedrijfsregel("WPL-133")
  private static void vereisWisseling(Partijgroep groep, Zetelinhoud inhoud) {
    if (groep.inhoud().bewoners()
        && !inhoud.tot().isBefore(inhoud.van().plusYears(LANGSTE_TERMIJN))) {
      throw new Regelovertreding("WPL-133", "tot", "zetel.termijn-lang", LANGSTE_TERMIJN);
    }
  }

  /**
   * Refuses a second chair on the same day.
   *
   * @param anderen the other seats of this steering group
   */
  @Bedrijfsregel("WPL-58")
  public void vereisEnigeVoorzitter(Collection<Zetel> anderen) {
    if (!voorzitter) {
      return;
    }
    anderen.stream()
        .filter(a -> a.voorzitter && !a.id.equals(id) && samen(a))
        .findFirst()
        .ifPresent(
            a -> {
              throw new Regelovertreding(
                  "WPL-58", "voorzitter", "zetel.andere-voorzitter", a.bezetter);
            });
  }

  private boolean samen(Zetel ander) {
    return (tot == null || !ander.van.isAfter(tot))
        && (ander.tot == null || !van.isAfter(ander.tot));
  }

  /** What the trail of the steering group of an area is about. */
  public static Onderwerp onderwerp(String gebied) {
    return new Onderwerp("regiegroep", gebied);
  }

  public UUID id() {
    return id;
  }

  public String gebied() {
    return gebied;
  }

  public UUID groepId() {
    return groepId;
  }

  public Zetelinhoud inhoud() {
    return new Zetelinhoud(bezetter, van, tot, voorzitter);
  }

  public OffsetDateTime gewijzigd() {
    return gewijzigd;
  }

  public long versie() {
    return versie;
  }
}
