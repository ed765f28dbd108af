package nl.wijkwerk.kern.toegang;

/** What somebody may do. {@link Rol} says which role brings which power. */
public enum Bevoegdheid {
  /** Plans, analyses and their trail. */
  PLAN_LEZEN,
  /**
   * All that is recorded about a wijk: analysis, concept, goals, projects and evaluations, and the
   * stories, counts, cost-benefit analyses and questionnaires of monitoring.
   */
  PLAN_OPSTELLEN,
  /** Make a definitive proposal and offer it to the council. */
  PLAN_AANBIEDEN,
  /** Record the council's judgement on the three frames. */
  RAADSTOETS_VASTLEGGEN,
  /** Say whether one's own department or partner adopts an item of a plan, or deviates. */
  OVERNAME_MELDEN,
  /** Record the municipality's vision, ambities, goals, library of solutions and plan types. */
  KADER_WIJZIGEN,

  CIJFERS_LEZEN,
  CIJFERS_INLEZEN,

  MIDDELEN_LEZEN,
  /** Reserve, raise, lower and release on a budget line that one holds. */
  MIDDELEN_RESERVEREN,
  /** Make, change and end a spending that belongs to no plan. */
  BESTEDING_VASTLEGGEN,
  BUDGETHOUDER_AANWIJZEN,

  OVERLEG_LEZEN,
  /** Put a point on an agenda, take part in its preparation. */
  PUNT_INBRENGEN,
  /** Decide, as the forum's chair, within its mandate. */
  BESLUIT_VASTLEGGEN,
  OVERLEG_PLANNEN,
  /** Record a promise to the council, move its date, settle it and open it again. */
  TOEZEGGING_VASTLEGGEN,
  /** Say how far a promise is. */
  TOEZEGGING_MELDEN,

  COMMUNICATIE_LEZEN,
  PUBLICEREN,

  /** Add a document to a dossier that one may read. */
  DOCUMENT_TOEVOEGEN,

  /** Compose one's own start page. */
  STARTPAGINA_INDELEN,

  /** Who may do what, the state of the modules, the trail of everything. */
  BEHEER
}
