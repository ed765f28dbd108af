package nl.wijkwerk.communicatie.publicatie.domain;

/** What makes a duty to publish come into being; each kind has a term of its own. */
public enum Aanleidingssoort {
  /** A forum such as the opgavetafel decided. */
  BESLUIT,
  /** The council judged a plan on its three frames. */
  RAADSTOETS
}
