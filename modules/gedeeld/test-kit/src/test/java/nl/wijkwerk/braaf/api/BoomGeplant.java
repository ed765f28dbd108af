package nl.wijkwerk.braaf.api;

/** What others may know of a tree. */
public record BoomGeplant(String soort) {}
