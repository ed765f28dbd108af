package nl.wijkwerk.start;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What must be so before anything is started. */
public final class Voorwaarden {
  static final long MINSTE_RUIMTE = 500L * 1024 * 1024;
  private static final int OUDSTE_JAVA = 17;
  private static final int NIEUWSTE_JAVA = 21;

  private Voorwaarden() {}

  /** Asks how many bytes are free where the folder is. */
  @FunctionalInterface
  public interface Schijf {
    long vrij(Path map) throws IOException;

    static Schijf echte() {
      return map -> Files.getFileStore(map).getUsableSpace();
    }
  }

  public static void java(int versie) throws Startfout {
    if (versie < OUDSTE_JAVA || versie > NIEUWSTE_JAVA) {
      throw new Startfout(
          "Wijkwerk draait op Java %d tot en met %d, maar dit is Java %d; zet JAVA_HOME op een JDK 17 of 21."
              .formatted(OUDSTE_JAVA, NIEUWSTE_JAVA, versie));
    }
  }

  public static void ruimte(Path map, Schijf schijf) throws Startfout {
    long vrij;
    try {
      vrij = schijf.vrij(map);
    } catch (IOException e) {
      throw new Startfout(
          "Van de schijf met %s is niet te zien hoeveel ruimte er vrij is; controleer de map."
              .formatted(map),
          e);
    }
    if (vrij < MINSTE_RUIMTE) {
      throw new Startfout(
          "Op de schijf met %s is nog %d MB vrij, en Wijkwerk heeft minstens %d MB nodig; maak ruimte of kies met WIJKWERK_DATA een andere map."
              .formatted(map, vrij / (1024 * 1024), MINSTE_RUIMTE / (1024 * 1024)));
    }
  }

  public static void poortVrij(String adres, int poort) throws Startfout {
    try (ServerSocket proef = new ServerSocket()) {
      // As the server does it: a port that only lingers after a stop counts as free.
      proef.setReuseAddress(true);
      proef.bind(new java.net.InetSocketAddress(InetAddress.getByName(adres), poort));
    } catch (UnknownHostException e) {
      throw new Startfout(
          "WIJKWERK_ADRES is \"%s\", maar dat adres bestaat niet; kies een adres van deze computer."
              .formatted(adres),
          e);
    } catch (BindException e) {
      throw new Startfout(
          "Poort %d op %s is niet vrij of niet toegestaan; stop het programma dat haar gebruikt of kies met WIJKWERK_POORT een andere."
              .formatted(poort, adres),
          e);
    } catch (IOException e) {
      throw new Startfout(
          "Poort %d op %s is niet te openen (%s); kies met WIJKWERK_POORT een andere."
              .formatted(poort, adres, e.getMessage()),
          e);
    }
  }
}
