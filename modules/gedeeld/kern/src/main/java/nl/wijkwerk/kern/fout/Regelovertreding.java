package nl.wijkwerk.kern.fout;

import java.util.List;

/**
 * A rule of the domain was broken. Carries the id of the rule and the key of a sentence that says
 * what is wrong and how to mend it; screen and API show that same sentence.
 */
public class Regelovertreding extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String regel;
  private final String sleutel;
  private final transient Object[] argumenten;
  private final String veld;

  /**
   * @param veld name in the API of the field that must change, with a dot before it the field that
   *     it is in; null when it is about the whole
   */
  public Regelovertreding(String regel, String veld, String sleutel, Object... argumenten) {
    super(regel + ": " + sleutel);
    this.regel = regel;
    this.veld = veld;
    this.sleutel = sleutel;
    this.argumenten = argumenten.clone();
  }

  public String regel() {
    return regel;
  }

  public String veld() {
    return veld;
  }

  public String sleutel() {
    return sleutel;
  }

  public Object[] argumenten() {
    return argumenten == null ? new Object[0] : argumenten.clone();
  }

  /** This one, or each of them when several rules were broken at once. */
  public List<Regelovertreding> alle() {
    return List.of(this);
  }
}
