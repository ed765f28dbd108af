package nl.wijkwerk.wijkplan.onderbouwing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenis;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenisverwerker;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.middelen.api.BedragGereserveerd;
import nl.wijkwerk.middelen.api.ReserveringVrijgegeven;
import nl.wijkwerk.wijkplan.onderbouwing.persistence.JpaPlangeld;

/** Keeps what middelen reserves for plans, so that it stands beside what they are estimated at. */
@ApplicationScoped
public class Reserveringvolger implements Gebeurtenisverwerker {
  @Inject private JpaPlangeld plangeld;

  @Override
  public String naam() {
    return "wijkplan.reserveringvolger";
  }

  @Override
  public Set<String> soorten() {
    return Set.of(BedragGereserveerd.SOORT, ReserveringVrijgegeven.SOORT);
  }

  @Override
  public void verwerk(Gebeurtenis gebeurtenis) {
    if (gebeurtenis.soort().equals(BedragGereserveerd.SOORT)) {
      BedragGereserveerd g = gebeurtenis.als(BedragGereserveerd.class);
      plan(g.onderwerp())
          .ifPresent(
              plan ->
                  plangeld.leg(gebeurtenis.id(), plan, g.reserveringId(), g.jaar(), g.bedrag()));
    } else {
      ReserveringVrijgegeven v = gebeurtenis.als(ReserveringVrijgegeven.class);
      plan(v.onderwerp())
          .ifPresent(
              plan ->
                  plangeld.leg(
                      gebeurtenis.id(), plan, v.reserveringId(), null, v.bedrag().negate()));
    }
  }

  private static Optional<UUID> plan(String onderwerp) {
    return onderwerp != null && onderwerp.startsWith("wijkplan:")
        ? Optional.of(UUID.fromString(Onderwerp.van(onderwerp).id()))
        : Optional.empty();
  }
}
