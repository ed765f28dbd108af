package nl.wijkwerk.monitoring.eigengebied.domain;

import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an own area says of itself.
 *
 * @param omschrijving what it is used for, or null
 * @param vanaf first year that it has figures of
 * @param tot last year, or null when it goes on
 * @param delen codes of the wijken and buurten that it is made of
 */
public record Eigengebiedinhoud(
    @NotNull @Schema(maxLength = 80) String naam,
    @Schema(maxLength = 500) String omschrijving,
    @NotNull @Schema(description = "Eerste jaar waarvan het cijfers heeft") Integer vanaf,
    @Schema(description = "Laatste jaar; leeg als het doorloopt") Integer tot,
    @NotNull @Schema(description = "Codes van wijken en buurten van CBS") List<String> delen) {

  private static final int LANGSTE_NAAM = 80;
  private static final int LANGSTE_OMSCHRIJVING = 500;
  private static final int MEESTE_DELEN = 200;
  private static final int EERSTE_JAAR = 1990;
  private static final int LAATSTE_JAAR = 2100;
  private static final int VOORBEELDEN = 5;
  private static final Pattern WIT = Pattern.compile("[\\s\\u00a0]+");

  public Eigengebiedinhoud {
    naam = naam == null ? null : kaal(WIT.matcher(naam).replaceAll(" "));
    omschrijving = kaal(omschrijving);
    delen =
        delen == null
            ? List.of()
            : delen.stream()
                .filter(Objects::nonNull)
                .map(deel -> deel.strip().toUpperCase(Locale.ROOT))
                .filter(deel -> !deel.isEmpty())
                .distinct()
                .toList();
  }

  private static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }

  /**
   * Refuses what is no area: without a name or with that of a wijk or buurt, without a part, with a
   * part that is none or that lies in another part, or with years that cannot be.
   *
   * @param keuzes the wijken and buurten of CBS in the own municipality
   * @param nu the year it is now
   */
  void vereis(List<Gebied> keuzes, int nu) {
    Map<String, Gebied> bekend = new HashMap<>();
    keuzes.forEach(g -> bekend.put(g.code(), g));
    MeerOvertredingen.toets(
        () -> vereisNaam(keuzes), () -> vereisJaren(nu), () -> vereisDelen(bekend));
  }

  @Bedrijfsregel("MON-160")
  private void vereisNaam(List<Gebied> keuzes) {
    MeerOvertredingen.toets(
        () -> {
          if (naam == null) {
            throw new Regelovertreding("MON-160", "naam", "eigengebied.zonder-naam");
          }
          Invoertekst.vereisLengte("MON-160", "naam", naam, LANGSTE_NAAM);
          vereisAndereNaam(keuzes);
        },
        () ->
            Invoertekst.vereisLengte(
                "MON-160", "omschrijving", omschrijving, LANGSTE_OMSCHRIJVING));
  }

  @Bedrijfsregel("MON-160")
  private void vereisAndereNaam(List<Gebied> keuzes) {
    for (Gebied gebied : keuzes) {
      if (WIT.matcher(gebied.naam()).replaceAll(" ").strip().equalsIgnoreCase(naam)) {
        throw new Regelovertreding(
            "MON-160",
            "naam",
            gebied.isWijk() ? "eigengebied.naam-van-wijk" : "eigengebied.naam-van-buurt",
            gebied.naam(),
            gebied.code());
      }
    }
  }

  @Bedrijfsregel("MON-161")
  private void vereisJaren(int nu) {
    if (vanaf == null || vanaf < EERSTE_JAAR || vanaf > nu) {
      throw new Regelovertreding(
          "MON-161",
          "vanaf",
          "eigengebied.vanaf",
          Integer.toString(EERSTE_JAAR),
          Integer.toString(nu));
    }
    if (tot != null && (tot < vanaf || tot > LAATSTE_JAAR)) {
      throw new Regelovertreding(
          "MON-161",
          "tot",
          "eigengebied.tot",
          Integer.toString(vanaf),
          Integer.toString(LAATSTE_JAAR));
    }
  }

  @Bedrijfsregel("MON-160")
  private void vereisDelen(Map<String, Gebied> bekend) {
    if (delen.isEmpty() || delen.size() > MEESTE_DELEN) {
      throw new Regelovertreding(
          "MON-160", "delen", "eigengebied.aantal-delen", MEESTE_DELEN, delen.size());
    }
    List<String> vreemd =
        delen.stream().filter(d -> !bekend.containsKey(d)).limit(VOORBEELDEN).toList();
    if (!vreemd.isEmpty()) {
      throw new Regelovertreding(
          "MON-160", "delen", "eigengebied.deel-onbekend", String.join(", ", vreemd));
    }
    for (String deel : delen) {
      String ouder = bekend.get(deel).ouder();
      if (ouder != null && delen.contains(ouder)) {
        throw new Regelovertreding(
            "MON-160",
            "delen",
            "eigengebied.deel-dubbel",
            bekend.get(deel).naam(),
            bekend.get(ouder).naam());
      }
    }
  }
}
