package nl.wijkwerk.monitoring.inlezen.domain;

/**
 * A column as the file heads it, with title, unit and group when the properties file gives them.
 */
public record Kolomkop(String kop, String titel, String eenheid, String groep) {

  /** The key without the numeric suffix. */
  public String sleutel() {
    return kop.replaceFirst("_\\d+$", "");
  }

  public boolean isBeschreven() {
    return titel != null;
  }
}
