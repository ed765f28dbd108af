package nl.wijkwerk.monitoring.doel.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen;
import nl.wijkwerk.monitoring.afstand.persistence.JdbcCijfers;
import nl.wijkwerk.monitoring.doel.domain.Cijferpunten;
import nl.wijkwerk.monitoring.doel.domain.Doel;
import nl.wijkwerk.monitoring.doel.domain.Doelgebied;
import nl.wijkwerk.monitoring.doel.domain.Doelinhoud;
import nl.wijkwerk.monitoring.doel.domain.Doelmaat;
import nl.wijkwerk.monitoring.doel.domain.Doelplan;
import nl.wijkwerk.monitoring.doel.domain.Doeltelling;
import nl.wijkwerk.monitoring.doel.domain.Doelvoortgang;
import nl.wijkwerk.monitoring.doel.domain.Meetpunt;
import nl.wijkwerk.monitoring.doel.domain.Prognose;
import nl.wijkwerk.monitoring.doel.persistence.JdbcDoelen;
import nl.wijkwerk.monitoring.doel.persistence.JpaDoeltellingen;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.persistence.JdbcIndicatoren;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;
import nl.wijkwerk.monitoring.reeks.persistence.JdbcGebiedsopvolgingen;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Works out how far goals are, and keeps it, so that a list of goals can be narrowed, sorted and
 * paged by it. It depends on the goal, its figures and its counts, and not on the day of today.
 */
@ApplicationScoped
public class Doelmeter {
  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

  @Inject private JdbcDoelen doelen;
  @Inject private JpaDoeltellingen tellingen;
  @Inject private JdbcIndicatoren indicatoren;
  @Inject private JdbcCijfers cijfers;
  @Inject private JdbcGebiedsopvolgingen opvolgingen;

  @Inject
  @ConfigProperty(name = "wijkwerk.monitoring.voortgang-tolerantie", defaultValue = "10")
  private BigDecimal tolerantie;

  /** How far behind the line still is on course, in percent of the way. */
  public BigDecimal tolerantie() {
    return tolerantie;
  }

  /**
   * By what a goal is measured and where it stood.
   *
   * @param indicator that its figures are of, or null
   * @param gebied that its figures are of, or null when it is not measured by figures
   */
  public record Meting(
      Doelmaat maat, Indicator indicator, List<Meetpunt> punten, Doelgebied gebied) {}

  /** Works out anew how far these goals are, in the transaction of the caller. */
  public void meet(List<Doel> lijst) {
    if (lijst.isEmpty()) {
      return;
    }
    doelen.vergrendel(lijst.stream().map(d -> d.inhoud().id()).toList());
    Map<UUID, Meting> metingen = metingen(lijst);
    doelen.bewaar(lijst.stream().map(d -> meet(d, metingen.get(d.inhoud().id()))).toList());
  }

  private Doel meet(Doel doel, Meting meting) {
    Indicator indicator = meting.indicator();
    return new Doel(
        doel.plan(),
        doel.inhoud(),
        indicator == null ? null : indicator.code(),
        indicator == null ? null : indicator.eenheid(),
        indicator == null ? null : indicator.decimalen(),
        doel.vervallen(),
        Doelvoortgang.van(
            doel.inhoud(),
            doel.plan().vanJaar(),
            meting.maat(),
            meting.punten(),
            grenzen(doel.inhoud(), meting),
            tolerantie.divide(HONDERD)));
  }

  private static Prognose.Grenzen grenzen(Doelinhoud doel, Meting meting) {
    if (meting.maat() == Doelmaat.CIJFER) {
      return Cijferpunten.grenzen(meting.indicator());
    }
    BigDecimal alle =
        doel.inProcenten() || meting.punten().isEmpty()
            ? HONDERD
            : BigDecimal.valueOf(meting.punten().get(meting.punten().size() - 1).totaal());
    // What is counted comes in whole ones, and a share of it in whole percents.
    return new Prognose.Grenzen(BigDecimal.ZERO, alle, 0);
  }

  /** Where these goals stood, in one question for the figures and one for the counts. */
  @Bedrijfsregel("MON-135")
  public Map<UUID, Meting> metingen(List<Doel> lijst) {
    Map<UUID, List<Doeltelling>> geteld =
        tellingen.van(lijst.stream().map(d -> d.inhoud().id()).toList()).stream()
            .collect(Collectors.groupingBy(Doeltelling::doelId));
    List<Indicator> getoond = indicatoren.getoonde();
    Map<UUID, Indicator> genoemd = new HashMap<>();
    for (Doel doel : lijst) {
      getoond.stream()
          .filter(doel.inhoud()::noemt)
          .findFirst()
          .ifPresent(i -> genoemd.put(doel.inhoud().id(), i));
    }
    Map<Doelplan, Doelgebied> gebieden = gebieden(lijst, genoemd);
    Waarnemingen waarnemingen = waarnemingen(gebieden.values(), genoemd);
    Map<UUID, Meting> metingen = new HashMap<>();
    for (Doel doel : lijst) {
      Doelinhoud inhoud = doel.inhoud();
      Indicator indicator = genoemd.get(inhoud.id());
      List<Doeltelling> tel = geteld.getOrDefault(inhoud.id(), List.of());
      metingen.put(
          inhoud.id(), meting(doel, indicator, tel, gebieden.get(doel.plan()), waarnemingen));
    }
    return metingen;
  }

  /** The areas of their plans through the years, in one question. */
  private Map<Doelplan, Doelgebied> gebieden(List<Doel> lijst, Map<UUID, Indicator> genoemd) {
    if (genoemd.isEmpty()) {
      return Map.of();
    }
    List<Gebiedsopvolging> bekend = opvolgingen.alle();
    Map<Doelplan, Doelgebied> gebieden = new HashMap<>();
    for (Doel doel : lijst) {
      gebieden.computeIfAbsent(
          doel.plan(), plan -> Doelgebied.van(plan.gebied(), plan.vanJaar(), bekend));
    }
    return gebieden;
  }

  private static Meting meting(
      Doel doel,
      Indicator indicator,
      List<Doeltelling> geteld,
      Doelgebied gebied,
      Waarnemingen waarnemingen) {
    if (!geteld.isEmpty()) {
      return new Meting(
          Doelmaat.TELLING, null, Doeltelling.punten(geteld, doel.inhoud().inProcenten()), null);
    }
    return indicator == null
        ? new Meting(null, null, List.of(), null)
        : new Meting(
            Doelmaat.CIJFER,
            indicator,
            Cijferpunten.van(doel.inhoud(), gebied, indicator, waarnemingen),
            gebied);
  }

  private Waarnemingen waarnemingen(Collection<Doelgebied> gebieden, Map<UUID, Indicator> genoemd) {
    if (genoemd.isEmpty()) {
      return new Waarnemingen();
    }
    List<String> codes = gebieden.stream().flatMap(g -> g.alle().stream()).distinct().toList();
    List<String> maten =
        Stream.concat(
                genoemd.values().stream().flatMap(Indicator::maten),
                Stream.of(Waarnemingen.INDELINGSWIJZIGING))
            .distinct()
            .toList();
    return cijfers.lees(codes, maten);
  }

  /** Works out anew all goals that plans have today: which areas went on has changed. */
  @Bedrijfsregel("MON-205")
  public void meetOpnieuw() {
    meet(doelen.alle());
  }

  /** Works out anew the goals that an indicator measures, or may measure from now on. */
  public void meetMet(String code, String naam, String eenheid) {
    List<String> namen = new ArrayList<>();
    namen.add(code);
    namen.add(naam);
    namen.add(naam + " (" + eenheid + ")");
    meet(doelen.metIndicator(code, namen.stream().filter(Objects::nonNull).toList()));
  }
}
