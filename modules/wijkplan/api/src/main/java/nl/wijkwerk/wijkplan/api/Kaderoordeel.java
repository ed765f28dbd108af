package nl.wijkwerk.wijkplan.api;

/**
 * What the council found of one frame.
 *
 * @param kader BETROKKENHEID, DOELSTELLINGEN or MIDDELEN
 * @param reden why, always there when the frame was not met
 */
public record Kaderoordeel(String kader, boolean voldaan, String reden) {}
