package nl.wijkwerk.monitoring.inlezen.bestand;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;

/**
 * Stops at a line that no table of figures has, before anybody keeps it, and at a quotation mark
 * that makes rows into one cell.
 */
final class Regelgrens extends FilterReader {

  /** A row of CBS is shorter than 2,000; the messages name this number. */
  static final int LANGSTE_REGEL = 100_000;

  /** A cell may be broken off into lines; one of more than these is a quotation mark too many. */
  static final int MEESTE_REGELS_IN_CEL = 5;

  private static final int LANGSTE_CODE = 20;
  private static final int LANGSTE_KOP = 1_000;

  private final String naam;
  private final char scheiding;
  private final StringBuilder begin = new StringBuilder();
  private final StringBuilder kop = new StringBuilder();
  private long regel = 1;
  private int lengte;
  private char vorige;
  private Stand stand = Stand.VELDBEGIN;
  private long geopend;
  private int regelsInCel;
  private boolean inBegin;

  /** Where in a row the last character stood. */
  private enum Stand {
    VELDBEGIN,
    VELD,
    TUSSEN_AANHALINGSTEKENS,
    /** Behind a quotation mark that closes, or is the first of two that stand for one. */
    NA_AANHALINGSTEKEN
  }

  Regelgrens(Reader in, String naam, char scheiding) {
    super(in);
    this.naam = naam;
    this.scheiding = scheiding;
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
      teken(blok[i]);
    }
    if (gelezen < 0 && stand == Stand.TUSSEN_AANHALINGSTEKENS) {
      throw nietGesloten();
    }
    return gelezen;
  }

  private void teken(char c) {
    boolean einde = c == '\n' || c == '\r';
    if (stand == Stand.TUSSEN_AANHALINGSTEKENS) {
      tussenAanhalingstekens(c, einde);
    } else if (c == '"' && stand != Stand.VELD) {
      if (stand == Stand.VELDBEGIN) {
        geopend = regel;
        regelsInCel = 0;
        inBegin = false;
      }
      stand = Stand.TUSSEN_AANHALINGSTEKENS;
    } else if (einde || c == scheiding) {
      stand = Stand.VELDBEGIN;
    } else {
      // A mark that closes has a separator behind it: this one was meant to open another cell.
      if (stand == Stand.NA_AANHALINGSTEKEN && regelsInCel > 0 && c > ' ') {
        throw nietGesloten();
      }
      stand = Stand.VELD;
    }
    if (regel == 1 && kop.length() < LANGSTE_KOP) {
      kop.append(c);
    }
    if (c == '\n') {
      regel++;
      lengte = 0;
    } else if (++lengte > LANGSTE_REGEL) {
      throw new OngeldigBestand(Fout.REGEL_TE_LANG, naam, regel);
    }
    vorige = c;
  }

  @Bedrijfsregel("MON-265")
  private void tussenAanhalingstekens(char c, boolean einde) {
    if (einde) {
      if (c == '\r' || vorige != '\r') {
        regelsInCel++;
      }
      inBegin = true;
      begin.setLength(0);
    } else if (c == '"') {
      stand = Stand.NA_AANHALINGSTEKEN;
    } else if (inBegin && c == scheiding) {
      inBegin = false;
      if (Gebiedscode.leesLos(begin.toString()).isPresent()) {
        throw nietGesloten();
      }
    } else if (inBegin) {
      begin.append(c);
      inBegin = begin.length() <= LANGSTE_CODE;
    }
    if (regelsInCel > MEESTE_REGELS_IN_CEL && !Kopregels.isBeschrijving(kop, scheiding)) {
      throw nietGesloten();
    }
  }

  private OngeldigBestand nietGesloten() {
    return new OngeldigBestand(Fout.CSV_ONLEESBAAR, naam, geopend);
  }
}
