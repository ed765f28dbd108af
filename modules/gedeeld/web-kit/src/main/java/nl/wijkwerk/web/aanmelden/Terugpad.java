package nl.wijkwerk.web.aanmelden;

/** Where to go after signing on: only within this site, so that a link cannot lead elsewhere. */
public final class Terugpad {
  private Terugpad() {}

  public static String veilig(String gevraagd, String anders) {
    return gevraagd != null
            && gevraagd.startsWith("/")
            && !gevraagd.startsWith("//")
            && gevraagd.indexOf('\\') < 0
            && gevraagd.chars().noneMatch(c -> c < 0x20)
        ? gevraagd
        : anders;
  }
}
