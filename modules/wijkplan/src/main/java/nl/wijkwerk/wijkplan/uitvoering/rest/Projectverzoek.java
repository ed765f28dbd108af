package nl.wijkwerk.wijkplan.uitvoering.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectinhoud;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectniveau;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as it has to become. */
@Schema(description = "Een project zoals het moet worden")
public record Projectverzoek(
    @Schema(description = "Het plan waaronder het hangt; alleen bij een nieuw project") UUID plan,
    @Schema(
            description =
                "De regel van het plan die het uitvoert; niet verplicht bij een snelle maatregel;"
                    + " alleen bij een nieuw project")
        UUID regel,
    @Schema(description = "Alleen bij een nieuw project; zonder soort is het een project")
        Projectsoort soort,
    @Schema(
            description =
                "Het afgesloten project waarvan het de terugval herstelt; alleen bij een nieuw"
                    + " project")
        UUID herstelt,
    @Schema(description = "Waar het over gaat, kort", required = true, maxLength = 120) @NotNull
        String titel,
    @Schema(description = "Voor de hele wijk, of voor de genoemde straten") Projectniveau niveau,
    @Schema(description = "Namen van straten; verplicht op niveau STRAAT") List<String> straten,
    @Schema(description = "Beoogd resultaat", maxLength = 2000) String resultaat,
    @Schema(description = "Waarmee het wordt betaald", maxLength = 2000) String middelen,
    @Schema(description = "Wie er hoeveel tijd voor heeft", maxLength = 2000) String capaciteit,
    @Schema(description = "Wat er achtereenvolgens gebeurt", maxLength = 2000)
        String uitvoeringsplan,
    @Schema(description = "Eerste dag") LocalDate van,
    @Schema(description = "Laatste dag; niet voor de eerste") LocalDate tot,
    @Schema(description = "Rol of functie van wie het uitvoert", maxLength = 300)
        String verantwoordelijke,
    @Schema(description = "Wie wat mag beslissen", maxLength = 2000) String bevoegdheden,
    @Schema(description = "Wie er nog meedoen", maxLength = 2000) String partners,
    @Schema(
            description =
                "Waarom het doorgaat naast ander werk in dezelfde straat en periode (WPL-39)",
            maxLength = 2000)
        String samenloopReden) {

  Projectinhoud inhoud() {
    return new Projectinhoud(
        titel,
        niveau,
        straten == null ? null : String.join("\n", straten),
        resultaat,
        middelen,
        capaciteit,
        uitvoeringsplan,
        van,
        tot,
        verantwoordelijke,
        bevoegdheden,
        partners);
  }
}
