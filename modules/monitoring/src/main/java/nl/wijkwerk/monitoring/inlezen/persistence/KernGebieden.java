package nl.wijkwerk.monitoring.inlezen.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebiedslader;
import nl.wijkwerk.kern.gebied.Herkomst;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedenregister;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsregel;

/** Hands the areas of a delivery to kern, in the transaction of the import. */
public final class KernGebieden implements Gebiedenregister {

  private final Connection verbinding;

  public KernGebieden(Connection verbinding) {
    this.verbinding = verbinding;
  }

  @Override
  public void neemOver(int levering, int jaar, boolean deel, List<Gebiedsregel> gebieden) {
    try {
      Gebiedslader.neemOver(
          verbinding,
          jaar,
          levering,
          gebieden.stream().filter(g -> g.naam() != null).map(g -> gebied(jaar, g)).toList(),
          gebieden.stream().filter(g -> g.naam() == null).map(g -> gebied(jaar, g)).toList(),
          deel);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private static Gebied gebied(int jaar, Gebiedsregel regel) {
    Gebiedscode code = regel.gebied();
    return new Gebied(
        jaar,
        code.code(),
        regel.naam() == null ? code.code() : regel.naam(),
        niveau(code.niveau()),
        code.ouder().orElse(null),
        code.gemeente().orElse(null),
        code.niveau() == Gebiedscode.Niveau.WIJK ? code.code().substring(6) : null,
        Herkomst.CBS,
        false);
  }

  private static Niveau niveau(Gebiedscode.Niveau niveau) {
    return switch (niveau) {
      case LAND -> Niveau.LAND;
      case GEMEENTE -> Niveau.STAD;
      case WIJK -> Niveau.WIJK;
      case BUURT -> Niveau.BUURT;
    };
  }
}
