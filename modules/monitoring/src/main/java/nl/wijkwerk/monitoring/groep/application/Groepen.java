package nl.wijkwerk.monitoring.groep.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
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
import nl.wijkwerk.monitoring.groep.domain.Gebiedsgroep;
import nl.wijkwerk.monitoring.groep.domain.Groepsinhoud;
import nl.wijkwerk.monitoring.groep.domain.Groepsnaam;
import nl.wijkwerk.monitoring.groep.domain.Groepsoort;
import nl.wijkwerk.monitoring.groep.persistence.JpaGroepen;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.persistence.JdbcIndicatoren;

/** Groups of cities and of wijken: read by all, made and changed by who keeps the framework. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Groepen {
  @Inject private JpaGroepen groepen;
  @Inject private JdbcIndicatoren indicatoren;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Clock klok;

  /**
   * By kind and name.
   *
   * @param soort only these, or null for all
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Groepsbeeld> lijst(Groepsoort soort) {
    List<Gebiedsgroep> gevonden =
        groepen.alle().stream().filter(g -> soort == null || g.inhoud().soort() == soort).toList();
    Map<String, String> namen =
        namen(gevonden.stream().flatMap(g -> g.inhoud().leden().stream()).distinct().toList());
    return gevonden.stream().map(g -> beeld(g, namen)).toList();
  }

  /** What to choose from, by kind and name. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Groepsnaam> namen() {
    return groepen.namen();
  }

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Groepsbeeld lees(UUID id) {
    Gebiedsgroep groep = groepen.read(id);
    return beeld(groep, namen(groep.inhoud().leden()));
  }

  /**
   * What a group of this kind says of itself.
   *
   * @throws NietGevonden when it is of another kind
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Groepsinhoud inhoud(UUID id, Groepsoort soort) {
    Groepsinhoud inhoud = groepen.read(id).inhoud();
    if (inhoud.soort() != soort) {
      throw new NietGevonden("groep");
    }
    return inhoud;
  }

  /** Whether one with this id was made, also when it was taken away since. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public boolean bestaat(UUID id) {
    return groepen.bestaat(id);
  }

  private static Groepsbeeld beeld(Gebiedsgroep groep, Map<String, String> namen) {
    return new Groepsbeeld(
        groep.id(),
        groep.versie(),
        groep.inhoud(),
        groep.inhoud().leden().stream()
            .map(code -> new Groepsbeeld.Lid(code, namen.get(code)))
            .toList(),
        groep.gewijzigd(),
        groep.gewijzigdDoor());
  }

  /** As they were read in; a municipality of which nothing was read in has a name all the same. */
  private Map<String, String> namen(List<String> codes) {
    Map<String, String> namen = new HashMap<>(groepen.gemeentenamen());
    gebieden.nieuwste(codes).stream()
        .filter(g -> !g.naam().equals(g.code()))
        .forEach(g -> namen.put(g.code(), g.naam()));
    return namen;
  }

  /**
   * @param id of the new group
   * @throws AlOpgeslagen when it was made before
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void maak(UUID id, Groepsinhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    AlOpgeslagen.controleer(groepen.bestaat(id), "groep.al-opgeslagen");
    Gebiedsgroep groep =
        new Gebiedsgroep(id, inhoud, keuzes(inhoud), OffsetDateTime.now(klok), identiteit.naam());
    vereisEnigeNaam(groep);
    groepen.voegToe(groep);
    groepen.bewaar();
    leg("groep.gemaakt", groep, "gemaakt: " + inWoorden(groep.inhoud()));
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void wijzig(UUID id, long versie, Groepsinhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    Gebiedsgroep groep = groepen.readOmTeWijzigen(id);
    VerouderdeVersie.controleer(groep.versie(), versie);
    Groepsinhoud was = groep.inhoud();
    groep.wijzig(inhoud, keuzes(inhoud), OffsetDateTime.now(klok), identiteit.naam());
    vereisEnigeNaam(groep);
    groepen.bewaar();
    leg(
        "groep.gewijzigd",
        groep,
        "gewijzigd: was %s; wordt %s".formatted(inWoorden(was), inWoorden(groep.inhoud())));
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void verwijder(UUID id, long versie) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    Gebiedsgroep groep = groepen.readOmTeWijzigen(id);
    VerouderdeVersie.controleer(groep.versie(), versie);
    groep.laatVervallen(OffsetDateTime.now(klok), identiteit.naam());
    groepen.bewaar();
    leg("groep.verwijderd", groep, "verwijderd: was " + inWoorden(groep.inhoud()));
  }

  private Gebiedsgroep.Keuzes keuzes(Groepsinhoud inhoud) {
    return new Gebiedsgroep.Keuzes(
        gebieden.nieuwste(inhoud.leden()).stream()
            .filter(Gebied::isWijk)
            .map(Gebied::code)
            .collect(Collectors.toSet()),
        indicatoren.alle().stream().map(Indicator::code).collect(Collectors.toSet()),
        indicatoren.alle().stream()
            .filter(i -> i.inhoud().kanNegatief())
            .map(Indicator::code)
            .collect(Collectors.toSet()));
  }

  @Bedrijfsregel("MON-113")
  private void vereisEnigeNaam(Gebiedsgroep groep) {
    if (groepen.bestaatNaam(groep.inhoud().naam(), groep.id())) {
      throw new Regelovertreding("MON-113", "naam", "groep.naam-bestaat", groep.inhoud().naam());
    }
  }

  private static String inWoorden(Groepsinhoud inhoud) {
    return "%s, %s: %s%s"
        .formatted(
            inhoud.naam(),
            inhoud.soort() == Groepsoort.STEDEN ? "steden" : "wijken",
            String.join(" ", inhoud.leden()),
            inhoud.cijfers().stream()
                .map(
                    c ->
                        ", %s %d %s (%s)"
                            .formatted(
                                c.indicator(), c.jaar(), c.waarde().toPlainString(), c.bron()))
                .collect(Collectors.joining()));
  }

  private void leg(String actie, Gebiedsgroep groep, String wat) {
    spoor.leg(
        actie,
        Gebiedsgroep.onderwerp(groep.id()),
        null,
        "Groep \u201c%s\u201d %s".formatted(groep.inhoud().naam(), wat));
  }
}
