package nl.wijkwerk.startpagina;

import java.util.Map;
import nl.wijkwerk.test.ArchitectuurTest;

class StartpaginaArchTest extends ArchitectuurTest {
  StartpaginaArchTest() {
    super("startpagina");
  }

  @Override
  protected Map<String, String> exemptions() {
    return Map.of(
        "elke bewerking van de api noemt de bevoegdheid van haar gebruiksgeval",
        "the start page has no REST API");
  }
}
