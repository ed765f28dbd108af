package nl.wijkwerk.web.weergave;

/**
 * One message for the reader. {@code veld} is the id to jump to, or null when the message is about
 * the page as a whole.
 */
public record Melding(String soort, String tekst, String veld) {}
