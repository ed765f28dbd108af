package nl.wijkwerk.wijkplan.uitvoering.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What people fill in of a project: the projectplan.
 *
 * @param niveau null counts as the whole wijk
 * @param straten street names, one to a line; only for a project at street level
 * @param middelen what pays for it
 * @param van first day that is planned, with {@code tot} or not at all
 * @param bevoegdheden who may decide what
 * @param partners who else takes part
 */
public record Projectinhoud(
    String titel,
    Projectniveau niveau,
    String straten,
    String resultaat,
    String middelen,
    String capaciteit,
    String uitvoeringsplan,
    LocalDate van,
    LocalDate tot,
    String verantwoordelijke,
    String bevoegdheden,
    String partners) {
  public Projectinhoud {
    titel = kaal(titel);
    niveau = niveau == null ? Projectniveau.WIJK : niveau;
    straten =
        kaal(Straat.lees(straten).stream().map(Straat::naam).collect(Collectors.joining("\n")));
    resultaat = kaal(resultaat);
    middelen = kaal(middelen);
    capaciteit = kaal(capaciteit);
    uitvoeringsplan = kaal(uitvoeringsplan);
    verantwoordelijke = kaal(verantwoordelijke);
    bevoegdheden = kaal(bevoegdheden);
    partners = kaal(partners);
  }

  /** A measure with no more than what it is, who does it and when it is done. */
  public static Projectinhoud snel(
      String titel, String verantwoordelijke, LocalDate van, LocalDate tot) {
    LocalDate begin = tot != null && van.isAfter(tot) ? tot : van;
    return new Projectinhoud(
        titel,
        Projectniveau.WIJK,
        null,
        null,
        null,
        null,
        null,
        tot == null ? null : begin,
        tot,
        verantwoordelijke,
        null,
        null);
  }

  List<Straat> alleStraten() {
    return Straat.lees(straten);
  }

  Periode periode() {
    return new Periode(van, tot);
  }

  private static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }
}
