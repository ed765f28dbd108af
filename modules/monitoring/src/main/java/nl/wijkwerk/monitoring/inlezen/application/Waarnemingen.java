package nl.wijkwerk.monitoring.inlezen.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.inlezen.bestand.Eigenbestand;
import nl.wijkwerk.monitoring.inlezen.domain.Bronmaat;
import nl.wijkwerk.monitoring.inlezen.domain.Getalschrift;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomkeuze;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomrol;
import nl.wijkwerk.monitoring.inlezen.domain.Onderwerpkeuze;
import nl.wijkwerk.monitoring.inlezen.domain.Tabeljaar;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcInleveringen;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcToewijzingen;

/** Figures that another program sends: one call is one delivery, read as a file is. */
@ApplicationScoped
@Gebruiksgeval
public class Waarnemingen {

  private static final int MEESTE = 100_000;
  private static final String VELD = "waarnemingen";

  private static final Map<String, Kolomrol> KOLOMMEN =
      new TreeMap<>(
          Map.of(
              "gebied", Kolomrol.GEBIEDSCODE,
              "jaar", Kolomrol.JAAR,
              "indicator", Kolomrol.ONDERWERP,
              "waarde", Kolomrol.WAARDE,
              "reden", Kolomrol.REDEN,
              "marge", Kolomrol.MARGE,
              "respondenten", Kolomrol.RESPONDENTEN,
              "status", Kolomrol.STATUS));

  @Inject private JdbcToewijzingen toewijzingen;
  @Inject private JdbcInleveringen inleveringen;
  @Inject private Eigeninschrijving inschrijving;
  @Inject private Inleestaken taken;
  @Inject private Toegang toegang;
  @Inject private Clock klok;

  /**
   * One observation as it was sent, in text: what is wrong with it stands in the report, as with a
   * file.
   *
   * @param indicator code of the measure
   */
  public record Gestuurd(
      String gebied,
      String jaar,
      String indicator,
      String waarde,
      String reden,
      String marge,
      String respondenten,
      String status) {

    private boolean isVanJaarDatKan(int ditJaar) {
      return jaar != null
          && jaar.matches("\\d{4}")
          && Tabeljaar.kan(Integer.parseInt(jaar), ditJaar);
    }

    private String veld(String naam) {
      return Objects.requireNonNullElse(
          switch (naam) {
            case "gebied" -> gebied;
            case "jaar" -> jaar;
            case "indicator" -> indicator;
            case "waarde" -> waarde;
            case "reden" -> reden;
            case "marge" -> marge;
            case "respondenten" -> respondenten;
            default -> status;
          },
          "");
    }
  }

  /**
   * Takes observations over and reads them in beside the request.
   *
   * @param bron who made the figures
   * @return id of the delivery
   */
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Bedrijfsregel("MON-98")
  public int lever(String bron, LocalDate momentopname, List<Gestuurd> gestuurd) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    if (gestuurd.isEmpty() || gestuurd.size() > MEESTE) {
      throw new OngeldigeInvoer(VELD, "waarnemingen.aantal", MEESTE);
    }
    vereisJaar(gestuurd, LocalDate.now(klok).getYear());
    inleveringen.breekVerweesdeAf();
    List<String> koppen = List.copyOf(KOLOMMEN.keySet());
    List<List<String>> rijen = new ArrayList<>();
    for (Gestuurd een : gestuurd) {
      rijen.add(koppen.stream().map(een::veld).toList());
    }
    Eigenbestand bestand = Eigenbestand.van(VELD, koppen, rijen);
    Eigeninschrijving.Ingeschreven ingeschreven =
        inschrijving.schrijfIn(
            bestand,
            toewijzing(bron, koppen, gestuurd),
            null,
            new Eigeninschrijving.Herkomst(
                "API", bytes(rijen), vingerafdruk(bron, rijen), momentopname),
            null);
    taken.start(ingeschreven.id(), null, ingeschreven.bronnen());
    return ingeschreven.id();
  }

  /** With one year that can be, the others stand in the report. */
  static void vereisJaar(List<Gestuurd> gestuurd, int ditJaar) {
    if (gestuurd.stream().noneMatch(een -> een.isVanJaarDatKan(ditJaar))) {
      String eerste = gestuurd.get(0).veld("jaar");
      throw new OngeldigeInvoer(
          VELD,
          eerste.isBlank() ? "waarnemingen.zonder-jaar" : "waarnemingen.jaar",
          String.valueOf(Tabeljaar.EERSTE),
          String.valueOf(ditJaar),
          eerste);
    }
  }

  /** Measures go by their code: an API makes none. */
  private Toewijzing toewijzing(String bron, List<String> koppen, List<Gestuurd> gestuurd) {
    List<String> codes = gestuurd.stream().map(Gestuurd::indicator).distinct().toList();
    List<Bronmaat> gevraagd =
        toewijzingen.maten().stream().filter(m -> codes.contains(m.code())).toList();
    if (gevraagd.isEmpty()) {
      throw new OngeldigeInvoer(VELD, "waarnemingen.geen-maat");
    }
    return new Toewijzing(
        bron,
        Getalschrift.PUNT,
        koppen.stream().map(k -> new Kolomkeuze(k, KOLOMMEN.get(k), null, null)).toList(),
        gevraagd.stream().map(m -> new Onderwerpkeuze(m.code(), m.naam(), m.eenheid())).toList());
  }

  /** Bytes of what was sent, without the names of its fields. */
  private static long bytes(List<List<String>> rijen) {
    return rijen.stream()
        .flatMap(List::stream)
        .mapToLong(veld -> veld.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  private static String vingerafdruk(String bron, List<List<String>> rijen) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(String.valueOf(bron).getBytes(StandardCharsets.UTF_8));
      for (List<String> rij : rijen) {
        digest.update(String.join("\t", rij).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
