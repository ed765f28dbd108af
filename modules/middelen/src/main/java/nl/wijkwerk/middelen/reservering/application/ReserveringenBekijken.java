package nl.wijkwerk.middelen.reservering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Gebiedsindeling;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.middelen.begroting.domain.Post;
import nl.wijkwerk.middelen.begroting.persistence.JpaPosten;
import nl.wijkwerk.middelen.reservering.domain.Reservering;
import nl.wijkwerk.middelen.reservering.persistence.JpaReserveringen;
import nl.wijkwerk.middelen.reservering.persistence.Reserveringslezer;

/** Shows what is reserved, and what it can be reserved for. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class ReserveringenBekijken {
  @Inject private Reserveringslezer lezer;
  @Inject private JpaReserveringen reserveringen;
  @Inject private JpaPosten posten;
  @Inject private Gebiedsindeling indeling;
  @Inject private Identiteit identiteit;
  @Inject private Clock klok;

  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public Pagina<Reserveringsregel> vanPost(
      UUID post, Onderdeelherkomst herkomst, String sorteer, int pagina, int grootte) {
    posten.read(post);
    return lezer.vanPost(post, herkomst, sorteer, pagina, grootte);
  }

  /** The posts that the reader decides on today. */
  @Lezen(Bevoegdheid.MIDDELEN_RESERVEREN)
  public List<Houderspost> postenVanLezer() {
    return lezer.postenVan(identiteit.persoonId(), LocalDate.now(klok));
  }

  /** Reservations on the posts that the reader decides on today, newest first. */
  @Lezen(Bevoegdheid.MIDDELEN_RESERVEREN)
  public Pagina<Reserveringsregel> vanLezer(Houdersfilter filter, int pagina, int grootte) {
    return lezer.vanHouder(identiteit.persoonId(), LocalDate.now(klok), filter, pagina, grootte);
  }

  /** Reservations for one item, newest first. */
  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public List<Reserveringsregel> vanOnderdeel(UUID onderdeel) {
    return lezer.vanOnderdeel(onderdeel);
  }

  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public Reserveringsbeeld reservering(UUID id) {
    Reserveringsregel regel =
        lezer.een(id).stream().findFirst().orElseThrow(() -> new NietGevonden("reservering"));
    return new Reserveringsbeeld(
        regel,
        reserveringen.read(id).wijzigingen().stream()
            .map(
                w ->
                    new Reserveringsbeeld.Wijziging(
                        w.moment(), w.van(), w.naar(), w.reden(), w.doorNaam()))
            .toList());
  }

  /**
   * Items of plans, with what is reserved for them.
   *
   * @param gebied code of the area, or null for all
   */
  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public List<Onderdeelregel> planonderdelen(String gebied) {
    return lezer.planonderdelen(gebied);
  }

  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public List<Onderdeelregel> onderdelenVanPlan(UUID plan) {
    return lezer.onderdelenVanPlan(plan);
  }

  /** What money of this post can be reserved for now: items of plans, then what is outside one. */
  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public List<Onderdeelregel> onderdelenVoorPost(UUID postId) {
    Post post = posten.read(postId);
    return lezer.reserveerbaar().stream()
        .filter(o -> Reservering.past(post, o.gebied(), indeling))
        .toList();
  }
}
