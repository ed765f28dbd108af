package nl.wijkwerk.wijkplan.kader.domain;

import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.tekst.Invoertekst;

/** A sentence of the frame: there, and short enough to read as one. */
final class Kadertekst {
  static final int LANGSTE = 500;

  private Kadertekst() {}

  static void vereis(String regel, String veld, String tekst, String sleutelLeeg) {
    if (tekst == null || tekst.isBlank()) {
      throw new Regelovertreding(regel, veld, sleutelLeeg);
    }
    Invoertekst.vereisLengte(regel, veld, tekst.strip(), LANGSTE);
  }
}
