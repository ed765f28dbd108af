package nl.wijkwerk.middelen;

import nl.wijkwerk.test.ArchitectuurTest;

class MiddelenArchTest extends ArchitectuurTest {
  MiddelenArchTest() {
    super("middelen");
  }
}
