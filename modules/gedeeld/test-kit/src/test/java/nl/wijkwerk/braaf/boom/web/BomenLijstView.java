package nl.wijkwerk.braaf.boom.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.wijkwerk.braaf.api.BoomGeplant;
import nl.wijkwerk.braaf.boom.application.BomenBekijken;

/** A screen that holds records. */
@Named
public class BomenLijstView {

  @Inject private BomenBekijken bomen;
  @Inject private Clock klok;

  private BoomGeplant boom;

  public BoomGeplant getBoom() {
    if (boom == null) {
      boom = bomen.oudeBoom(1, LocalDate.now(klok));
    }
    return boom;
  }
}
