package nl.wijkwerk.stuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BladstroomTest {
  private static final long GENOEG = 64L << 20;

  @TempDir private Path map;

  private Path werkmap(int rijen, String... bladen) throws IOException {
    Path bestand = map.resolve("tabel.bin");
    try (SXSSFWorkbook boek = new SXSSFWorkbook(100);
        OutputStream uit = Files.newOutputStream(bestand)) {
      for (String naam : bladen) {
        Sheet blad = boek.createSheet(naam);
        for (int r = 0; r < rijen; r++) {
          blad.createRow(r).createCell(1).setCellValue(naam + r);
          blad.getRow(r).createCell(2).setCellValue(r + 0.5);
        }
      }
      boek.write(uit);
    }
    return bestand;
  }

  @Test
  void bladenWordenRijVoorRijGegevenOokAlsHetErMeerZijnDanInEenFormulier() throws IOException {
    Path bestand = werkmap(20_000, "Een", "Twee");
    Bladstroom boek = Bladstroom.open(bestand, GENOEG, 10);
    assertThat(Bladstroom.isWerkmap(bestand)).isTrue();
    assertThat(boek.bladen()).containsExactly("Een", "Twee");
    List<String> gelezen = new ArrayList<>();
    boek.lees(1, (rij, cellen) -> gelezen.add(rij + cellen.get(1).tekst() + cellen.get(2).tekst()));
    assertThat(gelezen).hasSize(20_000).startsWith("1Twee00,5").endsWith("20000Twee1999919999,5");
  }

  @Test
  void watDeAfnemerWeigertKomtErZoUit() throws IOException {
    Bladstroom boek = Bladstroom.open(werkmap(3, "Een"), GENOEG, 10);
    assertThatThrownBy(
            () ->
                boek.lees(
                    0,
                    (rij, cellen) -> {
                      throw new IllegalStateException("genoeg");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("genoeg");
  }

  private static String weigering(Path bestand, long uitgepakt, int kolommen) {
    return catchThrowableOfType(
            OngeldigeInvoer.class,
            () -> Bladstroom.open(bestand, uitgepakt, kolommen).lees(0, (rij, cellen) -> {}))
        .sleutel();
  }

  @Test
  void watUitdijtOfTeBreedOfKapotIsWordtGeweigerd() throws IOException {
    Path bestand = werkmap(20_000, "Een");
    assertThat(weigering(bestand, 100_000, 10)).isEqualTo("werkblad.te-veel");
    assertThat(weigering(bestand, GENOEG, 2)).isEqualTo("werkblad.te-veel");
    Path teksten = map.resolve("teksten.bin");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(teksten))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      for (int i = 0; i < 30; i++) {
        zip.write(new byte[1 << 20]);
      }
    }
    assertThat(weigering(teksten, GENOEG, 10)).isEqualTo("werkblad.te-veel");
    Path kapot = map.resolve("kapot.bin");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(kapot))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(new byte[100]);
    }
    assertThat(weigering(kapot, GENOEG, 10)).isEqualTo("werkblad.kapot");
  }
}
