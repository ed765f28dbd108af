package nl.wijkwerk.web.oidc;

/** A proof of identity that is not believed. The message is for the log, not for who sent it. */
public class OngeldigBewijs extends Exception {
  private static final long serialVersionUID = 1L;

  public OngeldigBewijs(String reden) {
    super(reden);
  }

  public OngeldigBewijs(String reden, Throwable oorzaak) {
    super(reden, oorzaak);
  }
}
