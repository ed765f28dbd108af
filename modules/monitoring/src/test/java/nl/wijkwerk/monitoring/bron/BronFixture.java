package nl.wijkwerk.monitoring.bron;

import java.util.UUID;
import nl.wijkwerk.monitoring.bron.domain.Bron;
import nl.wijkwerk.monitoring.bron.domain.Broninhoud;
import nl.wijkwerk.monitoring.bron.domain.Bronsoort;

/** A small table in the shape in which CBS gives it, in OData 3 and in OData 4. */
public final class BronFixture {

  public static final String TABEL = "84799NED";
  public static final String STAND = "2021-03-29T02:00:00";
  public static final String V3 = "?$format=json";
  public static final String PAGINA_1 = TABEL + "/TypedDataSet" + V3;
  public static final String PAGINA_2 = TABEL + "/TypedDataSet" + V3 + "&$skip=2";
  public static final String WAARNEMINGEN_1 = TABEL + "/Observations";
  public static final String WAARNEMINGEN_2 = TABEL + "/Observations?$skiptoken=4";

  private BronFixture() {}

  public static Broninhoud inhoud(Bronsoort soort) {
    return new Broninhoud("Kerncijfers 2020", soort, TABEL, 2020, false, null, null, null);
  }

  public static Bron bron(UUID id, Broninhoud inhoud) {
    return new Bron(id, 0, inhoud, null, null, null, null, null, 0, null, null);
  }

  /** Four areas on two pages; the codes are padded, and missing is null or a point. */
  public static BronServer odata3(BronServer server) {
    return server
        .geef(TABEL + "/TableInfos" + V3, tabelinfo(STAND))
        .geef(
            TABEL + "/DataProperties" + V3,
            """
            {"odata.metadata":"x","value":[
            {"odata.type":"Cbs.OData.GeoDetail","ID":0,"ParentID":null,"Type":"GeoDetail",
             "Key":"WijkenEnBuurten","Title":"Wijken en buurten","MapYear":"2020"},
            {"ID":1,"ParentID":null,"Type":"TopicGroup","Key":"","Title":"Bevolking"},
            {"ID":2,"ParentID":null,"Type":"Topic","Key":"Gemeentenaam_1","Title":"Gemeentenaam",
             "Unit":"","Datatype":"String"},
            {"ID":3,"ParentID":1,"Type":"Topic","Key":"AantalInwoners_5","Title":"Aantal inwoners",
             "Unit":"aantal","Datatype":"Long"},
            {"ID":4,"ParentID":null,"Type":"TopicGroup","Key":"","Title":"Sociale zekerheid"},
            {"ID":5,"ParentID":4,"Type":"Topic","Key":"PersonenPerSoortUitkeringBijstand_83",
             "Title":"Personen per soort uitkering; Bijstand","Unit":"aantal","Datatype":"Long"}]}
            """)
        .geef(
            TABEL + "/WijkenEnBuurten" + V3,
            """
            {"value":[{"Key":"NL00      ","Title":"Nederland","Municipality":"Nederland "},
            {"Key":"GM9001    ","Title":"Voorbeeld","Municipality":"GM9001"},
            {"Key":"WK900111  ","Title":"Wijk 11 De \\"Hoek\\" / Zuid","Municipality":"GM9001"},
            {"Key":"BU90011101","Title":"De Hoek-Noord","Municipality":"GM9001"}]}
            """)
        .geef(
            PAGINA_1,
            """
            {"value":[{"ID":0,"WijkenEnBuurten":"NL00      ","Gemeentenaam_1":"Nederland ",
            "AantalInwoners_5":1.0E3,"PersonenPerSoortUitkeringBijstand_83":40.0},
            {"ID":1,"WijkenEnBuurten":"GM9001    ","Gemeentenaam_1":"Voorbeeld",
            "AantalInwoners_5":1000,"PersonenPerSoortUitkeringBijstand_83":40}],
            "odata.nextLink":"{basis}/84799NED/TypedDataSet?$format=json&$skip=2"}
            """)
        .geef(
            PAGINA_2,
            """
            {"value":[{"ID":2,"WijkenEnBuurten":"WK900111  ","Gemeentenaam_1":"Voorbeeld",
            "AantalInwoners_5":1000,"PersonenPerSoortUitkeringBijstand_83":null},
            {"ID":3,"WijkenEnBuurten":"BU90011101","Gemeentenaam_1":"Voorbeeld",
            "AantalInwoners_5":1000,"PersonenPerSoortUitkeringBijstand_83":"       ."}]}
            """);
  }

  public static String tabelinfo(String stand) {
    return """
    {"value":[{"ID":0,"Title":"Kerncijfers wijken en buurten 2020","Modified":"%s"}]}
    """
        .formatted(stand);
  }

  public static Broninhoud swing(String variabele, String niveau) {
    return new Broninhoud(
        "Veilig", Bronsoort.SWING, variabele, 2020, false, niveau, "Voelt zich veilig", "%");
  }

  public static String swingpad(String variabele, String niveau) {
    return "Variables('%s')/GeoLevels('%s')/PeriodLevels('year')/Periods('2020')/Values"
        .formatted(variabele, niveau);
  }

  /** Figures on two pages, with codes in all the ways in which they are written. */
  public static BronServer swing(BronServer server) {
    String pad = swingpad("veilig", "wijk");
    return server
        .geef(
            pad,
            """
            {"@odata.context":"x","value":[
            {"@odata.type":"#Value","ExternalCode":"900111","GeoLevel":"wijk","Period":"2020",
             "ValueString":"61.5","Description":null},
            {"@odata.type":"#Value","ExternalCode":"WK900112","GeoLevel":"wijk","Period":"2020",
             "ValueString":"?","Description":null}],
            "@odata.nextLink":"{basis}/%s?$skip=2"}
            """
                .formatted(pad))
        .geef(
            pad + "?$skip=2",
            """
            {"value":[
            {"ExternalCode":"900113","GeoLevel":"wijk","Period":"2020","ValueString":"x"},
            {"ExternalCode":"stadsdeel zuid","GeoLevel":"wijk","Period":"2020","ValueString":"50"},
            {"ExternalCode":"900114","GeoLevel":"wijk","Period":"2020","ValueString":"veel"}]}
            """)
        .geef(
            swingpad("veilig", "gemeente"),
            """
            {"value":[{"externalcode":"9001","NUMERICVALUE":58.0,"ValueString":"58,0"},
            {"externalcode":"GM9002","NUMERICVALUE":60.25,"ValueString":"60,3"}]}
            """);
  }

  /** The same four areas, a row per figure, in no order. */
  public static BronServer odata4(BronServer server) {
    return server
        .geef(
            TABEL + "/Properties",
            """
            {"Identifier":"84799NED","Title":"Kerncijfers wijken en buurten 2020",
            "Modified":"2021-03-29T02:00:00+02:00","ObservationCount":8,"RelatedSources":[{"a":[1]}]}
            """)
        .geef(
            TABEL + "/Dimensions",
            """
            {"value":[{"Identifier":"WijkenEnBuurten","Title":"Wijken en buurten",
            "Kind":"GeoDetail","MapYear":2020}]}
            """)
        .geef(
            TABEL + "/MeasureCodes",
            """
            {"value":[
            {"Identifier":"GM000B_2","Title":"Gemeentenaam","DataType":"String","Unit":"",
             "MeasureGroupId":null},
            {"Identifier":"T001036","Title":"Aantal inwoners","DataType":"Long","Unit":"aantal",
             "MeasureGroupId":"1"},
            {"Identifier":"M000200","Title":"Personen per soort uitkering; Bijstand",
             "DataType":"Long","Unit":"aantal","MeasureGroupId":"3"}]}
            """)
        .geef(
            TABEL + "/MeasureGroups",
            """
            {"value":[{"Id":"3","ParentId":"2","Title":"Personen"},
            {"Id":"2","ParentId":null,"Title":"Sociale zekerheid"},
            {"Id":"1","ParentId":null,"Title":"Bevolking"}]}
            """)
        .geef(
            TABEL + "/WijkenEnBuurtenCodes",
            """
            {"value":[{"Identifier":"NL00","Title":"Nederland"},
            {"Identifier":"GM9001","Title":"Voorbeeld"},
            {"Identifier":"WK900111","Title":"Wijk 11 De Hoek"},
            {"Identifier":"BU90011101","Title":"De Hoek-Noord"}]}
            """)
        .geef(
            WAARNEMINGEN_1,
            """
            {"@odata.context":"x","value":[
            {"Id":0,"Measure":"T001036","ValueAttribute":"None","Value":1000.0,
             "StringValue":null,"WijkenEnBuurten":"NL00"},
            {"Id":1,"Measure":"M000200","ValueAttribute":"None","Value":40.0,
             "StringValue":null,"WijkenEnBuurten":"GM9001"},
            {"Id":2,"Measure":"GM000B_2","ValueAttribute":"None","Value":null,
             "StringValue":"Voorbeeld","WijkenEnBuurten":"GM9001"},
            {"Id":3,"Measure":"T001036","ValueAttribute":"None","Value":1000.0,
             "StringValue":null,"WijkenEnBuurten":"BU90011101"}],
            "@odata.nextLink":"{basis}/84799NED/Observations?$skiptoken=4"}
            """)
        .geef(
            WAARNEMINGEN_2,
            """
            {"value":[
            {"Id":4,"Measure":"T001036","ValueAttribute":"None","Value":1000.0,
             "StringValue":null,"WijkenEnBuurten":"GM9001"},
            {"Id":5,"Measure":"T001036","ValueAttribute":"None","Value":1000.0,
             "StringValue":null,"WijkenEnBuurten":"WK900111"},
            {"Id":6,"Measure":"M000200","ValueAttribute":"None","Value":40.0,
             "StringValue":null,"WijkenEnBuurten":"NL00"},
            {"Id":7,"Measure":"M000200","ValueAttribute":"Impossible","Value":null,
             "StringValue":null,"WijkenEnBuurten":"WK900111"}]}
            """);
  }
}
