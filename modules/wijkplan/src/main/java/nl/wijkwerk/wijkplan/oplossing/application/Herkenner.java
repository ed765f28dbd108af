package nl.wijkwerk.wijkplan.oplossing.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.wijkplan.oplossing.domain.GekozenOplossing;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsrichting;

/**
 * Recognises options of the library in text. What a row of a plan chose before is recognised in the
 * words of then, so that a plan that goes out and comes in again keeps its choices.
 */
public final class Herkenner {
  /**
   * An option as some row chose it.
   *
   * @param ambitie of that row, or null
   */
  record Eerder(Integer ambitie, GekozenOplossing keus) {}

  /**
   * What was recognised in a text.
   *
   * @param vrij lines that are no option, or null when there are none
   */
  public record Herkend(List<GekozenOplossing> gekozen, String vrij) {}

  private final List<Oplossingsrichting> lopend;
  private final List<Eerder> eerder;
  private final LocalDate vandaag;

  Herkenner(List<Oplossingsrichting> alle, List<Eerder> eerder, LocalDate vandaag) {
    this.lopend = alle.stream().filter(o -> o.loopt(vandaag)).toList();
    this.eerder = eerder;
    this.vandaag = vandaag;
  }

  /**
   * @param ambitie of the row, or null for the whole wijk
   * @param tekst one option a line
   */
  @Bedrijfsregel("WPL-83")
  public Herkend herken(Integer ambitie, String tekst) {
    List<GekozenOplossing> gekozen = new ArrayList<>();
    Set<UUID> al = new HashSet<>();
    List<String> vrij = new ArrayList<>();
    for (String regel : tekst == null ? new String[0] : tekst.split("\\R")) {
      String kaal = regel.strip();
      if (!kaal.isEmpty()) {
        Optional<GekozenOplossing> keus = vind(ambitie, kaal).filter(k -> al.add(k.oplossing()));
        keus.ifPresentOrElse(gekozen::add, () -> vrij.add(kaal));
      }
    }
    return new Herkend(gekozen, vrij.isEmpty() ? null : String.join("\n", vrij));
  }

  private Optional<GekozenOplossing> vind(Integer ambitie, String tekst) {
    return eerder.stream()
        .filter(e -> Objects.equals(e.ambitie(), ambitie) && e.keus().tekst().equals(tekst))
        .map(Eerder::keus)
        .findFirst()
        .or(
            () ->
                lopend.stream()
                    .filter(o -> kaal(o.inhoud().tekst()).equals(kaal(tekst)))
                    .filter(o -> ambitie == null || o.inhoud().ambities().contains(ambitie))
                    .map(o -> o.kies(ambitie, vandaag))
                    .findFirst());
  }

  private static String kaal(String tekst) {
    return tekst.toLowerCase(Locale.ROOT);
  }
}
