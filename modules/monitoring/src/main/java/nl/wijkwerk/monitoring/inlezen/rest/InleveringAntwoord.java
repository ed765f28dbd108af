package nl.wijkwerk.monitoring.inlezen.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkwerk.monitoring.inlezen.domain.Inleesverslag;
import nl.wijkwerk.monitoring.inlezen.domain.Inlevering;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A delivery with its progress; the report only when one delivery is asked for.
 *
 * @param hoofd the delivery of the newest year of the same file, or null when this is the one
 */
@Schema(
    requiredProperties = {
      "id",
      "jaar",
      "bytes",
      "status",
      "fase",
      "procent",
      "gelezen",
      "totaal",
      "paginas",
      "rijen",
      "rijenGeweigerd",
      "cellenGeweigerd",
      "waarden",
      "ontbrekend",
      "aangevraagdOp"
    })
public record InleveringAntwoord(
    int id,
    String bron,
    String tabel,
    int jaar,
    LocalDate momentopname,
    boolean deel,
    String bestandsnaam,
    long bytes,
    String status,
    String fase,
    int procent,
    int gelezen,
    int totaal,
    int paginas,
    Integer gelijkAan,
    String melding,
    int rijen,
    int rijenGeweigerd,
    int cellenGeweigerd,
    int waarden,
    int ontbrekend,
    Instant aangevraagdOp,
    Instant begonnenOp,
    Instant klaarOp,
    String cijferstatus,
    Integer hoofd,
    Rapport rapport) {

  /**
   * What the delivery held, missed and was refused.
   *
   * @param gebiedenVreemd areas of which nothing was known before; their figures are stored
   * @param vreemdEerste the first of them
   * @param aantalTwijfels figures that were read and probably are not right
   * @param twijfels the first of them
   * @param nietGelezen sheets of the same workbook that hold figures too, and were not read
   */
  @Schema(
      requiredProperties = {
        "kolommen",
        "ontbrekend",
        "weigeringen",
        "gebiedenVreemd",
        "vreemdEerste",
        "aantalTwijfels",
        "twijfels",
        "nietGelezen"
      })
  public record Rapport(
      List<Kolom> kolommen,
      List<Ontbrekend> ontbrekend,
      List<Weigering> weigeringen,
      int gebiedenVreemd,
      List<String> vreemdEerste,
      int aantalTwijfels,
      List<Twijfel> twijfels,
      List<String> nietGelezen) {

    static Rapport van(Inleesverslag rapport) {
      return new Rapport(
          rapport.kolommen().stream().map(Kolom::van).toList(),
          rapport.ontbrekend().stream()
              .map(o -> new Ontbrekend(o.reden().name(), o.aantal()))
              .toList(),
          rapport.weigeringen().stream()
              .map(w -> new Weigering(w.regel(), w.cel(), w.kolom(), w.waarde(), w.reden().name()))
              .toList(),
          rapport.vreemd().aantal(),
          rapport.vreemd().eerste(),
          rapport.twijfels().aantal(),
          rapport.twijfels().eerste().stream().map(Twijfel::van).toList(),
          rapport.nietGelezen());
    }
  }

  /** A column and what became of it; with the other unit and its years where a series stops. */
  @Schema(requiredProperties = {"nummer", "herkenning", "waarden", "ontbrekend"})
  public record Kolom(
      int nummer,
      String sleutel,
      String titel,
      String eenheid,
      String herkenning,
      String indicator,
      int waarden,
      int ontbrekend,
      String andereEenheid,
      List<Integer> andereJaren) {

    static Kolom van(Inleesverslag.Kolomregel k) {
      return new Kolom(
          k.volgnummer(),
          k.sleutel(),
          k.titel(),
          k.eenheid(),
          k.herkenning().name(),
          k.indicator(),
          k.waarden(),
          k.ontbrekend(),
          k.andere() == null ? null : k.andere().eenheid(),
          k.andere() == null ? null : k.andere().jaren());
    }
  }

  /** How many cells have no value for one reason. */
  @Schema(requiredProperties = {"reden", "aantal"})
  public record Ontbrekend(String reden, int aantal) {}

  /** A row or cell that was not stored; {@code cel} only when it stands in a sheet. */
  @Schema(requiredProperties = {"regel", "reden"})
  public record Weigering(long regel, String cel, String kolom, String waarde, String reden) {}

  /**
   * A figure that was read and probably is not right; {@code cel} only when it stands in a sheet.
   *
   * @param reden ONDER_NUL_PROCENT, BOVEN_HONDERD_PROCENT, PROCENTTEKEN, MEER_DAN_GEHEEL or
   *     NAAM_VAN_ANDER_GEBIED
   * @param geheel what it should be a part of, with its figure, with MEER_DAN_GEHEEL; the area that
   *     has the name, with NAAM_VAN_ANDER_GEBIED
   */
  @Schema(
      name = "Twijfel",
      requiredProperties = {"regel", "kolom", "waarde", "reden"})
  public record Twijfel(
      long regel,
      String cel,
      String kolom,
      String waarde,
      String reden,
      String geheel,
      BigDecimal geheelWaarde) {

    static Twijfel van(nl.wijkwerk.monitoring.inlezen.domain.Twijfel t) {
      return new Twijfel(
          t.regel(),
          t.cel(),
          t.kolom(),
          t.waarde(),
          t.reden().name(),
          t.geheel(),
          t.geheelWaarde());
    }
  }

  static InleveringAntwoord van(Inlevering i, String melding, Rapport rapport) {
    return new InleveringAntwoord(
        i.id(),
        i.bron(),
        i.tabel(),
        i.jaar(),
        i.momentopname(),
        i.deel(),
        i.bestandsnaam(),
        i.bytes(),
        i.status().name(),
        i.fase().name(),
        i.procent(),
        i.gelezen(),
        i.totaal(),
        i.paginas(),
        i.gelijkAan(),
        melding,
        i.rijen(),
        i.rijenGeweigerd(),
        i.cellenGeweigerd(),
        i.waarden(),
        i.ontbrekend(),
        i.aangevraagdOp(),
        i.begonnenOp(),
        i.klaarOp(),
        i.cijferstatus() == null ? null : i.cijferstatus().name(),
        i.hoofd(),
        rapport);
  }
}
