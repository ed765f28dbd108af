package nl.wijkwerk.kern.toegang;

/** A role that somebody has today, for one area or, when {@code gebied} is null, for all. */
public record Toekenning(Rol rol, String gebied) {}
