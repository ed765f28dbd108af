package nl.wijkwerk.communicatie.publicatie.domain;

/** Where a duty to publish stands; met and lapsed are both final. */
public enum Plichtstatus {
  OPEN,
  VOLDAAN,
  VERVALLEN
}
