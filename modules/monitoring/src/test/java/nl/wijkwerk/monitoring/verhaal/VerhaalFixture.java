package nl.wijkwerk.monitoring.verhaal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Herkomst;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.monitoring.verhaal.domain.Toestemming;
import nl.wijkwerk.monitoring.verhaal.domain.Toestemmingswijze;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaal;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalinhoud;

/** Stories and photos; a test names only what differs. */
public final class VerhaalFixture {
  public static final LocalDate VANDAAG = LocalDate.of(2026, 11, 26);
  public static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-26T10:00:00+01:00");
  public static final String DOOR = "Wijkregisseur De Riet";

  private VerhaalFixture() {}

  public static Gebied wijk(Niveau niveau) {
    return new Gebied(
        2020, "WK014111", "De Riet", niveau, "GM0141", "GM0141", "11", Herkomst.CBS, true);
  }

  public static Verhaalinhoud inhoud(String titel, String tekst) {
    return new Verhaalinhoud(
        titel,
        tekst,
        "Buurthuis",
        LocalDate.of(2026, 9, 16),
        "Bewoner",
        List.of("BIJSTAND"),
        List.of(),
        List.of());
  }

  public static Verhaal verhaal(String tekst) {
    return new Verhaal(
        UUID.randomUUID(), wijk(Niveau.WIJK), inhoud("Koffie", tekst), VANDAAG, DOOR, NU);
  }

  public static Toestemming toestemming(String naam, boolean inBeeld, LocalDate tot) {
    return new Toestemming(
        naam, true, inBeeld, "zelf", Toestemmingswijze.SCHRIFTELIJK, VANDAAG.minusDays(30), tot);
  }

  public static byte[] beeld(String soort, int breedte, int hoogte) {
    try {
      BufferedImage beeld = new BufferedImage(breedte, hoogte, BufferedImage.TYPE_INT_RGB);
      Graphics2D tekening = beeld.createGraphics();
      tekening.setColor(Color.GREEN);
      tekening.fillRect(0, 0, breedte / 2, hoogte);
      tekening.dispose();
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      ImageIO.write(beeld, soort, uit);
      return uit.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JPEG with an EXIF part that says that it lies on its side and holds a text. */
  public static byte[] metExif(byte[] jpeg, String tekst) {
    byte[] woorden = (tekst + "\0").getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream tiff = new ByteArrayOutputStream();
    tiff.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 2});
    // Orientation 6: turn a quarter to the right; and the description, after the two entries.
    tiff.writeBytes(new byte[] {1, 0x0e, 0, 2, 0, 0, 0, (byte) woorden.length, 0, 0, 0, 38});
    tiff.writeBytes(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0});
    tiff.writeBytes(new byte[] {0, 0, 0, 0});
    tiff.writeBytes(woorden);
    int lengte = 2 + 6 + tiff.size();
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    uit.write(jpeg, 0, 2);
    uit.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (lengte >> 8), (byte) lengte});
    uit.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0});
    uit.writeBytes(tiff.toByteArray());
    uit.write(jpeg, 2, jpeg.length - 2);
    return uit.toByteArray();
  }
}
