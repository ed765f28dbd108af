package nl.wijkwerk.communicatie.publicatie.application;

import nl.wijkwerk.kern.tekst.Schrijfwijze;

/** Terms as others read them. */
final class Tekst {
  private Tekst() {}

  static String werkdagen(int aantal) {
    return aantal == 0
        ? "minder dan een werkdag"
        : Schrijfwijze.aantal(aantal, "werkdag", "werkdagen");
  }
}
