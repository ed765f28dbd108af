package nl.wijkwerk.wijkplan.onderbouwing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkwerk.kern.module.Moduleregister;
import nl.wijkwerk.wijkplan.bewoners.application.Bewonersavonden;
import nl.wijkwerk.wijkplan.onderbouwing.persistence.JpaPlangeld;
import nl.wijkwerk.wijkplan.plan.domain.Kwaliteitseis;
import nl.wijkwerk.wijkplan.plan.domain.Onderbouwing;
import nl.wijkwerk.wijkplan.plan.domain.Onderbouwingen;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import nl.wijkwerk.wijkplan.regiegroep.application.Regiegroepen;

/** Gathers evidence from the plan, its evenings, its steering group and what was reserved. */
@ApplicationScoped
public class Toetsbewijs implements Onderbouwingen {
  private static final List<String> MEETBAAR =
      List.of("DOEL", "INDICATOR", "BEGINWAARDE", "STREEFWAARDE", "DATUM", "EIGENAAR");

  @Inject private Wijkplannen plannen;
  @Inject private Bewonersavonden avonden;
  @Inject private Regiegroepen regiegroepen;
  @Inject private JpaPlangeld plangeld;
  @Inject private Moduleregister modules;
  @Inject private Clock klok;

  @Override
  public Onderbouwing van(Wijkplan plan) {
    List<Planregel> regels = plannen.regels(plan.id());
    return new Onderbouwing(
        LocalDate.now(klok), betrokkenheid(plan), doelstellingen(regels), middelen(plan, regels));
  }

  private Onderbouwing.Betrokkenheid betrokkenheid(Wijkplan plan) {
    Regiegroepen.Regiegroep groep = regiegroepen.van(plan.gebied());
    List<Bewonersavonden.Avond> gehouden =
        avonden.vanPlan(plan.id()).stream().filter(Bewonersavonden.Avond::gehouden).toList();
    return new Onderbouwing.Betrokkenheid(
        groep.aanwezig(),
        groep.ontbreken(),
        (int) groep.bezet(true),
        (int) groep.bezet(false),
        groep.voorzitter() == null ? null : groep.voorzitter().groepnaam(),
        gehouden.size(),
        gehouden.stream().mapToInt(a -> a.telling().totaal()).sum(),
        gehouden.stream().mapToInt(a -> a.telling().beantwoord()).sum());
  }

  static Onderbouwing.Doelstellingen doelstellingen(List<Planregel> regels) {
    List<Planregel> doelen = regels.stream().filter(r -> r.inhoud().ambitie() != null).toList();
    List<String> niet =
        doelen.stream().filter(r -> !meetbaar(r.inhoud())).map(Planregel::nummer).toList();
    return new Onderbouwing.Doelstellingen(
        doelen.size(),
        (int) doelen.stream().filter(r -> heeft(r.inhoud(), "INDICATOR")).count(),
        doelen.size() - niet.size(),
        niet);
  }

  private static boolean meetbaar(Planregelinhoud inhoud) {
    return MEETBAAR.stream().allMatch(eis -> heeft(inhoud, eis));
  }

  private static boolean heeft(Planregelinhoud inhoud, String eis) {
    return Kwaliteitseis.van(inhoud).stream().anyMatch(e -> e.eis().equals(eis) && e.voldaan());
  }

  private Onderbouwing.Middelen middelen(Wijkplan plan, List<Planregel> regels) {
    Map<Integer, BigDecimal> gereserveerd = plangeld.perJaar(plan.id());
    boolean bekend =
        !gereserveerd.isEmpty()
            || modules.aanwezig().stream().anyMatch(m -> m.naam().equals("middelen"));
    return middelen(regels, gereserveerd, bekend);
  }

  static Onderbouwing.Middelen middelen(
      List<Planregel> regels, Map<Integer, BigDecimal> gereserveerd, boolean bekend) {
    Map<List<Integer>, BigDecimal> perLooptijd = new HashMap<>();
    int zonder = 0;
    for (Planregel regel : regels) {
      Planregelinhoud i = regel.inhoud();
      if (i.raming() == null || i.jaarVan() == null) {
        zonder++;
      } else {
        int laatste = i.jaarTot() == null ? i.jaarVan() : i.jaarTot();
        perLooptijd.merge(List.of(i.jaarVan(), laatste), i.raming(), BigDecimal::add);
      }
    }
    Map<Integer, BigDecimal> raming = new TreeMap<>();
    perLooptijd.forEach(
        (jaren, bedrag) ->
            verdeel(jaren.get(0), jaren.get(1), bedrag)
                .forEach((jaar, deel) -> raming.merge(jaar, deel, BigDecimal::add)));
    TreeSet<Integer> jaren = new TreeSet<>(raming.keySet());
    jaren.addAll(gereserveerd.keySet());
    List<Onderbouwing.Jaargeld> geld = new ArrayList<>();
    for (int jaar : jaren) {
      geld.add(
          new Onderbouwing.Jaargeld(
              jaar,
              raming.getOrDefault(jaar, BigDecimal.ZERO),
              bekend ? gereserveerd.getOrDefault(jaar, BigDecimal.ZERO) : null));
    }
    return new Onderbouwing.Middelen(List.copyOf(geld), zonder, bekend);
  }

  /**
   * Evenly over the years, in whole cents; what is left over goes to the last. Rows over the same
   * years are divided together, so that cents show only where the sum has them.
   */
  private static Map<Integer, BigDecimal> verdeel(int eerste, int laatste, BigDecimal bedrag) {
    BigDecimal deel =
        bedrag.divide(BigDecimal.valueOf(laatste - eerste + 1L), 2, RoundingMode.DOWN);
    Map<Integer, BigDecimal> perJaar = new TreeMap<>();
    for (int jaar = eerste; jaar < laatste; jaar++) {
      perJaar.put(jaar, deel);
    }
    perJaar.put(
        laatste, bedrag.subtract(deel.multiply(BigDecimal.valueOf((long) laatste - eerste))));
    return perJaar;
  }
}
