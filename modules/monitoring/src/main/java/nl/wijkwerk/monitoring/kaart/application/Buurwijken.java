package nl.wijkwerk.monitoring.kaart.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.application.Afstandsvraag;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.kaart.domain.Buurverloop;
import nl.wijkwerk.monitoring.kaart.persistence.JdbcGrenzen;

/** The wijken beside a wijk, and whether their figures went another way. */
@ApplicationScoped
@Gebruiksgeval
public class Buurwijken {
  private Afstanden afstanden;
  private JdbcGrenzen grenzen;
  private Gebieden gebieden;

  protected Buurwijken() {}

  @Inject
  public Buurwijken(Afstanden afstanden, JdbcGrenzen grenzen, Gebieden gebieden) {
    this.afstanden = afstanden;
    this.grenzen = grenzen;
    this.gebieden = gebieden;
  }

  /**
   * The wijken beside one, the longest shared border first.
   *
   * @param vergelijkingen per indicator that has two years
   * @param grensbronnen what the files with the borders say of themselves, else their names
   */
  public record Beeld(
      Gebied wijk,
      List<Gebied> buren,
      List<Vergelijking> vergelijkingen,
      List<String> grensbronnen) {}

  /** One indicator of the wijk, and how it went with each of its neighbours in the same years. */
  public record Vergelijking(
      Indicator indicator, int beginjaar, int jaar, Afstand wijk, List<Buurman> buren) {

    /** The neighbours that went this way. */
    public List<Buurman> met(Buurverloop verloop) {
      return buren.stream().filter(b -> b.verloop() == verloop).toList();
    }
  }

  /** A wijk beside it. */
  public record Buurman(Gebied gebied, Afstand afstand, Buurverloop verloop) {}

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Beeld lees(String code) {
    Gebied wijk = gebieden.eigenWijk(code);
    List<String> codes = grenzen.buren(wijk.code());
    if (codes.isEmpty()) {
      return new Beeld(wijk, List.of(), List.of(), List.of());
    }
    Afstandstabel tabel = afstanden.tabel(Afstandsvraag.van(Maat.ABSOLUUT));
    Optional<Afstandstabel.Rij> hier = tabel.rij(wijk.code());
    List<Afstandstabel.Rij> buren =
        codes.stream().map(tabel::rij).flatMap(Optional::stream).toList();
    List<Vergelijking> vergelijkingen = new ArrayList<>();
    for (int k = 0; hier.isPresent() && k < tabel.kolommen().size(); k++) {
      Afstandstabel.Kolom kolom = tabel.kolommen().get(k);
      if (kolom.beginjaar() != null) {
        vergelijkingen.add(vergelijk(kolom, k, hier.get(), buren));
      }
    }
    return new Beeld(
        wijk,
        buren.stream().map(Afstandstabel.Rij::wijk).toList(),
        vergelijkingen,
        grenzen.bronnen(wijk.code()));
  }

  private static Vergelijking vergelijk(
      Afstandstabel.Kolom kolom, int k, Afstandstabel.Rij hier, List<Afstandstabel.Rij> buren) {
    Afstand wijk = hier.afstanden().get(k);
    return new Vergelijking(
        kolom.indicator(),
        kolom.beginjaar(),
        kolom.jaar(),
        wijk,
        buren.stream()
            .map(
                b ->
                    new Buurman(
                        b.wijk(),
                        b.afstanden().get(k),
                        Buurverloop.van(wijk, b.afstanden().get(k))))
            .toList());
  }
}
