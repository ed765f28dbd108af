package nl.wijkwerk.monitoring.inlezen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Herkenning;

/** Small deliveries in the shape of CBS; a test names only what deviates. */
public final class LeveringFixture {

  public static final String KOP =
      "ID;WijkenEnBuurten;Gemeentenaam_1;SoortRegio_2;AantalInwoners_5;"
          + "GemiddeldeHuishoudensgrootte_32;PersonenPerSoortUitkeringBijstand_83";

  public static final String STAD = "0;GM9001    ;Voorbeeld     ;Gemeente  ;1000;2.1;40";
  public static final String WIJK = "1;WK900111  ;Voorbeeld     ;Wijk      ;1000;1.9;12";
  public static final String BUURT = "2;BU90011101;Voorbeeld     ;Buurt     ;1000;;.";

  public static final List<Herkenning> HERKENNINGEN =
      List.of(
          new Herkenning(2, "AantalInwoners", "Aantal inwoners", "aantal", "Bevolking"),
          new Herkenning(
              29,
              "GemiddeldeHuishoudensgrootte",
              "Gemiddelde huishoudensgrootte",
              "aantal",
              "Bevolking > Particuliere huishoudens"),
          new Herkenning(
              80,
              "PersonenPerSoortUitkeringBijstand",
              "Personen per soort uitkering; Bijstand",
              "aantal",
              "Sociale zekerheid"),
          new Herkenning(
              45,
              "Appartement",
              "Appartement",
              "kWh",
              "Energie > Gemiddeld elektriciteitsverbruik"),
          new Herkenning(
              53, "Appartement", "Appartement", "m³", "Energie > Gemiddeld aardgasverbruik"));

  public static final String EIGENSCHAPPEN =
      String.join(
          "\r\n",
          "odata_type;ID;Position;ParentID;Type;Key;Title;Description;MapYear;Datatype;Unit",
          "Cbs.OData.GeoDetail;0;0;;GeoDetail;WijkenEnBuurten;Wijken en buurten;;2021;;",
          "Cbs.OData.TopicGroup;1;;;TopicGroup;;Bevolking;\"Regel een",
          "en \"\"regel\"\" twee; met een puntkomma\";;;",
          "Cbs.OData.Topic;2;5;1;Topic;AantalInwoners_5;Aantal inwoners;;;Long;aantal",
          "Cbs.OData.TopicGroup;3;;1;TopicGroup;;Particuliere huishoudens;;;;",
          "Cbs.OData.Topic;4;6;3;Topic;GemiddeldeHuishoudensgrootte_32;Gemiddelde"
              + " huishoudensgrootte;;;Double;aantal",
          "Cbs.OData.TopicGroup;5;;;TopicGroup;;Sociale zekerheid;;;;",
          "Cbs.OData.Topic;6;7;5;Topic;PersonenPerSoortUitkeringBijstand_83;"
              + "\"Personen per soort uitkering; Bijstand\";;;Long;aantal",
          "");

  public static final String GEBIEDEN =
      String.join(
          "\r\n",
          "Key;Title;Description;Municipality;DetailRegionCode",
          "GM9001    ;'s-Voorbeeld;;GM9001;GM9001",
          "WK900111  ;\"Wijk 11 De \"\"Hoek\"\" / Zuidéén\";;GM9001;WK900111",
          "BU90011101;De Hoek-Noord;;GM9001;BU90011101",
          "");

  private LeveringFixture() {}

  public static Aanlevering.Bron bron(String naam, byte[] inhoud) {
    return new Aanlevering.Bron() {
      @Override
      public String naam() {
        return naam;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(inhoud);
      }
    };
  }

  public static Aanlevering.Bron csv(String naam, String... regels) {
    return csv(naam, StandardCharsets.UTF_8, regels);
  }

  public static Aanlevering.Bron csv(String naam, Charset tekenset, String... regels) {
    return bron(naam, (String.join("\r\n", regels) + "\r\n").getBytes(tekenset));
  }

  public static Aanlevering.Bron cijfers() {
    return csv("84799NED_TypedDataSet.csv", KOP, STAD, WIJK, BUURT);
  }

  public static Aanlevering.Bron eigenschappen() {
    return csv("DataProperties.csv", EIGENSCHAPPEN);
  }

  public static Aanlevering.Bron gebieden() {
    return csv("WijkenEnBuurten.csv", GEBIEDEN);
  }

  public static byte[] zip(Aanlevering.Bron... delen) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(uit)) {
      for (Aanlevering.Bron deel : delen) {
        zip.putNextEntry(new ZipEntry("../map/" + deel.naam()));
        deel.open().transferTo(zip);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return uit.toByteArray();
  }

  /** Many areas of one municipality, to be interrupted half-way. */
  public static Aanlevering.Bron groot(int wijken) {
    List<String> regels =
        new ArrayList<>(List.of(KOP, STAD.replace("1000", "0").replace(";40", ";0")));
    for (int i = 0; i < wijken; i++) {
      String code = String.format("BU9001%02d%02d", i / 100, i % 100);
      regels.add((i + 1) + ";" + code + ";Voorbeeld;Buurt;0;2,1;.");
    }
    return csv("84799NED_TypedDataSet.csv", regels.toArray(new String[0]));
  }
}
