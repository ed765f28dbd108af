package nl.wijkwerk.monitoring.verhaal.domain;

import static nl.wijkwerk.monitoring.verhaal.VerhaalFixture.beeld;
import static nl.wijkwerk.monitoring.verhaal.VerhaalFixture.metExif;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class FotoTest {
  /** One point, as a lossless WebP. */
  private static final byte[] WEBP =
      Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

  private static String tekst(byte[] inhoud) {
    return new String(inhoud, StandardCharsets.ISO_8859_1);
  }

  @Test
  @Bedrijfsregel("MON-62")
  void fotoWordtRechtopGezetEnVerliestWatDeCameraBewaarde() throws IOException {
    byte[] liggend = metExif(beeld("jpg", 60, 20), "Geheime plek 52.1,5.1");
    assertThat(tekst(liggend)).contains("Geheime plek");
    Foto foto = Foto.van(liggend);
    assertThat(tekst(foto.inhoud())).doesNotContain("Geheime plek", "Exif");
    BufferedImage beeld = ImageIO.read(new ByteArrayInputStream(foto.inhoud()));
    assertThat(new int[] {beeld.getWidth(), beeld.getHeight()}).containsExactly(20, 60);
    assertThat(new int[] {foto.breedte(), foto.hoogte()}).containsExactly(20, 60);
  }

  @Test
  void groteFotoWordtVerkleindEnEenKleineBlijft() {
    Foto groot = Foto.van(beeld("png", 5000, 2500));
    assertThat(new int[] {groot.breedte(), groot.hoogte()}).containsExactly(1600, 800);
    assertThat(Foto.van(beeld("png", 30, 20)).breedte()).isEqualTo(30);
    assertThat(Foto.van(WEBP).breedte()).isOne();
  }

  @Test
  @Bedrijfsregel("MON-62")
  void watGeenFotoIsWordtGeweigerdOokAlHeetHetZo() {
    byte[] jpeg = beeld("jpg", 60, 20);
    byte[] afgekapt = Arrays.copyOf(jpeg, 30);
    for (byte[] fout :
        new byte[][] {
          new byte[0],
          "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
          beeld("gif", 10, 10),
          afgekapt,
          new byte[Foto.GROOTSTE + 1]
        }) {
      assertThatThrownBy(() -> Foto.van(fout))
          .isInstanceOfSatisfying(
              Regelovertreding.class, r -> assertThat(r.regel()).isEqualTo("MON-62"));
    }
  }
}
