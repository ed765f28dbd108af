package nl.wijkwerk.kern.spoor;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Schrijfwijze;

/**
 * Walks the hash chain of the trail from the first line to the last and says whether a line was
 * changed, removed or slipped in. Run by the administrator's command.
 */
public final class SpoorControle {
  private SpoorControle() {}

  /**
   * @return 0 when the chain is whole, 1 when it is broken
   */
  @Bedrijfsregel("KRN-03")
  public static int controleer(Connection verbinding, PrintStream uit) throws SQLException {
    boolean automatisch = verbinding.getAutoCommit();
    verbinding.setAutoCommit(false);
    try (Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("set transaction isolation level repeatable read");
      opdracht.setFetchSize(1000);
      byte[] vorige = new byte[0];
      long verwacht = 1;
      try (ResultSet rs = opdracht.executeQuery("select * from kern.spoor order by volgnummer")) {
        while (rs.next()) {
          Spoorregel regel = Spoorlezer.regel(rs);
          if (regel.volgnummer() != verwacht) {
            uit.printf("Het spoor is geschonden: regel %d ontbreekt.%n", verwacht);
            return 1;
          }
          if (!Arrays.equals(vorige, rs.getBytes("vorige_hash"))
              || !Arrays.equals(Keten.hash(vorige, regel), rs.getBytes("hash"))) {
            uit.printf(
                "Het spoor is geschonden: regel %d (%s, %s) klopt niet met de keten.%n",
                regel.volgnummer(), regel.moment(), regel.actie());
            return 1;
          }
          vorige = rs.getBytes("hash");
          verwacht++;
        }
      }
      try (ResultSet rs =
          opdracht.executeQuery("select laatste_spoor, laatste_hash from kern.logboekstand")) {
        if (!rs.next() || rs.getLong(1) != verwacht - 1 || !Arrays.equals(rs.getBytes(2), vorige)) {
          uit.printf(
              "Het spoor is geschonden: na regel %d zijn regels weggehaald.%n", verwacht - 1);
          return 1;
        }
      }
      uit.printf(
          "Het spoor is heel: %s, laatste hash %s.%n",
          Schrijfwijze.aantal(verwacht - 1, "regel", "regels"),
          vorige.length == 0 ? "(leeg)" : HexFormat.of().formatHex(vorige));
      return 0;
    } finally {
      verbinding.rollback();
      verbinding.setAutoCommit(automatisch);
    }
  }
}
