package nl.wijkwerk.wijkplan.plansoort.domain;

/**
 * Something that the records of a plan tell by themselves, with its day: a step can wait for it.
 */
public enum Planmoment {
  /** The area got a steering group. */
  REGIEGROEP,
  /** The analysis that the plan rests on was made. */
  ANALYSE,
  /** The concept was made. */
  CONCEPT,
  /** An evening with residents about the plan was held. */
  BEWONERSAVOND,
  /** The plan was offered as a definitive proposal. */
  AANGEBODEN,
  /** Who decides judged it. */
  GETOETST,
  /** It was adopted. */
  VASTGESTELD,
  /** The wijk was told. */
  GECOMMUNICEERD,
  /** The first project of the plan began. */
  UITVOERING,
  /** The first evaluation of the plan was closed. */
  EVALUATIE
}
