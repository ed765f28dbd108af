package nl.wijkwerk.monitoring.woorden.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Afstandsmeter;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.afstand.domain.Maatstaf;
import nl.wijkwerk.monitoring.afstand.domain.Verdeling;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.monitoring.indicator.domain.Richting;

/** An outcome of 2014 to 2020, from the figures of wijk and city, with a margin of 1,5. */
final class UitkomstFixture {
  private static final BigDecimal MARGE = new BigDecimal("1.5");
  private static final int MINIMUM = 10;
  private static final int STAD = 9999;

  private String naam = "Bijstand";
  private Richting richting = Richting.LAGER;
  private int waarnemingen = 1000;
  private boolean gewijzigd;
  private BigDecimal marge;
  private final List<Afstand> anderen = new ArrayList<>();

  UitkomstFixture naam(String zo) {
    naam = zo;
    return this;
  }

  UitkomstFixture richting(Richting beter) {
    richting = beter;
    return this;
  }

  UitkomstFixture waarnemingen(int aantal) {
    waarnemingen = aantal;
    return this;
  }

  UitkomstFixture gewijzigd() {
    gewijzigd = true;
    return this;
  }

  UitkomstFixture marge(String zoveel) {
    marge = new BigDecimal(zoveel);
    return this;
  }

  /** Another wijk of the city, with the same figures of the city. */
  UitkomstFixture naast(String toen, String nu, String stadToen, String stadNu) {
    anderen.add(meet(toen, nu, stadToen, stadNu, 1000));
    return this;
  }

  private Cijfer cijfer(int jaar, String waarde, int aantal) {
    return waarde == null
        ? Cijfer.ontbreekt(jaar, "PUNT")
        : Cijfer.van(
            jaar,
            new BigDecimal(waarde),
            BigDecimal.valueOf(aantal),
            aantal == STAD ? null : marge);
  }

  private Afstand meet(String toen, String nu, String stadToen, String stadNu, int aantal) {
    Afstandsmeter meter =
        new Afstandsmeter(new Maatstaf(richting, Maat.ABSOLUUT, MINIMUM, MARGE, 1));
    return toen == null
        ? meter.meet(cijfer(2020, nu, aantal), cijfer(2020, stadNu, STAD))
        : meter.meet(
            cijfer(2020, nu, aantal),
            cijfer(2020, stadNu, STAD),
            cijfer(2014, toen, aantal),
            cijfer(2014, stadToen, STAD),
            gewijzigd);
  }

  /** {@code toen} is null when there is one year only. */
  Uitkomst maak(String toen, String nu, String stadToen, String stadNu) {
    Indicator indicator =
        new Proefindicator(Meetwijze.MAAT)
            .naam(naam)
            .thema("Werk")
            .beter(richting)
            .maten("A", null)
            .tenminste(MINIMUM, "A")
            .maak();
    Afstand afstand = meet(toen, nu, stadToen, stadNu, waarnemingen);
    List<Afstand> alle = new ArrayList<>(anderen);
    alle.add(afstand);
    return new Uitkomst(
        indicator,
        2020,
        toen == null ? null : 2014,
        afstand,
        Verdeling.van(alle),
        new Levering("CBS", "84799NED", null, null),
        new Levering("CBS", "82931NED", null, null));
  }

  static Tekstvoorstel voorstel(Uitkomst... uitkomsten) {
    return Tekstvoorstel.van("Werk", "De Riet", "Almelo", List.of(uitkomsten));
  }
}
