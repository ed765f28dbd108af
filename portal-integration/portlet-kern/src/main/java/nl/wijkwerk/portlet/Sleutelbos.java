package nl.wijkwerk.portlet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The keys that this portal signs with. The newest signs; the one before it stays published until
 * nothing that it signed can still be valid. Each key is a file {@code <second>.pem} that begins to
 * sign at that moment, so that nodes of one portal share a folder, and an administrator can put a
 * key of one's own there.
 */
public final class Sleutelbos {
  /** Longer than a token lives, with clocks that differ. */
  static final Duration NABLIJVEN = Duration.ofMinutes(10);

  private static final int BITS = 2048;
  private static final Duration HERLEZEN = Duration.ofSeconds(30);

  private final Optional<Path> map;
  private final Duration dagen;
  private final Clock klok;
  private final TreeMap<Long, RSAKey> sleutels = new TreeMap<>();
  private Instant gelezen = Instant.MIN;

  public Sleutelbos(Optional<Path> map, Duration dagen, Clock klok) {
    this.map = map;
    this.dagen = dagen;
    this.klok = klok;
  }

  /** The key to sign with now. */
  synchronized RSAKey huidige() {
    ververs(false);
    return sleutels.lastEntry().getValue();
  }

  /** The public halves, for Wijkwerk to check with. */
  public synchronized JWKSet openbaar() {
    ververs(true);
    return new JWKSet(
        sleutels.descendingMap().values().stream().<JWK>map(RSAKey::toPublicJWK).toList());
  }

  private void ververs(boolean meteen) {
    Instant nu = klok.instant();
    if (map.isPresent() && (meteen || gelezen.plus(HERLEZEN).isBefore(nu))) {
      lees(map.get(), nu);
      gelezen = nu;
    }
    if (sleutels.isEmpty() || !Instant.ofEpochSecond(sleutels.lastKey()).plus(dagen).isAfter(nu)) {
      maak(nu.getEpochSecond());
    }
    while (sleutels.size() > 1
        && Instant.ofEpochSecond(sleutels.higherKey(sleutels.firstKey()))
            .plus(NABLIJVEN)
            .isBefore(nu)) {
      vergeet(sleutels.pollFirstEntry().getKey());
    }
  }

  private void maak(long seconde) {
    try {
      RSAKey nieuw =
          new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE).keyIDFromThumbprint(true).generate();
      if (map.isEmpty() || bewaar(map.get(), seconde, nieuw)) {
        sleutels.put(seconde, nieuw);
      } else {
        // Another node was first.
        lees(map.get(), klok.instant());
      }
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean bewaar(Path map, long seconde, RSAKey sleutel) throws JOSEException {
    Path doel = map.resolve(seconde + ".pem");
    try {
      Files.createDirectories(map);
      Path half =
          FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
              ? Files.createTempFile(
                  map,
                  "nieuw",
                  ".half",
                  PosixFilePermissions.asFileAttribute(
                      PosixFilePermissions.fromString("rw-------")))
              : Files.createTempFile(map, "nieuw", ".half");
      Files.writeString(
          half,
          "-----BEGIN PRIVATE KEY-----\n"
              + Base64.getMimeEncoder().encodeToString(sleutel.toPrivateKey().getEncoded())
              + "\n-----END PRIVATE KEY-----\n");
      try {
        Files.move(half, doel);
        return true;
      } catch (FileAlreadyExistsException e) {
        Files.delete(half);
        return false;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("WIJKWERK_PORTAAL_SLEUTELMAP is niet te schrijven: " + map, e);
    }
  }

  private void vergeet(long seconde) {
    if (map.isPresent()) {
      try {
        Files.deleteIfExists(map.get().resolve(seconde + ".pem"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void lees(Path map, Instant nu) {
    if (!Files.isDirectory(map)) {
      return;
    }
    try (Stream<Path> bestanden = Files.list(map)) {
      TreeMap<Long, RSAKey> nieuw = new TreeMap<>();
      for (Path bestand : bestanden.toList()) {
        String naam = String.valueOf(bestand.getFileName());
        if (naam.matches("[0-9]{1,12}\\.pem")) {
          long seconde = Long.parseLong(naam.substring(0, naam.length() - 4));
          if (seconde <= nu.getEpochSecond()) {
            RSAKey bekend = sleutels.get(seconde);
            nieuw.put(seconde, bekend == null ? Pem.lees(bestand) : bekend);
          }
        }
      }
      sleutels.clear();
      sleutels.putAll(nieuw);
    } catch (IOException e) {
      throw new UncheckedIOException("WIJKWERK_PORTAAL_SLEUTELMAP is niet te lezen: " + map, e);
    }
  }
}
