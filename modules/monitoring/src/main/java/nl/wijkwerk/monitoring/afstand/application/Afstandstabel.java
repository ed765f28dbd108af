package nl.wijkwerk.monitoring.afstand.application;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Groepscijfer;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.afstand.domain.Totaal;
import nl.wijkwerk.monitoring.afstand.domain.Verdeling;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;

/**
 * Distances of wijken to their city, one row per wijk, one column per indicator that has figures.
 *
 * @param kenmerk of this measuring: another measuring has another, so that what is made of a table
 *     can be kept by it
 * @param stad the one city that the wijken lie in, otherwise the own municipality; null as long as
 *     no municipality is known
 * @param eenStad whether all wijken lie in that city
 * @param jaren all years with figures of any indicator, the newest first
 */
public record Afstandstabel(
    String kenmerk,
    Gebied stad,
    boolean eenStad,
    Maat maat,
    List<Integer> jaren,
    List<Kolom> kolommen,
    List<Rij> rijen) {
  private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

  /**
   * An indicator with the figure of the city, and that of the wijken of this table together; {@code
   * beginjaar} is null with one year only, {@code stad} when the wijken lie in several, {@code
   * beginlevering} as {@code beginjaar}; {@code eigen} and {@code eigenBegin} are those of areas
   * whose figures came from other deliveries than the column.
   */
  public record Kolom(
      Indicator indicator,
      int jaar,
      Integer beginjaar,
      Cijfer stad,
      Totaal totaal,
      Verdeling verdeling,
      Levering levering,
      Levering beginlevering,
      Map<String, Levering> eigen,
      Map<String, Levering> eigenBegin) {

    /** Where the figure of one area came from, in the newest year. */
    @Bedrijfsregel("MON-233")
    public Levering levering(Gebied gebied) {
      return eigen.getOrDefault(gebied.code(), levering);
    }

    /** The same in the start year; null with one year only. */
    public Levering beginlevering(Gebied gebied) {
      return eigenBegin.getOrDefault(gebied.code(), beginlevering);
    }

    /** Of all that a row shows on this column: of the wijk and of its city, in both years. */
    public Levering levering(Rij rij) {
      return Levering.samen(
          Stream.of(
                  beginlevering(rij.wijk()),
                  beginlevering(rij.stad()),
                  levering(rij.wijk()),
                  levering(rij.stad()))
              .filter(Objects::nonNull)
              .distinct()
              .toList());
    }

    /** Where its figures came from, those of its start year among them. */
    public Levering leveringen() {
      return beginlevering == null ? levering : Levering.samen(List.of(beginlevering, levering));
    }

    /** The wijken together in the newest year. */
    public Groepscijfer samen() {
      return totaal.nu();
    }
  }

  /**
   * A wijk with its distance on each column, in the order of the columns.
   *
   * @param stad the city that the wijk lies in
   * @param eigen whether that is the own municipality
   * @param aangesloten successions over which its figures go on with those of before
   */
  public record Rij(
      Gebied wijk,
      Gebied stad,
      boolean eigen,
      List<Afstand> afstanden,
      List<Gebiedsopvolging> aangesloten) {

    /** Those between start and newest year of a column: the start figure was joined over them. */
    @Bedrijfsregel("MON-164")
    public List<Gebiedsopvolging> aangesloten(Kolom kolom) {
      return kolom.beginjaar() == null
          ? List.of()
          : aangesloten.stream()
              .filter(o -> o.jaar() > kolom.beginjaar() && o.jaar() <= kolom.jaar())
              .toList();
    }
  }

  /**
   * The same with its rows in another order: by name ("wijk"), or by the distance on an indicator
   * (its code), with - in front the other way around. What has no distance stands last; without
   * such a column the order stays.
   */
  public Afstandstabel gesorteerd(String sorteer) {
    boolean aflopend = sorteer != null && sorteer.startsWith("-");
    String veld = aflopend ? sorteer.substring(1) : sorteer;
    Comparator<Rij> volgorde;
    if ("wijk".equals(veld)) {
      volgorde = Comparator.comparing(r -> r.wijk().naam(), Collator.getInstance(NEDERLANDS));
      volgorde = aflopend ? volgorde.reversed() : volgorde;
    } else if (veld != null && kolom(veld) >= 0) {
      int k = kolom(veld);
      Comparator<BigDecimal> getallen =
          aflopend ? Comparator.reverseOrder() : Comparator.naturalOrder();
      volgorde = Comparator.comparing(r -> plek(r, k), Comparator.nullsLast(getallen));
    } else {
      return this;
    }
    return new Afstandstabel(
        kenmerk, stad, eenStad, maat, jaren, kolommen, rijen.stream().sorted(volgorde).toList());
  }

  private static BigDecimal plek(Rij rij, int kolom) {
    return rij.afstanden().get(kolom).achterstand();
  }

  /** Themes of the indicators, each once, in their order. */
  public List<String> themas() {
    return kolommen.stream()
        .map(k -> k.indicator().inhoud().thema())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** The same with the indicators of this theme only; without such a theme all of them. */
  public Afstandstabel vanThema(String thema) {
    int[] plaatsen =
        IntStream.range(0, kolommen.size())
            .filter(i -> kolommen.get(i).indicator().inhoud().thema() != null)
            .filter(i -> kolommen.get(i).indicator().inhoud().thema().equals(thema))
            .toArray();
    return plaatsen.length == 0
        ? this
        : new Afstandstabel(
            kenmerk,
            stad,
            eenStad,
            maat,
            jaren,
            deel(kolommen, plaatsen),
            rijen.stream()
                .map(
                    r ->
                        new Rij(
                            r.wijk(),
                            r.stad(),
                            r.eigen(),
                            deel(r.afstanden(), plaatsen),
                            r.aangesloten()))
                .toList());
  }

  private static <T> List<T> deel(List<T> alle, int[] plaatsen) {
    return IntStream.of(plaatsen).mapToObj(alle::get).toList();
  }

  /** The same with this row only. */
  public Afstandstabel met(Rij rij) {
    return new Afstandstabel(kenmerk, stad, eenStad, maat, jaren, kolommen, List.of(rij));
  }

  public Optional<Rij> rij(String gebied) {
    return rijen.stream().filter(r -> r.wijk().code().equals(gebied)).findFirst();
  }

  /** Place of an indicator among the columns, or -1. */
  public int kolom(String code) {
    for (int i = 0; i < kolommen.size(); i++) {
      if (kolommen.get(i).indicator().code().equals(code)) {
        return i;
      }
    }
    return -1;
  }
}
