package nl.wijkwerk.start;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL for this computer, unpacked from their jar once per version. */
final class Programma {
  private static final int UITVOERBAAR = 0111;

  private final Path map;
  private final boolean beheerder;

  private Programma(Path map, boolean beheerder) {
    this.map = map;
    this.beheerder = beheerder;
  }

  static Programma pakUit(Path waar) throws Startfout {
    URL pakket = zoekPakket();
    String adres = pakket.toString();
    int einde = adres.lastIndexOf(".jar!");
    String naam =
        einde < 0 ? "postgresql" : adres.substring(adres.lastIndexOf('/', einde) + 1, einde);
    Path map = waar.resolve(naam);
    try {
      if (!Files.isDirectory(map)) {
        // Under another name first, so that an unpacking that was broken off is never used.
        Path half = waar.resolve(naam + ".half");
        Gegevensmap.leeg(half);
        try (InputStream in = pakket.openStream()) {
          pakUit(in, half);
        }
        Files.move(half, map, StandardCopyOption.ATOMIC_MOVE);
      }
      return new Programma(map, isBeheerder(waar));
    } catch (IOException e) {
      throw new Startfout(
          "PostgreSQL is niet uit te pakken in %s (%s); controleer de rechten en de vrije ruimte."
              .formatted(waar, e.getMessage()),
          e);
    }
  }

  private static URL zoekPakket() throws Startfout {
    String systeem = systeem(System.getProperty("os.name"));
    String soort = soort(System.getProperty("os.arch"));
    List<String> namen = new ArrayList<>();
    if (Files.exists(Path.of("/etc/alpine-release"))) {
      namen.add("postgres-%s-%s-alpine_linux.txz".formatted(systeem, soort));
    }
    namen.add("postgres-%s-%s.txz".formatted(systeem, soort));
    for (String naam : namen) {
      URL gevonden = Programma.class.getClassLoader().getResource(naam);
      if (gevonden != null) {
        return gevonden;
      }
    }
    throw new Startfout(
        "Voor deze computer (%s, %s) is er geen ingebouwde database; zet in WIJKWERK_DB_URL het adres van een PostgreSQL-server."
            .formatted(systeem, soort));
  }

  static String systeem(String naam) {
    String klein = naam.toLowerCase(Locale.ROOT);
    if (klein.startsWith("windows")) {
      return "windows";
    }
    return klein.startsWith("mac") ? "darwin" : klein;
  }

  static String soort(String naam) {
    return switch (naam) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64" -> "arm_64";
      default -> naam;
    };
  }

  private static void pakUit(InputStream in, Path doel) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
      for (TarArchiveEntry deel = tar.getNextEntry(); deel != null; deel = tar.getNextEntry()) {
        Path pad = doel.resolve(deel.getName()).normalize();
        Path map = deel.isDirectory() ? pad : pad.getParent();
        if (map == null || !map.startsWith(doel)) {
          throw new IOException("buiten de map: " + deel.getName());
        }
        Files.createDirectories(map);
        if (deel.isDirectory()) {
          continue;
        }
        if (deel.isSymbolicLink()) {
          Files.createSymbolicLink(pad, Path.of(deel.getLinkName()));
        } else if (deel.isLink()) {
          Files.createLink(pad, doel.resolve(deel.getLinkName()).normalize());
        } else {
          Files.copy(tar, pad);
          if ((deel.getMode() & UITVOERBAAR) != 0 && !pad.toFile().setExecutable(true)) {
            throw new IOException("niet uitvoerbaar te maken: " + pad);
          }
        }
      }
    }
  }

  private static boolean isBeheerder(Path waar) throws IOException {
    if (!waar.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return false;
    }
    Path proef = Files.createTempFile(waar, "wie", "");
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(proef, "unix:uid"));
    } finally {
      Files.delete(proef);
    }
  }

  /** The command line for one of the programs. */
  ProcessBuilder opdracht(String naam, List<String> argumenten) {
    List<String> regel = new ArrayList<>();
    if (beheerder) {
      // PostgreSQL refuses to run as root; in a user namespace of its own it does not see that.
      regel.addAll(List.of("unshare", "--user"));
    }
    String achtervoegsel = systeem(System.getProperty("os.name")).equals("windows") ? ".exe" : "";
    regel.add(map.resolve("bin").resolve(naam + achtervoegsel).toString());
    regel.addAll(argumenten);
    ProcessBuilder bouwer = new ProcessBuilder(regel);
    // Whatever the terminal says: on macOS PostgreSQL can refuse to start without a known locale.
    bouwer.environment().put("LC_ALL", "C");
    return bouwer;
  }

  boolean alsBeheerder() {
    return beheerder;
  }
}
