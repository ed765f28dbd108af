package nl.wijkwerk.wijkplan.plan.domain;

/**
 * The three things on which the council tests a plan; it does not judge the content. Source: "De
 * ideale wijkaanpak", chapter 4.
 */
public enum Kader {
  /** Were residents and partners truly involved? */
  BETROKKENHEID,
  /** Can the goals be measured, and do they fit the city's? */
  DOELSTELLINGEN,
  /** Is the money there? */
  MIDDELEN
}
