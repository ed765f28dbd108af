package nl.wijkwerk.systeem.pagina;

import nl.wijkwerk.test.Bezoek;

/** What anyone can read about a wijk, without signing on. */
public final class OpenbaarPagina extends Pagina {

  private OpenbaarPagina(Bezoek visit) {
    super(visit);
  }

  /** Opens the public page of the area with this CBS code. */
  public static OpenbaarPagina open(Bezoek visit, String code) {
    visit.open("/communicatie/openbaar/wijk?gebied=" + code);
    return new OpenbaarPagina(visit);
  }
}
