package nl.wijkwerk.kern.toegang;

import static nl.wijkwerk.kern.toegang.Bevoegdheid.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Roles of wijkgericht werken, each with its powers. A role is given to a person for an area, or
 * for the whole municipality, between two dates. Source: "De ideale wijkaanpak" (Almelo, 2007) and
 * "Leefbare wijken en dorpen" (Almelo, 2023), chapters on roles.
 */
public enum Rol {
  /** Installs, imports and watches; decides nothing about a wijk. */
  BEHEERDER(CIJFERS_INLEZEN, KADER_WIJZIGEN, BEHEER),
  WIJKREGISSEUR(
      PLAN_OPSTELLEN,
      OVERNAME_MELDEN,
      PLAN_AANBIEDEN,
      PUNT_INBRENGEN,
      TOEZEGGING_MELDEN,
      BESTEDING_VASTLEGGEN,
      DOCUMENT_TOEVOEGEN),
  MANAGER_WIJKSTURING(
      PLAN_OPSTELLEN,
      OVERNAME_MELDEN,
      PLAN_AANBIEDEN,
      KADER_WIJZIGEN,
      PUNT_INBRENGEN,
      OVERLEG_PLANNEN,
      TOEZEGGING_MELDEN,
      BESTEDING_VASTLEGGEN,
      BUDGETHOUDER_AANWIJZEN,
      DOCUMENT_TOEVOEGEN),
  /** Chairs the opgavetafel and decides there. */
  AMBTELIJK_OPDRACHTGEVER(PUNT_INBRENGEN, BESLUIT_VASTLEGGEN, OVERLEG_PLANNEN, TOEZEGGING_MELDEN),
  BESTUURLIJK_OPDRACHTGEVER(PUNT_INBRENGEN, TOEZEGGING_MELDEN),
  WIJKWETHOUDER(PUNT_INBRENGEN, TOEZEGGING_MELDEN),
  /** Records what the council finds, and what it was promised. */
  GRIFFIER(RAADSTOETS_VASTLEGGEN, TOEZEGGING_VASTLEGGEN, TOEZEGGING_MELDEN, DOCUMENT_TOEVOEGEN),
  BUDGETHOUDER(MIDDELEN_RESERVEREN, BESTEDING_VASTLEGGEN),
  COMMUNICATIEADVISEUR(PUBLICEREN),
  PROGRAMMAMANAGER(OVERNAME_MELDEN, PUNT_INBRENGEN, TOEZEGGING_MELDEN),
  LIJNMANAGER(OVERNAME_MELDEN, PUNT_INBRENGEN, TOEZEGGING_MELDEN),
  /** Reads. */
  LEZER,
  /**
   * Outside the municipality: sees only what is shared with it, which by the role alone is the plan
   * of its own wijk that it is asked to say something of.
   */
  PARTNER(OVERNAME_MELDEN);

  private static final Set<Bevoegdheid> LEZEN =
      Collections.unmodifiableSet(
          EnumSet.of(PLAN_LEZEN, CIJFERS_LEZEN, MIDDELEN_LEZEN, OVERLEG_LEZEN, COMMUNICATIE_LEZEN));

  private final Set<Bevoegdheid> eigen;

  Rol(Bevoegdheid... eigen) {
    EnumSet<Bevoegdheid> set = EnumSet.noneOf(Bevoegdheid.class);
    Collections.addAll(set, eigen);
    this.eigen = Collections.unmodifiableSet(set);
  }

  /**
   * Powers of this role. Everyone composes a start page of their own, and everyone but a partner
   * reads; what one may change differs.
   */
  public boolean heeft(Bevoegdheid bevoegdheid) {
    return eigen.contains(bevoegdheid)
        || bevoegdheid == STARTPAGINA_INDELEN
        || (this != PARTNER && LEZEN.contains(bevoegdheid));
  }

  /**
   * Whether this role, given for one area, brings the power in that area only. Reading is never
   * limited to an area: within the municipality plans and money of all wijken are open to all. Nor
   * is one's own start page.
   */
  static boolean gebonden(Bevoegdheid bevoegdheid) {
    return bevoegdheid != STARTPAGINA_INDELEN && !LEZEN.contains(bevoegdheid);
  }
}
