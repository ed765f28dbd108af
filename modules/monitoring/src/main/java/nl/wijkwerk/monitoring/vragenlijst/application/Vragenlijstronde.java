package nl.wijkwerk.monitoring.vragenlijst.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijst;
import nl.wijkwerk.monitoring.vragenlijst.persistence.JdbcInzendingen;
import nl.wijkwerk.monitoring.vragenlijst.persistence.JpaVragenlijsten;

/** Closes questionnaires after their last day, and takes answers away after their term. */
@ApplicationScoped
public class Vragenlijstronde {
  @Inject private JpaVragenlijsten lijsten;
  @Inject private JdbcInzendingen inzendingen;
  @Inject private Sluiting sluiting;
  @Inject private Spoor spoor;
  @Inject private Identiteit identiteit;
  @Inject private Clock klok;

  @ActivateRequestContext
  @Transactional(TxType.REQUIRES_NEW)
  @Bedrijfsregel("MON-158")
  public void kijk() {
    identiteit.meldSysteemAan("vragenlijsten");
    LocalDate vandaag = LocalDate.now(klok);
    OffsetDateTime nu = OffsetDateTime.now(klok);
    for (UUID id : lijsten.omNaTeKijken(vandaag)) {
      Vragenlijst lijst = lijsten.readOmTeWijzigen(id);
      if (lijst.isVoorbij(vandaag)) {
        int aantal = sluiting.sluit(lijst, nu, identiteit.naam());
        leg(
            "vragenlijst.gesloten",
            lijst,
            "gesloten na de laatste dag met "
                + Schrijfwijze.aantal(aantal, "inzending", "inzendingen"));
      } else if (lijst.isOpTeRuimen(vandaag)) {
        inzendingen.verwijderAntwoorden(id);
        lijst.ruimOp(vandaag, nu);
        leg("vragenlijst.opgeruimd", lijst, "antwoorden verwijderd na de bewaartermijn");
      }
    }
    lijsten.bewaar();
  }

  private void leg(String actie, Vragenlijst lijst, String wat) {
    List<String> wijken = lijst.inhoud().wijken();
    spoor.leg(
        actie,
        Vragenlijst.onderwerp(lijst.id()),
        wijken.size() == 1 ? wijken.get(0) : null,
        "Vragenlijst \u201c%s\u201d %s".formatted(lijst.inhoud().titel(), wat));
  }
}
