package nl.wijkwerk.middelen.reservering.domain;

/** How far the plan of an item is, as far as money is concerned. */
public enum Onderdeelstatus {
  AANGEBODEN,
  VASTGESTELD,
  /** The council sent the plan back; it comes again, perhaps with other items. */
  TERUGGESTUURD,
  /** No longer in the newest version of the plan. */
  VERVALLEN;

  /** Whether new money can be reserved for it. */
  public boolean reserveerbaar() {
    return this == AANGEBODEN || this == VASTGESTELD;
  }
}
