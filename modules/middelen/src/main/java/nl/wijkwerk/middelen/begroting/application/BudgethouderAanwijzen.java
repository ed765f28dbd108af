package nl.wijkwerk.middelen.begroting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.persoon.Personen;
import nl.wijkwerk.kern.persoon.Persoon;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.middelen.begroting.domain.Budgethouderschap;
import nl.wijkwerk.middelen.begroting.domain.Post;
import nl.wijkwerk.middelen.begroting.persistence.JpaPosten;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives a post its budget holder, one at a time, and ends a term. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class BudgethouderAanwijzen {
  @PersistenceContext private EntityManager em;
  @Inject private JpaPosten posten;
  @Inject private Personen personen;
  @Inject private Toegang toegang;
  @Inject private Spoor spoor;
  @Inject private Clock klok;

  /** Somebody who can be appointed. */
  @Schema(requiredProperties = {"id", "naam"})
  public record Kandidaat(UUID id, String naam, String functie) {}

  /** People who have the role of budget holder today in the area of the post. */
  @Lezen(Bevoegdheid.BUDGETHOUDER_AANWIJZEN)
  public List<Kandidaat> kandidaten(UUID post) {
    return personen
        .metRol(Rol.BUDGETHOUDER, posten.read(post).gebied(), LocalDate.now(klok))
        .stream()
        .map(p -> new Kandidaat(p.id(), p.naam(), p.functie()))
        .toList();
  }

  /**
   * @param versie version of the post that the change was made on
   * @param tot last day, or null until further notice
   * @return the new version of the post
   */
  @Wijzigen(Bevoegdheid.BUDGETHOUDER_AANWIJZEN)
  public long wijsAan(UUID postId, long versie, UUID persoonId, LocalDate van, LocalDate tot) {
    Post post = vergrendel(postId, versie);
    if (persoonId == null) {
      throw new OngeldigeInvoer("persoon", "fout.verplicht");
    }
    Persoon persoon = personen.read(persoonId);
    List<UUID> kandidaten =
        van == null
            ? List.of()
            : personen.metRol(Rol.BUDGETHOUDER, post.gebied(), van).stream()
                .map(Persoon::id)
                .toList();
    Budgethouderschap termijn = post.wijsAan(persoonId, persoon.naam(), kandidaten, van, tot);
    em.flush();
    leg(
        "middelen.budgethouder-aangewezen",
        post,
        "%s is budgethouder van %s (%s), %s"
            .formatted(termijn.naam(), post.naam(), post.code(), periode(termijn)));
    return post.versie();
  }

  /**
   * @return the new version of the post
   */
  @Wijzigen(Bevoegdheid.BUDGETHOUDER_AANWIJZEN)
  public long beeindig(UUID postId, long versie, UUID termijnId, LocalDate laatsteDag) {
    Post post = vergrendel(postId, versie);
    Budgethouderschap termijn = post.beeindig(termijnId, laatsteDag);
    em.flush();
    leg(
        "middelen.budgethouder-beeindigd",
        post,
        "%s is budgethouder van %s (%s), %s"
            .formatted(termijn.naam(), post.naam(), post.code(), periode(termijn)));
    return post.versie();
  }

  private Post vergrendel(UUID postId, long versie) {
    toegang.vereis(Bevoegdheid.BUDGETHOUDER_AANWIJZEN, posten.read(postId).gebied());
    Post post = posten.vergrendel(postId);
    VerouderdeVersie.controleer(post.versie(), versie);
    return post;
  }

  private void leg(String actie, Post post, String zin) {
    spoor.leg(actie, new Onderwerp("post", post.id().toString()), post.gebied(), zin);
  }

  private static String periode(Budgethouderschap termijn) {
    return "vanaf "
        + Schrijfwijze.datum(termijn.van())
        + (termijn.tot() == null ? "" : " tot en met " + Schrijfwijze.datum(termijn.tot()));
  }
}
