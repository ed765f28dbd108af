package nl.wijkwerk.web.oidc;

/** The identity provider does not answer, or not in a way that can be used. */
public class AanmelddienstWeg extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public AanmelddienstWeg(Throwable oorzaak) {
    super(oorzaak.getMessage(), oorzaak);
  }
}
