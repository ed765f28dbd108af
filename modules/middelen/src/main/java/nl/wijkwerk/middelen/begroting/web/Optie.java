package nl.wijkwerk.middelen.begroting.web;

/** A choice in a filter. */
public record Optie(String waarde, String titel) {}
