package nl.wijkwerk.communicatie.publicatie.domain;

/** Where a message stands. Withdrawn is final: what is right again is a new message. */
public enum Publicatiestatus {
  CONCEPT,
  GEPUBLICEERD,
  INGETROKKEN
}
