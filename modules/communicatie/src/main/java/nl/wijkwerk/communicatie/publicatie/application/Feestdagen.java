package nl.wijkwerk.communicatie.publicatie.application;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.wijkwerk.communicatie.publicatie.domain.Werkkalender;

/** Gives the calendar of Dutch working days, with holidays that are computed for any year. */
@ApplicationScoped
public class Feestdagen {
  private Werkkalender kalender;

  @Produces
  @Dependent
  public synchronized Werkkalender kalender() {
    if (kalender == null) {
      HolidayManager feestdagen =
          HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
      kalender = new Werkkalender(feestdagen::isHoliday);
    }
    return kalender;
  }
}
