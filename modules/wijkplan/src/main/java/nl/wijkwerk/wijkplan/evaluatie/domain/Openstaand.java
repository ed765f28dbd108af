package nl.wijkwerk.wijkplan.evaluatie.domain;

/**
 * An evaluation that is not finished.
 *
 * @param verzoek to the council that it did not answer yet; null while the evaluation is open
 */
public record Openstaand(Evaluatie evaluatie, String plantitel, Budgetverzoek verzoek) {}
