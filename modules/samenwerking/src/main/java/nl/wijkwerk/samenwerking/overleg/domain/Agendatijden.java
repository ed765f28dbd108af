package nl.wijkwerk.samenwerking.overleg.domain;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * When each point of an agenda starts, and whether all of them fit in the meeting.
 *
 * @param tijden start of each point, in the order of the agenda
 * @param gevuld minutes that the points take together
 * @param duur minutes that the meeting lasts
 */
public record Agendatijden(List<LocalTime> tijden, int gevuld, int duur) {
  public Agendatijden {
    tijden = List.copyOf(tijden);
  }

  @Bedrijfsregel("SAM-14")
  public static Agendatijden van(LocalTime begin, int duur, List<Integer> minuten) {
    List<LocalTime> tijden = new ArrayList<>();
    int gevuld = 0;
    for (int m : minuten) {
      tijden.add(begin.plusMinutes(gevuld));
      gevuld += m;
    }
    return new Agendatijden(tijden, gevuld, duur);
  }

  @Bedrijfsregel("SAM-14")
  public boolean past() {
    return gevuld <= duur;
  }

  public int teVeel() {
    return Math.max(0, gevuld - duur);
  }
}
