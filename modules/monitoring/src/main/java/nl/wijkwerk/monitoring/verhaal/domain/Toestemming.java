package nl.wijkwerk.monitoring.verhaal.domain;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The consent of one person to be named or shown.
 *
 * @param naam as it may be shown, or null of somebody who is only in the photo
 * @param verteller whether this person told the story
 * @param inBeeld whether this person can be recognised in the photo
 * @param gegevenDoor who gave it: the person, or a parent or guardian
 * @param geldigTot last day on which it holds, or null until it is withdrawn
 */
public record Toestemming(
    String naam,
    boolean verteller,
    boolean inBeeld,
    @NotNull String gegevenDoor,
    @NotNull Toestemmingswijze wijze,
    @NotNull LocalDate gegevenOp,
    LocalDate geldigTot) {}
