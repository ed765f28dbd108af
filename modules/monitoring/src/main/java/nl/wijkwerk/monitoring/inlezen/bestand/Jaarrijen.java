package nl.wijkwerk.monitoring.inlezen.bestand;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The rows of a long table spread over a file per year, so that reading all its years takes as long
 * as reading the table, and not as many times as long as there are years.
 */
final class Jaarrijen implements AutoCloseable {

  private static final int GROOTSTE_BLOK = 1 << 16;

  private final Path map;
  private final Map<Integer, Path> bestanden = new HashMap<>();
  private final Map<Integer, DataOutputStream> open = new HashMap<>();

  /**
   * @param map folder that goes away with the delivery
   */
  Jaarrijen(Path map) {
    this.map = map;
  }

  void voegToe(int jaar, Rij rij) {
    try {
      DataOutputStream uit = open.get(jaar);
      if (uit == null) {
        Path bestand = map.resolve("jaar-" + jaar + "-" + UUID.randomUUID());
        bestanden.put(jaar, bestand);
        uit = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(bestand)));
        open.put(jaar, uit);
      }
      uit.writeLong(rij.regel());
      uit.writeInt(rij.velden().size());
      for (String veld : rij.velden()) {
        byte[] tekst = veld.getBytes(StandardCharsets.UTF_8);
        uit.writeInt(tekst.length);
        uit.write(tekst);
      }
      uit.writeInt(rij.formules().size());
      for (int kolom : rij.formules()) {
        uit.writeInt(kolom);
      }
      byte[] getallen = rij.getallen().toByteArray();
      uit.writeInt(getallen.length);
      uit.write(getallen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands over the rows of one year, in the order of the table. */
  void elke(int jaar, Consumer<Rij> afnemer) {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(Files.newInputStream(bestanden.get(jaar)), GROOTSTE_BLOK))) {
      while (true) {
        long regel;
        try {
          regel = in.readLong();
        } catch (EOFException einde) {
          return;
        }
        afnemer.accept(rij(regel, in));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rij rij(long regel, DataInputStream in) throws IOException {
    int velden = in.readInt();
    List<String> teksten = new ArrayList<>(velden);
    for (int i = 0; i < velden; i++) {
      teksten.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
    }
    int formules = in.readInt();
    Set<Integer> kolommen = new HashSet<>();
    for (int i = 0; i < formules; i++) {
      kolommen.add(in.readInt());
    }
    BitSet getallen = BitSet.valueOf(in.readNBytes(in.readInt()));
    return new Rij(regel, teksten, formules == 0 ? Set.of() : kolommen, getallen);
  }

  /** Ends the writing; what was written is still there to be read. */
  @Override
  public void close() {
    try {
      for (DataOutputStream uit : open.values()) {
        uit.close();
      }
      open.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
