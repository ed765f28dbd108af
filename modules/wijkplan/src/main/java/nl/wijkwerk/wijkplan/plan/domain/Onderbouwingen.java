package nl.wijkwerk.wijkplan.plan.domain;

/** Where evidence for the council's test comes from. */
public interface Onderbouwingen {
  /** What there is to see of a plan today. */
  Onderbouwing van(Wijkplan plan);
}
