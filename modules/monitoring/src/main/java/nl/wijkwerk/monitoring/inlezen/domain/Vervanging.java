package nl.wijkwerk.monitoring.inlezen.domain;

/**
 * Figures that count now and would no longer count after a file is read in.
 *
 * @param maat name of the measure
 * @param bron who made those that count now
 */
public record Vervanging(String maat, int jaar, String bron) {}
