package nl.wijkwerk.monitoring.beeld.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.stuk.Bestandsnaam;
import nl.wijkwerk.stuk.Stuk;

/** Makes the document of a picture: with unit, source and day above its tables. */
@ApplicationScoped
public class Beeldstukken {
  private Gebieden gebieden;
  private Clock klok;

  protected Beeldstukken() {}

  @Inject
  public Beeldstukken(Gebieden gebieden, Clock klok) {
    this.gebieden = gebieden;
    this.klok = klok;
  }

  /**
   * @param naam of the file, from words
   * @param beeld the picture; what its caption says already comes behind the source
   * @param eenheid of all its figures, or null when a column of the table tells
   */
  public Stuk maak(
      Beeldtaal taal,
      Object[] naam,
      Stuk.Beeld beeld,
      String eenheid,
      Stream<Levering> leveringen,
      Stuk.Tabel... tabellen) {
    List<Stuk.Gegeven> kop = new ArrayList<>();
    if (eenheid != null) {
      kop.add(new Stuk.Gegeven(taal.tekst("beeld.eenheid"), eenheid));
    }
    Set<String> bronnen =
        leveringen
            .map(taal::bron)
            .flatMap(bron -> Stream.of(bron.split("; ")))
            .collect(Collectors.toCollection(TreeSet::new));
    kop.add(new Stuk.Gegeven(taal.tekst("beeld.bron"), String.join("; ", bronnen)));
    return new Stuk(
        Bestandsnaam.van(naam),
        beeld.titel(),
        taal.tekst("beeld.soort"),
        gebieden.gemeente().map(Gebied::naam).orElse(null),
        null,
        false,
        LocalDate.now(klok),
        null,
        kop,
        Stream.<Stuk.Deel>concat(Stream.of(metBron(beeld, bronnen, taal)), Stream.of(tabellen))
            .toList(),
        List.of());
  }

  /** A picture goes further than its tables do: its source stands under it as well. */
  private static Stuk.Beeld metBron(Stuk.Beeld beeld, Set<String> bronnen, Beeldtaal taal) {
    String bron = taal.tekst("beeld.bronregel", String.join("; ", bronnen));
    return beeld.metBijschrift(beeld.bijschrift() == null ? bron : bron + " " + beeld.bijschrift());
  }
}
