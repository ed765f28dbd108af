package nl.wijkwerk.monitoring.opendata.openbaar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.opendata.domain.Datasetniveau;
import nl.wijkwerk.monitoring.opendata.domain.Datasetrij;
import org.junit.jupiter.api.Test;

class DatasetbestandTest {
  private static final List<Datasetrij> RIJEN =
      List.of(
          rij("WK1", "De \"Riet\"", "0.0", null),
          rij("WK2", "=Wijk, twee", null, "WEGGELATEN"),
          rij("WK3", "Drie", null, "PUNT"));

  private final Datasetbestand bestand =
      new Datasetbestand(
          "bijstand",
          UitgaveFixture.uitgave(2),
          new Openbareadressen("https://wijkwerk.example/monitoring"),
          na -> RIJEN.subList(na, Math.min(na + 2, RIJEN.size())),
          reden -> "omdat " + reden);

  private static Datasetrij rij(String gebied, String naam, String waarde, String reden) {
    return new Datasetrij(
        2020,
        gebied,
        naam,
        Datasetniveau.WIJK,
        "PROEF",
        waarde == null ? null : new BigDecimal(waarde),
        reden,
        "CBS");
  }

  @Test
  @Bedrijfsregel("MON-141")
  void csvHeeftEenKopKommasEnDeRedenNaastDeLegeWaarde() throws Exception {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    bestand.csv(uit);
    assertThat(uit.toString(StandardCharsets.UTF_8).split("\r\n"))
        .containsExactly(
            "jaar,gebiedscode,gebiedsnaam,niveau,indicator,indicatornaam,eenheid,waarde,reden,"
                + "toelichting,bron",
            "2020,WK1,\"De \"\"Riet\"\"\",wijk,PROEF,\"Proef, met komma\",aantal,0.0,,,CBS",
            "2020,WK2,\"'=Wijk, twee\",wijk,PROEF,\"Proef, met komma\",aantal,,WEGGELATEN,"
                + "omdat WEGGELATEN,CBS",
            "2020,WK3,Drie,wijk,PROEF,\"Proef, met komma\",aantal,,PUNT,omdat PUNT,CBS");
  }

  @Test
  @Bedrijfsregel("MON-141")
  void jsonHeeftNullMetEenRedenEnNooitNul() {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    bestand.json(uit);
    JsonObject json = Json.createReader(new ByteArrayInputStream(uit.toByteArray())).readObject();
    assertThat(json.getInt("uitgave")).isEqualTo(2);
    assertThat(json.getInt("ondergrens")).isEqualTo(10);
    List<JsonObject> rijen = json.getJsonArray("rijen").getValuesAs(JsonObject.class);
    assertThat(rijen).hasSize(3);
    assertThat(rijen.get(0).getJsonNumber("waarde").bigDecimalValue()).isEqualByComparingTo("0");
    assertThat(rijen.get(1)).containsEntry("waarde", JsonValue.NULL);
    assertThat(rijen.get(1).getString("reden")).isEqualTo("WEGGELATEN");
  }

  @Test
  void deBeschrijvingVanDeKolommenNoemtZeAllemaal() throws Exception {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    bestand.csv(uit);
    String kop = uit.toString(StandardCharsets.UTF_8).split("\r\n")[0];
    JsonObject kolommen = bestand.kolommen();
    assertThat(kolommen.getString("url"))
        .isEqualTo("https://wijkwerk.example/monitoring/openbaar/datasets/bijstand/data.csv");
    assertThat(
            kolommen.getJsonObject("tableSchema").getJsonArray("columns").stream()
                .map(k -> k.asJsonObject().getString("name"))
                .toList())
        .isEqualTo(List.of(kop.split(",")));
    assertThat(Map.copyOf(kolommen)).containsKeys("dc:license", "dc:references");
  }
}
