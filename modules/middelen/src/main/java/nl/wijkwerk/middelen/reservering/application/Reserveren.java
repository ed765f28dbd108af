package nl.wijkwerk.middelen.reservering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissen;
import nl.wijkwerk.kern.gebied.Gebiedsindeling;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.middelen.api.BedragGereserveerd;
import nl.wijkwerk.middelen.api.ReserveringVrijgegeven;
import nl.wijkwerk.middelen.begroting.domain.Post;
import nl.wijkwerk.middelen.begroting.persistence.JpaPosten;
import nl.wijkwerk.middelen.reservering.domain.Onderdeel;
import nl.wijkwerk.middelen.reservering.domain.Reservering;
import nl.wijkwerk.middelen.reservering.persistence.JpaOnderdelen;
import nl.wijkwerk.middelen.reservering.persistence.JpaReserveringen;

/**
 * Reserves money of a post for an item of a plan or a spending outside a plan, changes the amount,
 * and gives it back.
 */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Reserveren {
  @PersistenceContext private EntityManager em;
  @Inject private JpaPosten posten;
  @Inject private JpaReserveringen reserveringen;
  @Inject private JpaOnderdelen onderdelen;
  @Inject private Gebiedsindeling indeling;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Gebeurtenissen gebeurtenissen;
  @Inject private Clock klok;

  /**
   * @param bedrag in euro
   * @param wens amount in euro, reason, and how far above the estimate is meant
   */
  public record NieuweReservering(UUID onderdeel, int jaar, Reservering.Wens wens) {}

  /**
   * @param versie version of the post that the reservation was made on
   * @return id of the reservation
   */
  @Wijzigen(Bevoegdheid.MIDDELEN_RESERVEREN)
  public UUID reserveer(UUID postId, long versie, NieuweReservering nieuw) {
    Onderdeel onderdeel =
        onderdelen
            .find(nieuw.onderdeel())
            .orElseThrow(() -> new OngeldigeInvoer("onderdeel", "middelen.onderdeel.onbekend"));
    toegang.vereis(Bevoegdheid.MIDDELEN_RESERVEREN, onderdeel.gebied());
    Post post = posten.vergrendel(postId);
    VerouderdeVersie.controleer(post.versie(), versie);
    onderdelen.vergrendel(onderdeel);
    Reservering.Stand stand = reserveringen.stand(postId, nieuw.jaar(), onderdeel.id());
    Reservering reservering =
        Reservering.leg(post, onderdeel, indeling, stand, nieuw.jaar(), nieuw.wens(), handelend());
    reserveringen.add(reservering);
    em.flush();
    leg(
        "middelen.gereserveerd",
        onderdeel,
        "%s gereserveerd op %s (%s) voor %s, %d%s. Reden: %s"
            .formatted(
                Schrijfwijze.euro(reservering.bedrag()),
                post.naam(),
                post.code(),
                onderdeel.aanduiding(),
                reservering.jaar(),
                bewust(onderdeel, stand.voorOnderdeel().add(reservering.bedrag())),
                reservering.reden()));
    meldGereserveerd(reservering, post, onderdeel, reservering.bedrag());
    return reservering.id();
  }

  private static String bewust(Onderdeel onderdeel, BigDecimal totaal) {
    BigDecimal boven = onderdeel.bovenRaming(totaal);
    return boven.signum() == 0
        ? ""
        : ", bewust %s boven de raming van %s"
            .formatted(Schrijfwijze.euro(boven), Schrijfwijze.euro(onderdeel.raming()));
  }

  /**
   * Raises or lowers the amount.
   *
   * @param versie version of the reservation that the change was made on
   */
  @Wijzigen(Bevoegdheid.MIDDELEN_RESERVEREN)
  public void wijzigBedrag(UUID id, long versie, Reservering.Wens wens) {
    Onderhanden onderhanden = neem(id, versie);
    Reservering reservering = onderhanden.reservering();
    Post post = onderhanden.post();
    Onderdeel onderdeel = onderhanden.onderdeel();
    Reservering.Stand stand = reserveringen.stand(post.id(), reservering.jaar(), onderdeel.id());
    BigDecimal vorig = reservering.bedrag();
    BigDecimal verschil = reservering.wijzigBedrag(post, onderdeel, stand, wens, handelend());
    boolean hoger = verschil.signum() > 0;
    em.flush();
    leg(
        hoger ? "middelen.reservering-verhoogd" : "middelen.reservering-verlaagd",
        onderdeel,
        "Reservering op %s (%s) voor %s %s van %s naar %s%s. Reden: %s"
            .formatted(
                post.naam(),
                post.code(),
                onderdeel.aanduiding(),
                hoger ? "verhoogd" : "verlaagd",
                Schrijfwijze.euro(vorig),
                Schrijfwijze.euro(reservering.bedrag()),
                hoger ? bewust(onderdeel, stand.voorOnderdeel().add(verschil)) : "",
                wens.reden().strip()));
    if (hoger) {
      meldGereserveerd(reservering, post, onderdeel, verschil);
    } else {
      meldVrijgegeven(reservering, onderdeel, verschil.negate());
    }
  }

  /** Gives all of the money back to the post. */
  @Wijzigen(Bevoegdheid.MIDDELEN_RESERVEREN)
  public void geefVrij(UUID id, long versie, String reden) {
    Onderhanden onderhanden = neem(id, versie);
    BigDecimal vrij = onderhanden.reservering().geefVrij(onderhanden.post(), reden, handelend());
    em.flush();
    leg(
        "middelen.reservering-vrijgegeven",
        onderhanden.onderdeel(),
        "Reservering van %s op %s (%s) voor %s vrijgegeven. Reden: %s"
            .formatted(
                Schrijfwijze.euro(vrij),
                onderhanden.post().naam(),
                onderhanden.post().code(),
                onderhanden.onderdeel().aanduiding(),
                reden.strip()));
    meldVrijgegeven(onderhanden.reservering(), onderhanden.onderdeel(), vrij);
  }

  private record Onderhanden(Reservering reservering, Post post, Onderdeel onderdeel) {}

  private Onderhanden neem(UUID id, long versie) {
    Reservering reservering = reserveringen.read(id);
    Onderdeel onderdeel = onderdelen.find(reservering.onderdeel()).orElseThrow();
    toegang.vereis(Bevoegdheid.MIDDELEN_RESERVEREN, onderdeel.gebied());
    Post post = posten.vergrendel(reservering.post());
    onderdelen.vergrendel(onderdeel);
    // Another may have changed it while this waited for the post.
    em.refresh(reservering);
    // That it was released says more than that it changed.
    reservering.eisNietVrijgegeven();
    VerouderdeVersie.controleer(reservering.versie(), versie);
    return new Onderhanden(reservering, post, onderdeel);
  }

  private Reservering.Handelend handelend() {
    return new Reservering.Handelend(
        identiteit.persoonId(),
        identiteit.naam(),
        LocalDate.now(klok),
        OffsetDateTime.now(klok).truncatedTo(ChronoUnit.MICROS));
  }

  private void leg(String actie, Onderdeel onderdeel, String zin) {
    spoor.leg(actie, onderdeel.onderwerp(), onderdeel.gebied(), zin);
  }

  private void meldGereserveerd(
      Reservering reservering, Post post, Onderdeel onderdeel, BigDecimal bedrag) {
    gebeurtenissen.meld(
        onderdeel.onderwerp(),
        onderdeel.gebied(),
        new BedragGereserveerd(
            reservering.id(),
            onderdeel.onderwerp().toString(),
            onderdeel.id(),
            onderdeel.gebied(),
            post.code(),
            reservering.jaar(),
            bedrag));
  }

  private void meldVrijgegeven(Reservering reservering, Onderdeel onderdeel, BigDecimal bedrag) {
    gebeurtenissen.meld(
        onderdeel.onderwerp(),
        onderdeel.gebied(),
        new ReserveringVrijgegeven(
            reservering.id(),
            onderdeel.onderwerp().toString(),
            onderdeel.id(),
            onderdeel.gebied(),
            bedrag));
  }
}
