package nl.wijkwerk.samenwerking.overleg.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Rol;

/**
 * A forum: people who meet regularly, with a chair and a mandate. Its series says when; its mandate
 * says whether it may decide, and a decision outside that goes to whom the forum refers to.
 */
@Entity
@Table(schema = "samenwerking", name = "overleg")
public class Overleg {
  /** Whom a forum can refer to: those who decide alone. */
  public static final Set<Rol> VERWIJZINGEN =
      Collections.unmodifiableSet(
          EnumSet.of(
              Rol.BESTUURLIJK_OPDRACHTGEVER,
              Rol.AMBTELIJK_OPDRACHTGEVER,
              Rol.WIJKWETHOUDER,
              Rol.MANAGER_WIJKSTURING));

  private static final int KORTSTE_NAAM = 2;
  private static final int LANGSTE_NAAM = 80;
  private static final int LANGSTE_TOELICHTING = 4000;

  @Id private UUID id;
  private String naam;

  @Enumerated(EnumType.STRING)
  @Column(name = "voorzitter_rol")
  private Rol voorzitterRol;

  @Enumerated(EnumType.STRING)
  @Column(name = "verwijst_naar")
  private Rol verwijstNaar;

  private boolean plannen;
  @Embedded private Reeks reeks;
  private String toelichting;

  @ElementCollection
  @CollectionTable(
      schema = "samenwerking",
      name = "mandaat",
      joinColumns = @JoinColumn(name = "overleg_id"))
  @OrderBy("geldigVan")
  private List<Mandaatperiode> mandaten = new ArrayList<>();

  @Version private long versie;

  protected Overleg() {}

  /**
   * @param verwijstNaar who decides what this forum may not decide
   * @param plannen whether plans that became a definitive proposal come here
   */
  public Overleg(
      String naam,
      Rol voorzitterRol,
      Rol verwijstNaar,
      boolean plannen,
      Reeks reeks,
      String uitleg) {
    this.id = UUID.randomUUID();
    stelIn(naam, voorzitterRol, verwijstNaar, plannen, reeks, uitleg);
  }

  /** Sets up the forum anew; meetings follow the series, see {@link Vergadering}. */
  @Bedrijfsregel("SAM-12")
  public final void stelIn(
      String naam,
      Rol voorzitterRol,
      Rol verwijstNaar,
      boolean plannen,
      Reeks reeks,
      String uitleg) {
    if (naam == null || naam.codePoints().filter(Character::isLetter).count() < KORTSTE_NAAM) {
      throw new Regelovertreding("SAM-12", "naam", "samenwerking.overleg-naam");
    }
    Invoertekst.vereisLengte("SAM-12", "naam", naam.strip(), LANGSTE_NAAM);
    Invoertekst.vereisLengte("SAM-12", "toelichting", uitleg, LANGSTE_TOELICHTING);
    if (voorzitterRol == null || !voorzitterRol.heeft(Bevoegdheid.BESLUIT_VASTLEGGEN)) {
      throw new Regelovertreding("SAM-12", "voorzitterRol", "samenwerking.overleg-voorzitter");
    }
    if (verwijstNaar == null || !VERWIJZINGEN.contains(verwijstNaar)) {
      throw new Regelovertreding("SAM-12", "verwijstNaar", "samenwerking.overleg-verwijst");
    }
    this.naam = naam.strip();
    this.voorzitterRol = voorzitterRol;
    this.verwijstNaar = verwijstNaar;
    this.plannen = plannen;
    this.reeks = reeks;
    this.toelichting = uitleg == null || uitleg.isBlank() ? null : uitleg.strip();
  }

  /**
   * Gives a mandate from a day on; the one that held until then ends the day before.
   *
   * @throws Regelovertreding SAM-11 when a mandate is known that starts on that day or later
   */
  @Bedrijfsregel("SAM-11")
  public void geefMandaat(Mandaat mandaat, LocalDate vanaf) {
    Mandaatperiode nieuw = new Mandaatperiode(mandaat, vanaf, null);
    for (int i = 0; i < mandaten.size(); i++) {
      Mandaatperiode bestaand = mandaten.get(i);
      if (!bestaand.geldigVan().isBefore(vanaf)) {
        throw new Regelovertreding("SAM-11", "mandaatVan", "samenwerking.mandaat-overlap");
      }
      if (bestaand.geldt(vanaf)) {
        mandaten.set(i, bestaand.eindig(vanaf.minusDays(1)));
      }
    }
    mandaten.add(nieuw);
  }

  public Optional<Mandaatperiode> findMandaat(LocalDate dag) {
    return mandaten.stream().filter(m -> m.geldt(dag)).findFirst();
  }

  /** Roles that can chair a forum: those that may record what it decides. */
  public static List<Rol> voorzitters() {
    return Stream.of(Rol.values()).filter(r -> r.heeft(Bevoegdheid.BESLUIT_VASTLEGGEN)).toList();
  }

  /** Refuses who does not chair this forum. */
  @Bedrijfsregel("SAM-02")
  void vereisVoorzitter(Collection<Rol> rollen) {
    if (!rollen.contains(voorzitterRol)) {
      throw new Regelovertreding("SAM-02", null, "samenwerking.niet-voorzitter", naam);
    }
  }

  /**
   * The mandate under which the outcome may be recorded on that day.
   *
   * @throws Regelovertreding SAM-03 when the forum may not decide; says where it must go
   */
  @Bedrijfsregel("SAM-03")
  Optional<Mandaatperiode> vereisMandaat(Uitkomst uitkomst, LocalDate dag) {
    Optional<Mandaatperiode> geldend = findMandaat(dag);
    if (uitkomst.beslist() && geldend.filter(m -> m.mandaat() == Mandaat.BESLUIT).isEmpty()) {
      throw new Regelovertreding(
          "SAM-03",
          "uitkomst",
          "samenwerking.buiten-mandaat." + verwijstNaar.name(),
          naam,
          geldend.map(m -> m.mandaat().ordinal()).orElse(-1));
    }
    return geldend;
  }

  public UUID id() {
    return id;
  }

  public String naam() {
    return naam;
  }

  public Rol voorzitterRol() {
    return voorzitterRol;
  }

  public Rol verwijstNaar() {
    return verwijstNaar;
  }

  public boolean plannen() {
    return plannen;
  }

  public Reeks reeks() {
    return reeks;
  }

  public String toelichting() {
    return toelichting;
  }

  public List<Mandaatperiode> mandaten() {
    return List.copyOf(mandaten);
  }

  public long versie() {
    return versie;
  }
}
