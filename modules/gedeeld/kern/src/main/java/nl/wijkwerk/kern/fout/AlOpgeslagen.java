package nl.wijkwerk.kern.fout;

import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * What this would make exists already: a form was sent a second time, after Back or by two clicks.
 * The id of what a form makes is chosen when the form is opened.
 */
public class AlOpgeslagen extends Regelovertreding {
  private static final long serialVersionUID = 1L;

  private AlOpgeslagen(String sleutel) {
    super("KRN-18", null, sleutel);
  }

  /**
   * Refuses to make what exists.
   *
   * @param sleutel sentence that names the thing and says where to change it
   */
  @Bedrijfsregel("KRN-18")
  public static void controleer(boolean bestaat, String sleutel) {
    if (bestaat) {
      throw new AlOpgeslagen(sleutel);
    }
  }
}
