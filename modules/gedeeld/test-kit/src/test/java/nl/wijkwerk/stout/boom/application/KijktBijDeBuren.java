package nl.wijkwerk.stout.boom.application;

import nl.wijkwerk.braaf.boom.domain.Plantbomen;

/** Uses the inside of another module. */
public class KijktBijDeBuren {
  Plantbomen vanDeBuren;
}
