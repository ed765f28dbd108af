package nl.wijkwerk.monitoring.kaart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Herkomst;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.MonitoringModule;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Afstandsmeter;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.monitoring.kaart.application.Kaart;
import nl.wijkwerk.monitoring.kaart.application.Kaart.Kaartgebied;
import nl.wijkwerk.monitoring.kaart.domain.Grens;
import nl.wijkwerk.monitoring.kaart.domain.Kleuring;
import nl.wijkwerk.monitoring.kaart.domain.Kleurstappen;
import nl.wijkwerk.web.menu.Taal;
import org.junit.jupiter.api.Test;

class KaartbeeldTest {
  private static final Cijfer STAD =
      Cijfer.van(2020, new BigDecimal("40.8"), BigDecimal.valueOf(9000));
  private static final Gebied ALMELO = gebied("GM0141", "Almelo", Niveau.STAD);

  private final Kaartbeeld beeld =
      new Kaartbeeld(
          new Kaarttaal(
              new Berichten(new MonitoringModule()),
              new Taal() {
                @Override
                public Locale getLocale() {
                  return Berichten.NEDERLANDS;
                }
              }));

  private static Gebied gebied(String code, String naam, Niveau niveau) {
    return new Gebied(2020, code, naam, niveau, null, "GM0141", "11", Herkomst.CBS, false);
  }

  private static Cijfer cijfer(String waarde, Integer geteld) {
    return Cijfer.van(
        2020, new BigDecimal(waarde), geteld == null ? null : BigDecimal.valueOf(geteld));
  }

  private static Kaart kaart(Proefindicator proef, Cijfer wijk) {
    Indicator indicator = proef.maak();
    Kaartgebied gebied =
        new Kaartgebied(
            gebied("WK014111", "De Riet", Niveau.WIJK),
            new Grens(
                2020,
                "WK014111",
                "De Riet",
                "GM0141",
                "M0 0L9 0L9 9Z",
                new Grens.Vak(0, 0, 9, 9),
                5,
                5),
            Afstandsmeter.van(indicator, Maat.ABSOLUUT).meet(wijk, STAD),
            null);
    return new Kaart(
        Kaart.Toestand.GETEKEND,
        ALMELO,
        null,
        indicator,
        Kleuring.AFSTAND,
        List.of(2020),
        2020,
        List.of("Proef"),
        new Afstandstabel.Kolom(
            indicator, 2020, null, STAD, null, null, null, null, Map.of(), Map.of()),
        new Kleurstappen(List.of()),
        List.of(gebied));
  }

  private String verschil(Kaart kaart) {
    return beeld.verschil(kaart, kaart.gebieden().get(0));
  }

  private static Proefindicator bijstand() {
    return new Proefindicator(Meetwijze.VERHOUDING)
        .maten("Bijstand", "Inwoners")
        .tenminste(50, "Inwoners");
  }

  @Test
  @Bedrijfsregel({"MON-04", "MON-190"})
  void waarGeenVerschilIsStaatInWoordenWaarom() {
    assertThat(verschil(kaart(bijstand(), cijfer("14.0", 420)))).isEqualTo("−26,8");
    assertThat(verschil(kaart(bijstand(), cijfer("14.0", 49)))).isEqualTo("te weinig waarnemingen");
    assertThat(verschil(kaart(bijstand(), cijfer("14.0", null))))
        .isEqualTo("aantal waarnemingen onbekend");
    assertThat(
            verschil(
                kaart(new Proefindicator(Meetwijze.MAAT).maten("A", null), cijfer("14.0", 420))))
        .isEqualTo("geteld aantal");
    assertThat(verschil(kaart(bijstand(), Cijfer.ontbreekt(2020, "PUNT")))).isEqualTo("–");
  }

  @Test
  void wieDeKaartHoortHoortOokWaaromErGeenVerschilIs() {
    Kaart kaart = kaart(bijstand(), cijfer("14.0", 49));
    assertThat(beeld.svg(kaart, false)).contains("De Riet: 14,0, te weinig waarnemingen");
    assertThat(beeld.legenda(kaart))
        .extracting(l -> l.tekst())
        .contains("geen cijfer of geen verschil");
  }
}
