package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/**
 * What the columns of a file that is not of CBS become. A wide file has a column per measure; a
 * long one has a column that names the measure of each row.
 *
 * @param bron who made the figures: what the source is called from now on
 * @param getalschrift how it writes numbers, or null as long as that is not chosen
 * @param kolommen one for each column, in the order of the file
 * @param onderwerpen what the words in the column of subjects stand for; empty in a wide file
 */
public record Toewijzing(
    String bron,
    Getalschrift getalschrift,
    List<Kolomkeuze> kolommen,
    List<Onderwerpkeuze> onderwerpen) {

  private static final String REGEL = "MON-91";
  private static final Pattern JAAR =
      Pattern.compile("(?i)(?:jaar )?(?:19|20)\\d{2}(?:JJ00)?\\s?\\*{0,2}(?:\\s?\\(\\d+\\))?");
  private static final Pattern EEN_JAAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
  private static final int LANGSTE_BRON = 200;
  private static final int LANGSTE_NAAM = 100;
  private static final int LANGSTE_EENHEID = 60;

  public Toewijzing {
    bron = kaal(bron);
    kolommen = List.copyOf(kolommen);
    onderwerpen = onderwerpen == null ? List.of() : List.copyOf(onderwerpen);
  }

  static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }

  /** What the same headers have in common, in whatever order they stand. */
  public static String sleutel(List<String> koppen) {
    return koppen.stream()
        .map(Kolomherkenner::genormaliseerd)
        .sorted()
        .collect(Collectors.joining("|"));
  }

  public boolean isLang() {
    return plaats(Kolomrol.ONDERWERP) >= 0;
  }

  /** The first column with this role, or -1. */
  public int plaats(Kolomrol rol) {
    for (int i = 0; i < kolommen.size(); i++) {
      if (kolommen.get(i).rol() == rol) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The column that says more of the figures in another: the one of the same measure, else the one
   * that names none.
   *
   * @return its place, or -1
   */
  public int plaatsBij(Kolomrol rol, Kolomkeuze waarde) {
    int algemeen = -1;
    for (int i = 0; i < kolommen.size(); i++) {
      Kolomkeuze keuze = kolommen.get(i);
      if (keuze.rol() != rol) {
        continue;
      }
      if (keuze.naam() == null) {
        algemeen = i;
      } else if (Kolomherkenner.genormaliseerd(keuze.naam())
          .equals(Kolomherkenner.genormaliseerd(waarde.naam()))) {
        return i;
      }
    }
    return algemeen;
  }

  /** The same columns, with these words for subjects. */
  public Toewijzing met(List<Onderwerpkeuze> woorden) {
    return new Toewijzing(bron, getalschrift, kolommen, woorden);
  }

  /** The same columns, with numbers written in this way. */
  public Toewijzing met(Getalschrift schrift) {
    return new Toewijzing(bron, schrift, kolommen, onderwerpen);
  }

  /** The choice for a word in the column of subjects. */
  public Optional<Onderwerpkeuze> onderwerp(String woord) {
    return onderwerpen.stream().filter(o -> o.isVoor(woord)).findFirst();
  }

  /**
   * The same choices for a file with the same headers in perhaps another order.
   *
   * @param koppen the headers of that file
   */
  public Toewijzing voor(List<String> koppen) {
    List<Kolomkeuze> over = new ArrayList<>(kolommen);
    List<Kolomkeuze> geordend = new ArrayList<>();
    for (String kop : koppen) {
      Optional<Kolomkeuze> keuze =
          over.stream()
              .filter(
                  k ->
                      Kolomherkenner.genormaliseerd(k.kop())
                          .equals(Kolomherkenner.genormaliseerd(kop)))
              .findFirst();
      keuze.ifPresent(over::remove);
      geordend.add(
          keuze
              .map(k -> new Kolomkeuze(kop, k.rol(), k.naam(), k.eenheid()))
              .orElseGet(() -> new Kolomkeuze(kop, Kolomrol.NIETS, null, null)));
    }
    return new Toewijzing(bron, getalschrift, geordend, onderwerpen);
  }

  /**
   * Refuses choices that leave open what a figure is of, where or when.
   *
   * @param jaar of all figures, for a file without a column for it, or null
   */
  @Bedrijfsregel("MON-91")
  public void vereis(Integer jaar) {
    MeerOvertredingen.toets(
        this::vereisBron,
        this::vereisGebied,
        () -> vereisJaar(jaar),
        this::vereisEnige,
        this::vereisWaarden,
        this::vereisOnderwerpen,
        this::vereisNamen,
        this::vereisGeenJaarAlsOnderwerp,
        this::vereisBijbehorend,
        this::vereisGetalschrift);
  }

  private void vereisBron() {
    if (bron == null) {
      throw new Regelovertreding(REGEL, "bron", "toewijzing.zonder-bron");
    }
    Invoertekst.vereisLengte(REGEL, "bron", bron, LANGSTE_BRON);
  }

  private void vereisGebied() {
    if (plaats(Kolomrol.GEBIEDSCODE) < 0 && plaats(Kolomrol.GEBIEDSNAAM) < 0) {
      throw new Regelovertreding(REGEL, null, "toewijzing.zonder-gebied");
    }
  }

  private void vereisJaar(Integer jaar) {
    boolean kolom = plaats(Kolomrol.JAAR) >= 0;
    if (!kolom && jaar == null) {
      throw new Regelovertreding(REGEL, "jaar", "toewijzing.zonder-jaar");
    }
    if (kolom && jaar != null) {
      throw new Regelovertreding(REGEL, "jaar", "toewijzing.jaar-dubbel");
    }
  }

  private void vereisEnige() {
    Set<Kolomrol> gezien = new HashSet<>();
    for (int i = 0; i < kolommen.size(); i++) {
      Kolomkeuze keuze = kolommen.get(i);
      if (keuze.rol().isEnig() && !gezien.add(keuze.rol())) {
        throw new Regelovertreding(REGEL, veld(i, "rol"), "toewijzing.rol-dubbel", keuze.kop());
      }
    }
  }

  private void vereisWaarden() {
    List<Kolomkeuze> waarden = kolommen.stream().filter(k -> k.rol() == Kolomrol.WAARDE).toList();
    if (waarden.isEmpty()) {
      throw new Regelovertreding(REGEL, null, "toewijzing.zonder-waarde");
    }
    if (isLang() && waarden.size() > 1) {
      throw new Regelovertreding(REGEL, null, "toewijzing.lang-met-meer-waarden");
    }
  }

  private void vereisOnderwerpen() {
    if (isLang() && onderwerpen.stream().noneMatch(o -> o.naam() != null)) {
      throw new Regelovertreding(REGEL, null, "toewijzing.zonder-onderwerp");
    }
  }

  /** Each figure is of a measure with a name and a unit, and each measure has one column. */
  private void vereisNamen() {
    Set<String> gezien = new HashSet<>();
    for (int i = 0; !isLang() && i < kolommen.size(); i++) {
      Kolomkeuze keuze = kolommen.get(i);
      if (keuze.rol() != Kolomrol.WAARDE) {
        continue;
      }
      vereisMaat(veld(i, ""), keuze.kop(), keuze.naam(), keuze.eenheid());
      if (!gezien.add(maat(keuze.naam(), keuze.eenheid()))) {
        throw new Regelovertreding(REGEL, veld(i, "naam"), "toewijzing.maat-dubbel", keuze.naam());
      }
    }
    for (int i = 0; isLang() && i < onderwerpen.size(); i++) {
      Onderwerpkeuze keuze = onderwerpen.get(i);
      if (keuze.naam() != null) {
        vereisMaat("onderwerpen." + i + ".", keuze.tekst(), keuze.naam(), keuze.eenheid());
      }
    }
  }

  /** Columns that are each of a year would all be stored under one year. */
  @Bedrijfsregel("MON-268")
  private void vereisGeenJaarAlsOnderwerp() {
    List<Kolomkeuze> waarden =
        isLang() ? List.of() : kolommen.stream().filter(k -> k.rol() == Kolomrol.WAARDE).toList();
    Set<String> alleenAnderJaar = alleenAnderJaar(waarden);
    for (int i = 0; i < kolommen.size(); i++) {
      Kolomkeuze keuze = kolommen.get(i);
      if (waarden.contains(keuze)
          && (isJaar(keuze.naam()) || alleenAnderJaar.contains(zonderJaar(keuze.kop())))) {
        throw new Regelovertreding(
            "MON-268", veld(i, "naam"), "toewijzing.jaar-als-onderwerp", keuze.kop());
      }
    }
    for (int i = 0; isLang() && i < onderwerpen.size(); i++) {
      if (isJaar(onderwerpen.get(i).naam())) {
        throw new Regelovertreding(
            "MON-268",
            "onderwerpen." + i + ".naam",
            "toewijzing.jaar-als-woord",
            onderwerpen.get(i).tekst());
      }
    }
  }

  /** Heads that are of more columns, each with another year in it. */
  private static Set<String> alleenAnderJaar(List<Kolomkeuze> waarden) {
    Set<String> gezien = new HashSet<>();
    return waarden.stream()
        .map(k -> zonderJaar(k.kop()))
        .filter(kop -> kop != null && !gezien.add(kop))
        .collect(Collectors.toSet());
  }

  /** What stands in a head beside a year, or null when there is no year in it. */
  private static String zonderJaar(String kop) {
    if (isJaar(kop)) {
      return "";
    }
    String zonder = EEN_JAAR.matcher(kop).replaceAll("");
    return zonder.equals(kop) ? null : zonder.strip();
  }

  private static boolean isJaar(String tekst) {
    return tekst != null && JAAR.matcher(tekst.strip()).matches();
  }

  private static void vereisMaat(String veld, String kop, String naam, String eenheid) {
    if (naam == null) {
      throw new Regelovertreding(REGEL, veld + "naam", "toewijzing.zonder-naam", kop);
    }
    if (eenheid == null) {
      throw new Regelovertreding(REGEL, veld + "eenheid", "toewijzing.zonder-eenheid", kop);
    }
    Invoertekst.vereisLengte(REGEL, veld + "naam", naam, LANGSTE_NAAM);
    Invoertekst.vereisLengte(REGEL, veld + "eenheid", eenheid, LANGSTE_EENHEID);
  }

  /** A margin is of a measure that is in the file. */
  private void vereisBijbehorend() {
    Set<String> maten =
        kolommen.stream()
            .filter(k -> k.rol() == Kolomrol.WAARDE && k.naam() != null)
            .map(k -> Kolomherkenner.genormaliseerd(k.naam()))
            .collect(Collectors.toSet());
    Set<String> gezien = new HashSet<>();
    for (int i = 0; i < kolommen.size(); i++) {
      Kolomkeuze keuze = kolommen.get(i);
      if (!keuze.rol().hoortBijWaarde()) {
        continue;
      }
      String bij = isLang() ? "" : Kolomherkenner.genormaliseerd(keuze.naam());
      if (!bij.isEmpty() && !maten.contains(bij)) {
        throw new Regelovertreding(
            REGEL, veld(i, "naam"), "toewijzing.hoort-nergens-bij", keuze.kop(), keuze.naam());
      }
      if (!gezien.add(keuze.rol() + "|" + bij)) {
        throw new Regelovertreding(
            REGEL,
            veld(i, isLang() ? "rol" : "naam"),
            isLang() ? "toewijzing.rol-dubbel" : "toewijzing.bij-dubbel",
            keuze.kop());
      }
    }
  }

  @Bedrijfsregel("MON-255")
  private void vereisGetalschrift() {
    if (getalschrift == null) {
      throw new Regelovertreding("MON-255", "getalschrift", "toewijzing.zonder-getalschrift");
    }
  }

  private static String veld(int kolom, String deel) {
    return "kolommen." + kolom + "." + deel;
  }

  private static String maat(String naam, String eenheid) {
    return Kolomherkenner.genormaliseerd(naam) + "|" + Kolomherkenner.genormaliseerd(eenheid);
  }
}
