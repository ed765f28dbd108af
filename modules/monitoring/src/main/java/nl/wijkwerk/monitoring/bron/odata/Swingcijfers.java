package nl.wijkwerk.monitoring.bron.odata;

import nl.wijkwerk.monitoring.inlezen.bestand.Eigenbestand;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;

/**
 * What Swing gave of one variable, as rows that are read like an own file.
 *
 * @param keuzes what its columns are
 * @param vingerafdruk the same for the same figures of the same measure
 */
public record Swingcijfers(Eigenbestand bestand, Toewijzing keuzes, long bytes, String vingerafdruk)
    implements Opbrengst {}
