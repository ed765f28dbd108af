package nl.wijkwerk.monitoring.groep.domain;

import java.util.UUID;

/** A group to choose from. */
public record Groepsnaam(UUID id, Groepsoort soort, String naam) {}
