package nl.wijkwerk.monitoring.mkba.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.spoor.Spoorlezer;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.mkba.domain.Mkba;
import nl.wijkwerk.monitoring.mkba.domain.Mkbafilter;
import nl.wijkwerk.monitoring.mkba.domain.Mkbainhoud;
import nl.wijkwerk.monitoring.mkba.domain.Mkbapost;
import nl.wijkwerk.monitoring.mkba.domain.Mkbarekening;
import nl.wijkwerk.monitoring.mkba.domain.Mkbauitkomst;
import nl.wijkwerk.monitoring.mkba.domain.Postinhoud;
import nl.wijkwerk.monitoring.mkba.persistence.JpaMkbas;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Social cost-benefit analyses, written by who may write an analysis of that area. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Mkbas {
  /** The discount rate of a new analysis, in percent, and who says so. */
  public record Standaard(BigDecimal discontovoet, String bron) {}

  @Inject private JpaMkbas mkbas;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Spoorlezer spoorlezer;
  @Inject private Clock klok;

  @Inject
  @ConfigProperty(name = "wijkwerk.monitoring.mkba-discontovoet", defaultValue = "2.25")
  private BigDecimal discontovoet;

  @Inject
  @ConfigProperty(
      name = "wijkwerk.monitoring.mkba-discontobron",
      defaultValue = "Rapport werkgroep discontovoet 2020, standaarddiscontovoet")
  private String discontobron;

  @Inject
  @ConfigProperty(name = "wijkwerk.monitoring.mkba-disconto-marge", defaultValue = "1")
  private BigDecimal rentemarge;

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Standaard standaard() {
    return new Standaard(discontovoet, discontobron);
  }

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Pagina<Mkbaregel> zoek(Mkbafilter filter, int pagina, int grootte) {
    Pagina<Mkba> gevonden = mkbas.zoek(filter, pagina, grootte);
    Map<UUID, List<Mkbapost>> per =
        mkbas.posten(gevonden.regels().stream().map(Mkba::id).toList()).stream()
            .collect(Collectors.groupingBy(Mkbapost::mkbaId));
    return gevonden.map(m -> regel(m, per.getOrDefault(m.id(), List.of())));
  }

  private Mkbaregel regel(Mkba m, List<Mkbapost> posten) {
    Mkbainhoud i = m.inhoud();
    Mkbauitkomst uitkomst = bereken(i, posten);
    return new Mkbaregel(
        m.id(),
        m.versie(),
        i.titel(),
        i.gebied(),
        m.wijk(),
        i.basisjaar(),
        i.jaren(),
        i.discontovoet(),
        posten.size(),
        uitkomst.saldo(),
        uitkomst.verhouding(),
        m.gewijzigd());
  }

  private Mkbauitkomst bereken(Mkbainhoud inhoud, List<Mkbapost> posten) {
    return Mkbarekening.bereken(
        inhoud,
        posten.stream().map(p -> new Mkbarekening.Post(p.id(), p.inhoud())).toList(),
        rentemarge);
  }

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Mkbabeeld lees(UUID id) {
    Mkba m = mkbas.read(id);
    List<Mkbapost> posten = mkbas.posten(List.of(id));
    Mkbauitkomst uitkomst = bereken(m.inhoud(), posten);
    Map<UUID, Mkbauitkomst.Postvariant> waarden =
        uitkomst.posten().stream()
            .collect(Collectors.toMap(Mkbauitkomst.Postvariant::id, Function.identity()));
    return new Mkbabeeld(
        id,
        m.versie(),
        m.wijk(),
        m.inhoud(),
        posten.stream()
            .map(
                p ->
                    new Mkbabeeld.Postbeeld(
                        p.id(),
                        p.versie(),
                        p.inhoud(),
                        p.inhoud().bewijs(),
                        waarden.get(p.id()).waarde()))
            .toList(),
        uitkomst,
        rentemarge,
        m.gewijzigd(),
        m.gewijzigdDoor());
  }

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Mkbabeeld.Postbeeld leesPost(UUID id, UUID post) {
    Mkbabeeld beeld = lees(id);
    vanAnalyse(mkbas.readPost(post), id);
    return beeld.posten().stream()
        .filter(p -> p.id().equals(post))
        .findFirst()
        .orElseThrow(() -> new NietGevonden("post van deze kosten-batenanalyse"));
  }

  /** Whether one with this id was made, also when it was taken away since. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public boolean bestaat(UUID id) {
    return mkbas.bestaat(id);
  }

  /** Whether a post with this id was saved, also when it was taken away since. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public boolean bestaatPost(UUID id) {
    return mkbas.bestaatPost(id);
  }

  /** All that happened to an analysis, newest first. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Pagina<Spoorregel> spoor(UUID id, int pagina, int grootte) {
    mkbas.read(id);
    return spoorlezer.van(Mkba.onderwerp(id), pagina, grootte);
  }

  /**
   * Makes an analysis without posts.
   *
   * @param id of the new analysis
   * @throws AlOpgeslagen when it was made before
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void maak(UUID id, Mkbainhoud inhoud) {
    Mkba mkba = nieuw(id, inhoud);
    leg("mkba.gemaakt", mkba, "gemaakt");
  }

  /**
   * Makes an analysis with the posts of another.
   *
   * @param id of the new analysis
   * @param bron whose posts it takes over
   * @throws AlOpgeslagen when it was made before
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void kopieer(UUID id, UUID bron, Mkbainhoud inhoud) {
    Mkba van = mkbas.read(bron);
    List<Mkbapost> posten = mkbas.posten(List.of(bron));
    Mkba mkba = nieuw(id, inhoud);
    for (Mkbapost post : posten) {
      mkbas.voegToe(post.kopie(UUID.randomUUID(), mkba, van.gebied(), nu(), identiteit.naam()));
    }
    mkbas.bewaar();
    leg(
        "mkba.gekopieerd",
        mkba,
        "gemaakt als kopie van \u201c%s\u201d, %d posten"
            .formatted(van.inhoud().titel(), posten.size()));
  }

  private Mkba nieuw(UUID id, Mkbainhoud gevraagd) {
    Mkbainhoud inhoud = gevraagd.metStandaard(discontovoet, discontobron);
    vereisMag(inhoud.gebied());
    AlOpgeslagen.controleer(mkbas.bestaat(id), "mkba.al-opgeslagen");
    Mkba mkba = new Mkba(id, inhoud, naam(inhoud.gebied()), nu(), identiteit.naam());
    mkbas.voegToe(mkba);
    mkbas.bewaar();
    return mkba;
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void wijzig(UUID id, long versie, Mkbainhoud gevraagd) {
    Mkba mkba = neem(id);
    VerouderdeVersie.controleer(mkba.versie(), versie);
    Mkbainhoud inhoud = gevraagd.metStandaard(discontovoet, discontobron);
    vereisMag(inhoud.gebied());
    Mkbainhoud was = mkba.inhoud();
    mkba.wijzig(inhoud, naam(inhoud.gebied()), mkbas.posten(List.of(id)), nu(), identiteit.naam());
    mkbas.bewaar();
    leg("mkba.gewijzigd", mkba, "gewijzigd: " + Mkbawijziging.tussen(was, mkba.inhoud()));
  }

  /**
   * @param versie version that was read
   * @param reden why it goes
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void verwijder(UUID id, long versie, String reden) {
    Mkba mkba = neem(id);
    VerouderdeVersie.controleer(mkba.versie(), versie);
    mkba.laatVervallen(reden, nu(), identiteit.naam());
    mkbas.bewaar();
    leg("mkba.verwijderd", mkba, "verwijderd. Reden: " + mkba.vervallenReden());
  }

  /**
   * @param post id of the new post
   * @throws AlOpgeslagen when it was added before
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Bedrijfsregel("MON-72")
  public void voegPostToe(UUID id, UUID post, Postinhoud inhoud) {
    Mkba mkba = neem(id);
    AlOpgeslagen.controleer(mkbas.bestaatPost(post), "mkbapost.al-opgeslagen");
    if (mkbas.posten(List.of(id)).size() >= Mkbapost.MEESTE) {
      throw new Regelovertreding("MON-72", null, "mkbapost.te-veel", Mkbapost.MEESTE);
    }
    Mkbapost nieuw = new Mkbapost(post, mkba, inhoud, nu(), identiteit.naam());
    mkbas.voegToe(nieuw);
    mkbas.bewaar();
    leg(
        "mkba.post-toegevoegd",
        mkba,
        "post toegevoegd: " + Mkbawijziging.inWoorden(nieuw.inhoud()));
  }

  /**
   * @param versie version of the post that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void wijzigPost(UUID id, UUID postId, long versie, Postinhoud inhoud) {
    Mkba mkba = neem(id);
    Mkbapost post = vanAnalyse(mkbas.readPost(postId), id);
    VerouderdeVersie.controleer(post.versie(), versie);
    Postinhoud was = post.inhoud();
    post.wijzig(mkba.inhoud(), inhoud, nu(), identiteit.naam());
    mkbas.bewaar();
    leg(
        "mkba.post-gewijzigd",
        mkba,
        "post \u201c%s\u201d gewijzigd: %s"
            .formatted(was.omschrijving(), Mkbawijziging.tussen(was, post.inhoud())));
  }

  /**
   * @param versie version of the post that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void verwijderPost(UUID id, UUID postId, long versie) {
    Mkba mkba = neem(id);
    Mkbapost post = vanAnalyse(mkbas.readPost(postId), id);
    VerouderdeVersie.controleer(post.versie(), versie);
    post.laatVervallen(nu(), identiteit.naam());
    mkbas.bewaar();
    leg("mkba.post-verwijderd", mkba, "post verwijderd: " + Mkbawijziging.inWoorden(post.inhoud()));
  }

  private static Mkbapost vanAnalyse(Mkbapost post, UUID analyse) {
    if (!post.mkbaId().equals(analyse)) {
      throw new NietGevonden("post van deze kosten-batenanalyse");
    }
    return post;
  }

  private Mkba neem(UUID id) {
    Mkba mkba = mkbas.readOmTeWijzigen(id);
    vereisMag(mkba.gebied());
    return mkba;
  }

  private void vereisMag(String gebied) {
    if (gebied == null) {
      toegang.vereisGemeentebreed(Bevoegdheid.PLAN_OPSTELLEN);
    } else {
      toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, gebieden.read(gebied).code());
    }
  }

  private String naam(String gebied) {
    return gebied == null ? null : gebieden.read(gebied).naam();
  }

  private OffsetDateTime nu() {
    return OffsetDateTime.now(klok);
  }

  private void leg(String actie, Mkba mkba, String wat) {
    spoor.leg(
        actie,
        Mkba.onderwerp(mkba.id()),
        mkba.gebied(),
        "Kosten-batenanalyse \u201c%s\u201d %s".formatted(mkba.inhoud().titel(), wat));
  }
}
