package nl.wijkwerk.kern.fout;

/** Input that cannot be read at all: a word where a number is asked, a file of the wrong kind. */
public class OngeldigeInvoer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String veld;
  private final String sleutel;
  private final transient Object[] argumenten;

  public OngeldigeInvoer(String veld, String sleutel, Object... argumenten) {
    super(sleutel);
    this.veld = veld;
    this.sleutel = sleutel;
    this.argumenten = argumenten.clone();
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
