package nl.wijkwerk.wijkplan;

import nl.wijkwerk.test.ArchitectuurTest;

class WijkplanArchTest extends ArchitectuurTest {
  WijkplanArchTest() {
    super("wijkplan");
  }
}
