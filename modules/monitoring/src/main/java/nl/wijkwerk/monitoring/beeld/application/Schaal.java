package nl.wijkwerk.monitoring.beeld.application;

import java.util.stream.DoubleStream;

/**
 * A scale with round numbers for a drawing.
 *
 * @param laag its lowest number
 * @param stap from one number to the next
 * @param stappen how many there are
 */
public record Schaal(double laag, double stap, int stappen) {

  /** A scale that holds these: from nought, unless all of it then lies together at the top. */
  public static Schaal van(DoubleStream getallen, int ongeveer) {
    double[] waarden = getallen.sorted().toArray();
    double min = waarden[0];
    double max = waarden[waarden.length - 1];
    double van = min >= 0 && min < 0.7 * max ? 0 : min - (max - min) * 0.2;
    double stap = netjes(Math.max(max - van, Math.abs(max) * 0.02) / ongeveer);
    double laag = Math.floor(van / stap) * stap;
    return new Schaal(laag, stap, Math.max(1, (int) Math.ceil((max - laag) / stap - 1e-9)));
  }

  /** The next 1, 2 or 5 with noughts. */
  public static double netjes(double ruw) {
    double macht = Math.pow(10, Math.floor(Math.log10(ruw == 0 ? 1 : ruw)));
    double deel = ruw / macht;
    return macht * (deel <= 1 ? 1 : deel <= 2 ? 2 : deel <= 5 ? 5 : 10);
  }

  /** Whether nought stands on it. */
  public boolean metNul() {
    return laag <= 0 && laag + stap * stappen >= 0;
  }

  /** Where a number stands between lowest (0) and highest (1). */
  public double plek(double waarde) {
    return (waarde - laag) / (stap * stappen);
  }

  public double streep(int nummer) {
    return laag + nummer * stap;
  }

  /** How many decimals its numbers need. */
  public int decimalen() {
    return Math.max(0, (int) -Math.floor(Math.log10(stap)));
  }
}
