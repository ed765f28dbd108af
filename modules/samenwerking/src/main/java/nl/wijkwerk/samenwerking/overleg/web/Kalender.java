package nl.wijkwerk.samenwerking.overleg.web;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.samenwerking.overleg.domain.VergaderingRegel;

/** Meetings as an iCalendar file. Times are in UTC, which every calendar shows as local time. */
final class Kalender {
  private Kalender() {}

  /**
   * @param basis address of the site, "https://wijkwerk.voorbeeld.nl"
   */
  static String van(List<VergaderingRegel> vergaderingen, String basis, OffsetDateTime nu) {
    ICalendar kalender = new ICalendar();
    kalender.setProductId("-//Wijkwerk//Opgavetafel//NL");
    for (VergaderingRegel v : vergaderingen) {
      VEvent afspraak = new VEvent();
      afspraak.setUid(v.id() + "@wijkwerk");
      afspraak.setDateTimeStamp(Date.from(nu.toInstant()));
      afspraak.setSequence((int) v.versie());
      afspraak.setSummary(v.overleg());
      afspraak.setDateStart(moment(v.datum(), v.begintijd()));
      afspraak.setDateEnd(moment(v.datum(), v.eindtijd()));
      afspraak.setStatus(Status.confirmed());
      afspraak.setUrl(basis + "/samenwerking/vergadering?id=" + v.id());
      kalender.addEvent(afspraak);
    }
    return Biweekly.write(kalender).version(ICalVersion.V2_0).go();
  }

  private static Date moment(LocalDate dag, LocalTime tijd) {
    return Date.from(dag.atTime(tijd).atZone(Klok.ZONE).toInstant());
  }
}
