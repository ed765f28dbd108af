package nl.wijkwerk.communicatie.publicatie.web;

/** A choice in a filter or a list. */
public record Keuze(String waarde, String titel) {}
