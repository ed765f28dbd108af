package nl.wijkwerk.monitoring.vragenlijst.domain;

/**
 * What narrows the list of questionnaires; null does not narrow.
 *
 * @param zoek part of title or introduction
 * @param wijk code of a wijk where it runs
 * @param sorteer a field of the list, with a minus in front for falling
 */
public record Vragenlijstfilter(
    String zoek, String wijk, Vragenlijststatus status, String sorteer) {
  public Vragenlijstfilter {
    zoek = Vragenlijstinhoud.kaal(zoek);
    wijk = Vragenlijstinhoud.kaal(wijk);
    sorteer = Vragenlijstinhoud.kaal(sorteer);
  }
}
