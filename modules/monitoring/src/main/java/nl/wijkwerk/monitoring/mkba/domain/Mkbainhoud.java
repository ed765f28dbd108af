package nl.wijkwerk.monitoring.mkba.domain;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people fill in of an MKBA, without its posts. */
@Schema(description = "Een maatschappelijke kosten-batenanalyse, zonder haar posten")
public record Mkbainhoud(
    @Schema(required = true, maxLength = 160) @NotNull String titel,
    @Schema(description = "Code van de wijk; leeg voor de hele gemeente") String gebied,
    @Schema(description = "Wat er gedaan wordt, in woorden", required = true, maxLength = 2000)
        @NotNull
        String onderwerp,
    @Schema(description = "Adres in Wijkwerk van een wijkplan, doel, project of evaluatie")
        String hoortBij,
    @Schema(description = "Jaar waarnaar alles wordt teruggerekend", required = true) @NotNull
        Integer basisjaar,
    @Schema(description = "Aantal jaren vanaf het basisjaar, 1 tot 100", required = true) @NotNull
        Integer jaren,
    @Schema(description = "Procent per jaar, 0 tot 15; leeg voor de instelling")
        BigDecimal discontovoet,
    @Schema(description = "Waar de discontovoet vandaan komt; leeg bij die van de instelling")
        String discontobron,
    @Schema(description = "Prijspeil van alle bedragen", required = true, maxLength = 60) @NotNull
        String prijspeil,
    @Schema(description = "Wie betalen en wie profiteren", required = true) @NotNull
        List<String> partijen)
    implements Serializable {
  public Mkbainhoud {
    titel = kaal(titel);
    gebied = kaal(gebied);
    onderwerp = kaal(onderwerp);
    hoortBij = kaal(hoortBij);
    discontobron = kaal(discontobron);
    prijspeil = kaal(prijspeil);
    partijen =
        partijen == null
            ? List.of()
            : partijen.stream().map(Mkbainhoud::kaal).filter(p -> p != null).toList();
  }

  /** With this discount rate and its source where none was given. */
  public Mkbainhoud metStandaard(BigDecimal voet, String bron) {
    BigDecimal gekozen = discontovoet == null ? voet : discontovoet;
    boolean eigenBron = discontobron != null || gekozen.compareTo(voet) != 0;
    return new Mkbainhoud(
        titel,
        gebied,
        onderwerp,
        hoortBij,
        basisjaar,
        jaren,
        gekozen,
        eigenBron ? discontobron : bron,
        prijspeil,
        partijen);
  }

  int laatsteJaar() {
    return basisjaar + jaren - 1;
  }

  static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }
}
