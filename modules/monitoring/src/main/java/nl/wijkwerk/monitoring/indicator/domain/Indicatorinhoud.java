package nl.wijkwerk.monitoring.indicator.domain;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/**
 * What an indicator says of itself.
 *
 * @param omschrijving its definition
 * @param thema under which it is shown, or null
 * @param frequentie how often the source gives new figures
 * @param objectief from a registration; false when people were asked
 * @param prestatie measures what was done; false when it measures how people are
 * @param teller code of the measure that it starts from, null for a composite
 * @param noemer code of the second measure, or null
 * @param delen parts of a composite, otherwise empty
 * @param factor by which the outcome is multiplied
 * @param basisjaar year that is set to 100, or null when it is no index
 * @param telling code of the measure that counts the observations, or null when nothing counts them
 * @param decimalen how precisely it is shown, and therefore judged
 * @param minimum fewer observations than this give no judgement
 * @param tolerantie change of the distance, in the unit, that still counts as about equal
 * @param tolerantieRelatief the same for the relative distance, in percentage points
 * @param getoond whether it stands on the pages
 */
public record Indicatorinhoud(
    @NotNull String naam,
    String naamEn,
    @NotNull String omschrijving,
    String omschrijvingEn,
    String thema,
    @NotNull String eenheid,
    String eenheidEn,
    @NotNull Richting richting,
    @NotNull String bron,
    @NotNull Frequentie frequentie,
    boolean objectief,
    boolean prestatie,
    @NotNull Meetwijze meetwijze,
    String teller,
    String noemer,
    List<Deel> delen,
    @NotNull BigDecimal factor,
    Integer basisjaar,
    String telling,
    int decimalen,
    int minimum,
    @NotNull BigDecimal tolerantie,
    @NotNull BigDecimal tolerantieRelatief,
    boolean getoond) {

  /** The unit of what is counted, as CBS writes it. */
  private static final String AANTAL = "aantal";

  private static final int LANGSTE_NAAM = 100;
  private static final int LANGSTE_TEKST = 1000;
  private static final int LANGSTE_EENHEID = 60;
  private static final int LANGSTE_BRON = 200;
  private static final int MEESTE_DELEN = 20;
  private static final int MEESTE_DECIMALEN = 6;
  private static final int MEESTE_CIJFERS = 12;
  private static final int EERSTE_JAAR = 1990;

  public Indicatorinhoud {
    naam = kaal(naam);
    naamEn = kaal(naamEn);
    omschrijving = kaal(omschrijving);
    omschrijvingEn = kaal(omschrijvingEn);
    thema = kaal(thema);
    eenheid = kaal(eenheid);
    eenheidEn = kaal(eenheidEn);
    bron = kaal(bron);
    boolean samengesteld = meetwijze == Meetwijze.SAMENGESTELD;
    teller = samengesteld ? null : kaal(teller);
    noemer = meetwijze != null && meetwijze.heeftTweede() ? kaal(noemer) : null;
    delen = samengesteld && delen != null ? List.copyOf(delen) : List.of();
    telling = kaal(telling);
  }

  private static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }

  /** In English where there is English, otherwise in Dutch. */
  public String naam(Locale taal) {
    return engels(taal) && naamEn != null ? naamEn : naam;
  }

  public String omschrijving(Locale taal) {
    return engels(taal) && omschrijvingEn != null ? omschrijvingEn : omschrijving;
  }

  public String eenheid(Locale taal) {
    return engels(taal) && eenheidEn != null ? eenheidEn : eenheid;
  }

  private static boolean engels(Locale taal) {
    return "en".equals(taal.getLanguage());
  }

  /** Codes of the measures that it is computed from. */
  public Stream<String> rekenmaten() {
    return Stream.concat(Stream.of(teller, noemer), delen.stream().map(Deel::maat))
        .filter(Objects::nonNull)
        .distinct();
  }

  /**
   * Whether it is a number of people or things, so that areas together have their sum: what counts
   * itself, and what is shown as a whole number, also when its observations are counted by another
   * measure, or it is made of more numbers.
   */
  @Bedrijfsregel({"MON-190", "MON-207"})
  public boolean teltOp() {
    boolean zelfGeteld = meetwijze == Meetwijze.MAAT && teller != null && teller.equals(telling);
    boolean alsAantal =
        meetwijze != Meetwijze.VERHOUDING && decimalen == 0 && AANTAL.equalsIgnoreCase(eenheid);
    return basisjaar == null && (zelfGeteld || alsAantal);
  }

  /** Whether a figure of it can be below nothing: a balance, or a score; not what is counted. */
  public boolean kanNegatief() {
    return switch (meetwijze) {
      case SALDO, SAMENGESTELD -> basisjaar == null;
      case VERHOUDING -> false;
      case MAAT -> basisjaar == null && !teltOp() && !"%".equals(eenheid);
    };
  }

  /** Whether the other gives the same figures, whatever it is called and judged by. */
  public boolean rekentAls(Indicatorinhoud ander) {
    return meetwijze == ander.meetwijze
        && rekenmaten().toList().equals(ander.rekenmaten().toList())
        && delen.equals(ander.delen)
        && factor.compareTo(ander.factor) == 0
        && Objects.equals(basisjaar, ander.basisjaar)
        && Objects.equals(telling, ander.telling)
        && decimalen == ander.decimalen
        && minimum == ander.minimum;
  }

  /**
   * Refuses what does not say what is measured, or cannot be computed.
   *
   * @param maten codes of the measures that can be delivered
   * @param jaar the year it is now
   */
  @Bedrijfsregel({"MON-50", "MON-51"})
  public void vereis(Set<String> maten, int jaar) {
    MeerOvertredingen.toets(
        () -> vereisTekst("naam", naam, LANGSTE_NAAM),
        () -> vereisTekst("omschrijving", omschrijving, LANGSTE_TEKST),
        () -> vereisTekst("eenheid", eenheid, LANGSTE_EENHEID),
        () -> vereisTekst("bron", bron, LANGSTE_BRON),
        () -> Invoertekst.vereisLengte("MON-50", "naamEn", naamEn, LANGSTE_NAAM),
        () -> Invoertekst.vereisLengte("MON-50", "omschrijvingEn", omschrijvingEn, LANGSTE_TEKST),
        () -> Invoertekst.vereisLengte("MON-50", "thema", thema, LANGSTE_EENHEID),
        () -> Invoertekst.vereisLengte("MON-50", "eenheidEn", eenheidEn, LANGSTE_EENHEID),
        () -> vereisKeuze("richting", richting),
        () -> vereisKeuze("frequentie", frequentie),
        () -> vereisKeuze("meetwijze", meetwijze),
        () -> vereisMaten(maten),
        () -> vereisDelen(maten),
        () -> vereisTelling(maten),
        () -> vereisGetal("factor", factor, true),
        () -> vereisGetal("tolerantie", tolerantie, false),
        () -> vereisGetal("tolerantieRelatief", tolerantieRelatief, false),
        () -> vereisBereik("decimalen", decimalen, 0, MEESTE_DECIMALEN),
        () -> vereisBereik("minimum", minimum, 0, 1_000_000),
        () -> vereisBereik("basisjaar", basisjaar, EERSTE_JAAR, jaar));
  }

  private static void vereisTekst(String veld, String tekst, int hoogstens) {
    if (tekst == null) {
      throw new Regelovertreding("MON-50", veld, "indicator.zonder." + veld);
    }
    Invoertekst.vereisLengte("MON-50", veld, tekst, hoogstens);
  }

  private static void vereisKeuze(String veld, Object keuze) {
    if (keuze == null) {
      throw new Regelovertreding("MON-50", veld, "indicator.zonder." + veld);
    }
  }

  private void vereisMaten(Set<String> maten) {
    if (meetwijze == null || meetwijze == Meetwijze.SAMENGESTELD) {
      return;
    }
    vereisMaat("teller", teller, maten);
    if (meetwijze.heeftTweede()) {
      vereisMaat("noemer", noemer, maten);
      if (noemer.equals(teller)) {
        throw new Regelovertreding("MON-50", "noemer", "indicator.twee-keer-dezelfde");
      }
    }
  }

  private static void vereisMaat(String veld, String maat, Set<String> maten) {
    if (maat == null) {
      throw new Regelovertreding("MON-50", veld, "indicator.zonder." + veld);
    }
    if (!maten.contains(maat)) {
      throw new Regelovertreding("MON-50", veld, "indicator.maat-onbekend", maat);
    }
  }

  private void vereisDelen(Set<String> maten) {
    if (meetwijze != Meetwijze.SAMENGESTELD) {
      return;
    }
    if (delen.size() < 2 || delen.size() > MEESTE_DELEN) {
      throw new Regelovertreding("MON-50", "delen", "indicator.aantal-delen", MEESTE_DELEN);
    }
    Set<String> al = new HashSet<>();
    for (Deel deel : delen) {
      vereisMaat("delen", deel.maat(), maten);
      if (!al.add(deel.maat())) {
        throw new Regelovertreding("MON-50", "delen", "indicator.deel-dubbel", deel.maat());
      }
      if (deel.gewicht() == null || deel.gewicht().signum() <= 0 || teLang(deel.gewicht())) {
        throw new Regelovertreding("MON-50", "delen", "indicator.gewicht", deel.maat());
      }
    }
  }

  private void vereisTelling(Set<String> maten) {
    if (telling != null) {
      vereisMaat("telling", telling, maten);
    } else if (minimum > 0) {
      throw new Regelovertreding("MON-51", "telling", "indicator.minimum-zonder-telling");
    }
  }

  private static void vereisGetal(String veld, BigDecimal getal, boolean boven) {
    boolean kan = getal != null && getal.signum() >= (boven ? 1 : 0) && !teLang(getal);
    if (!kan) {
      throw new Regelovertreding(
          "MON-50", veld, boven ? "indicator.niet-boven-nul" : "indicator.niet-vanaf-nul");
    }
  }

  private static boolean teLang(BigDecimal getal) {
    return getal.precision() - getal.scale() > MEESTE_CIJFERS || getal.scale() > MEESTE_CIJFERS;
  }

  private static void vereisBereik(String veld, Integer getal, int van, int tot) {
    if (getal != null && (getal < van || getal > tot)) {
      throw new Regelovertreding("MON-50", veld, "indicator.bereik", van, tot);
    }
  }
}
