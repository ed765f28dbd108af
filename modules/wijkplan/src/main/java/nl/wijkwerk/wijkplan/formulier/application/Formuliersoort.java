package nl.wijkwerk.wijkplan.formulier.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form that can be had as a document. */
public enum Formuliersoort {
  /** B5: goals and indicators per ambitie. */
  KADER,
  /** B6: library of solutions per ambitie. */
  OPLOSSINGEN,
  /** B7: analysis of a wijk. */
  ANALYSE,
  /** B8: plan of a wijk, as a concept and as a definitive proposal. */
  PLAN,
  /** B9: evaluation of a plan over a year. */
  EVALUATIE,
  /** Projectplan of what carries out a row of a plan. */
  PROJECT,
  /** Uitvoeringsagenda of a plan. */
  AGENDA,
  /** B8 without rows, to fill in and to read in. */
  SJABLOON,
  /** Report of an evening with residents. */
  AVOND,
  /** Steering group of an area. */
  REGIEGROEP,
  /** Visit to another municipality with its checklist. */
  BEZOEK,
  /** Where a plan comes from and who adopts its items. */
  SAMENHANG,
  /** Practices that work. */
  PRAKTIJKEN,
  /** Types of plan. */
  PLANSOORTEN,
  /** Lessons of evaluations. */
  LESSEN,
  /** Network of goals and efforts, of the municipality or of a plan. */
  NETWERK;

  /** The form that an address calls this. */
  public static Optional<Formuliersoort> find(String naam) {
    return Arrays.stream(values()).filter(s -> s.naam().equals(naam)).findFirst();
  }

  public String naam() {
    return name().toLowerCase(Locale.ROOT);
  }
}
