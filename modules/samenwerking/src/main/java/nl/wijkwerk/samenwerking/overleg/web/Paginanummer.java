package nl.wijkwerk.samenwerking.overleg.web;

import nl.wijkwerk.kern.fout.OngeldigeInvoer;

/** The number of a page in the address. */
final class Paginanummer {
  private Paginanummer() {}

  static int lees(String tekst) {
    if (tekst == null || tekst.isBlank()) {
      return 1;
    }
    if (!tekst.matches("[1-9]\\d{0,5}")) {
      throw new OngeldigeInvoer("pagina", "fout.pagina");
    }
    return Integer.parseInt(tekst);
  }
}
