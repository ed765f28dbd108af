package nl.wijkwerk.communicatie;

import nl.wijkwerk.test.ArchitectuurTest;

class CommunicatieArchTest extends ArchitectuurTest {
  CommunicatieArchTest() {
    super("communicatie");
  }
}
