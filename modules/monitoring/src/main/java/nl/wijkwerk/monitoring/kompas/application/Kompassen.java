package nl.wijkwerk.monitoring.kompas.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.kompas.domain.Kompas;
import nl.wijkwerk.monitoring.kompas.domain.Kompaspunt;

/** The compass of a wijk or own area of the own municipality. */
@ApplicationScoped
@Gebruiksgeval
public class Kompassen {
  private Afstanden afstanden;

  protected Kompassen() {}

  @Inject
  public Kompassen(Afstanden afstanden) {
    this.afstanden = afstanden;
  }

  /**
   * @param jaar the year that it is about, or null for the newest of each indicator
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Kompas lees(String gebied, Integer jaar) {
    Afstandstabel tabel = afstanden.vanGebied(gebied, Maat.RELATIEF, jaar);
    Afstandstabel.Rij rij = tabel.rijen().get(0);
    List<Kompaspunt> punten =
        IntStream.range(0, tabel.kolommen().size())
            .mapToObj(k -> punt(tabel.kolommen().get(k), rij, k))
            .toList();
    return Kompas.van(rij.wijk(), tabel.stad(), punten);
  }

  private static Kompaspunt punt(Afstandstabel.Kolom kolom, Afstandstabel.Rij rij, int k) {
    return new Kompaspunt(
        kolom.indicator(),
        rij.afstanden().get(k),
        kolom.jaar(),
        kolom.beginjaar(),
        kolom.levering(rij));
  }
}
