package nl.wijkwerk.kern.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.wijkwerk.kern.toegang.Identiteit;

/**
 * Does work of the sample in the name of one of its made up users, with the roles that this user
 * has today: whatever these do not allow is refused, as on the screen.
 */
@ApplicationScoped
public class Voorbeeldgebruiker {
  /** What the audit trail names as the origin of all that the sample loads. */
  public static final String HERKOMST = "voorbeeldgemeente";

  private Identiteit identiteit;
  private Personen personen;
  private Clock klok;

  protected Voorbeeldgebruiker() {}

  @Inject
  public Voorbeeldgebruiker(Identiteit identiteit, Personen personen, Clock klok) {
    this.identiteit = identiteit;
    this.personen = personen;
    this.klok = klok;
  }

  public void doe(String gebruikersnaam, Runnable werk) {
    Persoon persoon =
        personen
            .findByGebruikersnaam(gebruikersnaam)
            .orElseThrow(
                () -> new IllegalStateException("In personen.json ontbreekt " + gebruikersnaam));
    identiteit.meldAan(
        persoon.id(),
        persoon.gebruikersnaam(),
        persoon.naam(),
        personen.toekenningen(persoon.id(), LocalDate.now(klok)),
        HERKOMST);
    try {
      werk.run();
    } finally {
      identiteit.meldSysteemAan(HERKOMST);
    }
  }
}
