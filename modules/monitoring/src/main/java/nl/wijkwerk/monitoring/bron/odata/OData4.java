package nl.wijkwerk.monitoring.bron.odata;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkwerk.monitoring.bron.domain.Paginas;
import nl.wijkwerk.monitoring.bron.domain.Tabelbeschrijving;
import nl.wijkwerk.monitoring.bron.domain.Tabelbeschrijving.Groep;
import nl.wijkwerk.monitoring.bron.domain.Tabelbeschrijving.Onderwerp;

/**
 * OData 4 of CBS: {@code Observations} has a row per area and measure, in any order. They are
 * spread over files by area first, so that the rows of one file fit in memory.
 */
final class OData4 implements Cbsvorm {

  private static final Set<String> GEBIEDEN = Set.of("GeoDetail", "GeoDimension");
  private static final Set<String> GEBIEDSNAMEN = Set.of("WijkenEnBuurten", "RegioS");
  private static final String SLEUTEL = "Identifier";
  private static final String TITEL = "Title";
  private static final int VAKKEN = 64;

  /** Between area, number of the measure and value, in the files by area. */
  private static final char SCHEIDING = '\t';

  private final String naam;

  /**
   * @param naam id of the table
   */
  OData4(String naam) {
    this.naam = naam;
  }

  private Onderdeel deel(String pad) {
    return new Onderdeel(naam + "/" + pad, "");
  }

  @Override
  public String stand(Vraag vraag) {
    return eigenschappen(vraag).get("Modified");
  }

  private Map<String, String> eigenschappen(Vraag vraag) {
    Map<String, String> eigenschappen = vraag.een(deel("Properties"));
    if (eigenschappen.get("Modified") == null || eigenschappen.get(TITEL) == null) {
      throw new Paginalezer.Onleesbaar("Properties");
    }
    return eigenschappen;
  }

  @Override
  public Tabelbeschrijving beschrijf(Vraag vraag) {
    Map<String, String> eigenschappen = eigenschappen(vraag);
    String gebied = null;
    String gebiedsjaar = null;
    String periode = null;
    List<String> uitsplitsingen = new ArrayList<>();
    for (Map<String, String> rij : vraag.lijst(deel("Dimensions"))) {
      String soort = String.valueOf(rij.get("Kind"));
      String sleutel = String.valueOf(rij.get(SLEUTEL));
      if (gebied == null && (GEBIEDEN.contains(soort) || GEBIEDSNAMEN.contains(sleutel))) {
        gebied = sleutel;
        gebiedsjaar = rij.get("MapYear");
      } else if ("TimeDimension".equals(soort)) {
        periode = sleutel;
      } else {
        uitsplitsingen.add(rij.get(TITEL));
      }
    }
    List<Map<String, String>> maten = vraag.lijst(deel("MeasureCodes"));
    boolean gegroepeerd = maten.stream().anyMatch(maat -> maat.get("MeasureGroupId") != null);
    List<Map<String, String>> groepen =
        gegroepeerd ? vraag.lijst(deel("MeasureGroups")) : List.of();
    return new Tabelbeschrijving(
        eigenschappen.get(TITEL),
        eigenschappen.get("Modified"),
        periode == null ? aantal(eigenschappen.get("ObservationCount")) : 0,
        gebied,
        periode,
        gebiedsjaar,
        uitsplitsingen,
        buitensteEerst(groepen),
        maten.stream().filter(maat -> maat.get(SLEUTEL) != null).map(OData4::onderwerp).toList());
  }

  private static int aantal(String tekst) {
    return tekst != null && tekst.matches("\\d{1,9}") ? Integer.parseInt(tekst) : 0;
  }

  /** Figures are recognised by title and unit; what is text says what the row is about. */
  private static Onderwerp onderwerp(Map<String, String> maat) {
    String titel = maat.get(TITEL);
    boolean tekst = "String".equals(maat.get("DataType")) && titel != null;
    return new Onderwerp(
        maat.get(SLEUTEL),
        tekst ? titel.replace(" ", "") : maat.get(SLEUTEL),
        titel,
        maat.get("Unit"),
        maat.get("MeasureGroupId"));
  }

  private static List<Groep> buitensteEerst(List<Map<String, String>> rijen) {
    List<Groep> over =
        new ArrayList<>(
            rijen.stream()
                .map(rij -> new Groep(rij.get("Id"), rij.get("ParentId"), rij.get(TITEL)))
                .toList());
    List<Groep> volgorde = new ArrayList<>();
    boolean verder = true;
    while (verder) {
      List<Groep> nu =
          over.stream()
              .filter(g -> over.stream().noneMatch(o -> o.id().equals(g.ouder())))
              .toList();
      over.removeAll(nu);
      volgorde.addAll(nu);
      verder = !nu.isEmpty();
    }
    return volgorde;
  }

  @Override
  public Onderdeel cijfers(Tabelbeschrijving tabel, int jaar) {
    Onderdeel alles = deel("Observations");
    return tabel.periode() == null
        ? alles
        : new Onderdeel(alles.pad(), "$filter=" + tabel.periode() + " eq '" + jaar + "JJ00'");
  }

  @Override
  public Onderdeel gebieden(Tabelbeschrijving tabel) {
    return deel(tabel.gebied() + "Codes");
  }

  @Override
  public String gebiedssleutel() {
    return SLEUTEL;
  }

  @Override
  public void schrijfCijfers(Tabelbeschrijving tabel, Paginas paginas, Path map, Path doel)
      throws IOException {
    verdeel(tabel, paginas, map);
    try (Cijferschrijver schrijver = new Cijferschrijver(tabel, doel)) {
      for (int vak = 0; vak < VAKKEN; vak++) {
        for (Map.Entry<String, String[]> rij : rijen(tabel, map.resolve(vaknaam(vak))).entrySet()) {
          schrijver.rij(rij.getKey(), rij.getValue());
        }
      }
    }
  }

  private static void verdeel(Tabelbeschrijving tabel, Paginas paginas, Path map)
      throws IOException {
    Map<String, Integer> plaats = new HashMap<>();
    for (int i = 0; i < tabel.onderwerpen().size(); i++) {
      plaats.put(tabel.onderwerpen().get(i).sleutel(), i);
    }
    BufferedWriter[] vakken = new BufferedWriter[VAKKEN];
    try {
      for (int vak = 0; vak < VAKKEN; vak++) {
        vakken[vak] = Files.newBufferedWriter(map.resolve(vaknaam(vak)), StandardCharsets.UTF_8);
      }
      paginas.elke(
          Paginas.Deel.CIJFERS,
          in ->
              Paginalezer.lees(
                  in,
                  rij -> {
                    Integer maat = plaats.get(rij.get("Measure"));
                    if (maat == null) {
                      throw new Paginalezer.Onleesbaar("Measure " + rij.get("Measure"));
                    }
                    String gebied = regel(rij.get(tabel.gebied()));
                    schrijf(
                        vakken[Math.floorMod(gebied.hashCode(), VAKKEN)],
                        gebied + SCHEIDING + maat + SCHEIDING + regel(waarde(rij)));
                  }));
    } finally {
      for (BufferedWriter vak : vakken) {
        if (vak != null) {
          vak.close();
        }
      }
    }
  }

  private static String vaknaam(int vak) {
    return "vak-" + vak;
  }

  private static void schrijf(BufferedWriter vak, String regel) {
    try {
      vak.write(regel);
      vak.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String waarde(Map<String, String> rij) {
    String getal = rij.get("Value");
    return getal != null ? getal : rij.get("StringValue");
  }

  private static String regel(String tekst) {
    return tekst == null ? "" : tekst.replaceAll("\\p{Cntrl}", " ").strip();
  }

  /** One figure of an area and measure: a second one means that pages overlap. */
  private static Map<String, String[]> rijen(Tabelbeschrijving tabel, Path vak) throws IOException {
    Map<String, String[]> rijen = new TreeMap<>();
    try (Stream<String> regels = Files.lines(vak, StandardCharsets.UTF_8)) {
      regels.forEach(
          regel -> {
            String[] delen = regel.split(String.valueOf(SCHEIDING), -1);
            String[] cellen =
                rijen.computeIfAbsent(delen[0], gebied -> new String[tabel.onderwerpen().size()]);
            int maat = Integer.parseInt(delen[1]);
            if (cellen[maat] != null) {
              throw new Paginalezer.Onleesbaar("twice " + delen[0]);
            }
            cellen[maat] = delen[2];
          });
    }
    return rijen;
  }
}
