package nl.wijkwerk.web.aanmelden;

/** A way to recognise somebody was used, and failed: no other way is tried. */
public class HerkenningMislukt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String sleutel;

  /**
   * @param sleutel sentence in {@code berichten.web} that says what is wrong
   */
  public HerkenningMislukt(int status, String sleutel, Throwable oorzaak) {
    super(sleutel, oorzaak);
    this.status = status;
    this.sleutel = sleutel;
  }

  int status() {
    return status;
  }

  String sleutel() {
    return sleutel;
  }
}
