package nl.wijkwerk.communicatie.publicatie.rest;

import java.util.UUID;

/**
 * A new concept.
 *
 * @param plicht the duty that it is to answer, or absent
 * @param gebied code of the area whose page it is for; absent when the duty has an area
 * @param tekst Markdown
 */
public record Conceptverzoek(
    UUID plicht, String gebied, String titel, String samenvatting, String tekst) {}
