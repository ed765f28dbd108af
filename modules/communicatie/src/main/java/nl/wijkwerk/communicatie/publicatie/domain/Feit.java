package nl.wijkwerk.communicatie.publicatie.domain;

import jakarta.persistence.Embeddable;

/** One thing that residents must be told: a reason, or what the council found of one frame. */
@Embeddable
public class Feit {
  private String kader;
  private Boolean voldaan;
  private String reden;

  protected Feit() {}

  private Feit(String kader, Boolean voldaan, String reden) {
    this.kader = kader;
    this.voldaan = voldaan;
    this.reden = reden == null || reden.isBlank() ? null : reden.strip();
  }

  /** Why it was decided. */
  public static Feit reden(String reden) {
    return new Feit(null, null, reden);
  }

  /**
   * @param kader BETROKKENHEID, DOELSTELLINGEN or MIDDELEN
   * @param reden why, or null
   */
  public static Feit kader(String kader, boolean voldaan, String reden) {
    return new Feit(kader, voldaan, reden);
  }

  /** The frame, or null for a decision. */
  public String kader() {
    return kader;
  }

  /** Whether the frame was met, or null for a decision. */
  public Boolean voldaan() {
    return voldaan;
  }

  public String reden() {
    return reden;
  }
}
