package nl.wijkwerk.samenwerking.toezegging.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.wijkwerk.samenwerking.toezegging.application.ToezeggingVastleggen;
import nl.wijkwerk.samenwerking.toezegging.domain.Ontvanger;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new promise. */
@Schema(description = "Een nieuwe toezegging")
public record Toezeggingverzoek(
    @NotNull @Schema(description = "Waar het over gaat, kort", maxLength = 200) String titel,
    @NotNull @Schema(description = "Wat er is toegezegd", maxLength = 4000) String tekst,
    @NotNull @Schema(description = "Dag van de toezegging, niet na vandaag") LocalDate gedaanOp,
    @NotNull @Schema(description = "Vergadering waarin het werd toegezegd", maxLength = 200)
        String vergadering,
    @NotNull @Schema(description = "Rol of functie van wie toezegde", maxLength = 200)
        String gedaanDoor,
    @NotNull @Schema(description = "Aan wie") Ontvanger aan,
    @Schema(description = "Code van de wijk of het dorp; leeg is de hele gemeente") String gebied,
    @NotNull @Schema(description = "Rol of functie van wie het waarmaakt", maxLength = 200)
        String eigenaar,
    @NotNull @Schema(description = "Laatste dag") LocalDate uiterlijk) {

  ToezeggingVastleggen.Invoer invoer() {
    return new ToezeggingVastleggen.Invoer(
        titel, tekst, gedaanOp, vergadering, gedaanDoor, aan, gebied, eigenaar);
  }
}
