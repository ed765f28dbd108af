package nl.wijkwerk.samenwerking.toezegging.rest;

import java.time.LocalDate;
import nl.wijkwerk.samenwerking.toezegging.application.ToezeggingVastleggen;
import nl.wijkwerk.samenwerking.toezegging.domain.Ontvanger;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promise as it has to become. */
@Schema(description = "Een toezegging zoals die moet worden")
public record Toezeggingverzoek(
    @Schema(description = "Waar het over gaat, kort", required = true, maxLength = 200)
        String titel,
    @Schema(description = "Wat er is toegezegd", required = true, maxLength = 4000) String tekst,
    @Schema(description = "Dag van de toezegging, niet na vandaag", required = true)
        LocalDate gedaanOp,
    @Schema(description = "Vergadering waarin het werd toegezegd", required = true, maxLength = 200)
        String vergadering,
    @Schema(description = "Rol of functie van wie toezegde", required = true, maxLength = 200)
        String gedaanDoor,
    @Schema(description = "Aan wie", required = true) Ontvanger aan,
    @Schema(description = "Code van de wijk of het dorp; leeg is de hele gemeente") String gebied,
    @Schema(description = "Rol of functie van wie het waarmaakt", required = true, maxLength = 200)
        String eigenaar,
    @Schema(description = "Laatste dag; alleen bij een nieuwe toezegging, daarna via uitstel")
        LocalDate uiterlijk,
    @Schema(description = "Waarom; verplicht bij een wijziging", maxLength = 4000) String reden) {

  ToezeggingVastleggen.Invoer invoer() {
    return new ToezeggingVastleggen.Invoer(
        titel, tekst, gedaanOp, vergadering, gedaanDoor, aan, gebied, eigenaar);
  }
}
