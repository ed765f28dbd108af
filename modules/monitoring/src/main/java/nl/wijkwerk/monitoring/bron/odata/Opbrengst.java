package nl.wijkwerk.monitoring.bron.odata;

import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;

/** What was fetched of a source, in the form in which its figures are read. */
public sealed interface Opbrengst permits Opbrengst.Bestanden, Swingcijfers {

  /** The files of CBS; closing them is up to who reads them. */
  record Bestanden(Aanlevering aanlevering) implements Opbrengst {}
}
