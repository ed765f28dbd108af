package nl.wijkwerk.monitoring.vragenlijst.domain;

import java.math.BigDecimal;

/**
 * What the answers of a wijk to a question say. There is none where too few people answered.
 *
 * @param wijk or null for all wijken of the questionnaire together
 * @param vraag number of the question, from 1
 * @param waarde mark or place of the answer, from 0; null for the question as a whole
 * @param respondenten who answered the question
 * @param aantal who gave this answer
 * @param cijfer mean mark, or percentage that gave this answer; null when there is none to give
 * @param marge half of the width of the 95% interval; null when it cannot be told
 * @param gewogen whether ages count as they live in the wijk
 */
public record Uitkomst(
    String wijk,
    int vraag,
    Integer waarde,
    int respondenten,
    int aantal,
    BigDecimal cijfer,
    BigDecimal marge,
    boolean gewogen) {}
