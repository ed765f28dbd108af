package nl.wijkwerk.monitoring.inlezen.domain;

import java.time.LocalDate;

/** A delivery as offered, before it is read. */
public record NieuweInlevering(
    String bron,
    String tabel,
    int jaar,
    LocalDate momentopname,
    String bestandsnaam,
    long bytes,
    String vingerafdruk,
    String aangevraagdDoor) {}
