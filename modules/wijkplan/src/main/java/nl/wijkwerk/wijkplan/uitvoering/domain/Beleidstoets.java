package nl.wijkwerk.wijkplan.uitvoering.domain;

/**
 * What a check of a meeting place against a policy of the municipality found.
 *
 * @param past whether it fits the policy; null when it was not checked yet
 */
public record Beleidstoets(Boolean past, String reden) {
  public Beleidstoets {
    reden = reden == null || reden.isBlank() ? null : reden.strip();
  }

  boolean pastNiet() {
    return Boolean.FALSE.equals(past);
  }

  public boolean gedaan() {
    return past != null && reden != null;
  }
}
