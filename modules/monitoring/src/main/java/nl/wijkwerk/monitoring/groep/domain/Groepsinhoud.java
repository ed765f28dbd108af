package nl.wijkwerk.monitoring.groep.domain;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/**
 * What a group says of itself.
 *
 * @param omschrijving why these belong together, or null
 * @param leden codes of its areas
 * @param cijfers figures that were published of it as a whole; of groups of cities only
 */
public record Groepsinhoud(
    @NotNull String naam,
    @NotNull Groepsoort soort,
    String omschrijving,
    @NotNull List<String> leden,
    List<GepubliceerdCijfer> cijfers) {

  private static final int LANGSTE_NAAM = 80;
  private static final int LANGSTE_OMSCHRIJVING = 500;
  private static final int LANGSTE_BRON = 200;
  private static final int MINSTE_LEDEN = 2;
  private static final int MEESTE_LEDEN = 500;
  private static final int MEESTE_CIJFERS = 500;
  private static final int EERSTE_JAAR = 1990;
  private static final int MEESTE_POSITIES = 12;

  public Groepsinhoud {
    naam = kaal(naam);
    omschrijving = kaal(omschrijving);
    leden =
        leden == null
            ? List.of()
            : leden.stream()
                .filter(Objects::nonNull)
                .map(lid -> lid.strip().toUpperCase(Locale.ROOT))
                .filter(lid -> !lid.isEmpty())
                .distinct()
                .toList();
    cijfers = cijfers == null ? List.of() : List.copyOf(cijfers);
  }

  private static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }

  /**
   * Refuses what is no group, or a figure that does not say where it comes from.
   *
   * @param keuzes what is known
   * @param nu the year it is now
   */
  void vereis(Gebiedsgroep.Keuzes keuzes, int nu) {
    MeerOvertredingen.toets(
        this::vereisNaam, () -> vereisLeden(keuzes.wijken()), () -> vereisCijfers(keuzes, nu));
  }

  @Bedrijfsregel("MON-113")
  private void vereisNaam() {
    MeerOvertredingen.toets(
        () -> {
          if (naam == null) {
            throw new Regelovertreding("MON-113", "naam", "groep.zonder-naam");
          }
          Invoertekst.vereisLengte("MON-113", "naam", naam, LANGSTE_NAAM);
        },
        () ->
            Invoertekst.vereisLengte("MON-113", "omschrijving", omschrijving, LANGSTE_OMSCHRIJVING),
        () -> {
          if (soort == null) {
            throw new Regelovertreding("MON-113", "soort", "groep.zonder-soort");
          }
        });
  }

  @Bedrijfsregel("MON-113")
  private void vereisLeden(Set<String> wijken) {
    if (leden.size() < MINSTE_LEDEN || leden.size() > MEESTE_LEDEN) {
      throw new Regelovertreding(
          "MON-113", "leden", "groep.aantal-leden", MINSTE_LEDEN, MEESTE_LEDEN, leden.size());
    }
    if (soort == null) {
      return;
    }
    List<String> vreemd =
        leden.stream()
            .filter(lid -> !soort.past(lid) || soort == Groepsoort.WIJKEN && !wijken.contains(lid))
            .limit(5)
            .toList();
    if (!vreemd.isEmpty()) {
      throw new Regelovertreding(
          "MON-113", "leden", "groep.lid-onbekend." + soort, String.join(", ", vreemd));
    }
  }

  @Bedrijfsregel("MON-115")
  private void vereisCijfers(Gebiedsgroep.Keuzes keuzes, int nu) {
    if (!cijfers.isEmpty() && soort == Groepsoort.WIJKEN) {
      throw new Regelovertreding("MON-115", "cijfers", "groep.cijfer-van-wijken");
    }
    if (cijfers.size() > MEESTE_CIJFERS) {
      throw new Regelovertreding("MON-115", "cijfers", "groep.te-veel-cijfers", MEESTE_CIJFERS);
    }
    Set<String> al = new HashSet<>();
    for (int i = 0; i < cijfers.size(); i++) {
      GepubliceerdCijfer cijfer = cijfers.get(i);
      String nummer = Integer.toString(i + 1);
      if (!keuzes.indicatoren().contains(Objects.requireNonNullElse(cijfer.indicator(), ""))) {
        throw cijferfout("groep.cijfer-indicator", nummer);
      }
      if (cijfer.jaar() == null || cijfer.jaar() < EERSTE_JAAR || cijfer.jaar() > nu) {
        throw cijferfout(
            "groep.cijfer-jaar", nummer, Integer.toString(EERSTE_JAAR), Integer.toString(nu));
      }
      if (cijfer.waarde() == null || teLang(cijfer.waarde())) {
        throw cijferfout("groep.cijfer-waarde", nummer);
      }
      if (cijfer.waarde().signum() < 0 && !keuzes.negatief().contains(cijfer.indicator())) {
        throw cijferfout("groep.cijfer-negatief", nummer);
      }
      if (cijfer.bron() == null || cijfer.bron().length() > LANGSTE_BRON) {
        throw cijferfout("groep.cijfer-bron", nummer, LANGSTE_BRON);
      }
      if (!al.add(cijfer.indicator() + " " + cijfer.jaar())) {
        throw cijferfout("groep.cijfer-dubbel", nummer);
      }
    }
  }

  private static Regelovertreding cijferfout(String sleutel, Object... argumenten) {
    return new Regelovertreding("MON-115", "cijfers", sleutel, argumenten);
  }

  private static boolean teLang(BigDecimal getal) {
    return getal.precision() - getal.scale() > MEESTE_POSITIES || getal.scale() > MEESTE_POSITIES;
  }
}
