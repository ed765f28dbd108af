package nl.wijkwerk.startpagina;

import nl.wijkwerk.test.ArchitectuurTest;

class StartpaginaArchTest extends ArchitectuurTest {
  StartpaginaArchTest() {
    super("startpagina");
  }
}
