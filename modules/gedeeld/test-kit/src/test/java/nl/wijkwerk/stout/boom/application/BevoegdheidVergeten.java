package nl.wijkwerk.stout.boom.application;

import nl.wijkwerk.kern.toegang.Gebruiksgeval;

/** A use case that names no power. */
@Gebruiksgeval
public class BevoegdheidVergeten {
  public void doeIets() {}
}
