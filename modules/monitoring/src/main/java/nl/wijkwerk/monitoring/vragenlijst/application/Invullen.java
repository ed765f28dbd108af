package nl.wijkwerk.monitoring.vragenlijst.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Inzenden;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.monitoring.vragenlijst.domain.Invulbaarheid;
import nl.wijkwerk.monitoring.vragenlijst.domain.Inzending;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijst;
import nl.wijkwerk.monitoring.vragenlijst.persistence.JdbcInzendingen;
import nl.wijkwerk.monitoring.vragenlijst.persistence.JpaVragenlijsten;

/** What residents do with a questionnaire, without signing in. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Invullen {
  private JpaVragenlijsten lijsten;
  private JdbcInzendingen inzendingen;
  private Gebieden gebieden;
  private Clock klok;

  protected Invullen() {}

  @Inject
  public Invullen(
      JpaVragenlijsten lijsten, JdbcInzendingen inzendingen, Gebieden gebieden, Clock klok) {
    this.lijsten = lijsten;
    this.inzendingen = inzendingen;
    this.gebieden = gebieden;
    this.klok = klok;
  }

  @Lezen(openbaar = true)
  public String gemeente() {
    return gebieden.gemeente().map(Gebied::naam).orElse("");
  }

  /** Those that can be filled in today. */
  @Lezen(openbaar = true)
  public List<Invulbeeld> openstaand() {
    Map<String, String> namen = namen();
    return lijsten.invulbaar(LocalDate.now(klok)).stream().map(v -> beeld(v, namen)).toList();
  }

  /** A questionnaire as residents see it; one that they must not see looks as one that is not. */
  @Lezen(openbaar = true)
  public Invulbeeld lees(UUID id) {
    return lijsten
        .find(id)
        .filter(v -> v.invulbaar(LocalDate.now(klok)) != Invulbaarheid.ONBEKEND)
        .map(v -> beeld(v, namen()))
        .orElseGet(() -> Invulbeeld.onbekend(id));
  }

  /** Takes in what somebody filled in, once. */
  @Inzenden
  @Bedrijfsregel("MON-153")
  public void zendIn(UUID id, Inzending inzending) {
    Vragenlijst lijst =
        lijsten
            .findOmInTeZenden(id)
            .orElseThrow(() -> new Regelovertreding("MON-152", null, "invullen.niet-meer"));
    inzending.vereisPast(lijst, LocalDate.now(klok));
    inzendingen.voegToe(id, inzending);
  }

  private Map<String, String> namen() {
    return gebieden.wijken().stream().collect(Collectors.toMap(Gebied::code, Gebied::naam));
  }

  private Invulbeeld beeld(Vragenlijst v, Map<String, String> namen) {
    return new Invulbeeld(
        v.id(),
        v.invulbaar(LocalDate.now(klok)),
        v.inhoud(),
        v.inhoud().wijken().stream()
            .map(w -> new Invulbeeld.Wijk(w, namen.getOrDefault(w, w)))
            .toList());
  }
}
