package nl.wijkwerk.monitoring.kaart.bestand;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.kaart.domain.Grensvoorstel;
import nl.wijkwerk.monitoring.kaart.domain.Kenmerkzoeker;
import nl.wijkwerk.monitoring.kaart.domain.OngeldigGrensbestand;
import nl.wijkwerk.monitoring.kaart.domain.OngeldigGrensbestand.Fout;
import nl.wijkwerk.monitoring.kaart.domain.Stelsel;

/** A file with borders as it was uploaded, in a temporary file; out of a zip if it came in one. */
public final class Grensbestand implements AutoCloseable {
  /** The buurten of the whole country are some 100 MB of GeoJSON. */
  public static final long HOOGSTENS = 400L << 20;

  private static final byte[] ZIP = {'P', 'K'};

  private final Path pad;
  private final String naam;

  private Grensbestand(Path pad, String naam) {
    this.pad = pad;
    this.naam = naam;
  }

  /** Takes one file over. */
  public static Grensbestand van(List<? extends Aanlevering.Bron> bronnen) {
    if (bronnen.isEmpty()) {
      throw new OngeldigGrensbestand(Fout.GEEN_BESTAND);
    }
    if (bronnen.size() > 1) {
      throw new OngeldigGrensbestand(Fout.MEER_DAN_EEN);
    }
    Aanlevering.Bron bron = bronnen.get(0);
    Grensbestand bestand = null;
    try {
      bestand = new Grensbestand(Files.createTempFile("wijkwerk-grenzen", ".json"), naam(bron));
      try (InputStream in = bron.open()) {
        bestand.neemOver(in);
      }
      return bestand;
    } catch (ZipException e) {
      sluit(bestand);
      throw new OngeldigGrensbestand(Fout.ZIP);
    } catch (IOException e) {
      sluit(bestand);
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      sluit(bestand);
      throw e;
    }
  }

  private static void sluit(Grensbestand bestand) {
    if (bestand != null) {
      bestand.close();
    }
  }

  private static String naam(Aanlevering.Bron bron) {
    String schoon = bron.naam() == null ? "" : bron.naam().replace('\\', '/');
    return schoon.substring(schoon.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "");
  }

  private void neemOver(InputStream in) throws IOException {
    java.io.PushbackInputStream begin = new java.io.PushbackInputStream(in, ZIP.length);
    byte[] eerste = begin.readNBytes(ZIP.length);
    begin.unread(eerste);
    if (!Arrays.equals(eerste, ZIP)) {
      kopieer(begin);
      return;
    }
    try (ZipInputStream zip = new ZipInputStream(begin)) {
      boolean gevonden = false;
      for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
        // By its contents: a zip may hold a licence or a description too.
        java.io.PushbackInputStream inhoud = new java.io.PushbackInputStream(open(zip), 1);
        int teken = inhoud.read();
        while (teken == ' '
            || teken == '\r'
            || teken == '\n'
            || teken == '\t'
            || teken == 0xEF
            || teken == 0xBB
            || teken == 0xBF) {
          teken = inhoud.read();
        }
        if (deel.isDirectory() || teken != '{') {
          continue;
        }
        if (gevonden) {
          throw new OngeldigGrensbestand(Fout.MEER_DAN_EEN);
        }
        gevonden = true;
        inhoud.unread(teken);
        kopieer(inhoud);
      }
      if (!gevonden) {
        throw new OngeldigGrensbestand(Fout.ZIP);
      }
    }
  }

  private static InputStream open(ZipInputStream zip) {
    return new FilterInputStream(zip) {
      @Override
      public void close() {
        // the zip goes on with its next file
      }
    };
  }

  private void kopieer(InputStream in) throws IOException {
    long totaal = 0;
    byte[] blok = new byte[1 << 16];
    try (OutputStream uit = Files.newOutputStream(pad)) {
      for (int n = in.read(blok); n >= 0; n = in.read(blok)) {
        totaal += n;
        if (totaal > HOOGSTENS) {
          throw new OngeldigGrensbestand(Fout.TE_GROOT, HOOGSTENS >> 20);
        }
        uit.write(blok, 0, n);
      }
    }
    if (totaal == 0) {
      throw new OngeldigGrensbestand(Fout.GEEN_BESTAND);
    }
  }

  /** Reads it once to see what is in it. */
  public Grensvoorstel bekijk() {
    Kenmerkzoeker zoeker = new Kenmerkzoeker();
    Map<Stelsel, Integer> stelsels = new EnumMap<>(Stelsel.class);
    String omschrijving;
    try (InputStream in = open()) {
      omschrijving =
          Vlakkenlezer.bekijk(
              in,
              vlak -> {
                zoeker.bekijk(vlak.kenmerken());
                stelsel(vlak, stelsels);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (zoeker.vlakken() == 0) {
      throw new OngeldigGrensbestand(Fout.GEEN_VLAKKEN);
    }
    Stelsel stelsel =
        stelsels.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .orElseThrow(() -> new OngeldigGrensbestand(Fout.STELSEL))
            .getKey();
    Grensvoorstel voorstel = zoeker.voorstel(stelsel, omschrijving);
    if (voorstel.kenmerken().isEmpty()) {
      throw new OngeldigGrensbestand(Fout.GEEN_CODES);
    }
    return voorstel;
  }

  private static void stelsel(Vlak vlak, Map<Stelsel, Integer> stelsels) {
    if (vlak.veelhoeken().isEmpty() || vlak.veelhoeken().get(0).isEmpty()) {
      return;
    }
    double[] ring = vlak.veelhoeken().get(0).get(0);
    for (Stelsel stelsel : Stelsel.values()) {
      if (ring.length > 1 && stelsel.past(ring[0], ring[1])) {
        stelsels.merge(stelsel, 1, Integer::sum);
      }
    }
  }

  public InputStream open() throws IOException {
    return new java.io.BufferedInputStream(Files.newInputStream(pad), 1 << 16);
  }

  public String naam() {
    return naam;
  }

  public long bytes() {
    try {
      return Files.size(pad);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(pad);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
