package nl.wijkwerk.web.weergave;

/** A choice in a filter or a list: what is sent, and what the reader sees. */
public record Keuze(String waarde, String titel) {}
