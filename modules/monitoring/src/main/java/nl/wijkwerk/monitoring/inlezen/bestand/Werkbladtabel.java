package nl.wijkwerk.monitoring.inlezen.bestand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;
import nl.wijkwerk.stuk.Bladstroom;
import nl.wijkwerk.stuk.Werkblad;

/** A sheet of a workbook, read as a stream each time that it is asked for. */
final class Werkbladtabel implements Tabel {

  /** CBS tables have less than 200 columns. */
  private static final int MEESTE_KOLOMMEN = 1_000;

  private static final int MEESTE_BLADEN = 20;

  private final Path pad;
  private final String naam;
  private final Bladstroom werkmap;
  private final int nummer;
  private final List<Rij> begin;

  private Werkbladtabel(Path pad, String naam, Bladstroom werkmap, int nummer) {
    this.pad = pad;
    this.naam = naam;
    this.werkmap = werkmap;
    this.nummer = nummer;
    this.begin = leesBegin();
  }

  /** Ends the reading of a sheet of which enough was seen. */
  private static final class Genoeg extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Genoeg() {
      super(null, null, false, false);
    }
  }

  /** The sheets that hold something; those that are hidden from people only when all are. */
  @Bedrijfsregel("MON-213")
  static List<Werkbladtabel> van(Path pad, String naam, long uitgepakt) throws IOException {
    try {
      Bladstroom werkmap = Bladstroom.open(pad, uitgepakt, MEESTE_KOLOMMEN);
      List<String> bladen = werkmap.bladen();
      if (bladen.size() > MEESTE_BLADEN) {
        throw new OngeldigBestand(Fout.WERKMAP_TE_GROOT, naam);
      }
      Set<String> verborgen = new HashSet<>(werkmap.verborgen());
      if (verborgen.containsAll(bladen)) {
        verborgen.clear();
      }
      List<Werkbladtabel> tabellen = new ArrayList<>();
      for (int i = 0; i < bladen.size(); i++) {
        if (verborgen.contains(bladen.get(i))) {
          continue;
        }
        String bladnaam = bladen.size() == 1 ? naam : naam + " (" + bladen.get(i) + ")";
        Werkbladtabel tabel = new Werkbladtabel(pad, bladnaam, werkmap, i);
        if (!tabel.begin.isEmpty()) {
          tabellen.add(tabel);
        }
      }
      if (tabellen.isEmpty()) {
        throw new OngeldigBestand(Fout.WERKMAP_LEEG, naam);
      }
      return tabellen;
    } catch (OngeldigeInvoer e) {
      throw onleesbaar(e, naam);
    }
  }

  private static OngeldigeInvoer onleesbaar(OngeldigeInvoer fout, String naam) {
    return switch (fout.sleutel()) {
      case "werkblad.te-veel" -> new OngeldigBestand(Fout.WERKMAP_TE_GROOT, naam);
      case "werkblad.macros" -> new OngeldigBestand(Fout.WERKMAP_MACROS, naam);
      case "werkblad.kapot" -> new OngeldigBestand(Fout.WERKMAP_BESCHADIGD, naam);
      default -> fout;
    };
  }

  private List<Rij> leesBegin() {
    List<Rij> eerste = new ArrayList<>();
    try {
      rijen(
          0,
          rij -> {
            eerste.add(rij);
            if (eerste.size() == MEESTE_KOPREGELS) {
              throw new Genoeg();
            }
          });
    } catch (Genoeg genoeg) {
      return List.copyOf(eerste);
    }
    return List.copyOf(eerste);
  }

  private void rijen(int breedte, Consumer<Rij> afnemer) {
    werkmap.lees(nummer, (regel, cellen) -> afnemer.accept(rij(regel, cellen, breedte)));
  }

  private static Rij rij(int regel, SortedMap<Integer, Werkblad.Cel> cellen, int breedte) {
    int velden = Math.max(breedte, cellen.lastKey() + 1);
    List<String> rij = new ArrayList<>(Collections.nCopies(velden, ""));
    Set<Integer> formules = new HashSet<>();
    BitSet getallen = new BitSet(velden);
    cellen.forEach(
        (kolom, cel) -> {
          rij.set(kolom, cel.getoond());
          if (cel.isGetal()) {
            getallen.set(kolom);
          }
          if (cel.formule()) {
            formules.add(kolom);
          }
        });
    return new Rij(regel, rij, formules, getallen);
  }

  @Override
  public Path pad() {
    return pad;
  }

  @Override
  public String naam() {
    return naam;
  }

  @Override
  public List<Rij> begin() {
    return begin;
  }

  @Override
  public boolean isWerkblad() {
    return true;
  }

  @Override
  public void elkeRij(long na, int breedte, Consumer<Rij> afnemer) {
    try {
      rijen(
          breedte,
          rij -> {
            if (rij.regel() > na) {
              afnemer.accept(rij);
            }
          });
    } catch (OngeldigeInvoer e) {
      throw onleesbaar(e, naam);
    }
  }
}
