package nl.wijkwerk.kern.fout;

import java.util.Collection;

/** Input that cannot be read at all: a word where a number is asked, a file of the wrong kind. */
public class OngeldigeInvoer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String veld;
  private final String sleutel;
  private final transient Object[] argumenten;

  /**
   * @param argumenten texts of the caller, which the sentence shows cut short, and lists of ours,
   *     which it shows whole
   */
  public OngeldigeInvoer(String veld, String sleutel, Object... argumenten) {
    super(sleutel);
    this.veld = veld;
    this.sleutel = sleutel;
    this.argumenten = argumenten.clone();
  }

  /** For a word that is none of the words that can be chosen; names these. */
  public static OngeldigeInvoer keuze(String veld, Collection<String> keuzes) {
    return new OngeldigeInvoer(veld, "fout.keuze", veld, keuzes.stream().sorted().toList());
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
}
