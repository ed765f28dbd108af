package nl.wijkwerk.web.fout;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What two people did to one form. A field that only the colleague changed takes what is stored; a
 * field that this person changed keeps what was typed, and when both changed it the page shows what
 * is stored beside it. So the next save loses nothing that nobody has seen.
 */
public class Botsing implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A field by its label, with what is in it. */
  public record Regel(String veld, String waarde) implements Serializable {}

  private final ArrayList<Regel> overgenomen = new ArrayList<>();
  private final ArrayList<Regel> allebei = new ArrayList<>();

  /**
   * Settles one field.
   *
   * @param veld label of the field
   * @param begin what the form began with
   * @param opgeslagen what the colleague saved
   * @param inWoorden how the page writes a value that is not empty
   * @return what the field gets
   */
  public <T> T veld(
      String veld, T begin, T getypt, T opgeslagen, Function<? super T, String> inWoorden) {
    if (gelijk(opgeslagen, begin) || gelijk(opgeslagen, getypt)) {
      return getypt;
    }
    Regel regel = new Regel(veld, leeg(opgeslagen) ? "" : inWoorden.apply(opgeslagen));
    if (gelijk(getypt, begin)) {
      overgenomen.add(regel);
      return opgeslagen;
    }
    allebei.add(regel);
    return getypt;
  }

  /** Settles one field whose value the page writes as it is. */
  public <T> T veld(String veld, T begin, T getypt, T opgeslagen) {
    return veld(veld, begin, getypt, opgeslagen, String::valueOf);
  }

  /** Fields that only the colleague changed; the form shows what the colleague wrote. */
  public List<Regel> getOvergenomen() {
    return List.copyOf(overgenomen);
  }

  /** Fields that both changed; the form shows what was typed. */
  public List<Regel> getAllebei() {
    return List.copyOf(allebei);
  }

  private static boolean gelijk(Object een, Object ander) {
    if (een instanceof BigDecimal a && ander instanceof BigDecimal b) {
      return a.compareTo(b) == 0;
    }
    return Objects.equals(kaal(een), kaal(ander));
  }

  private static boolean leeg(Object waarde) {
    return kaal(waarde) == null;
  }

  /** A browser sends an empty text for nothing, and line ends of its own. */
  private static Object kaal(Object waarde) {
    if (waarde instanceof String tekst) {
      String zonder = tekst.strip().replace("\r\n", "\n");
      return zonder.isEmpty() ? null : zonder;
    }
    return waarde;
  }
}
