package nl.wijkwerk.wijkplan.bezoek.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.persistentie.LeegbaarUuid;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;

/** What a visit found at one point of the checklist. */
@Entity
@Table(schema = "wijkplan", name = "bezoekbevinding")
public class Bevinding {
  private static final int LANGSTE_TEKST = 1000;

  @Id private UUID id;

  @Column(name = "bezoek_id")
  private UUID bezoekId;

  @Column(name = "punt_id")
  private UUID puntId;

  private String punt;
  private String verschil;
  private String argument;

  @Enumerated(EnumType.STRING)
  private Gevolg gevolg;

  @Convert(converter = LeegbaarUuid.class)
  @Column(name = "regel_id")
  private UUID regelId;

  private String toelichting;
  private OffsetDateTime gemaakt;
  @Version private long versie;

  protected Bevinding() {}

  /**
   * @param regel the row of the plan that is adapted, or null
   */
  @Bedrijfsregel("WPL-75")
  public Bevinding(
      UUID id,
      Bezoek bezoek,
      Bezoekpunt van,
      Bevindinginhoud inhoud,
      Planregel regel,
      OffsetDateTime nu) {
    van.vereisLopend();
    this.id = id;
    this.bezoekId = bezoek.id();
    this.puntId = van.id();
    this.punt = van.tekst();
    this.gemaakt = nu;
    wijzig(bezoek, inhoud, regel);
  }

  @Bedrijfsregel("WPL-76")
  public void wijzig(Bezoek bezoek, Bevindinginhoud inhoud, Planregel regel) {
    MeerOvertredingen.toets(
        () -> vereis("verschil", inhoud.verschil(), "bezoek.zonder-verschil"),
        () -> vereis("argument", inhoud.argument(), "bezoek.zonder-argument"),
        () ->
            Invoertekst.vereisLengte("WPL-76", "toelichting", inhoud.toelichting(), LANGSTE_TEKST),
        () -> {
          if (regel != null && inhoud.gevolg() != Gevolg.AANPASSEN) {
            throw new Regelovertreding("WPL-76", "regel", "bezoek.regel-zonder-aanpassen");
          }
        },
        () -> {
          if (inhoud.gevolg() == Gevolg.AANPASSEN && regel == null) {
            throw new Regelovertreding("WPL-76", "regel", "bezoek.aanpassen-zonder-regel");
          }
          if (regel != null && !regel.planId().equals(bezoek.planId())) {
            throw new Regelovertreding("WPL-76", "regel", "bezoek.ander-plan");
          }
        },
        () -> {
          if (inhoud.gevolg() == Gevolg.NIET_AANPASSEN && inhoud.toelichting() == null) {
            throw new Regelovertreding("WPL-76", "toelichting", "bezoek.niet-zonder-reden");
          }
        });
    verschil = inhoud.verschil();
    argument = inhoud.argument();
    gevolg = inhoud.gevolg();
    regelId = regel == null ? null : regel.id();
    toelichting = inhoud.toelichting();
  }

  private static void vereis(String veld, String tekst, String sleutel) {
    if (tekst == null) {
      throw new Regelovertreding("WPL-76", veld, sleutel);
    }
    Invoertekst.vereisLengte("WPL-76", veld, tekst, LANGSTE_TEKST);
  }

  public UUID id() {
    return id;
  }

  public UUID bezoekId() {
    return bezoekId;
  }

  public UUID puntId() {
    return puntId;
  }

  /** The point in the words of that moment. */
  public String punt() {
    return punt;
  }

  public Bevindinginhoud inhoud() {
    return new Bevindinginhoud(verschil, argument, gevolg, regelId, toelichting);
  }

  public long versie() {
    return versie;
  }
}
