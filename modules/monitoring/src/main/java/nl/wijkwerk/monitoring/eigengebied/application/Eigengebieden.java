package nl.wijkwerk.monitoring.eigengebied.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.eigengebied.domain.Eigengebied;
import nl.wijkwerk.monitoring.eigengebied.domain.Eigengebiedinhoud;
import nl.wijkwerk.monitoring.eigengebied.persistence.JpaEigengebieden;

/** Own areas: read by all, made and changed by who keeps the framework. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Eigengebieden {
  @Inject private JpaEigengebieden eigen;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Clock klok;

  /** By name. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Eigengebiedbeeld> lijst() {
    List<Eigengebied> alle = eigen.alle();
    Map<String, String> namen =
        namen(alle.stream().flatMap(g -> g.inhoud().delen().stream()).distinct().toList());
    return alle.stream().map(g -> beeld(g, namen)).toList();
  }

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Eigengebiedbeeld lees(UUID id) {
    Eigengebied gebied = eigen.read(id);
    return beeld(gebied, namen(gebied.inhoud().delen()));
  }

  /** Whether one with this id was made, also when it was withdrawn since. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public boolean bestaat(UUID id) {
    return eigen.bestaat(id);
  }

  /** The wijken and buurten that it can be made of, by code. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Gebied> keuzes() {
    return gebieden.wijkenEnBuurten();
  }

  private static Eigengebiedbeeld beeld(Eigengebied gebied, Map<String, String> namen) {
    return new Eigengebiedbeeld(
        gebied.id(),
        gebied.versie(),
        gebied.code(),
        gebied.inhoud(),
        gebied.inhoud().delen().stream()
            .map(code -> new Eigengebiedbeeld.Deel(code, namen.get(code)))
            .toList(),
        gebied.gewijzigd(),
        gebied.gewijzigdDoor());
  }

  private Map<String, String> namen(List<String> codes) {
    return gebieden.nieuwste(codes).stream().collect(Collectors.toMap(Gebied::code, Gebied::naam));
  }

  /**
   * @param id of the new area
   * @throws AlOpgeslagen when it was made before
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void maak(UUID id, Eigengebiedinhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    AlOpgeslagen.controleer(eigen.bestaat(id), "eigengebied.al-opgeslagen");
    Eigengebied gebied =
        new Eigengebied(
            id,
            eigen.volgendNummer(),
            inhoud,
            keuzes(),
            OffsetDateTime.now(klok),
            identiteit.naam());
    vereisEnigeNaam(gebied);
    eigen.voegToe(gebied);
    eigen.bewaar();
    leg("eigengebied.gemaakt", gebied, "gemaakt: " + inWoorden(gebied.inhoud()));
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void wijzig(UUID id, long versie, Eigengebiedinhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    Eigengebied gebied = eigen.readOmTeWijzigen(id);
    VerouderdeVersie.controleer(gebied.versie(), versie);
    Eigengebiedinhoud was = gebied.inhoud();
    gebied.wijzig(inhoud, keuzes(), OffsetDateTime.now(klok), identiteit.naam());
    vereisEnigeNaam(gebied);
    eigen.bewaar();
    leg(
        "eigengebied.gewijzigd",
        gebied,
        "gewijzigd: was %s; wordt %s".formatted(inWoorden(was), inWoorden(gebied.inhoud())));
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void trekIn(UUID id, long versie) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    Eigengebied gebied = eigen.readOmTeWijzigen(id);
    VerouderdeVersie.controleer(gebied.versie(), versie);
    gebied.trekIn(OffsetDateTime.now(klok), identiteit.naam());
    eigen.bewaar();
    leg("eigengebied.ingetrokken", gebied, "ingetrokken: was " + inWoorden(gebied.inhoud()));
  }

  @Bedrijfsregel("MON-160")
  private void vereisEnigeNaam(Eigengebied gebied) {
    if (eigen.bestaatNaam(gebied.inhoud().naam(), gebied.id())) {
      throw new Regelovertreding(
          "MON-160", "naam", "eigengebied.naam-bestaat", gebied.inhoud().naam());
    }
  }

  private static String inWoorden(Eigengebiedinhoud inhoud) {
    return "%s, vanaf %d%s: %s"
        .formatted(
            inhoud.naam(),
            inhoud.vanaf(),
            inhoud.tot() == null ? "" : " tot en met " + inhoud.tot(),
            String.join(" ", inhoud.delen()));
  }

  private void leg(String actie, Eigengebied gebied, String wat) {
    spoor.leg(
        actie,
        Eigengebied.onderwerp(gebied.id()),
        null,
        "Eigen gebied \u201c%s\u201d %s".formatted(gebied.inhoud().naam(), wat));
  }
}
