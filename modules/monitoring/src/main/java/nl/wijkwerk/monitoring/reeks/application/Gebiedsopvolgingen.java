package nl.wijkwerk.monitoring.reeks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.doel.application.Doelmeter;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;
import nl.wijkwerk.monitoring.reeks.persistence.JdbcGebiedsopvolgingen;

/** What areas became: read, added one by one or from a file, and taken away. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Gebiedsopvolgingen {
  @Inject private JdbcGebiedsopvolgingen opvolgingen;
  @Inject private Doelmeter doelmeter;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;
  @Inject private Spoor spoor;
  @Inject private Clock klok;
  @PersistenceContext private EntityManager em;

  /** The newest year first. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Gebiedsopvolging> lijst() {
    return opvolgingen.alle();
  }

  /** Adds one; once, however often it is asked. */
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Bedrijfsregel("MON-106")
  public void voegToe(Gebiedsopvolging opvolging) {
    voegAlleToe(List.of(opvolging));
  }

  /**
   * Adds all of a file, or none; those that are there already stay as they are.
   *
   * @return how many were new
   */
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Bedrijfsregel({"MON-106", "MON-224"})
  public int voegAlleToe(List<Gebiedsopvolging> nieuwe) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    String gemeente = gebieden.findGemeente().orElseThrow(() -> new NietGevonden("gemeente"));
    Connection verbinding = Transactie.verbinding(em);
    opvolgingen.wacht(verbinding);
    List<Gebiedsopvolging> bekend = new ArrayList<>(opvolgingen.alle());
    List<Gebiedsopvolging> alle = Stream.concat(bekend.stream(), nieuwe.stream()).toList();
    List<String> vroeger = nieuwe.stream().flatMap(o -> o.oud().stream()).distinct().toList();
    Map<String, Set<Integer>> jaren = gebieden.jaren(vroeger);
    Set<String> gekend = new HashSet<>(opvolgingen.metCijfers(vroeger));
    gekend.addAll(jaren.keySet());
    int aantal = 0;
    for (Gebiedsopvolging nieuw : nieuwe) {
      nieuw.vereis(gemeente, LocalDate.now(klok).getYear());
      if (bekend.stream().anyMatch(nieuw::zegtHetzelfde)) {
        continue;
      }
      nieuw.vereisEnige(bekend);
      nieuw.vereisVoorgangers(gekend, jaren, alle);
      opvolgingen.voegToe(verbinding, nieuw);
      bekend.add(nieuw);
      aantal++;
      leg("gebiedsopvolging.toegevoegd", nieuw.id(), inWoorden(nieuw));
    }
    if (aantal == 0) {
      spoor.leg(
          "gebiedsopvolging.toegevoegd",
          new Onderwerp("gebiedsopvolging", "-"),
          null,
          "Opvolgingen van gebieden aangeleverd; alle waren al bekend");
    } else {
      doelmeter.meetOpnieuw();
    }
    return aantal;
  }

  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  public void verwijder(UUID id) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    Gebiedsopvolging was =
        opvolgingen.alle().stream()
            .filter(o -> o.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NietGevonden("opvolging " + id));
    opvolgingen.verwijder(Transactie.verbinding(em), id);
    doelmeter.meetOpnieuw();
    leg("gebiedsopvolging.verwijderd", id, "Verwijderd: " + inWoorden(was));
  }

  private void leg(String actie, UUID id, String omschrijving) {
    spoor.leg(actie, new Onderwerp("gebiedsopvolging", id.toString()), null, omschrijving);
  }

  private static String inWoorden(Gebiedsopvolging o) {
    return String.join(", ", o.oud())
        + " wordt vanaf "
        + o.jaar()
        + " "
        + String.join(", ", o.nieuw())
        + " ("
        + o.soort().name().toLowerCase(Locale.ROOT)
        + ")";
  }
}
