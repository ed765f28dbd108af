package nl.wijkwerk.wijkplan.zoeken.domain;

/** A piece of a text that was found, marked when it is one of the words. */
public record Tekstdeel(String tekst, boolean gevonden) {}
