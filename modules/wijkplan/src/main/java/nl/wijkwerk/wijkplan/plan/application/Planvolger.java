package nl.wijkwerk.wijkplan.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.communicatie.api.PublicatieGedaan;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenis;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissen;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenisverwerker;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.samenwerking.api.BesluitGenomen;
import nl.wijkwerk.wijkplan.api.PlanGetoetst;

/**
 * Keeps with the plan what other modules did about it: the decision, and that the wijk was told.
 */
@ApplicationScoped
public class Planvolger implements Gebeurtenisverwerker {
  @Inject private Plannen plannen;
  @Inject private Gebeurtenissen gebeurtenissen;

  @Override
  public String naam() {
    return "wijkplan.planvolger";
  }

  @Override
  public Set<String> soorten() {
    return Set.of(BesluitGenomen.SOORT, PublicatieGedaan.SOORT);
  }

  @Override
  public void verwerk(Gebeurtenis gebeurtenis) {
    Optional<UUID> plan = plan(gebeurtenis.onderwerp());
    if (plan.isEmpty() || plannen.heeftVernomen(plan.get(), gebeurtenis.volgnummer())) {
      return;
    }
    if (gebeurtenis.soort().equals(BesluitGenomen.SOORT)) {
      BesluitGenomen besluit = gebeurtenis.als(BesluitGenomen.class);
      plannen.verwerkBesluit(
          plan.get(),
          gebeurtenis.volgnummer(),
          besluit.uitkomst(),
          besluit.reden(),
          besluit.datum());
    } else {
      PublicatieGedaan publicatie = gebeurtenis.als(PublicatieGedaan.class);
      plannen.verwerkPublicatie(
          plan.get(),
          gebeurtenis.volgnummer(),
          publicatie.datum(),
          overVaststelling(publicatie.aanleiding()));
    }
  }

  private boolean overVaststelling(UUID aanleiding) {
    return aanleiding == null
        || gebeurtenissen
            .lees(aanleiding)
            .filter(g -> g.soort().equals(PlanGetoetst.SOORT))
            .filter(g -> g.als(PlanGetoetst.class).vastgesteld())
            .isPresent();
  }

  private static Optional<UUID> plan(String onderwerp) {
    if (onderwerp == null || !onderwerp.startsWith("wijkplan:")) {
      return Optional.empty();
    }
    return Optional.of(UUID.fromString(Onderwerp.van(onderwerp).id()));
  }
}
