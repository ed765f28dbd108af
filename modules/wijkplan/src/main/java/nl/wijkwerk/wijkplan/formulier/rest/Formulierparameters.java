package nl.wijkwerk.wijkplan.formulier.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What of a form is asked for. */
public class Formulierparameters {
  @QueryParam("id")
  @Parameter(
      description =
          "Van de analyse, het plan (ook bij agenda, samenhang en netwerk), de evaluatie, het project, de"
              + " bewonersavond of het bezoek; een netwerk zonder id is dat van de gemeente")
  private String id;

  @QueryParam("gebied")
  @Parameter(description = "Code van het gebied van de regiegroep")
  private String gebied;

  @QueryParam("q")
  @Parameter(description = "Woorden in de bibliotheek van oplossingen")
  private String zoek;

  @QueryParam("ambitie")
  @Parameter(description = "Nummer van een ambitie; bij oplossingen en lessen")
  private String ambitie;

  @QueryParam("beeindigd")
  @Parameter(description = "true geeft wat is be\u00ebindigd; bij oplossingen en praktijken")
  private String beeindigd;

  @QueryParam("sorteer")
  @Parameter(description = "Volgorde van de bibliotheek van oplossingen")
  private String sorteer;

  @QueryParam("thema")
  @Parameter(description = "SOCIAAL, RUIMTELIJK of VEILIGHEID; bij lessen")
  private String thema;

  @QueryParam("plansoort")
  @Parameter(description = "Code van een plansoort; bij lessen")
  private String plansoort;

  @QueryParam("soort")
  @Parameter(description = "Soort praktijk, bijvoorbeeld FRONTLIJN")
  private String soort;

  String van(String naam) {
    return switch (naam) {
      case "id" -> id;
      case "gebied" -> gebied;
      case "q" -> zoek;
      case "ambitie" -> ambitie;
      case "beeindigd" -> beeindigd;
      case "sorteer" -> sorteer;
      case "thema" -> thema;
      case "plansoort" -> plansoort;
      case "soort" -> soort;
      default -> throw new IllegalArgumentException(naam);
    };
  }
}
