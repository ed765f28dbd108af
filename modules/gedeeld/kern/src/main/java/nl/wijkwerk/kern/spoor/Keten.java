package nl.wijkwerk.kern.spoor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;

/**
 * Hash chain over the trail: each line's hash covers its fields and the hash before it, so that a
 * line that was changed, removed or slipped in shows.
 */
final class Keten {
  private Keten() {}

  static byte[] hash(byte[] vorige, Spoorregel regel) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      voeg(sha, vorige);
      sha.update(ByteBuffer.allocate(8).putLong(regel.volgnummer()).array());
      voeg(sha, regel.moment().toInstant().truncatedTo(ChronoUnit.MICROS).toString());
      voeg(sha, regel.gebruikersnaam());
      voeg(sha, regel.naam());
      voeg(sha, regel.module());
      voeg(sha, regel.actie());
      voeg(sha, regel.gelukt() ? "GELUKT" : "GEWEIGERD");
      voeg(sha, regel.onderwerp());
      voeg(sha, regel.gebied());
      voeg(sha, regel.omschrijving());
      voeg(sha, regel.herkomst());
      return sha.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void voeg(MessageDigest sha, String tekst) {
    voeg(sha, tekst == null ? null : tekst.getBytes(StandardCharsets.UTF_8));
  }

  // The length in front keeps "ab"+"c" apart from "a"+"bc", and null from empty.
  private static void voeg(MessageDigest sha, byte[] bytes) {
    sha.update(ByteBuffer.allocate(4).putInt(bytes == null ? -1 : bytes.length).array());
    if (bytes != null) {
      sha.update(bytes);
    }
  }
}
