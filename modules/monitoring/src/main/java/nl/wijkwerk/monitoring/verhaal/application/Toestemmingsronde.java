package nl.wijkwerk.monitoring.verhaal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaal;
import nl.wijkwerk.monitoring.verhaal.persistence.JpaVerhalen;

/** Ends consent that was given until a day that has passed: name and photo leave the database. */
@ApplicationScoped
public class Toestemmingsronde {
  @Inject private JpaVerhalen verhalen;
  @Inject private Spoor spoor;
  @Inject private Identiteit identiteit;
  @Inject private Clock klok;

  @ActivateRequestContext
  @Transactional(TxType.REQUIRES_NEW)
  public void laatVerlopen() {
    identiteit.meldSysteemAan("toestemming");
    LocalDate vandaag = LocalDate.now(klok);
    for (Verhaal verhaal : verhalen.metVerlopenToestemming(vandaag)) {
      verhaal.laatVerlopen(vandaag, identiteit.naam(), OffsetDateTime.now(klok));
      verhalen.bewaar(verhaal);
      spoor.leg(
          "verhaal.toestemming-verlopen",
          new Onderwerp("verhaal", verhaal.id().toString()),
          verhaal.gebied(),
          VerhalenVastleggen.omschrijving(
              verhaal, "toestemming van een persoon verlopen; naam en foto zijn weg"));
    }
  }
}
