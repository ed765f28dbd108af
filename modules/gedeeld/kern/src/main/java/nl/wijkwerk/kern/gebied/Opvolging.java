package nl.wijkwerk.kern.gebied;

/** That an area of one year is another one in a later year; of a merge or split there are more. */
public record Opvolging(int jaar, String code, int opvolgerJaar, String opvolger) {}
