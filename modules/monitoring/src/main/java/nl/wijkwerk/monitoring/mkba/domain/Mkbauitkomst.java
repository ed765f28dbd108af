package nl.wijkwerk.monitoring.mkba.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What comes out of an MKBA; amounts are present values in euro unless they say otherwise.
 *
 * @param verhouding benefits for each euro of costs, or null without costs
 * @param omslagfactor what the benefits may be multiplied by before the balance is nil, or null
 *     without costs or without benefits
 * @param terugverdienjaar first year from which the running balance stays at nil or above, or null
 *     when there is none or there are no costs
 * @param aannamen part of the benefits that has no source and no evaluation
 * @param rente the rate lower, as chosen and higher, each rate once
 * @param posten posts in the order of how much the balance depends on them
 */
@Schema(
    requiredProperties = {
      "kosten",
      "baten",
      "saldo",
      "aannamen",
      "partijen",
      "jaren",
      "rente",
      "posten"
    })
public record Mkbauitkomst(
    BigDecimal kosten,
    BigDecimal baten,
    BigDecimal saldo,
    BigDecimal verhouding,
    BigDecimal omslagfactor,
    Integer terugverdienjaar,
    BigDecimal aannamen,
    List<Partijsaldo> partijen,
    List<Jaarsaldo> jaren,
    List<Rentevariant> rente,
    List<Postvariant> posten) {

  /**
   * What a party pays and gets.
   *
   * @param geeft transfers to other parties
   * @param krijgt transfers from other parties
   */
  @Schema(
      name = "MkbaPartij",
      requiredProperties = {"partij", "kosten", "baten", "geeft", "krijgt", "saldo"})
  public record Partijsaldo(
      String partij,
      BigDecimal kosten,
      BigDecimal baten,
      BigDecimal geeft,
      BigDecimal krijgt,
      BigDecimal saldo) {
    static Partijsaldo van(
        String partij, BigDecimal kosten, BigDecimal baten, BigDecimal geeft, BigDecimal krijgt) {
      BigDecimal saldo = baten.add(krijgt).subtract(kosten).subtract(geeft);
      return new Partijsaldo(partij, kosten, baten, geeft, krijgt, saldo);
    }

    /** All that goes out: costs and transfers. */
    public BigDecimal betaalt() {
      return kosten.add(geeft);
    }

    /** All that comes in: benefits and transfers. */
    public BigDecimal profiteert() {
      return baten.add(krijgt);
    }
  }

  /**
   * A year.
   *
   * @param kosten not discounted
   * @param baten not discounted
   * @param factor what a euro of that year is worth in the base year
   */
  @Schema(
      name = "MkbaJaar",
      requiredProperties = {
        "jaar",
        "kosten",
        "baten",
        "factor",
        "contanteKosten",
        "contanteBaten",
        "saldo",
        "cumulatief"
      })
  public record Jaarsaldo(
      int jaar,
      BigDecimal kosten,
      BigDecimal baten,
      BigDecimal factor,
      BigDecimal contanteKosten,
      BigDecimal contanteBaten,
      BigDecimal saldo,
      BigDecimal cumulatief) {}

  /** The result at another discount rate. */
  @Schema(
      name = "MkbaRente",
      requiredProperties = {"voet", "kosten", "baten", "saldo"})
  public record Rentevariant(
      BigDecimal voet,
      BigDecimal kosten,
      BigDecimal baten,
      BigDecimal saldo,
      BigDecimal verhouding) {}

  /**
   * The balance when only this post turns out low or high.
   *
   * @param waarde expected
   */
  @Schema(
      name = "MkbaPostvariant",
      requiredProperties = {
        "id",
        "soort",
        "omschrijving",
        "waarde",
        "laag",
        "hoog",
        "saldoBijLaag",
        "saldoBijHoog"
      })
  public record Postvariant(
      UUID id,
      Postsoort soort,
      String omschrijving,
      BigDecimal waarde,
      BigDecimal laag,
      BigDecimal hoog,
      BigDecimal saldoBijLaag,
      BigDecimal saldoBijHoog) {
    /** How far apart the two balances are. */
    public BigDecimal bandbreedte() {
      return saldoBijHoog.subtract(saldoBijLaag).abs();
    }
  }
}
