package nl.wijkwerk.monitoring.afstand.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissen;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen;
import nl.wijkwerk.monitoring.afstand.persistence.JdbcBekendmakingen;
import nl.wijkwerk.monitoring.afstand.persistence.JdbcCijfers;
import nl.wijkwerk.monitoring.api.IndicatorcijfersBekend;
import nl.wijkwerk.monitoring.api.Wijkcijfer;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.persistence.JdbcIndicatoren;

/** Tells other modules the figures of the wijken, once for each delivery that counts. */
@ApplicationScoped
public class Bekendmaking {
  @Inject private JdbcBekendmakingen bekendmakingen;
  @Inject private JdbcIndicatoren indicatoren;
  @Inject private JdbcCijfers cijfers;
  @Inject private Gebieden gebieden;
  @Inject private Gebeurtenissen gebeurtenissen;
  @Inject private Clock klok;

  /** Tells what was not told yet; does nothing when there is nothing new. */
  @ActivateRequestContext
  @Transactional(TxType.REQUIRES_NEW)
  public void maakBekend() {
    Set<Integer> leveringen = new HashSet<>();
    NavigableSet<Integer> jaren = bekendmakingen.nieuweJaren(leveringen);
    List<String> wijken = gebieden.wijken().stream().map(Gebied::code).toList();
    if (jaren.isEmpty() || wijken.isEmpty()) {
      return;
    }
    List<Indicator> getoond = indicatoren.getoonde();
    Waarnemingen waarnemingen =
        cijfers.lees(wijken, getoond.stream().flatMap(Indicator::maten).distinct().toList());
    for (Indicator indicator : getoond) {
      NavigableSet<Integer> volledig = waarnemingen.jaren(indicator);
      jaren.stream()
          .filter(volledig::contains)
          .forEach(jaar -> meld(indicator, jaar, wijken, waarnemingen));
    }
    bekendmakingen.onthoud(leveringen, OffsetDateTime.now(klok));
  }

  /**
   * Tells within the transaction of the caller that the figures of a year are withdrawn. What still
   * counts of that year is told after it, as everything that is new.
   *
   * @param werk what takes them away; false when it did nothing, and nothing is told then
   */
  public boolean trekTerug(int jaar, BooleanSupplier werk) {
    bekendmakingen.wacht();
    if (!werk.getAsBoolean()) {
      return false;
    }
    indicatoren.getoonde().forEach(indicator -> meldWeg(indicator, jaar));
    return true;
  }

  /** Tells within the transaction of the caller that the figures of an indicator are withdrawn. */
  @Bedrijfsregel("MON-54")
  public void trekTerug(Indicator indicator) {
    bekendmakingen.jaren().forEach(jaar -> meldWeg(indicator, jaar));
  }

  /** Lets everything be told again, when the transaction of the caller is done. */
  public void vertelOpnieuw() {
    bekendmakingen.wacht();
    bekendmakingen.vergeet();
  }

  private void meldWeg(Indicator indicator, int jaar) {
    gebeurtenissen.meld(
        new Onderwerp("indicator", indicator.code()),
        null,
        new IndicatorcijfersBekend(
            indicator.code(),
            indicator.naam(),
            indicator.eenheid(),
            jaar,
            indicator.bron(),
            List.of()));
  }

  private void meld(Indicator indicator, int jaar, List<String> wijken, Waarnemingen waarnemingen) {
    List<Wijkcijfer> waarden =
        wijken.stream()
            .map(wijk -> waarde(indicator, wijk, waarnemingen.cijfer(indicator, jaar, wijk)))
            .filter(Objects::nonNull)
            .toList();
    Levering levering = waarnemingen.levering(indicator, jaar);
    gebeurtenissen.meld(
        new Onderwerp("indicator", indicator.code()),
        null,
        new IndicatorcijfersBekend(
            indicator.code(),
            indicator.naam(),
            indicator.eenheid(),
            jaar,
            levering.tabel() == null
                ? levering.bron()
                : levering.bron() + ", tabel " + levering.tabel(),
            waarden));
  }

  private static Wijkcijfer waarde(Indicator indicator, String wijk, Cijfer cijfer) {
    boolean genoeg =
        cijfer.waarnemingen() == null
            || cijfer.waarnemingen().compareTo(BigDecimal.valueOf(indicator.minimum())) >= 0;
    return cijfer.waarde() == null || !genoeg ? null : new Wijkcijfer(wijk, cijfer.waarde());
  }
}
