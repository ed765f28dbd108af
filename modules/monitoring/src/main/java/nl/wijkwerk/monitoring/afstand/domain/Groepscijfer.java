package nl.wijkwerk.monitoring.afstand.domain;

/**
 * An indicator of several areas together, beside how it is spread over them.
 *
 * @param gebieden number of areas that it was made of; the others had no figure
 */
public record Groepscijfer(Cijfer cijfer, int gebieden) {}
