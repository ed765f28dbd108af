package nl.wijkwerk.monitoring.verhaal.domain;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * A photo as it is kept: drawn anew as JPEG, upright and not larger than a screen, so that it holds
 * nothing of the camera, the place or the moment.
 *
 * @param kenmerk of the content: another photo has another
 */
public record Foto(byte[] inhoud, int breedte, int hoogte, String kenmerk) {
  /** Largest file that may be offered, in bytes: 10 MB. */
  public static final int GROOTSTE = 10 << 20;

  /** Media type of what is kept. */
  public static final String SOORT = "image/jpeg";

  private static final Logger LOG = Logger.getLogger(Foto.class.getName());

  private static final int LANGSTE_ZIJDE = 1600;
  private static final long MEESTE_PUNTEN = 60_000_000;
  private static final double KWALITEIT = 0.85;
  private static final Set<String> SOORTEN = Set.of("jpeg", "png", "webp");

  public Foto {
    inhoud = inhoud.clone();
  }

  @Override
  public byte[] inhoud() {
    return inhoud.clone();
  }

  /**
   * Makes the photo that is kept out of what was offered.
   *
   * @throws Regelovertreding when it is no JPEG, PNG or WebP by its content, or too large
   */
  @Bedrijfsregel("MON-62")
  public static Foto van(byte[] bestand) {
    if (bestand == null || bestand.length == 0) {
      throw fout("verhaal.foto-geen");
    }
    if (bestand.length > GROOTSTE) {
      throw fout("verhaal.foto-te-groot", GROOTSTE >> 20);
    }
    BufferedImage beeld = lees(bestand);
    try {
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      Thumbnails.of(beeld)
          .scale(1)
          .outputFormat("jpg")
          .outputQuality(KWALITEIT)
          .toOutputStream(uit);
      byte[] inhoud = uit.toByteArray();
      return new Foto(inhoud, beeld.getWidth(), beeld.getHeight(), kenmerk(inhoud));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage lees(byte[] bestand) {
    try (ImageInputStream stroom = stroom(bestand)) {
      ImageReader lezer = lezer(stroom);
      try {
        lezer.setInput(stroom);
        long punten = (long) lezer.getWidth(0) * lezer.getHeight(0);
        if (punten > MEESTE_PUNTEN) {
          throw fout("verhaal.foto-te-veel-punten", MEESTE_PUNTEN / 1_000_000);
        }
        // Of a large photo not every point is read: that would take hundreds of MB.
        int stap =
            Math.max(1, Math.max(lezer.getWidth(0), lezer.getHeight(0)) / (2 * LANGSTE_ZIJDE));
        ImageReadParam wens = lezer.getDefaultReadParam();
        wens.setSourceSubsampling(stap, stap, 0, 0);
        Orientation stand = stand(bestand);
        BufferedImage gelezen = opWit(lezer.read(0, wens));
        BufferedImage rechtop =
            stand == null ? gelezen : ExifFilterUtils.getFilterForOrientation(stand).apply(gelezen);
        int langste = Math.max(rechtop.getWidth(), rechtop.getHeight());
        return langste <= LANGSTE_ZIJDE
            ? rechtop
            : Thumbnails.of(rechtop).size(LANGSTE_ZIJDE, LANGSTE_ZIJDE).asBufferedImage();
      } finally {
        lezer.dispose();
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw fout("verhaal.foto-kapot");
    }
  }

  private static ImageReader lezer(ImageInputStream stroom) throws IOException {
    // By itself and not through the registry of the server, which outlives this module.
    ImageReaderSpi webp = new WebPImageReaderSpi();
    if (webp.canDecodeInput(stroom)) {
      return webp.createReaderInstance();
    }
    var lezers = ImageIO.getImageReaders(stroom);
    while (lezers.hasNext()) {
      ImageReader lezer = lezers.next();
      if (SOORTEN.contains(lezer.getFormatName().toLowerCase(Locale.ROOT))) {
        return lezer;
      }
      lezer.dispose();
    }
    throw fout("verhaal.foto-soort");
  }

  /** How the camera was held, or null; what is written wrong there does not spoil a photo. */
  private static Orientation stand(byte[] bestand) {
    try (ImageInputStream stroom = stroom(bestand)) {
      for (JPEGSegment deel : JPEGSegmentUtil.readSegments(stroom, JPEG.APP1, "Exif")) {
        InputStream gegevens = deel.data();
        gegevens.skipNBytes(1);
        Entry stand =
            new TIFFReader()
                .read(new MemoryCacheImageInputStream(gegevens))
                .getEntryById(TIFF.TAG_ORIENTATION);
        return stand != null && stand.getValue() instanceof Number nummer
            ? Orientation.typeOf(nummer.intValue())
            : null;
      }
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.FINE, "No orientation in a photo", e);
    }
    return null;
  }

  private static ImageInputStream stroom(byte[] bestand) {
    return new MemoryCacheImageInputStream(new ByteArrayInputStream(bestand));
  }

  /** Without the see-through parts that JPEG does not know. */
  private static BufferedImage opWit(BufferedImage beeld) {
    BufferedImage wit =
        new BufferedImage(beeld.getWidth(), beeld.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D tekening = wit.createGraphics();
    tekening.setColor(Color.WHITE);
    tekening.fillRect(0, 0, wit.getWidth(), wit.getHeight());
    tekening.drawImage(beeld, 0, 0, null);
    tekening.dispose();
    return wit;
  }

  private static String kenmerk(byte[] inhoud) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Regelovertreding fout(String sleutel, Object... argumenten) {
    return new Regelovertreding("MON-62", "bestand", sleutel, argumenten);
  }
}
