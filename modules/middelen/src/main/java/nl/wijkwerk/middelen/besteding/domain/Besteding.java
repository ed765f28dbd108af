package nl.wijkwerk.middelen.besteding.domain;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.middelen.begroting.domain.Bedrag;
import nl.wijkwerk.middelen.begroting.domain.Looptijd;
import nl.wijkwerk.middelen.begroting.domain.Tekst;
import nl.wijkwerk.middelen.reservering.domain.Gereserveerd;
import nl.wijkwerk.middelen.reservering.domain.Onderdeel;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;

/**
 * A spending that belongs to no plan, such as an initiative of residents. It is open from the
 * moment that it is recorded, changes with a reason, and ends when it is withdrawn; it is never
 * deleted.
 */
@Entity
@DiscriminatorValue("BUITEN_PLAN")
public class Besteding extends Onderdeel {
  private static final int EERSTE_JAAR = 2000;
  private static final int LAATSTE_JAAR = 2099;

  @ManyToOne
  @JoinColumn(name = "soort")
  private Bestedingssoort soort;

  /**
   * What it is.
   *
   * @param gebied code of the area, or null for the whole municipality
   * @param wijk name of that area, or null
   * @param raming in euro, or null when it was not estimated
   */
  public record Inhoud(
      String omschrijving,
      Bestedingssoort soort,
      String gebied,
      String wijk,
      BigDecimal raming,
      int jaarVan,
      int jaarTot) {}

  protected Besteding() {}

  public Besteding(UUID id, Inhoud inhoud) {
    super(id);
    inhoud.soort().eisToegestaan();
    neem(inhoud);
    wordt(Onderdeelstatus.OPEN);
  }

  /**
   * Changes what it is.
   *
   * @param geld what is reserved for it now
   * @return what changed, as the trail says it
   */
  @Bedrijfsregel("MID-18")
  public List<String> wijzig(Inhoud inhoud, Gereserveerd geld, String reden) {
    eisOpen();
    if (geld.erIs() && !Objects.equals(gebied(), inhoud.gebied())) {
      throw new Regelovertreding(
          "MID-18", "gebied", "middelen.besteding.gebied-vast", geld.bedrag());
    }
    eisJarenOmGeld(inhoud, geld);
    eisRamingBovenGeld(inhoud, geld);
    if (!inhoud.soort().code().equals(soort.code())) {
      inhoud.soort().eisToegestaan();
    }
    Tekst.eisReden(reden);
    List<String> vorige = kenmerken();
    neem(inhoud);
    List<String> nieuwe = kenmerken();
    List<String> verschillen = new ArrayList<>();
    for (int i = 0; i < vorige.size(); i++) {
      if (!vorige.get(i).equals(nieuwe.get(i))) {
        verschillen.add(vorige.get(i) + " werd " + nieuwe.get(i));
      }
    }
    if (verschillen.isEmpty()) {
      throw new Regelovertreding("MID-18", null, "middelen.besteding.niets-gewijzigd");
    }
    return verschillen;
  }

  @Bedrijfsregel("MID-06")
  private static void eisJarenOmGeld(Inhoud inhoud, Gereserveerd geld) {
    if (geld.erIs() && geld.eerste() < inhoud.jaarVan()) {
      throw new Regelovertreding(
          "MID-06", "jaarVan", "middelen.besteding.geld-in-jaar", String.valueOf(geld.eerste()));
    }
    if (geld.erIs() && geld.laatste() > inhoud.jaarTot()) {
      throw new Regelovertreding(
          "MID-06", "jaarTot", "middelen.besteding.geld-in-jaar", String.valueOf(geld.laatste()));
    }
  }

  /** An estimate that was passed on purpose may stay, and may be raised. */
  @Bedrijfsregel("MID-20")
  private void eisRamingBovenGeld(Inhoud inhoud, Gereserveerd geld) {
    BigDecimal nieuw = inhoud.raming();
    boolean lager = nieuw != null && (raming() == null || nieuw.compareTo(raming()) < 0);
    if (lager && nieuw.compareTo(geld.bedrag()) < 0) {
      throw new Regelovertreding(
          "MID-20", "raming", "middelen.besteding.raming-te-laag", geld.bedrag());
    }
  }

  @Override
  @Bedrijfsregel("MID-06")
  protected void eisJaar(int jaar) {
    if (!looptijd().omvat(jaar)) {
      throw new Regelovertreding(
          "MID-06",
          "jaar",
          "middelen.besteding.ander-jaar",
          aanduiding(),
          looptijd().toString(),
          String.valueOf(jaar));
    }
  }

  /** Ends it: no money can be reserved for it any more. */
  @Bedrijfsregel("MID-18")
  public void laatVervallen(Gereserveerd geld, String reden) {
    eisOpen();
    if (geld.erIs()) {
      throw new Regelovertreding("MID-18", null, "middelen.besteding.nog-geld", geld.bedrag());
    }
    Tekst.eisReden(reden);
    wordt(Onderdeelstatus.VERVALLEN);
  }

  /** Refuses a change after it ended. */
  @Bedrijfsregel("MID-18")
  public void eisOpen() {
    if (status() == Onderdeelstatus.VERVALLEN) {
      throw new Regelovertreding("MID-18", null, waaromNiet(), aanduiding());
    }
  }

  @Bedrijfsregel("MID-16")
  private void neem(Inhoud inhoud) {
    String omschrijving = Tekst.eis("omschrijving", inhoud.omschrijving(), Tekst.NAAM);
    if (omschrijving == null) {
      throw new Regelovertreding(
          "MID-16", "omschrijving", "middelen.besteding.zonder-omschrijving");
    }
    eisJaar("jaarVan", inhoud.jaarVan());
    eisJaar("jaarTot", inhoud.jaarTot());
    if (inhoud.jaarTot() < inhoud.jaarVan()) {
      throw new Regelovertreding("MID-16", "jaarTot", "middelen.besteding.jaren-omgekeerd");
    }
    beschrijf(
        omschrijving,
        inhoud.gebied(),
        inhoud.wijk(),
        inhoud.raming() == null ? null : Bedrag.eis("raming", inhoud.raming()),
        new Looptijd(inhoud.jaarVan(), inhoud.jaarTot()));
    this.soort = inhoud.soort();
  }

  private static void eisJaar(String veld, int jaar) {
    if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) {
      throw new Regelovertreding(
          "MID-16",
          veld,
          "middelen.besteding.jaar",
          String.valueOf(EERSTE_JAAR),
          String.valueOf(LAATSTE_JAAR));
    }
  }

  private List<String> kenmerken() {
    return List.of(
        "omschrijving \u201c" + omschrijving() + "\u201d",
        "soort " + soort.naam(),
        "gebied " + (gebied() == null ? "hele gemeente" : wijk()),
        raming() == null ? "geen raming" : "raming " + Schrijfwijze.euro(raming()),
        "jaren " + looptijd());
  }

  /** What it is, as the trail says it when it is recorded. */
  public String inWoorden() {
    return String.join(", ", kenmerken().subList(1, kenmerken().size()));
  }

  @Override
  public Onderwerp onderwerp() {
    return onderwerp(id());
  }

  public static Onderwerp onderwerp(UUID id) {
    return new Onderwerp("besteding", id.toString());
  }

  @Override
  public String aanduiding() {
    return "\u201c" + omschrijving() + "\u201d (buiten een plan)";
  }

  @Override
  protected String waaromNiet() {
    return "middelen.besteding.is-vervallen";
  }

  public Bestedingssoort soort() {
    return soort;
  }
}
