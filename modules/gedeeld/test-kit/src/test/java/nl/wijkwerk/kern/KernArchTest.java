package nl.wijkwerk.kern;

import nl.wijkwerk.test.ArchitectuurTest;
import nl.wijkwerk.test.Architectuurregels;

/** kern cannot depend on the test-kit, so its rules are held to it here. */
class KernArchTest extends ArchitectuurTest {
  KernArchTest() {
    super("kern", Architectuurregels.forShared());
  }
}
