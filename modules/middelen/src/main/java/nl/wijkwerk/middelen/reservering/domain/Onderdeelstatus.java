package nl.wijkwerk.middelen.reservering.domain;

/** How far an item is, as far as money is concerned. */
public enum Onderdeelstatus {
  /** Its plan lies before the council. */
  AANGEBODEN,
  /** The council has adopted its plan. */
  VASTGESTELD,
  /** The council sent the plan back; it comes again, perhaps with other items. */
  TERUGGESTUURD,
  /** A spending outside a plan that goes on. */
  OPEN,
  /** No longer in the newest version of the plan, or ended. */
  VERVALLEN;

  /** Whether new money can be reserved for it. */
  public boolean reserveerbaar() {
    return this == AANGEBODEN || this == VASTGESTELD || this == OPEN;
  }
}
