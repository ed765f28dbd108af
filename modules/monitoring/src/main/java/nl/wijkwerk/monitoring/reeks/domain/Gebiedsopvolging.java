package nl.wijkwerk.monitoring.reeks.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;

/**
 * That areas of before became others. Never changed: one that is wrong is taken away and entered
 * anew.
 *
 * @param jaar first year of the new codes
 * @param toelichting where it was decided, or null
 */
public record Gebiedsopvolging(
    UUID id,
    Opvolgsoort soort,
    int jaar,
    List<String> oud,
    List<String> nieuw,
    String toelichting) {
  private static final int EERSTE_JAAR = 1990;
  private static final int MEESTE = 50;
  private static final int LANGSTE_TOELICHTING = 300;

  public Gebiedsopvolging {
    oud = oud.stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
    nieuw = nieuw.stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
    toelichting = toelichting == null || toelichting.isBlank() ? null : toelichting.strip();
  }

  /**
   * Refuses what cannot be: numbers of codes that do not fit the kind, codes that are none or of
   * different levels, a new area of another municipality, and a year that has yet to come.
   *
   * @param gemeente code of the own municipality
   */
  @Bedrijfsregel("MON-106")
  public void vereis(String gemeente, int ditJaar) {
    if (jaar <= EERSTE_JAAR || jaar > ditJaar) {
      throw fout("jaar", "opvolging.fout.jaar", String.valueOf(jaar), String.valueOf(ditJaar));
    }
    if (toelichting != null && toelichting.length() > LANGSTE_TOELICHTING) {
      throw fout("toelichting", "opvolging.fout.toelichting", LANGSTE_TOELICHTING);
    }
    vereisCodes();
    boolean past =
        switch (soort) {
          case HERNOEMD -> oud.size() == 1 && oud.equals(nieuw);
          case HERCODEERD -> oud.size() == 1 && nieuw.size() == 1 && !oud.equals(nieuw);
          case SAMENGEVOEGD -> oud.size() > 1 && nieuw.size() == 1;
          case GESPLITST -> oud.size() == 1 && nieuw.size() > 1;
        };
    if (!past) {
      throw fout("soort", "opvolging.fout." + soort);
    }
    if (nieuw.stream().anyMatch(c -> !c.substring(2, 6).equals(gemeente.substring(2)))) {
      throw fout("nieuw", "opvolging.fout.gemeente", gemeente);
    }
  }

  private void vereisCodes() {
    for (List<String> codes : List.of(oud, nieuw)) {
      String veld = codes == oud ? "oud" : "nieuw";
      if (codes.isEmpty() || codes.size() > MEESTE || new HashSet<>(codes).size() < codes.size()) {
        throw fout(veld, "opvolging.fout.codes");
      }
      codes.stream()
          .filter(c -> Gebiedscode.lees(c).filter(Gebiedsopvolging::isDeel).isEmpty())
          .findFirst()
          .ifPresent(
              c -> {
                throw fout(veld, "opvolging.fout.code", c);
              });
    }
    if (Stream.concat(oud.stream(), nieuw.stream()).map(c -> c.substring(0, 2)).distinct().count()
        > 1) {
      throw fout("nieuw", "opvolging.fout.niveau");
    }
  }

  private static boolean isDeel(Gebiedscode code) {
    return code.niveau() == Gebiedscode.Niveau.WIJK || code.niveau() == Gebiedscode.Niveau.BUURT;
  }

  /** Refuses a second statement about the same new area in the same year. */
  @Bedrijfsregel("MON-106")
  public void vereisEnige(List<Gebiedsopvolging> andere) {
    for (Gebiedsopvolging ander : andere) {
      if (ander.jaar == jaar && !ander.id.equals(id)) {
        ander.nieuw.stream()
            .filter(nieuw::contains)
            .findFirst()
            .ifPresent(
                c -> {
                  throw fout("nieuw", "opvolging.fout.al", c, String.valueOf(jaar));
                });
      }
    }
  }

  /**
   * Refuses an area of before that nobody knows, and one that is still there in the year in which
   * it would have become another, or after it: a slip in a code would take the history of a wijk
   * away.
   *
   * @param bekend codes with areas or figures of any year
   * @param jaren years in which an area is known by its code
   * @param alle what is said of areas, this one and what comes with it included
   */
  @Bedrijfsregel("MON-224")
  public void vereisVoorgangers(
      Set<String> bekend, Map<String, Set<Integer>> jaren, List<Gebiedsopvolging> alle) {
    for (String code : oud) {
      if (!bekend.contains(code)) {
        throw new Regelovertreding(
            "MON-224", "oud", "opvolging.fout.onbekend", code, String.valueOf(jaar));
      }
      jaren.getOrDefault(code, Set.of()).stream()
          .filter(j -> j >= jaar && !nieuw.contains(code))
          .filter(j -> alle.stream().noneMatch(o -> o.geeft(code, jaar, j)))
          .min(Comparator.naturalOrder())
          .ifPresent(
              j -> {
                throw new Regelovertreding(
                    "MON-224", "oud", "opvolging.fout.bestaat-nog", code, String.valueOf(j));
              });
    }
  }

  /** Whether it makes this code one of an area anew, between these years. */
  private boolean geeft(String code, int van, int tot) {
    return jaar >= van && jaar <= tot && nieuw.contains(code);
  }

  /** Whether another says the same, whoever entered it. */
  public boolean zegtHetzelfde(Gebiedsopvolging ander) {
    return soort == ander.soort
        && jaar == ander.jaar
        && new HashSet<>(oud).equals(new HashSet<>(ander.oud))
        && new HashSet<>(nieuw).equals(new HashSet<>(ander.nieuw));
  }

  private static Regelovertreding fout(String veld, String sleutel, Object... argumenten) {
    return new Regelovertreding("MON-106", veld, sleutel, argumenten);
  }
}
