package nl.wijkwerk.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder with everything that stays between runs. Only its owner can read it, and only one
 * Wijkwerk at a time uses it.
 */
public final class Gegevensmap implements AutoCloseable {
  private static final SecureRandom TOEVAL = new SecureRandom();
  private final Path map;
  private FileChannel kanaal;
  private FileLock slot;

  private Gegevensmap(Path map) {
    this.map = map;
  }

  /** Makes the folder when it is not there yet. */
  public static Gegevensmap open(Path map) throws Startfout {
    Gegevensmap gegevens = new Gegevensmap(map);
    try {
      Files.createDirectories(map);
      alleenEigenaar(map);
      Files.createDirectories(gegevens.logboeken());
      Files.createDirectories(gegevens.geheim());
      alleenEigenaar(gegevens.geheim());
      gegevens.kanaal =
          FileChannel.open(
              map.resolve("in-gebruik"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new Startfout(
          "In de gegevensmap %s kan Wijkwerk niet schrijven; geef uzelf rechten of kies met WIJKWERK_DATA een andere map."
              .formatted(map),
          e);
    }
    return gegevens;
  }

  /**
   * The folder of a Wijkwerk that ran before; makes nothing.
   *
   * @throws Startfout when there is none there
   */
  public static Gegevensmap openBestaande(Path map) throws Startfout {
    if (!Files.isDirectory(new Gegevensmap(map).database())) {
      throw new Startfout(
          "In %s staan geen gegevens van Wijkwerk; zet WIJKWERK_DATA op de map waarmee Wijkwerk draait."
              .formatted(map));
    }
    return open(map);
  }

  private static void alleenEigenaar(Path pad) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      boolean isMap = Files.isDirectory(pad);
      Files.setPosixFilePermissions(
          pad, PosixFilePermissions.fromString(isMap ? "rwx------" : "rw-------"));
    }
  }

  /** Takes the folder for this run; false when another Wijkwerk has it. */
  public boolean neem() throws Startfout {
    try {
      slot = kanaal.tryLock();
      return slot != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      throw new Startfout(
          "De gegevensmap %s is niet te vergrendelen; kies met WIJKWERK_DATA een map op een schijf van deze computer."
              .formatted(map),
          e);
    }
  }

  /** Takes the folder, or says that it is in use. */
  public void neemOfWeiger() throws Startfout {
    if (!neem()) {
      throw new Startfout(
          "De gegevensmap %s is al in gebruik door een andere Wijkwerk; stop die eerst of kies met WIJKWERK_DATA een andere map."
              .formatted(map));
    }
  }

  public Path map() {
    return map;
  }

  public Path logboeken() {
    return map.resolve("log");
  }

  public Path serverlog() {
    return logboeken().resolve("server.log");
  }

  public Path databaselog() {
    return logboeken().resolve("database.log");
  }

  public Path database() {
    return map.resolve("database");
  }

  public Path programma() {
    return map.resolve("programma");
  }

  public Path server() {
    return map.resolve("server");
  }

  public Path geheim() {
    return map.resolve("geheim");
  }

  /** A password that is made once, at random, and kept in a file of its own. */
  public String wachtwoord(String naam) throws IOException {
    Path bestand = geheim().resolve(naam);
    if (Files.isRegularFile(bestand)) {
      return Files.readString(bestand).strip();
    }
    byte[] toeval = new byte[24];
    TOEVAL.nextBytes(toeval);
    String nieuw = HexFormat.of().formatHex(toeval);
    schrijfGeheim(bestand, nieuw);
    return nieuw;
  }

  /** Writes a file that nobody else can read at any moment. */
  static void schrijfGeheim(Path bestand, String inhoud) throws IOException {
    Files.deleteIfExists(bestand);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          bestand,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(bestand, inhoud);
  }

  /** Empties a folder of what an earlier run left. */
  static void leeg(Path pad) throws IOException {
    if (Files.exists(pad)) {
      List<Path> inhoud;
      try (Stream<Path> alles = Files.walk(pad)) {
        inhoud = alles.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path deel : inhoud) {
        Files.delete(deel);
      }
    }
    Files.createDirectories(pad);
  }

  @Override
  public void close() throws IOException {
    if (slot != null) {
      slot.release();
    }
    kanaal.close();
  }
}
