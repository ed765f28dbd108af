package nl.wijkwerk.monitoring.inlezen.bestand;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;

/** Stops at a line that no CBS file has, before anybody keeps it. */
final class Regelgrens extends FilterReader {

  /** A row of CBS is shorter than 2,000; the messages name this number. */
  static final int LANGSTE_REGEL = 100_000;

  private final String naam;
  private long regel = 1;
  private int lengte;

  Regelgrens(Reader in, String naam) {
    super(in);
    this.naam = naam;
  }

  @Override
  public int read() throws IOException {
    char[] een = new char[1];
    return read(een, 0, 1) < 0 ? -1 : een[0];
  }

  @Override
  public int read(char[] blok, int vanaf, int hoogstens) throws IOException {
    int gelezen = super.read(blok, vanaf, hoogstens);
    for (int i = vanaf; i < vanaf + gelezen; i++) {
      if (blok[i] == '\n') {
        regel++;
        lengte = 0;
      } else if (++lengte > LANGSTE_REGEL) {
        throw new OngeldigBestand(Fout.REGEL_TE_LANG, naam, regel);
      }
    }
    return gelezen;
  }
}
