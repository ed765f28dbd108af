package nl.wijkwerk.monitoring;

import java.util.Map;
import nl.wijkwerk.test.ArchitectuurTest;

class MonitoringArchTest extends ArchitectuurTest {

  private static final String REASON = "figures are sets, read and written by JDBC";

  MonitoringArchTest() {
    super("monitoring");
  }

  @Override
  protected Map<String, String> exemptions() {
    return Map.of(
        "entiteiten bewaken zichzelf", REASON,
        "wortels van aggregaten hebben een versie", REASON,
        "tabellen in het eigen schema", REASON);
  }
}
