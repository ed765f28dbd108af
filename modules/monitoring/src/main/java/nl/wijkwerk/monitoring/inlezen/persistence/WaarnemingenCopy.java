package nl.wijkwerk.monitoring.inlezen.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.domain.Cel;
import nl.wijkwerk.monitoring.inlezen.domain.Fase;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Kolom;
import nl.wijkwerk.monitoring.inlezen.domain.Telling;
import nl.wijkwerk.monitoring.inlezen.domain.Voortgang;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering;
import nl.wijkwerk.monitoring.inlezen.domain.Zekerheid;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Streams the cells of one delivery into {@code monitoring.waarneming} with COPY. */
final class WaarnemingenCopy implements Cijferbestand.Afnemer, AutoCloseable {

  private static final int MELD_PER_RIJEN = 250;
  private static final int GROOTSTE_REGEL = 256;

  private final CopyIn copy;
  private final byte[] begin;
  private final byte[][] maten;
  private final boolean[] opslaan;
  private final int totaal;
  private final Voortgang voortgang;
  private final boolean zekerheid;
  private final byte[] buffer = new byte[1 << 16];
  private int gevuld;
  private int rijen;
  private byte[] gebied = new byte[0];

  WaarnemingenCopy(Connection verbinding, int inleveringId, Telling telling, Voortgang voortgang)
      throws SQLException {
    List<Kolom> kolommen = telling.kolommen();
    this.begin = (inleveringId + "\t").getBytes(StandardCharsets.US_ASCII);
    this.maten = new byte[kolommen.size()][];
    this.opslaan = new boolean[kolommen.size()];
    for (int i = 0; i < kolommen.size(); i++) {
      opslaan[i] = kolommen.get(i).isMaat() && telling.heeftWaarden(i);
      maten[i] = ("\t" + kolommen.get(i).indicatorId() + "\t").getBytes(StandardCharsets.US_ASCII);
    }
    this.totaal = telling.rijen();
    this.voortgang = voortgang;
    this.zekerheid = telling.heeftZekerheid();
    this.copy =
        verbinding
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                "copy monitoring.waarneming (inlevering_id, gebied_code, indicator_id, waarde,"
                    + (zekerheid
                        ? " ontbreekt, marge, respondenten, status) from stdin"
                        : " ontbreekt) from stdin"));
  }

  @Override
  public void rij(Gebiedsregel regel) {
    gebied = regel.gebied().code().getBytes(StandardCharsets.US_ASCII);
    telRij();
  }

  @Override
  public void cel(int kolom, Cel cel) {
    if (!opslaan[kolom]) {
      return;
    }
    if (buffer.length - gevuld < GROOTSTE_REGEL) {
      spoel();
    }
    zet(begin);
    zet(gebied);
    zet(maten[kolom]);
    if (cel.isGetal()) {
      zet(cel.waarde().toPlainString());
      zet("\t\\N");
    } else {
      zet("\\N\t");
      zet(cel.ontbreekt().name());
    }
    if (zekerheid) {
      zet(cel.zekerheid());
    }
    zet("\n");
  }

  private void zet(Zekerheid hoeZeker) {
    boolean bekend = hoeZeker != null;
    zetOfNull(bekend && hoeZeker.marge() != null ? hoeZeker.marge().toPlainString() : null);
    zetOfNull(
        bekend && hoeZeker.respondenten() != null ? hoeZeker.respondenten().toString() : null);
    zetOfNull(bekend && hoeZeker.status() != null ? hoeZeker.status().name() : null);
  }

  private void zetOfNull(String waarde) {
    zet("\t");
    zet(waarde == null ? "\\N" : waarde);
  }

  @Override
  public void weigerRij(Weigering weigering) {
    telRij();
  }

  @Override
  public void weigerCel(Weigering weigering) {
    // Counted in the first pass.
  }

  private void telRij() {
    rijen++;
    if (rijen % MELD_PER_RIJEN == 0) {
      voortgang.meld(Fase.OPSLAAN, rijen, totaal);
    }
  }

  private void zet(byte[] stuk) {
    System.arraycopy(stuk, 0, buffer, gevuld, stuk.length);
    gevuld += stuk.length;
  }

  private void zet(String stuk) {
    for (int i = 0; i < stuk.length(); i++) {
      buffer[gevuld++] = (byte) stuk.charAt(i);
    }
  }

  private void spoel() {
    try {
      copy.writeToCopy(buffer, 0, gevuld);
      gevuld = 0;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  void maakAf() throws SQLException {
    spoel();
    copy.endCopy();
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }
}
