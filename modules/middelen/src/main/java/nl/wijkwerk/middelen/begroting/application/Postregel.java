package nl.wijkwerk.middelen.begroting.application;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post in a list. Amounts in euro, over the whole term, or of the year that was asked for when
 * the post has amounts per year.
 *
 * @param gebied code of the area, or null for the whole municipality
 * @param buitenPlan part of what is reserved that goes to spendings outside a plan
 * @param budgethouder name of today's budget holder, or null when there is none
 */
@Schema(
    requiredProperties = {
      "id",
      "code",
      "naam",
      "begroting",
      "begrotingNaam",
      "jaarVan",
      "jaarTot",
      "perJaar",
      "raming",
      "gereserveerd",
      "buitenPlan",
      "vrij"
    })
public record Postregel(
    UUID id,
    String code,
    String naam,
    String begroting,
    String begrotingNaam,
    String gebied,
    int jaarVan,
    int jaarTot,
    boolean perJaar,
    BigDecimal raming,
    BigDecimal gereserveerd,
    BigDecimal buitenPlan,
    BigDecimal vrij,
    String budgethouder) {}
