package nl.wijkwerk.communicatie.publicatie.rest;

/**
 * Another text for a message.
 *
 * @param tekst Markdown
 * @param reden why it is corrected; required once the message is published
 */
public record Tekstverzoek(String titel, String samenvatting, String tekst, String reden) {}
