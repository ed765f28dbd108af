package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering.Reden;

/** Counts what a delivery holds while it is read: the report of a delivery. */
public final class Telling {

  /** More refusals than these are counted, not kept one by one. */
  public static final int HOOGSTENS_BEWAARD = 5_000;

  private final List<Kolom> kolommen;
  private final int[] waardenPerKolom;
  private final int[] ontbrekendPerKolom;
  private final Map<Ontbreekt, Integer> ontbrekend = new EnumMap<>(Ontbreekt.class);
  private final Map<Gebiedscode.Niveau, Integer> gebieden = new EnumMap<>(Gebiedscode.Niveau.class);
  private final List<Weigering> weigeringen = new ArrayList<>();
  private final List<Twijfel> twijfels = new ArrayList<>();
  private final Volledigheid volledigheid = new Volledigheid();
  private final int inwonerkolom;
  private Gebiedscode laatste;
  private int rijen;
  private int rijenGeweigerd;
  private int cellenGeweigerd;
  private int waarden;
  private int aantalTwijfels;
  private boolean inwonersGeweigerd;
  private boolean zekerheid;

  /**
   * @param inwonerkolom the column with the number of inhabitants, or -1
   */
  public Telling(List<Kolom> kolommen, int inwonerkolom) {
    this.kolommen = List.copyOf(kolommen);
    this.waardenPerKolom = new int[kolommen.size()];
    this.ontbrekendPerKolom = new int[kolommen.size()];
    this.inwonerkolom = inwonerkolom;
  }

  /** A file of which most rows are refused is another file than the user thinks. */
  @Bedrijfsregel("MON-11")
  public void vereisBruikbaar() {
    if (rijen == 0) {
      throw new OngeldigBestand(Fout.GEEN_RIJEN);
    }
    if (goed() < rijenGeweigerd) {
      throw new OngeldigBestand(
          isVooralDubbel() ? Fout.TE_VEEL_DUBBEL : Fout.TE_VEEL_GEWEIGERD,
          this,
          rijenGeweigerd,
          rijen,
          weigeringen.get(0).regel());
    }
    if (waarden < cellenGeweigerd) {
      throw new OngeldigBestand(
          Fout.TE_VEEL_CELLEN_GEWEIGERD,
          this,
          cellenGeweigerd,
          waarden + cellenGeweigerd,
          weigeringen.get(0).regel());
    }
  }

  /**
   * Less than half of the areas that this year has already is a part of a file, or another one.
   *
   * @param eerder areas that were read for this year before; 0 when none were
   */
  @Bedrijfsregel("MON-14")
  public void vereisVolledig(int eerder, int jaar) {
    if (goed() * 2 < eerder) {
      throw new OngeldigBestand(Fout.MINDER_GEBIEDEN, this, goed(), eerder, jaar);
    }
  }

  /**
   * Municipalities without wijken, and parts that do not add up, are what a cut file leaves. A row
   * or number of inhabitants that was refused is missing for a reason that the report gives.
   */
  @Bedrijfsregel("MON-15")
  public void vereisHeel() {
    if (rijenGeweigerd == 0 && !inwonersGeweigerd) {
      volledigheid.vereis();
    }
  }

  private boolean isVooralDubbel() {
    long dubbel =
        weigeringen.stream()
            .map(Weigering::reden)
            .filter(r -> r == Reden.GEBIED_DUBBEL || r == Reden.WAARNEMING_DUBBEL)
            .count();
    return dubbel * 2 > weigeringen.size();
  }

  private int goed() {
    return rijen - rijenGeweigerd;
  }

  public void rij(Gebiedscode gebied) {
    rijen++;
    if (volledigheid.gebied(gebied)) {
      gebieden.merge(gebied.niveau(), 1, Integer::sum);
    }
    laatste = gebied;
  }

  public void cel(int kolom, Cel cel) {
    zekerheid |= cel.zekerheid() != null;
    if (cel.isGetal()) {
      waarden++;
      waardenPerKolom[kolom]++;
      if (kolom == inwonerkolom) {
        volledigheid.inwoners(laatste, cel.waarde());
      }
    } else {
      ontbrekendPerKolom[kolom]++;
      ontbrekend.merge(cel.ontbreekt(), 1, Integer::sum);
    }
  }

  public void weigerRij(Weigering weigering) {
    rijen++;
    rijenGeweigerd++;
    bewaar(weigering);
  }

  public void weigerCel(Weigering weigering) {
    cellenGeweigerd++;
    if (inwonerkolom >= 0 && kolommen.get(inwonerkolom).kop().kop().equals(weigering.kolom())) {
      inwonersGeweigerd = true;
    }
    bewaar(weigering);
  }

  public void twijfel(Twijfel twijfel) {
    aantalTwijfels++;
    if (twijfels.size() < HOOGSTENS_BEWAARD) {
      twijfels.add(twijfel);
    }
  }

  private void bewaar(Weigering weigering) {
    if (weigeringen.size() < HOOGSTENS_BEWAARD) {
      weigeringen.add(weigering);
    }
  }

  /** A column without a single figure is not delivered yet: it gets no observations. */
  public boolean heeftWaarden(int kolom) {
    return waardenPerKolom[kolom] > 0;
  }

  /** Whether the source says of any figure how sure it is. */
  public boolean heeftZekerheid() {
    return zekerheid;
  }

  public List<Kolom> kolommen() {
    return kolommen;
  }

  public int waardenIn(int kolom) {
    return waardenPerKolom[kolom];
  }

  public int ontbrekendIn(int kolom) {
    return ontbrekendPerKolom[kolom];
  }

  public Map<Ontbreekt, Integer> ontbrekend() {
    return Map.copyOf(ontbrekend);
  }

  public int totaalOntbrekend() {
    return ontbrekend.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int gebieden(Gebiedscode.Niveau niveau) {
    return gebieden.getOrDefault(niveau, 0);
  }

  public List<Weigering> weigeringen() {
    return List.copyOf(weigeringen);
  }

  /** The first of the figures that were read, and are doubted. */
  public List<Twijfel> twijfels() {
    return List.copyOf(twijfels);
  }

  public int aantalTwijfels() {
    return aantalTwijfels;
  }

  public int rijen() {
    return rijen;
  }

  public int rijenGeweigerd() {
    return rijenGeweigerd;
  }

  public int cellenGeweigerd() {
    return cellenGeweigerd;
  }

  public int waarden() {
    return waarden;
  }
}
