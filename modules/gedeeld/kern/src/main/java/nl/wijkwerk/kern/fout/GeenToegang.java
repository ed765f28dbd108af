package nl.wijkwerk.kern.fout;

import nl.wijkwerk.kern.toegang.Bevoegdheid;

/** Who is signed in may not do this, or not in this area. */
public class GeenToegang extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Bevoegdheid bevoegdheid;
  private final String gebied;

  public GeenToegang(Bevoegdheid bevoegdheid, String gebied) {
    super("not allowed: " + bevoegdheid + (gebied == null ? "" : " in " + gebied));
    this.bevoegdheid = bevoegdheid;
    this.gebied = gebied;
  }

  public Bevoegdheid bevoegdheid() {
    return bevoegdheid;
  }

  public String gebied() {
    return gebied;
  }
}
