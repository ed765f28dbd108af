package nl.wijkwerk.monitoring.eigengebied.domain;

import java.util.List;
import javax.sql.DataSource;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Herkomst;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.monitoring.eigengebied.application.Gebiedssamenstellingen;
import nl.wijkwerk.monitoring.eigengebied.persistence.JdbcEigengebieden;
import nl.wijkwerk.monitoring.reeks.persistence.JdbcGebiedsopvolgingen;

/** Two wijken with buurten, to make own areas of. */
public final class EigengebiedFixture {
  private EigengebiedFixture() {}

  /** WK900111 with two buurten and WK900112 with one. */
  public static List<Gebied> keuzes() {
    return List.of(
        gebied("WK900111", Niveau.WIJK, "GM9001"),
        gebied("BU90011101", Niveau.BUURT, "WK900111"),
        gebied("BU90011102", Niveau.BUURT, "WK900111"),
        gebied("WK900112", Niveau.WIJK, "GM9001"),
        gebied("BU90011201", Niveau.BUURT, "WK900112"));
  }

  /** What areas consist of, from this database. */
  public static Gebiedssamenstellingen samenstellingen(DataSource bron) {
    return new Gebiedssamenstellingen(
        new JdbcEigengebieden(bron), new JdbcGebiedsopvolgingen(bron));
  }

  private static Gebied gebied(String code, Niveau niveau, String ouder) {
    return gebied(code, code, niveau, ouder);
  }

  static Gebied gebied(String code, String naam, Niveau niveau, String ouder) {
    return new Gebied(2020, code, naam, niveau, ouder, "GM9001", null, Herkomst.CBS, false);
  }
}
