package nl.wijkwerk.middelen.besteding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.middelen.begroting.domain.Tekst;
import nl.wijkwerk.middelen.besteding.domain.Besteding;
import nl.wijkwerk.middelen.besteding.domain.Bestedingssoort;
import nl.wijkwerk.middelen.besteding.persistence.JpaBestedingen;
import nl.wijkwerk.middelen.reservering.persistence.JpaOnderdelen;
import nl.wijkwerk.middelen.reservering.persistence.JpaReserveringen;

/** Records a spending outside a plan, changes it, and ends it. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class BestedingVastleggen {
  @Inject private JpaBestedingen bestedingen;
  @Inject private JpaOnderdelen onderdelen;
  @Inject private JpaReserveringen reserveringen;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;
  @Inject private Spoor spoor;

  /**
   * What was filled in.
   *
   * @param soort code of a kind
   * @param gebied code of a wijk or village, or null for the whole municipality
   * @param raming in euro, or null
   */
  public record Invoer(
      String omschrijving,
      String soort,
      String gebied,
      BigDecimal raming,
      Integer jaarVan,
      Integer jaarTot) {
    public Invoer {
      soort = Tekst.eis("soort", soort, Tekst.NAAM);
      gebied = Tekst.eis("gebied", gebied, Tekst.NAAM);
    }
  }

  /**
   * @param id of the new spending
   * @throws AlOpgeslagen when it was recorded before
   */
  @Wijzigen(Bevoegdheid.BESTEDING_VASTLEGGEN)
  public void legVast(UUID id, Invoer invoer) {
    eisToegang(invoer);
    AlOpgeslagen.controleer(bestedingen.bestaat(id), "middelen.besteding.al-opgeslagen");
    Besteding besteding = new Besteding(id, inhoud(invoer, null));
    bestedingen.add(besteding);
    leg(
        "middelen.besteding-vastgelegd",
        besteding,
        "Besteding %s vastgelegd: %s".formatted(besteding.aanduiding(), besteding.inWoorden()));
  }

  /**
   * @param versie version that the change was made on
   */
  @Wijzigen(Bevoegdheid.BESTEDING_VASTLEGGEN)
  public void wijzig(UUID id, long versie, Invoer invoer, String reden) {
    Besteding besteding = neem(id, versie);
    eisToegang(invoer);
    String aanduiding = besteding.aanduiding();
    List<String> verschillen =
        besteding.wijzig(inhoud(invoer, besteding), reserveringen.gereserveerd(id), reden);
    leg(
        "middelen.besteding-gewijzigd",
        besteding,
        "Besteding %s gewijzigd: %s. Reden: %s"
            .formatted(aanduiding, String.join("; ", verschillen), Tekst.eisReden(reden)));
  }

  /**
   * @param versie version that the decision was made on
   */
  @Wijzigen(Bevoegdheid.BESTEDING_VASTLEGGEN)
  public void laatVervallen(UUID id, long versie, String reden) {
    Besteding besteding = neem(id, versie);
    besteding.laatVervallen(reserveringen.gereserveerd(id), reden);
    leg(
        "middelen.besteding-vervallen",
        besteding,
        "Besteding %s vervallen. Reden: %s"
            .formatted(besteding.aanduiding(), Tekst.eisReden(reden)));
  }

  /** Who may only do so for a wijk has to say which: without one it is the whole municipality. */
  private void eisToegang(Invoer invoer) {
    if (invoer.gebied() == null && !toegang.mag(Bevoegdheid.BESTEDING_VASTLEGGEN, null)) {
      throw new OngeldigeInvoer("gebied", "middelen.besteding.gebied-nodig");
    }
    toegang.vereis(Bevoegdheid.BESTEDING_VASTLEGGEN, invoer.gebied());
  }

  private Besteding neem(UUID id, long versie) {
    Besteding besteding = bestedingen.read(id);
    toegang.vereis(Bevoegdheid.BESTEDING_VASTLEGGEN, besteding.gebied());
    onderdelen.vergrendel(besteding);
    // That it ended says more than that it changed.
    besteding.eisOpen();
    VerouderdeVersie.controleer(besteding.versie(), versie);
    return besteding;
  }

  private Besteding.Inhoud inhoud(Invoer invoer, Besteding huidig) {
    Bestedingssoort soort =
        bestedingen
            .findSoort(invoer.soort())
            .orElseThrow(() -> new OngeldigeInvoer("soort", "middelen.soort.onbekend"));
    return new Besteding.Inhoud(
        invoer.omschrijving(),
        soort,
        invoer.gebied(),
        wijk(invoer.gebied(), huidig),
        invoer.raming(),
        jaar("jaarVan", invoer.jaarVan()),
        jaar("jaarTot", invoer.jaarTot()));
  }

  private String wijk(String gebied, Besteding huidig) {
    if (gebied == null) {
      return null;
    } else if (huidig != null && gebied.equals(huidig.gebied())) {
      return huidig.wijk();
    }
    return gebieden.wijken().stream()
        .filter(g -> g.code().equals(gebied))
        .findFirst()
        .map(Gebied::naam)
        .orElseThrow(() -> new OngeldigeInvoer("gebied", "middelen.besteding.gebied-onbekend"));
  }

  private static int jaar(String veld, Integer jaar) {
    if (jaar == null) {
      throw new OngeldigeInvoer(veld, "fout.verplicht");
    }
    return jaar;
  }

  private void leg(String actie, Besteding besteding, String zin) {
    spoor.leg(actie, besteding.onderwerp(), besteding.gebied(), zin);
  }
}
