package nl.wijkwerk.monitoring.reeks.application;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;
import nl.wijkwerk.monitoring.reeks.domain.Opvolgsoort;

/**
 * A CSV file with successions: columns jaar, soort, oud, nieuw and toelichting in any order,
 * several codes apart by a comma or a space.
 */
public final class Opvolgingenbestand {
  private static final List<String> KOLOMMEN = List.of("jaar", "soort", "oud", "nieuw");
  private static final String VELD = "bestand";
  private static final int MEESTE_REGELS = 2_000;

  private Opvolgingenbestand() {}

  /**
   * @throws OngeldigeInvoer when a column is missing or a line cannot be read, with its number
   */
  public static List<Gebiedsopvolging> lees(String tekst) {
    String kaal = tekst.startsWith("\ufeff") ? tekst.substring(1) : tekst;
    String kop = kaal.lines().findFirst().orElse("");
    char teken = kop.contains(";") ? ';' : kop.contains("\t") ? '\t' : ',';
    List<Gebiedsopvolging> opvolgingen = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().fieldSeparator(teken).skipEmptyLines(true).ofNamedCsvRecord(kaal)) {
      for (NamedCsvRecord rij : csv) {
        if (opvolgingen.size() >= MEESTE_REGELS) {
          throw new OngeldigeInvoer(VELD, "opvolging.fout.te-veel", MEESTE_REGELS);
        }
        opvolgingen.add(opvolging(rij));
      }
    } catch (CsvParseException e) {
      throw new OngeldigeInvoer(VELD, "opvolging.fout.csv");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    if (opvolgingen.isEmpty()) {
      throw new OngeldigeInvoer(VELD, "opvolging.fout.kolommen", KOLOMMEN);
    }
    return opvolgingen;
  }

  private static Gebiedsopvolging opvolging(NamedCsvRecord rij) {
    Map<String, String> cellen = new HashMap<>();
    rij.getFieldsAsMap()
        .forEach((naam, waarde) -> cellen.put(naam.strip().toLowerCase(Locale.ROOT), waarde));
    if (!cellen.keySet().containsAll(KOLOMMEN)) {
      throw new OngeldigeInvoer(VELD, "opvolging.fout.kolommen", KOLOMMEN);
    }
    String regel = String.valueOf(rij.getStartingLineNumber());
    Opvolgsoort soort =
        Arrays.stream(Opvolgsoort.values())
            .filter(s -> s.name().equals(cellen.get("soort").strip().toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(
                () ->
                    new OngeldigeInvoer(
                        VELD,
                        "opvolging.fout.regel-soort",
                        regel,
                        Arrays.stream(Opvolgsoort.values())
                            .map(s -> s.name().toLowerCase(Locale.ROOT))
                            .toList()));
    if (!cellen.get("jaar").strip().matches("\\d{4}")) {
      throw new OngeldigeInvoer(VELD, "opvolging.fout.regel-jaar", regel);
    }
    return new Gebiedsopvolging(
        UUID.randomUUID(),
        soort,
        Integer.parseInt(cellen.get("jaar").strip()),
        codes(cellen.get("oud")),
        codes(cellen.get("nieuw")),
        cellen.get("toelichting"));
  }

  /** Codes apart by a comma or a space. */
  public static List<String> codes(String tekst) {
    return tekst == null
        ? List.of()
        : Arrays.stream(tekst.toUpperCase(Locale.ROOT).split("[,;\\s]+"))
            .filter(c -> !c.isEmpty())
            .toList();
  }
}
