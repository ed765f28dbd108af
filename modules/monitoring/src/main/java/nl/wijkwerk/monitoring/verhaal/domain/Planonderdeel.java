package nl.wijkwerk.monitoring.verhaal.domain;

import java.util.UUID;

/**
 * An item of a plan, as the module wijkplan told of it.
 *
 * @param nummer as on the plan's page: "2.1"
 * @param vervallen whether the plan has it no more
 */
public record Planonderdeel(
    UUID id,
    UUID planId,
    String gebied,
    String plantitel,
    String nummer,
    String omschrijving,
    boolean vervallen) {}
