package nl.wijkwerk.wijkplan.api;

import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissoort;

/** A plan became a definitive proposal; its content is locked until the council has judged it. */
@Gebeurtenissoort(PlanAangeboden.SOORT)
public record PlanAangeboden(
    UUID planId,
    int versie,
    String gebied,
    String wijk,
    String titel,
    List<Planonderdeel> onderdelen) {
  public static final String SOORT = "nl.wijkwerk.wijkplannen.aangeboden";
}
