package nl.wijkwerk.monitoring.inlezen.bestand;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Cel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Kolom;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomherkenner;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomkop;
import nl.wijkwerk.monitoring.inlezen.domain.Mogelijkheid;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;
import nl.wijkwerk.monitoring.inlezen.domain.Tabeljaar;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering.Reden;

/**
 * The figures of a delivery with their columns recognised and their year known. Walking through it
 * gives the same rows each time, so that it can be counted first and stored after.
 */
public final class Cijferbestand {

  private final CsvBestand csv;
  private final int codekolom;
  private final int gemeentekolom;
  private final List<Kolom> kolommen;
  private final Mogelijkheid mogelijkheid;
  private final Map<String, String> titels;
  private final String tabel;
  private final int jaar;

  /** Takes what stands in the file, row by row. */
  public interface Afnemer {
    void rij(Gebiedsregel gebied);

    void cel(int kolom, Cel cel);

    void weigerRij(Weigering weigering);

    void weigerCel(Weigering weigering);
  }

  private Cijferbestand(
      CsvBestand csv,
      List<Kolom> kolommen,
      Mogelijkheid mogelijkheid,
      Map<String, String> titels,
      String tabel,
      int jaar) {
    this.csv = csv;
    this.codekolom = Kopregels.codekolom(csv.kop());
    this.gemeentekolom = gemeentekolom(csv.kop());
    this.kolommen = kolommen;
    this.mogelijkheid = mogelijkheid;
    this.titels = titels;
    this.tabel = tabel;
    this.jaar = jaar;
  }

  /**
   * Recognises the columns and finds the year: in the properties, else from the id of the table in
   * the name of the file, else as given by the user.
   */
  public static Cijferbestand open(
      Aanlevering aanlevering, Kolomherkenner herkenner, Integer opgegevenJaar) {
    CsvBestand csv = aanlevering.cijfers();
    Optional<Eigenschappen> eigenschappen =
        Optional.ofNullable(aanlevering.eigenschappen()).map(Eigenschappen::lees);
    List<Kolom> kolommen =
        herkenner.herken(
            csv.kop().stream()
                .map(
                    kop ->
                        eigenschappen
                            .map(e -> e.kop(kop))
                            .orElseGet(() -> new Kolomkop(kop, null, null, null)))
                .toList());
    if (kolommen.stream().noneMatch(Kolom::isMaat)) {
      throw new OngeldigBestand(Fout.GEEN_KOLOM_HERKEND, csv.naam());
    }
    String tabel =
        Tabeljaar.tabelIn(csv.naam()).or(() -> Tabeljaar.tabelIn(aanlevering.naam())).orElse(null);
    Integer gevonden =
        eigenschappen.isPresent() && eigenschappen.get().jaar().isPresent()
            ? Integer.valueOf(eigenschappen.get().jaar().getAsInt())
            : Optional.ofNullable(tabel).flatMap(Tabeljaar::jaarVan).orElse(null);
    if (gevonden == null && opgegevenJaar == null) {
      throw new OngeldigBestand(Fout.JAAR_ONBEKEND, csv.naam());
    }
    if (gevonden != null && opgegevenJaar != null && !gevonden.equals(opgegevenJaar)) {
      throw new OngeldigBestand(
          Fout.JAAR_WIJKT_AF, csv.naam(), gevonden.toString(), opgegevenJaar.toString());
    }
    int jaar = gevonden != null ? gevonden : opgegevenJaar;
    Tabeljaar.vereis(jaar);
    return new Cijferbestand(
        csv,
        kolommen,
        herkenner.mogelijkheid(kolommen),
        titels(aanlevering.gebieden()),
        tabel,
        jaar);
  }

  private static Map<String, String> titels(CsvBestand gebieden) {
    Map<String, String> titels = new HashMap<>();
    if (gebieden != null) {
      int sleutel = Kopregels.kolom(gebieden, "Key");
      int titel = Kopregels.kolom(gebieden, "Title");
      gebieden.elkeRij(
          rij -> {
            if (rij.getFieldCount() > Math.max(sleutel, titel)) {
              titels.put(rij.getField(sleutel).trim(), rij.getField(titel));
            }
          });
    }
    return titels;
  }

  private static int gemeentekolom(List<String> kop) {
    for (int i = 0; i < kop.size(); i++) {
      if (kop.get(i).matches("(?i)Gemeentenaam(_\\d+)?")) {
        return i;
      }
    }
    return -1;
  }

  /** Hands over every row; a row or cell that breaks a rule goes to the refusals. */
  public void lees(Afnemer afnemer) {
    Set<String> gezien = new HashSet<>();
    csv.elkeRij(rij -> rij(rij, gezien, afnemer));
  }

  @Bedrijfsregel("MON-11")
  private void rij(CsvRecord rij, Set<String> gezien, Afnemer afnemer) {
    long regel = rij.getStartingLineNumber();
    if (rij.getFieldCount() != kolommen.size()) {
      afnemer.weigerRij(
          new Weigering(regel, null, String.valueOf(rij.getFieldCount()), Reden.AANTAL_KOLOMMEN));
      return;
    }
    String kop = csv.kop().get(codekolom);
    Optional<Gebiedscode> code = Gebiedscode.lees(rij.getField(codekolom));
    if (code.isEmpty()) {
      afnemer.weigerRij(
          new Weigering(regel, kop, rij.getField(codekolom).trim(), Reden.GEEN_GEBIEDSCODE));
      return;
    }
    if (!gezien.add(code.get().code())) {
      afnemer.weigerRij(new Weigering(regel, kop, code.get().code(), Reden.GEBIED_DUBBEL));
      return;
    }
    afnemer.rij(Gebiedsregel.van(code.get(), titel(code.get(), rij)));
    List<Cel> cellen = new ArrayList<>(kolommen.size());
    for (int i = 0; i < kolommen.size(); i++) {
      cellen.add(kolommen.get(i).isMaat() ? Cel.lees(rij.getField(i)) : null);
    }
    for (int i = 0; i < kolommen.size(); i++) {
      Cel cel = cellen.get(i);
      if (cel == null) {
        continue;
      }
      Optional<Reden> bezwaar =
          cel.isOnleesbaar() ? Optional.of(Reden.GEEN_GETAL) : mogelijkheid.bezwaar(cellen, i);
      if (bezwaar.isPresent()) {
        afnemer.weigerCel(
            new Weigering(regel, csv.kop().get(i), rij.getField(i).trim(), bezwaar.get()));
      } else {
        afnemer.cel(i, cel);
      }
    }
  }

  /** Without the file of areas only the country and the municipalities have a name. */
  private String titel(Gebiedscode code, CsvRecord rij) {
    String titel = titels.get(code.code());
    boolean naamInRij =
        code.niveau() == Gebiedscode.Niveau.GEMEENTE || code.niveau() == Gebiedscode.Niveau.LAND;
    return titel == null && naamInRij && gemeentekolom >= 0 ? rij.getField(gemeentekolom) : titel;
  }

  public List<Kolom> kolommen() {
    return kolommen;
  }

  public int jaar() {
    return jaar;
  }

  /** The CBS table, when the name of the file tells it. */
  public Optional<String> tabel() {
    return Optional.ofNullable(tabel);
  }
}
