package nl.wijkwerk.monitoring.bron.odata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkwerk.monitoring.bron.domain.Paginas;
import nl.wijkwerk.monitoring.bron.domain.Tabelbeschrijving;
import nl.wijkwerk.monitoring.bron.domain.Tabelbeschrijving.Groep;
import nl.wijkwerk.monitoring.bron.domain.Tabelbeschrijving.Onderwerp;

/** OData 3 of CBS: {@code TypedDataSet} has a row per area and a column per subject. */
final class OData3 implements Cbsvorm {

  private static final Set<String> GEBIEDEN = Set.of("GeoDetail", "GeoDimension");
  private static final Set<String> GEBIEDSNAMEN = Set.of("WijkenEnBuurten", "RegioS");
  private static final String SLEUTEL = "Key";
  private static final String TITEL = "Title";
  private static final String OUDER = "ParentID";
  private static final String ALS_JSON = "$format=json";

  private final String naam;

  /**
   * @param naam id of the table
   */
  OData3(String naam) {
    this.naam = naam;
  }

  private Onderdeel deel(String pad) {
    return new Onderdeel(naam + "/" + pad, ALS_JSON);
  }

  @Override
  public String stand(Vraag vraag) {
    return tabelinfo(vraag).get("Modified");
  }

  private Map<String, String> tabelinfo(Vraag vraag) {
    return vraag.lijst(deel("TableInfos")).stream()
        .filter(info -> info.get("Modified") != null && info.get(TITEL) != null)
        .findFirst()
        .orElseThrow(() -> new Paginalezer.Onleesbaar("TableInfos"));
  }

  @Override
  public Tabelbeschrijving beschrijf(Vraag vraag) {
    Map<String, String> info = tabelinfo(vraag);
    String gebied = null;
    String gebiedsjaar = null;
    String periode = null;
    List<String> uitsplitsingen = new ArrayList<>();
    List<Groep> groepen = new ArrayList<>();
    List<Onderwerp> onderwerpen = new ArrayList<>();
    for (Map<String, String> rij : vraag.lijst(deel("DataProperties"))) {
      String soort = String.valueOf(rij.get("Type"));
      String sleutel = rij.get(SLEUTEL);
      if (gebied == null && (GEBIEDEN.contains(soort) || isGebied(soort, sleutel))) {
        gebied = sleutel;
        gebiedsjaar = rij.get("MapYear");
      } else if ("TimeDimension".equals(soort)) {
        periode = sleutel;
      } else if ("TopicGroup".equals(soort)) {
        groepen.add(new Groep(rij.get("ID"), rij.get(OUDER), rij.get(TITEL)));
      } else if ("Topic".equals(soort) && sleutel != null) {
        onderwerpen.add(
            new Onderwerp(sleutel, sleutel, rij.get(TITEL), rij.get("Unit"), rij.get(OUDER)));
      } else if (soort.endsWith("Dimension") || GEBIEDEN.contains(soort)) {
        uitsplitsingen.add(rij.get(TITEL));
      }
    }
    return new Tabelbeschrijving(
        info.get(TITEL),
        info.get("Modified"),
        0,
        gebied,
        periode,
        gebiedsjaar,
        uitsplitsingen,
        groepen,
        onderwerpen);
  }

  private static boolean isGebied(String soort, String sleutel) {
    return "Dimension".equals(soort) && sleutel != null && GEBIEDSNAMEN.contains(sleutel);
  }

  @Override
  public Onderdeel cijfers(Tabelbeschrijving tabel, int jaar) {
    Onderdeel alles = deel("TypedDataSet");
    return tabel.periode() == null
        ? alles
        : new Onderdeel(
            alles.pad(), ALS_JSON + "&$filter=" + tabel.periode() + " eq '" + jaar + "JJ00'");
  }

  @Override
  public Onderdeel gebieden(Tabelbeschrijving tabel) {
    return deel(tabel.gebied());
  }

  @Override
  public String gebiedssleutel() {
    return SLEUTEL;
  }

  @Override
  public void schrijfCijfers(Tabelbeschrijving tabel, Paginas paginas, Path map, Path doel)
      throws IOException {
    try (Cijferschrijver schrijver = new Cijferschrijver(tabel, doel)) {
      String[] cellen = new String[tabel.onderwerpen().size()];
      paginas.elke(
          Paginas.Deel.CIJFERS,
          in ->
              Paginalezer.lees(
                  in,
                  rij -> {
                    for (int i = 0; i < cellen.length; i++) {
                      cellen[i] = rij.get(tabel.onderwerpen().get(i).sleutel());
                    }
                    schrijver.rij(rij.get(tabel.gebied()), cellen);
                  }));
    }
  }
}
