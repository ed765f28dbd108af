package nl.wijkwerk.samenwerking.toezegging;

import static nl.wijkwerk.samenwerking.overleg.OverlegFixture.DE_RIET;
import static nl.wijkwerk.samenwerking.overleg.OverlegFixture.om;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.samenwerking.overleg.domain.Wijkaanduiding;
import nl.wijkwerk.samenwerking.toezegging.domain.Ontvanger;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezegging;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingsnummer;

/** A promise about lighting in De Riet, made on the first of October, due a month later. */
public final class ToezeggingFixture {
  public static final LocalDate GEDAAN = LocalDate.of(2026, 10, 1);
  public static final LocalDate UITERLIJK = LocalDate.of(2026, 11, 1);
  public static final LocalDate VANDAAG = LocalDate.of(2026, 10, 20);
  public static final LocalDate LATER = LocalDate.of(2026, 12, 1);
  public static final OffsetDateTime NU = om(VANDAAG, 10);
  public static final String GRIFFIER = "Griffier";

  private ToezeggingFixture() {}

  public static Toezegging.Inhoud inhoud(String titel, LocalDate gedaanOp, Wijkaanduiding wijk) {
    return new Toezegging.Inhoud(
        titel,
        "De raad leest welke paden verlichting krijgen.",
        gedaanOp,
        "Raadsvergadering",
        "Wijkwethouder De Riet",
        Ontvanger.RAAD,
        wijk,
        "Hoofd openbare ruimte");
  }

  public static Toezegging.Inhoud inhoud() {
    return inhoud("Verlichting", GEDAAN, DE_RIET);
  }

  public static Toezegging toezegging(Toezegging.Inhoud inhoud, LocalDate uiterlijk) {
    return new Toezegging(
        UUID.randomUUID(), new Toezeggingsnummer(2026, 1), inhoud, uiterlijk, GRIFFIER, NU);
  }

  public static Toezegging toezegging() {
    return toezegging(inhoud(), UITERLIJK);
  }
}
