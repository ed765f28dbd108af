package nl.wijkwerk.monitoring;

import nl.wijkwerk.test.ArchitectuurTest;

class MonitoringArchTest extends ArchitectuurTest {
  MonitoringArchTest() {
    super("monitoring");
  }
}
