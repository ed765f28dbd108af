package nl.wijkwerk.samenwerking.overleg;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.samenwerking.overleg.domain.Agendapunt;
import nl.wijkwerk.samenwerking.overleg.domain.Beslissing;
import nl.wijkwerk.samenwerking.overleg.domain.Besluitnemer;
import nl.wijkwerk.samenwerking.overleg.domain.Inbreng;
import nl.wijkwerk.samenwerking.overleg.domain.Mandaat;
import nl.wijkwerk.samenwerking.overleg.domain.Overleg;
import nl.wijkwerk.samenwerking.overleg.domain.Reeks;
import nl.wijkwerk.samenwerking.overleg.domain.Sturing;
import nl.wijkwerk.samenwerking.overleg.domain.Uitkomst;
import nl.wijkwerk.samenwerking.overleg.domain.Vraag;
import nl.wijkwerk.samenwerking.overleg.domain.Wijkaanduiding;

/** An opgavetafel every four weeks on Tuesday, with what tests need around it. */
public final class OverlegFixture {
  public static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);
  public static final LocalDate TAFEL = LocalDate.of(2026, 11, 24);
  public static final LocalDate VOLGENDE = LocalDate.of(2026, 12, 22);
  public static final OffsetDateTime NU = om(VANDAAG, 10);
  public static final String REDEN = "Bewoners hebben het plan mee gemaakt en steunen het.";
  public static final Besluitnemer VOORZITTER =
      new Besluitnemer("Ambtelijk opdrachtgever", Set.of(Rol.AMBTELIJK_OPDRACHTGEVER));
  public static final Wijkaanduiding DE_RIET = new Wijkaanduiding("WK014111", "De Riet", "11");

  private OverlegFixture() {}

  public static OffsetDateTime om(LocalDate dag, int uur) {
    return dag.atTime(uur, 0).atZone(Klok.ZONE).toOffsetDateTime();
  }

  public static Reeks reeks() {
    return new Reeks(LocalDate.of(2026, 1, 20), 4, LocalTime.of(9, 30), 90);
  }

  public static Overleg zonderMandaat(String naam, boolean plannen) {
    return new Overleg(
        naam, Rol.AMBTELIJK_OPDRACHTGEVER, Rol.BESTUURLIJK_OPDRACHTGEVER, plannen, reeks(), null);
  }

  public static Overleg opgavetafel() {
    Overleg overleg = zonderMandaat("Opgavetafel", true);
    overleg.geefMandaat(Mandaat.BESLUIT, LocalDate.of(2026, 1, 1));
    return overleg;
  }

  public static Inbreng inbreng(String titel, int minuten) {
    return new Inbreng(
        titel,
        Vraag.AFSTEMMEN,
        EnumSet.of(Sturing.LIJN, Sturing.WIJK),
        DE_RIET,
        null,
        minuten,
        null);
  }

  /** A decision that the forum took before the day of its meeting. */
  public static Beslissing vooruit(Uitkomst uitkomst, String reden) {
    return new Beslissing(UUID.randomUUID(), uitkomst, reden, true);
  }

  public static Agendapunt planpunt(UUID plan, int versie) {
    return Agendapunt.voorPlan(
        Onderwerp.wijkplan(plan), versie, "Wijkplan De Riet", DE_RIET, "Voorstel", "Wijkwerk", NU);
  }
}
