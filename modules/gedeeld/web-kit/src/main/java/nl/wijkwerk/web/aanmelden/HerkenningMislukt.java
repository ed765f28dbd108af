package nl.wijkwerk.web.aanmelden;

/** A way to recognise somebody was used, and failed: no other way is tried. */
public class HerkenningMislukt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String sleutel;
  private final String uitdaging;

  /**
   * @param sleutel sentence in {@code berichten.web} that says what is wrong
   */
  public HerkenningMislukt(int status, String sleutel, Throwable oorzaak) {
    this(status, sleutel, "Bearer realm=\"wijkwerk\", error=\"invalid_token\"", oorzaak);
  }

  /**
   * @param uitdaging what {@code WWW-Authenticate} says with a 401
   */
  public HerkenningMislukt(int status, String sleutel, String uitdaging, Throwable oorzaak) {
    super(sleutel, oorzaak);
    this.status = status;
    this.sleutel = sleutel;
    this.uitdaging = uitdaging;
  }

  int status() {
    return status;
  }

  String sleutel() {
    return sleutel;
  }

  String uitdaging() {
    return uitdaging;
  }
}
