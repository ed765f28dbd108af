package nl.wijkwerk.samenwerking;

import nl.wijkwerk.test.ArchitectuurTest;

class SamenwerkingArchTest extends ArchitectuurTest {
  SamenwerkingArchTest() {
    super("samenwerking");
  }
}
