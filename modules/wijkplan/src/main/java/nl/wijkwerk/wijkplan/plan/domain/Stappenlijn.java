package nl.wijkwerk.wijkplan.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.wijkplan.plansoort.domain.Planmoment;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortstap;

/**
 * The way of a plan in steps: those of its type, or the six of every plan. What the records tell
 * makes a step done by itself; the other steps are done when somebody said so.
 */
public final class Stappenlijn {
  /** The steps of a plan whose type has none of its own. */
  private static final List<Planmoment> VAST =
      List.of(
          Planmoment.ANALYSE,
          Planmoment.CONCEPT,
          Planmoment.AANGEBODEN,
          Planmoment.GETOETST,
          Planmoment.VASTGESTELD,
          Planmoment.GECOMMUNICEERD);

  /** Where the phase of a plan shows; the plan stands behind the last of these that is done. */
  private static final Set<Planmoment> FASEN = Set.copyOf(VAST);

  /** Where a plan that lies before who decides stands: the first of these that it can be at. */
  private static final List<Planmoment> OORDEEL =
      List.of(Planmoment.GETOETST, Planmoment.VASTGESTELD, Planmoment.AANGEBODEN);

  /**
   * A step.
   *
   * @param id of the step of the type; null for one of the six
   * @param tekst null for one of the six, which go by their moment
   * @param moment null when it is ticked by hand
   * @param dag day on which it was done, as far as that is known
   * @param gezet what was said of it by hand, or null
   * @param inSoort whether the type of the plan still has it
   */
  public record Stap(
      UUID id,
      String tekst,
      Planmoment moment,
      Stapstand stand,
      LocalDate dag,
      Planstap gezet,
      boolean inSoort) {
    private Stap met(Stapstand andere) {
      return new Stap(id, tekst, moment, andere, dag, gezet, inSoort);
    }

    private boolean gedaan() {
      return stand == Stapstand.GEDAAN;
    }
  }

  private final Wijkplan plan;
  private final Map<Planmoment, LocalDate> dagen;

  private Stappenlijn(Wijkplan plan, Map<Planmoment, LocalDate> buiten) {
    this.plan = plan;
    this.dagen = new EnumMap<>(Planmoment.class);
    dagen.putAll(buiten);
    dagen.putAll(plan.momenten());
  }

  /**
   * The steps in order.
   *
   * @param eigen steps of the type of the plan
   * @param gezet what was said by hand
   * @param buiten days that are recorded elsewhere than in the plan
   */
  @Bedrijfsregel({"WPL-121", "WPL-123"})
  public static List<Stap> van(
      Wijkplan plan,
      List<Plansoortstap> eigen,
      List<Planstap> gezet,
      Map<Planmoment, LocalDate> buiten) {
    Stappenlijn lijn = new Stappenlijn(plan, buiten);
    List<Planstap> af = gezet.stream().filter(s -> s.afgerondOp() != null).toList();
    return eigen.isEmpty() && af.isEmpty() ? lijn.vast() : lijn.eigen(eigen, gezet, af);
  }

  private List<Stap> vast() {
    int hier =
        switch (plan.fase()) {
          case CONCEPT -> 1;
          case AANGEBODEN, TERUGGESTUURD -> 3;
          case VASTGESTELD -> 5;
          case GECOMMUNICEERD -> 6;
        };
    List<Stap> stappen = new ArrayList<>();
    for (int i = 0; i < VAST.size(); i++) {
      Stapstand stand =
          i < hier
              ? Stapstand.GEDAAN
              : i > hier
                  ? Stapstand.OPEN
                  : plan.fase() == Planfase.TERUGGESTUURD ? Stapstand.TERUG : Stapstand.HIER;
      LocalDate dag = i > hier ? null : dagen.get(VAST.get(i));
      stappen.add(new Stap(null, null, VAST.get(i), stand, dag, null, true));
    }
    return stappen;
  }

  private List<Stap> eigen(List<Plansoortstap> eigen, List<Planstap> gezet, List<Planstap> af) {
    Map<UUID, Planstap> perStap =
        gezet.stream().collect(Collectors.toMap(Planstap::stapId, Function.identity()));
    List<Stap> stappen = new ArrayList<>();
    eigen.forEach(s -> stappen.add(stap(s, perStap.get(s.id()))));
    Set<UUID> bekend = eigen.stream().map(Plansoortstap::id).collect(Collectors.toSet());
    af.stream()
        .filter(s -> !bekend.contains(s.stapId()))
        .sorted(Comparator.comparingInt(Planstap::plaats))
        .forEach(s -> stappen.add(Math.min(s.plaats(), stappen.size()), verdwenen(s)));
    zetWaarHetPlanStaat(stappen);
    return stappen;
  }

  private Stap stap(Plansoortstap stap, Planstap gezet) {
    boolean metDeHand = gezet != null && gezet.afgerondOp() != null;
    if (stap.moment() != null && (gebeurd(stap.moment()) || !metDeHand)) {
      Stapstand stand = gebeurd(stap.moment()) ? Stapstand.GEDAAN : Stapstand.OPEN;
      return new Stap(
          stap.id(), stap.tekst(), stap.moment(), stand, dagen.get(stap.moment()), null, true);
    }
    return metDeHand
        ? new Stap(
            stap.id(), gezet.tekst(), null, Stapstand.GEDAAN, gezet.afgerondOp(), gezet, true)
        : new Stap(stap.id(), stap.tekst(), null, Stapstand.OPEN, null, gezet, true);
  }

  private static Stap verdwenen(Planstap gezet) {
    return new Stap(
        gezet.stapId(), gezet.tekst(), null, Stapstand.GEDAAN, gezet.afgerondOp(), gezet, false);
  }

  /** A plan that was read in has its analysis elsewhere. */
  private boolean gebeurd(Planmoment moment) {
    return dagen.containsKey(moment) || (moment == Planmoment.ANALYSE && plan.analyseId() == null);
  }

  private void zetWaarHetPlanStaat(List<Stap> stappen) {
    if (plan.fase() == Planfase.AANGEBODEN && zetBijOordeel(stappen, Stapstand.HIER, null)) {
      return;
    }
    if (plan.fase() == Planfase.TERUGGESTUURD
        && zetBijOordeel(stappen, Stapstand.TERUG, plan.getoetstOp())) {
      return;
    }
    zetNaLaatsteFase(stappen);
  }

  /**
   * Where a plan is judged: at the step of that, or else at the one that the judgement is about.
   */
  private static boolean zetBijOordeel(List<Stap> stappen, Stapstand stand, LocalDate dag) {
    for (Planmoment moment : OORDEEL) {
      int plaats = plaatsVan(moment, stappen);
      if (plaats >= 0 && (stand == Stapstand.TERUG || !stappen.get(plaats).gedaan())) {
        Stap stap = stappen.get(plaats);
        stappen.set(
            plaats, new Stap(stap.id(), stap.tekst(), moment, stand, dag, null, stap.inSoort()));
        return true;
      }
    }
    return false;
  }

  private static void zetNaLaatsteFase(List<Stap> stappen) {
    int vanaf = 0;
    for (int i = 0; i < stappen.size(); i++) {
      Stap stap = stappen.get(i);
      if (stap.moment() != null && FASEN.contains(stap.moment()) && stap.gedaan()) {
        vanaf = i + 1;
      }
    }
    for (int i = vanaf; i < stappen.size(); i++) {
      if (!stappen.get(i).gedaan()) {
        stappen.set(i, stappen.get(i).met(Stapstand.HIER));
        return;
      }
    }
  }

  private static int plaatsVan(Planmoment moment, List<Stap> stappen) {
    for (int i = 0; i < stappen.size(); i++) {
      if (stappen.get(i).moment() == moment) {
        return i;
      }
    }
    return -1;
  }
}
