package nl.wijkwerk.monitoring.doel.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Samenstelling;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedslijn;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;
import nl.wijkwerk.monitoring.reeks.domain.Opvolgsoort;

/**
 * The area of a plan through the years: what it was before, as a series knows it, and what it
 * became since the plan was made.
 */
public final class Doelgebied implements Samenstelling {
  private final Gebiedslijn lijn;
  private final Gebiedsopvolging einde;

  private Doelgebied(Gebiedslijn lijn, Gebiedsopvolging einde) {
    this.lijn = lijn;
    this.einde = einde;
  }

  /**
   * Forward it follows the area under another code; where it became part of a larger one, or was
   * split, its figures end. Back from there it goes as a series does.
   *
   * @param code as the plan has it
   * @param planjaar first year of the plan: what happened later, happened to the area of the plan
   */
  @Bedrijfsregel("MON-205")
  public static Doelgebied van(
      String code, int planjaar, Collection<Gebiedsopvolging> opvolgingen) {
    String nu = code;
    int verhuisd = Integer.MIN_VALUE;
    Gebiedsopvolging einde = null;
    for (Gebiedsopvolging o :
        opvolgingen.stream().sorted(Comparator.comparingInt(Gebiedsopvolging::jaar)).toList()) {
      if (o.jaar() == verhuisd
          || !o.oud().contains(nu)
          || o.soort() == Opvolgsoort.HERNOEMD
          || isOpnieuwGegeven(nu, o.jaar(), planjaar, opvolgingen)) {
        continue;
      }
      if (o.soort() != Opvolgsoort.HERCODEERD) {
        einde = o;
        break;
      }
      nu = o.nieuw().get(0);
      verhuisd = o.jaar();
    }
    int tot = einde == null ? Integer.MAX_VALUE : einde.jaar();
    return new Doelgebied(
        Gebiedslijn.van(nu, opvolgingen.stream().filter(o -> o.jaar() < tot).toList()), einde);
  }

  /** Whether the code was that of a new area before the plan was made; the plan means that one. */
  private static boolean isOpnieuwGegeven(
      String code, int vanaf, int planjaar, Collection<Gebiedsopvolging> opvolgingen) {
    return opvolgingen.stream()
        .anyMatch(o -> o.jaar() >= vanaf && o.jaar() <= planjaar && o.nieuw().contains(code));
  }

  @Override
  public Set<String> in(int jaar) {
    return lijn.in(jaar);
  }

  @Override
  public Set<String> alle() {
    return lijn.alle();
  }

  @Override
  @Bedrijfsregel("MON-205")
  public boolean breekt(int na, int totEnMet, Waarnemingen waarnemingen) {
    return einde != null && einde.jaar() > na && einde.jaar() <= totEnMet
        || lijn.breekt(na, totEnMet, waarnemingen);
  }

  /** The successions over which its figures go on, the newest first. */
  public List<Gebiedsopvolging> aangesloten() {
    return lijn.aangesloten();
  }

  /** By which the area of the plan ended, or null when it is still there. */
  public Gebiedsopvolging einde() {
    return einde;
  }
}
