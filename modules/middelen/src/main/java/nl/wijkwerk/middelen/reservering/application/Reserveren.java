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
import nl.wijkwerk.kern.spoor.Onderwerp;
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
import nl.wijkwerk.middelen.reservering.domain.Planonderdeel;
import nl.wijkwerk.middelen.reservering.domain.Reservering;
import nl.wijkwerk.middelen.reservering.persistence.JpaPlanonderdelen;
import nl.wijkwerk.middelen.reservering.persistence.JpaReserveringen;

/** Reserves money of a post for an item of a plan, changes the amount, and gives it back. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Reserveren {
  @PersistenceContext private EntityManager em;
  @Inject private JpaPosten posten;
  @Inject private JpaReserveringen reserveringen;
  @Inject private JpaPlanonderdelen onderdelen;
  @Inject private Gebiedsindeling indeling;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Gebeurtenissen gebeurtenissen;
  @Inject private Clock klok;

  /**
   * @param bedrag in euro
   */
  public record NieuweReservering(UUID onderdeel, int jaar, BigDecimal bedrag, String reden) {}

  /**
   * @param versie version of the post that the reservation was made on
   * @return id of the reservation
   */
  @Wijzigen(Bevoegdheid.MIDDELEN_RESERVEREN)
  public UUID reserveer(UUID postId, long versie, NieuweReservering nieuw) {
    Planonderdeel onderdeel =
        onderdelen
            .find(nieuw.onderdeel())
            .orElseThrow(() -> new OngeldigeInvoer("onderdeel", "middelen.onderdeel.onbekend"));
    toegang.vereis(Bevoegdheid.MIDDELEN_RESERVEREN, onderdeel.gebied());
    Post post = posten.vergrendel(postId);
    VerouderdeVersie.controleer(post.versie(), versie);
    Reservering reservering =
        Reservering.leg(
            post,
            onderdeel,
            indeling,
            reserveringen.stand(postId, nieuw.jaar()),
            nieuw.jaar(),
            nieuw.bedrag(),
            nieuw.reden(),
            handelend());
    reserveringen.add(reservering);
    em.flush();
    leg(
        "middelen.gereserveerd",
        onderdeel,
        "%s gereserveerd op %s (%s) voor %s %s, %d. Reden: %s"
            .formatted(
                Schrijfwijze.euro(reservering.bedrag()),
                post.naam(),
                post.code(),
                onderdeel.nummer(),
                onderdeel.omschrijving(),
                reservering.jaar(),
                reservering.reden()));
    meldGereserveerd(reservering, post, onderdeel, reservering.bedrag());
    return reservering.id();
  }

  /**
   * Raises or lowers the amount.
   *
   * @param versie version of the reservation that the change was made on
   */
  @Wijzigen(Bevoegdheid.MIDDELEN_RESERVEREN)
  public void wijzigBedrag(UUID id, long versie, BigDecimal bedrag, String reden) {
    Onderhanden onderhanden = neem(id, versie);
    Reservering reservering = onderhanden.reservering();
    Post post = onderhanden.post();
    BigDecimal vorig = reservering.bedrag();
    BigDecimal verschil =
        reservering.wijzigBedrag(
            post, reserveringen.stand(post.id(), reservering.jaar()), bedrag, reden, handelend());
    em.flush();
    leg(
        verschil.signum() > 0 ? "middelen.reservering-verhoogd" : "middelen.reservering-verlaagd",
        onderhanden.onderdeel(),
        "Reservering op %s (%s) voor %s %s %s van %s naar %s. Reden: %s"
            .formatted(
                post.naam(),
                post.code(),
                onderhanden.onderdeel().nummer(),
                onderhanden.onderdeel().omschrijving(),
                verschil.signum() > 0 ? "verhoogd" : "verlaagd",
                Schrijfwijze.euro(vorig),
                Schrijfwijze.euro(reservering.bedrag()),
                reden.strip()));
    if (verschil.signum() > 0) {
      meldGereserveerd(reservering, post, onderhanden.onderdeel(), verschil);
    } else {
      meldVrijgegeven(reservering, onderhanden.onderdeel(), verschil.negate());
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
        "Reservering van %s op %s (%s) voor %s %s vrijgegeven. Reden: %s"
            .formatted(
                Schrijfwijze.euro(vrij),
                onderhanden.post().naam(),
                onderhanden.post().code(),
                onderhanden.onderdeel().nummer(),
                onderhanden.onderdeel().omschrijving(),
                reden.strip()));
    meldVrijgegeven(onderhanden.reservering(), onderhanden.onderdeel(), vrij);
  }

  private record Onderhanden(Reservering reservering, Post post, Planonderdeel onderdeel) {}

  private Onderhanden neem(UUID id, long versie) {
    Reservering reservering = reserveringen.read(id);
    Planonderdeel onderdeel = onderdelen.find(reservering.onderdeel()).orElseThrow();
    toegang.vereis(Bevoegdheid.MIDDELEN_RESERVEREN, onderdeel.gebied());
    Post post = posten.vergrendel(reservering.post());
    // Another may have changed it while this waited for the post.
    em.refresh(reservering);
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

  private void leg(String actie, Planonderdeel onderdeel, String zin) {
    spoor.leg(actie, Onderwerp.wijkplan(onderdeel.plan()), onderdeel.gebied(), zin);
  }

  private void meldGereserveerd(
      Reservering reservering, Post post, Planonderdeel onderdeel, BigDecimal bedrag) {
    Onderwerp plan = Onderwerp.wijkplan(onderdeel.plan());
    gebeurtenissen.meld(
        plan,
        onderdeel.gebied(),
        new BedragGereserveerd(
            reservering.id(),
            plan.toString(),
            onderdeel.id(),
            onderdeel.gebied(),
            post.code(),
            reservering.jaar(),
            bedrag));
  }

  private void meldVrijgegeven(
      Reservering reservering, Planonderdeel onderdeel, BigDecimal bedrag) {
    Onderwerp plan = Onderwerp.wijkplan(onderdeel.plan());
    gebeurtenissen.meld(
        plan,
        onderdeel.gebied(),
        new ReserveringVrijgegeven(
            reservering.id(), plan.toString(), onderdeel.id(), onderdeel.gebied(), bedrag));
  }
}
