package nl.wijkwerk.communicatie.publicatie.domain;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** Takes up what residents must hear of, each cause once, however often it is reported. */
public final class Plichtregister {
  private final Publicatieplichten plichten;
  private final Werkkalender kalender;

  public Plichtregister(Publicatieplichten plichten, Werkkalender kalender) {
    this.plichten = plichten;
    this.kalender = kalender;
  }

  /**
   * @param moment when it happened; the clock runs from here
   * @param werkdagen term for this kind of cause
   * @return the new duty; empty when this cause has its duty already
   */
  @Bedrijfsregel("COM-01")
  public Optional<Publicatieplicht> neemOp(
      Aanleiding aanleiding, OffsetDateTime moment, int werkdagen) {
    if (plichten.findByAanleiding(aanleiding.gebeurtenis()).isPresent()) {
      return Optional.empty();
    }
    Publicatieplicht plicht =
        new Publicatieplicht(
            UUID.randomUUID(), aanleiding, new Antwoordklok(moment, werkdagen, kalender));
    plichten.voegToe(plicht);
    return Optional.of(plicht);
  }
}
