package nl.wijkwerk.monitoring.kaart.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.kaart.domain.Grensweigering.Reden;
import nl.wijkwerk.monitoring.kaart.domain.OngeldigGrensbestand.Fout;

/** Judges the areas of a file one by one while it is read, and counts: the report of the file. */
public final class Grenstelling {
  /** More refusals than these are counted, not kept one by one. */
  public static final int HOOGSTENS_BEWAARD = 1_000;

  private final String kenmerk;
  private final int jaar;
  private final Set<String> bekend;
  private final Set<String> gemeenten;
  private final Map<String, Integer> eerste = new HashMap<>();
  private final Set<String> dubbel = new HashSet<>();
  private final List<Grensweigering> weigeringen = new ArrayList<>();
  private int gelezen;
  private int geweigerd;
  private int overgeslagen;
  private int hersteld;

  /**
   * @param kenmerk attribute that is the code
   * @param jaar year of the areas
   * @param bekend codes of the areas that there are in that year
   */
  public Grenstelling(String kenmerk, int jaar, Set<String> bekend) {
    this.kenmerk = kenmerk;
    this.jaar = jaar;
    this.bekend = Set.copyOf(bekend);
    this.gemeenten =
        bekend.stream().map(Grenstelling::gemeente).collect(Collectors.toUnmodifiableSet());
    if (bekend.isEmpty()) {
      throw new OngeldigGrensbestand(Fout.GEBIEDEN_ONBEKEND, jaar);
    }
  }

  /**
   * The code of an area of which the border is wanted; empty when it is refused or left out. Of a
   * municipality without any area in that year nothing is wanted: a file of the whole country is
   * read by who has the figures of one.
   */
  @Bedrijfsregel("MON-101")
  public Optional<Gebiedscode> vlak(int nummer, Map<String, String> kenmerken) {
    gelezen++;
    if (Kenmerkzoeker.isWater(kenmerken)
        || Kenmerkzoeker.jaar(kenmerken).filter(j -> j != jaar).isPresent()) {
      overgeslagen++;
      return Optional.empty();
    }
    String waarde = kenmerken.get(kenmerk);
    Optional<Gebiedscode> code = Kenmerkzoeker.code(waarde);
    if (code.isEmpty()) {
      weiger(nummer, waarde, Reden.GEEN_CODE);
      return code;
    }
    String gebied = code.get().code();
    if (!gemeenten.contains(gemeente(gebied))) {
      overgeslagen++;
      return Optional.empty();
    }
    Integer eerder = eerste.putIfAbsent(gebied, nummer);
    if (eerder != null) {
      // Nobody can say which of the two it is: neither is stored.
      if (dubbel.add(gebied) && bekend.contains(gebied)) {
        weiger(eerder, gebied, Reden.DUBBEL);
      }
      weiger(nummer, gebied, Reden.DUBBEL);
      return Optional.empty();
    }
    if (!bekend.contains(gebied)) {
      weiger(nummer, gebied, Reden.ONBEKEND);
      return Optional.empty();
    }
    return code;
  }

  private static String gemeente(String code) {
    return Gebiedscode.lees(code).flatMap(Gebiedscode::gemeente).orElse("");
  }

  /** Whether a code came twice, so that what was read of it before must not be stored. */
  public boolean isDubbel(String code) {
    return dubbel.contains(code);
  }

  public void weiger(int nummer, String code, Reden reden) {
    geweigerd++;
    if (weigeringen.size() < HOOGSTENS_BEWAARD) {
      weigeringen.add(new Grensweigering(nummer, code, reden));
    }
  }

  public void hersteld() {
    hersteld++;
  }

  /** A file of which most areas are refused is another file, or of another year, than was meant. */
  @Bedrijfsregel("MON-101")
  public void vereisBruikbaar() {
    int goed = gelezen - overgeslagen - geweigerd;
    if (goed + geweigerd == 0) {
      throw new OngeldigGrensbestand(Fout.GEEN_EIGEN, this, gelezen, jaar);
    }
    if (goed <= 0 || goed < geweigerd) {
      throw new OngeldigGrensbestand(
          Fout.TE_VEEL_GEWEIGERD,
          this,
          geweigerd,
          gelezen,
          weigeringen.get(0).vlak(),
          weigeringen.get(0).reden(),
          jaar);
    }
  }

  public int gelezen() {
    return gelezen;
  }

  public int geweigerd() {
    return geweigerd;
  }

  public int overgeslagen() {
    return overgeslagen;
  }

  public int aantalHersteld() {
    return hersteld;
  }

  public List<Grensweigering> weigeringen() {
    return List.copyOf(weigeringen);
  }
}
