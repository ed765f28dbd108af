package nl.wijkwerk.monitoring.kaart.bestand;

import java.util.List;
import java.util.Map;

/**
 * An area as a file gives it.
 *
 * @param nummer its place in the file, from 1
 * @param kenmerken attributes with their values as text; without those that are empty
 * @param veelhoeken rings of each polygon, the outer one first, as x, y, x, y; empty when the file
 *     has no polygon for it
 */
public record Vlak(int nummer, Map<String, String> kenmerken, List<List<double[]>> veelhoeken) {}
