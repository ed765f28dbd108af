package nl.wijkwerk.middelen.begroting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.middelen.begroting.application.Begrotingsbeeld.Jaarbeeld;
import nl.wijkwerk.middelen.begroting.domain.Begroting;
import nl.wijkwerk.middelen.begroting.domain.Budgethouderschap;
import nl.wijkwerk.middelen.begroting.domain.Post;
import nl.wijkwerk.middelen.begroting.persistence.Geldlezer;
import nl.wijkwerk.middelen.begroting.persistence.JpaBegrotingen;
import nl.wijkwerk.middelen.begroting.persistence.JpaPosten;

/** Shows what there is, what is reserved and what is free. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class MiddelenBekijken {
  @Inject private JpaBegrotingen begrotingen;
  @Inject private JpaPosten posten;
  @Inject private Geldlezer geld;
  @Inject private Gebieden gebieden;
  @Inject private Identiteit identiteit;
  @Inject private Clock klok;

  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public List<Begrotingsbeeld> begrotingen() {
    List<Begrotingsbeeld> beelden = new ArrayList<>();
    for (Begroting begroting : begrotingen.alle()) {
      Map<Integer, BigDecimal> perJaar = geld.gereserveerdVanBegroting(begroting.id());
      BigDecimal gereserveerd = som(perJaar);
      beelden.add(
          new Begrotingsbeeld(
              begroting.id(),
              begroting.code(),
              begroting.naam(),
              begroting.gebied(),
              begroting.looptijd().van(),
              begroting.looptijd().tot(),
              begroting.bedrag(),
              gereserveerd,
              begroting.bedrag().subtract(gereserveerd),
              begroting.toegestaan(),
              begroting.nietToegestaan(),
              begroting.toelichting(),
              jaren(begroting.jaren(), perJaar)));
    }
    return beelden;
  }

  /**
   * All posts, those of the whole municipality first, then by area and code.
   *
   * @param gebied only posts of this area, or null for all
   * @param jaar only posts of this year, or null for all
   */
  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public List<Postregel> posten(String gebied, Integer jaar) {
    return geld.posten(gebied, jaar, LocalDate.now(klok));
  }

  /**
   * As {@link #posten(String, Integer)}, one page of it.
   *
   * @param sorteer field from an allow-list, with a minus for descending; null for the usual order
   */
  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public Pagina<Postregel> posten(
      String gebied, Integer jaar, String sorteer, int pagina, int grootte) {
    return geld.posten(gebied, jaar, LocalDate.now(klok), sorteer, pagina, grootte);
  }

  /** Wijken and villages that money can be for, by number. */
  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public List<Wijk> wijken() {
    return gebieden.wijken().stream().map(g -> new Wijk(g.code(), g.naam(), g.nummer())).toList();
  }

  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public Wijk wijk(String code) {
    Gebied gebied = gebieden.read(code);
    return new Wijk(gebied.code(), gebied.naam(), gebied.nummer());
  }

  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public Postbeeld post(UUID id) {
    Post post = posten.read(id);
    Begroting begroting =
        begrotingen.alle().stream()
            .filter(b -> b.id().equals(post.begroting()))
            .findFirst()
            .orElseThrow();
    LocalDate vandaag = LocalDate.now(klok);
    Map<Integer, BigDecimal> perJaar = geld.gereserveerdPerJaar(id);
    BigDecimal gereserveerd = som(perJaar);
    List<Postbeeld.Termijn> termijnen =
        post.budgethouders().stream().map(b -> termijn(b, vandaag)).toList();
    Postbeeld.Termijn nu =
        termijnen.stream().filter(Postbeeld.Termijn::nu).findFirst().orElse(null);
    return new Postbeeld(
        post.id(),
        post.versie(),
        post.code(),
        post.naam(),
        begroting.code(),
        begroting.naam(),
        begroting.toegestaan(),
        begroting.nietToegestaan(),
        post.gebied(),
        post.looptijd().van(),
        post.looptijd().tot(),
        post.bedrag(),
        gereserveerd,
        geld.gereserveerdBuitenPlan(id),
        post.bedrag().subtract(gereserveerd),
        post.toelichting(),
        jaren(post.jaren(), perJaar),
        nu,
        nu != null && nu.persoon().equals(identiteit.persoonId()),
        termijnen);
  }

  private static Postbeeld.Termijn termijn(Budgethouderschap b, LocalDate vandaag) {
    return new Postbeeld.Termijn(
        b.id(), b.persoon(), b.naam(), b.van(), b.tot(), b.geldtOp(vandaag));
  }

  private static List<Jaarbeeld> jaren(
      SortedMap<Integer, BigDecimal> bedragen, Map<Integer, BigDecimal> gereserveerd) {
    return bedragen.entrySet().stream()
        .map(
            jaar -> {
              BigDecimal vast = gereserveerd.getOrDefault(jaar.getKey(), BigDecimal.ZERO);
              return new Jaarbeeld(
                  jaar.getKey(), jaar.getValue(), vast, jaar.getValue().subtract(vast));
            })
        .toList();
  }

  private static BigDecimal som(Map<Integer, BigDecimal> bedragen) {
    return bedragen.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
