package nl.wijkwerk.monitoring.inlezen.domain;

/**
 * What narrows the list of deliveries; null does not narrow.
 *
 * @param zoek words in the name of the file or of the source
 * @param sorteer a field of the list, with a minus in front for falling
 */
public record Inleveringfilter(String zoek, Status status, String sorteer) {
  public static final Inleveringfilter ALLE = new Inleveringfilter(null, null, null);

  public Inleveringfilter {
    zoek = zoek == null || zoek.isBlank() ? null : zoek.strip();
  }
}
