package nl.wijkwerk.wijkplan.plan.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What there is to see of a plan on a day, for each frame that the council judges it by. */
@Schema(requiredProperties = {"dag", "betrokkenheid", "doelstellingen", "middelen"})
public record Onderbouwing(
    LocalDate dag, Betrokkenheid betrokkenheid, Doelstellingen doelstellingen, Middelen middelen) {

  /**
   * Who was involved.
   *
   * @param aanwezig groups of parties with somebody in the steering group
   * @param ontbreken groups of parties without
   * @param bewoners seats filled by residents
   * @param bezet seats filled
   * @param voorzitter group that the chair is of, or null without one
   * @param avonden evenings with residents that were held
   */
  @Schema(
      requiredProperties = {
        "aanwezig",
        "ontbreken",
        "bewoners",
        "bezet",
        "avonden",
        "opmerkingen",
        "beantwoord"
      })
  public record Betrokkenheid(
      List<String> aanwezig,
      List<String> ontbreken,
      int bewoners,
      int bezet,
      String voorzitter,
      int avonden,
      int opmerkingen,
      int beantwoord) {}

  /**
   * How far the goals can be measured.
   *
   * @param metIndicator goals that name an indicator
   * @param meetbaar goals with all that is needed to measure them
   * @param nietMeetbaar numbers of the others
   */
  @Schema(requiredProperties = {"doelen", "metIndicator", "meetbaar", "nietMeetbaar"})
  public record Doelstellingen(
      int doelen, int metIndicator, int meetbaar, List<String> nietMeetbaar) {
    /** Of the rows of a plan; an item for the whole wijk is no goal. */
    public static Doelstellingen van(List<Planregel> regels) {
      List<Planregel> doelen = regels.stream().filter(r -> r.inhoud().ambitie() != null).toList();
      List<String> niet =
          doelen.stream()
              .filter(r -> !Kwaliteitseis.isMeetbaar(r.inhoud()))
              .map(Planregel::nummer)
              .toList();
      return new Doelstellingen(
          doelen.size(),
          (int) doelen.stream().filter(r -> Kwaliteitseis.heeftIndicator(r.inhoud())).count(),
          doelen.size() - niet.size(),
          niet);
    }
  }

  /**
   * What it costs and what was set aside.
   *
   * @param zonderRaming rows without an estimate or a year
   * @param bekend whether what was reserved is known; it is not without the module that keeps it
   */
  @Schema(requiredProperties = {"jaren", "zonderRaming", "bekend"})
  public record Middelen(List<Jaargeld> jaren, int zonderRaming, boolean bekend) {
    /**
     * Of the rows of a plan.
     *
     * @param gereserveerd what was set aside, by year
     */
    public static Middelen van(
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
      List<Jaargeld> geld = new ArrayList<>();
      for (int jaar : jaren) {
        geld.add(
            new Jaargeld(
                jaar,
                raming.getOrDefault(jaar, BigDecimal.ZERO),
                bekend ? gereserveerd.getOrDefault(jaar, BigDecimal.ZERO) : null));
      }
      return new Middelen(List.copyOf(geld), zonder, bekend);
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

  /**
   * Money of one year, in euro.
   *
   * @param raming estimates of the rows, each spread evenly over its years
   * @param gereserveerd null when it is not known
   */
  @Schema(requiredProperties = {"jaar", "raming"})
  public record Jaargeld(int jaar, BigDecimal raming, BigDecimal gereserveerd) {}
}
