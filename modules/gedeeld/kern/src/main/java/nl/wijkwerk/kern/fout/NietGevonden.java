package nl.wijkwerk.kern.fout;

/** What was asked for does not exist, or not for the one who asks. */
public class NietGevonden extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String wat;

  /**
   * @param wat what was looked for, in the words of the user: "wijkplan", "gebied WK014111"
   */
  public NietGevonden(String wat) {
    super("not found: " + wat);
    this.wat = wat;
  }

  public String wat() {
    return wat;
  }
}
