package nl.wijkwerk.kern.fout;

import java.util.ArrayList;
import java.util.List;

/**
 * Several rules broken at once, so that who filled in a form reads all of it and not one by one. To
 * whoever asks for one, it is the first.
 */
public class MeerOvertredingen extends Regelovertreding {
  private static final long serialVersionUID = 1L;

  private final transient List<Regelovertreding> alle;

  private MeerOvertredingen(List<Regelovertreding> alle) {
    super(alle.get(0).regel(), alle.get(0).veld(), alle.get(0).sleutel(), alle.get(0).argumenten());
    this.alle = List.copyOf(alle);
  }

  /**
   * Does all checks, whichever of them fail.
   *
   * @throws Regelovertreding with everything that failed
   */
  public static void toets(Runnable... toetsen) {
    List<Regelovertreding> gevonden = new ArrayList<>();
    for (Runnable toets : toetsen) {
      try {
        toets.run();
      } catch (Regelovertreding e) {
        gevonden.addAll(e.alle());
      }
    }
    if (gevonden.size() == 1) {
      throw gevonden.get(0);
    } else if (!gevonden.isEmpty()) {
      throw new MeerOvertredingen(gevonden);
    }
  }

  @Override
  public List<Regelovertreding> alle() {
    return alle == null ? super.alle() : alle;
  }
}
