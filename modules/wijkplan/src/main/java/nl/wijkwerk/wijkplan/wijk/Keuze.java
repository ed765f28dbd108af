package nl.wijkwerk.wijkplan.wijk;

/** A choice in a filter: the value in the address and what people read. */
public record Keuze(String waarde, String titel) {}
