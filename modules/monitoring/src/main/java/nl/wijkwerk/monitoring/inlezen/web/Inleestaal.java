package nl.wijkwerk.monitoring.inlezen.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.inlezen.domain.Inlevering;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.Status;
import nl.wijkwerk.monitoring.inlezen.domain.Twijfel;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Opmaak;

/** Deliveries in words, in the language of the reader. */
@RequestScoped
class Inleestaal {

  private static final long KB = 1024;
  private static final long MB = KB * KB;

  private Berichten berichten;
  private Taal taal;

  protected Inleestaal() {}

  @Inject
  Inleestaal(Berichten berichten, Taal taal) {
    this.berichten = berichten;
    this.taal = taal;
  }

  String tekst(String sleutel, Object... argumenten) {
    return berichten.tekst(taal.getLocale(), sleutel, argumenten);
  }

  Opmaak opmaak() {
    return new Opmaak(taal.getLocale());
  }

  String status(Inlevering inlevering) {
    return tekst(
        "inlezen.status."
            + (inlevering.annuleren() && inlevering.status().loopt()
                ? "STOPT"
                : inlevering.status()));
  }

  /** Look of the status: good, info, warn or late. */
  static String soort(Status status) {
    return switch (status) {
      case GEREED -> "good";
      case WACHT, BEZIG -> "info";
      case IDENTIEK, GEANNULEERD, TERUGGETROKKEN -> "rest";
      case AFGEBROKEN -> "warn";
      case MISLUKT -> "late";
    };
  }

  /** What went wrong and what to do, or null. */
  String fout(Inlevering inlevering) {
    return inlevering.fout() == null
        ? null
        : tekst(
            OngeldigBestand.SLEUTEL + inlevering.fout(),
            OngeldigBestand.invulling(inlevering.fout(), inlevering.foutWaarden()));
  }

  /** Figures that are doubted for one reason in one column. */
  public record Twijfelsoort(String reden, String kolom, String aantal, String eerste) {}

  /** A figure that is doubted. */
  public record Twijfelregel(String plaats, String kolom, String waarde, String reden) {}

  List<Twijfelsoort> twijfelsoorten(List<Twijfel> twijfels) {
    return twijfels.stream()
        .collect(
            Collectors.groupingBy(
                t -> List.of(t.reden(), String.valueOf(t.kolom())),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .sorted(Comparator.comparing(gelijk -> -gelijk.size()))
        .map(
            gelijk ->
                new Twijfelsoort(
                    tekst("twijfelsoort." + gelijk.get(0).reden()),
                    gelijk.get(0).kolom(),
                    opmaak().getal(gelijk.size()),
                    plaats(gelijk.get(0))))
        .toList();
  }

  List<Twijfelregel> twijfelregels(List<Twijfel> twijfels, int hoogstens) {
    return twijfels.stream()
        .limit(hoogstens)
        .map(t -> new Twijfelregel(plaats(t), t.kolom(), t.waarde(), reden(t)))
        .toList();
  }

  /** Why a figure is doubted, with the whole that it should be a part of. */
  String reden(Twijfel t) {
    return t.geheel() == null
        ? tekst("twijfel." + t.reden())
        : tekst("twijfel." + t.reden(), t.geheel(), t.geheelWaarde());
  }

  private String plaats(Twijfel t) {
    return t.cel() == null ? opmaak().getal(t.regel()) : t.cel();
  }

  String grootte(long bytes) {
    return bytes < MB / 10
        ? opmaak().getal((bytes + KB - 1) / KB) + " kB"
        : opmaak().getal(bytes / (double) MB, 1) + " MB";
  }
}
