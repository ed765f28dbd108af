package nl.wijkwerk.middelen.begroting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.middelen.begroting.domain.Begroting;
import nl.wijkwerk.middelen.begroting.domain.Looptijd;
import nl.wijkwerk.middelen.begroting.domain.Post;
import nl.wijkwerk.middelen.begroting.persistence.JpaBegrotingen;
import nl.wijkwerk.middelen.begroting.persistence.JpaPosten;

/** Records a budget that the council adopted, with the posts that it was divided into. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class BegrotingInrichten {
  @Inject private JpaBegrotingen begrotingen;
  @Inject private JpaPosten posten;
  @Inject private Toegang toegang;
  @Inject private Spoor spoor;

  /**
   * @param gebied code of the area, or null for the whole municipality
   * @param jaren amount per year, or empty
   */
  public record NieuweBegroting(
      String code,
      String naam,
      String gebied,
      BigDecimal bedrag,
      int jaarVan,
      int jaarTot,
      Map<Integer, BigDecimal> jaren,
      List<String> toegestaan,
      List<String> nietToegestaan,
      String toelichting,
      List<NieuwePost> posten) {}

  public record NieuwePost(
      String code,
      String naam,
      BigDecimal bedrag,
      Map<Integer, BigDecimal> jaren,
      String toelichting) {}

  /**
   * @return the ids of the posts, in the order in which they were given
   */
  @Wijzigen(Bevoegdheid.BEHEER)
  public List<UUID> leg(NieuweBegroting nieuw) {
    toegang.vereis(Bevoegdheid.BEHEER, nieuw.gebied());
    Begroting begroting =
        new Begroting(
            UUID.randomUUID(),
            nieuw.code(),
            nieuw.naam(),
            nieuw.gebied(),
            nieuw.bedrag(),
            new Looptijd(nieuw.jaarVan(), nieuw.jaarTot()),
            nieuw.jaren(),
            nieuw.toegestaan(),
            nieuw.nietToegestaan(),
            nieuw.toelichting());
    begrotingen.add(begroting);
    List<Post> gemaakt = new ArrayList<>();
    for (NieuwePost deel : nieuw.posten()) {
      Post post =
          begroting.nieuwePost(
              deel.code(), deel.naam(), deel.bedrag(), deel.jaren(), deel.toelichting(), gemaakt);
      posten.add(post);
      gemaakt.add(post);
    }
    spoor.leg(
        "middelen.begroting-vastgelegd",
        new Onderwerp("begroting", begroting.id().toString()),
        begroting.gebied(),
        "Begroting %s van %s vastgelegd, aantal posten: %d"
            .formatted(begroting.naam(), Schrijfwijze.euro(begroting.bedrag()), gemaakt.size()));
    return gemaakt.stream().map(Post::id).toList();
  }
}
