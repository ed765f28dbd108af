package nl.wijkwerk.kern.fout;

/** Nobody is signed in, and this is not public. */
public class NietAangemeld extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NietAangemeld() {
    super("not signed in");
  }
}
