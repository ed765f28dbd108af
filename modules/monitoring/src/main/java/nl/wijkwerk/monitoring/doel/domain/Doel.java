package nl.wijkwerk.monitoring.doel.domain;

/**
 * A goal with its plan and how far it is.
 *
 * @param indicatorcode of the figures that it is measured by, or null
 * @param eenheid of those figures, or null
 * @param decimalen how precisely its values are shown, or null when that is not known
 * @param vervallen whether the plan has it no more
 */
public record Doel(
    Doelplan plan,
    Doelinhoud inhoud,
    String indicatorcode,
    String eenheid,
    Integer decimalen,
    boolean vervallen,
    Doelvoortgang voortgang) {}
