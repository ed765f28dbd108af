package nl.wijkwerk.middelen.reservering.application;

import java.util.UUID;

/** A post that somebody decides on today. */
public record Houderspost(UUID id, String naam) {}
