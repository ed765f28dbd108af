package nl.wijkwerk.monitoring.inlezen.bestand;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Bladkeus;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;
import nl.wijkwerk.stuk.Bladstroom;

/**
 * The files of one delivery in a temporary folder of their own, each known by what it holds and not
 * by its name. Closing removes the folder.
 */
public final class Aanlevering implements AutoCloseable {

  private static final byte[] ZIP = {'P', 'K'};

  private final Path map;
  private final Grenzen grenzen;
  private final String titel;
  private final List<String> namen = new ArrayList<>();
  private final List<Tabel> andere = new ArrayList<>();
  private long bytes;
  private long uitgepakt;
  private int bestanden;
  private Tabel cijfers;
  private Tabel eigenschappen;
  private Tabel gebieden;
  private Tabelvorm statline;
  private String zonderKop;
  private Tabel eigen;
  private OngeldigBestand bezwaar;

  private Aanlevering(Grenzen grenzen, String titel) throws IOException {
    this.map = Files.createTempDirectory("wijkwerk-inlezen");
    this.grenzen = grenzen;
    this.titel = titel;
  }

  /** A file as uploaded. */
  public interface Bron {
    String naam();

    InputStream open() throws IOException;
  }

  /** Takes over the uploaded files and finds out what each is. */
  public static Aanlevering van(List<? extends Bron> bronnen, Grenzen grenzen) {
    return zonderBezwaar(metEigenTabel(bronnen, grenzen));
  }

  /**
   * Takes over files that were made of what a source gave.
   *
   * @param titel what the source calls the table, which these files do not tell
   */
  public static Aanlevering van(List<? extends Bron> bronnen, Grenzen grenzen, String titel) {
    return zonderBezwaar(neemOver(bronnen, grenzen, titel));
  }

  private static Aanlevering zonderBezwaar(Aanlevering aanlevering) {
    if (aanlevering.bezwaar != null) {
      aanlevering.close();
      throw aanlevering.bezwaar;
    }
    return aanlevering;
  }

  /** The same, but takes a table that is not of CBS too, when there is one and no other. */
  public static Aanlevering metEigenTabel(List<? extends Bron> bronnen, Grenzen grenzen) {
    return neemOver(bronnen, grenzen, null);
  }

  private static Aanlevering neemOver(List<? extends Bron> bronnen, Grenzen grenzen, String titel) {
    if (bronnen.isEmpty()) {
      throw new OngeldigBestand(Fout.GEEN_BESTAND);
    }
    Aanlevering aanlevering = null;
    try {
      aanlevering = new Aanlevering(grenzen, titel);
      for (Bron bron : bronnen) {
        aanlevering.neemOver(bron);
      }
      aanlevering.oordeel();
      return aanlevering;
    } catch (IOException e) {
      sluit(aanlevering);
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      sluit(aanlevering);
      throw e;
    }
  }

  private void oordeel() {
    vereisEnigeTabel();
    if (cijfers != null) {
      return;
    }
    bezwaar =
        zonderKop != null
            ? new OngeldigBestand(Fout.GEEN_KOPREGELS, zonderKop)
            : new OngeldigBestand(Fout.GEEN_CIJFERS, String.join(", ", namen));
    if (eigen == null) {
      throw bezwaar;
    }
  }

  /** One file is read at a time; what else holds figures would be left out without a word. */
  @Bedrijfsregel("MON-266")
  private void vereisEnigeTabel() {
    Tabel gelezen = cijfers == null ? eigen : cijfers;
    for (Tabel tabel : naast(gelezen)) {
      if (!tabel.pad().equals(gelezen.pad())) {
        throw new OngeldigBestand(Fout.MEER_TABELLEN, gelezen.naam(), tabel.naam());
      }
    }
  }

  /** The tables with figures beside another; beside one with areas, those with areas. */
  private List<Tabel> naast(Tabel gelezen) {
    if (gelezen == null) {
      return List.of();
    }
    boolean metGebieden = gelezen == cijfers || Statline.heeftGebieden(gelezen);
    return Stream.concat(Stream.ofNullable(cijfers), andere.stream())
        .filter(tabel -> tabel != gelezen && !Kopregels.isBeschrijving(tabel))
        .filter(tabel -> tabel == cijfers || heeftCijfers(tabel, metGebieden))
        .toList();
  }

  private static boolean heeftCijfers(Tabel tabel, boolean metGebieden) {
    return Eigenkop.vind(tabel)
        .filter(kop -> Statline.heeftGebieden(tabel) || !metGebieden && kop.heeftCijfers(tabel))
        .isPresent();
  }

  private static void sluit(Aanlevering aanlevering) {
    if (aanlevering != null) {
      aanlevering.close();
    }
  }

  private void neemOver(Bron bron) throws IOException {
    String naam = kaleNaam(bron.naam());
    namen.add(naam);
    Path doel = nieuwBestand();
    long grootte;
    try (InputStream in = bron.open()) {
      grootte = kopieer(in, doel, grenzen.upload(), Fout.TE_GROOT, naam);
    }
    bytes += grootte;
    if (grootte == 0) {
      throw new OngeldigBestand(Fout.LEEG, naam);
    }
    if (Bladstroom.isWerkmap(doel)) {
      deelWerkmapIn(doel, naam);
    } else if (isZip(doel)) {
      pakUit(doel, naam);
    } else {
      deelIn(doel, naam, grootte);
    }
  }

  private void pakUit(Path zip, String naam) throws IOException {
    try (ZipFile bestand = new ZipFile(zip.toFile())) {
      Enumeration<? extends ZipEntry> delen = bestand.entries();
      while (delen.hasMoreElements()) {
        ZipEntry deel = delen.nextElement();
        if (deel.isDirectory() || isBijwerk(deel.getName())) {
          continue;
        }
        Path doel = nieuwBestand();
        long grootte;
        try (InputStream in = bestand.getInputStream(deel)) {
          long nog = grenzen.uitgepakt() - uitgepakt;
          grootte = kopieer(in, doel, nog, Fout.ZIP_TE_GROOT, naam);
        }
        deelUitgepaktIn(doel, kaleNaam(deel.getName()), grootte);
      }
    } catch (ZipException e) {
      throw new OngeldigBestand(Fout.ZIP_BESCHADIGD, naam);
    }
  }

  /** What an operating system puts in a zip beside the files that somebody chose. */
  @Bedrijfsregel("MON-266")
  private static boolean isBijwerk(String pad) {
    String naam = kaleNaam(pad);
    return pad.startsWith("__MACOSX/")
        || pad.contains("/__MACOSX/")
        || naam.startsWith("._")
        || ".DS_Store".equals(naam)
        || "Thumbs.db".equalsIgnoreCase(naam)
        || "desktop.ini".equalsIgnoreCase(naam);
  }

  /** A zip may hold more than tables; only what calls itself one has to be one. */
  private void deelUitgepaktIn(Path pad, String naam, long grootte) throws IOException {
    if (Bladstroom.isWerkmap(pad)) {
      uitgepakt += grootte;
      deelWerkmapIn(pad, naam);
    } else if (naam.toLowerCase(Locale.ROOT).endsWith(".csv") && grootte > 0) {
      deelIn(pad, naam, grootte);
    } else {
      uitgepakt += grootte;
    }
  }

  private void deelWerkmapIn(Path pad, String naam) throws IOException {
    for (Tabel blad : Werkbladtabel.van(pad, naam, grenzen.uitgepakt() - uitgepakt)) {
      deelIn(blad);
    }
  }

  private void deelIn(Path pad, String naam, long grootte) throws IOException {
    uitgepakt += grootte;
    if (Bladstroom.isOudOfBeveiligd(pad)) {
      throw new OngeldigBestand(Fout.WERKMAP_OUD, naam);
    }
    deelIn(CsvBestand.open(pad, naam));
  }

  private void deelIn(Tabel tabel) {
    if (Kopregels.isEigenschappen(tabel)) {
      eigenschappen = enige(eigenschappen, tabel);
    } else if (Kopregels.isGebieden(tabel)) {
      gebieden = enige(gebieden, tabel);
    } else if (Kopregels.isCijfers(tabel)) {
      cijfers = enige(cijfers, tabel);
    } else if (Statline.vorm(tabel).isPresent()) {
      cijfers = enige(cijfers, tabel);
      statline = Statline.vorm(tabel).orElseThrow();
    } else {
      zonderKop = Statline.heeftGebieden(tabel) ? tabel.naam() : zonderKop;
      eigen = beste(eigen, tabel);
      andere.add(tabel);
    }
  }

  /** Of a workbook the first sheet with areas counts, else the first with a table. */
  @Bedrijfsregel("MON-213")
  private static Tabel beste(Tabel al, Tabel nieuw) {
    if (Eigenkop.vind(nieuw).isEmpty()) {
      return al;
    }
    boolean beter = al == null || !Statline.heeftGebieden(al) && Statline.heeftGebieden(nieuw);
    return beter ? nieuw : al;
  }

  private static Tabel enige(Tabel al, Tabel nieuw) {
    if (al != null) {
      throw new OngeldigBestand(Fout.MEER_DAN_EEN, al.naam(), nieuw.naam());
    }
    return nieuw;
  }

  private Path nieuwBestand() {
    if (bestanden >= grenzen.bestanden()) {
      throw new OngeldigBestand(Fout.ZIP_TE_GROOT, namen.get(namen.size() - 1));
    }
    // Named by ourselves: a name from a zip may point outside the folder.
    return map.resolve("deel-" + bestanden++);
  }

  private static long kopieer(InputStream in, Path doel, long hoogstens, Fout fout, String naam)
      throws IOException {
    long totaal = 0;
    byte[] blok = new byte[1 << 16];
    try (OutputStream uit = Files.newOutputStream(doel)) {
      for (int n = in.read(blok); n >= 0; n = in.read(blok)) {
        totaal += n;
        if (totaal > hoogstens) {
          throw new OngeldigBestand(fout, naam, Math.max(1, hoogstens >> 20));
        }
        uit.write(blok, 0, n);
      }
    }
    return totaal;
  }

  private static boolean isZip(Path pad) throws IOException {
    try (InputStream in = Files.newInputStream(pad)) {
      return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
    }
  }

  private static String kaleNaam(String naam) {
    String schoon = naam == null ? "" : naam.replace('\\', '/');
    return schoon.substring(schoon.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "");
  }

  public String naam() {
    return String.join(", ", namen);
  }

  public long bytes() {
    return bytes;
  }

  /** Which sheet of a workbook is read, and the others with figures, which are not. */
  @Bedrijfsregel("MON-266")
  public Bladkeus bladkeus(boolean vanCbs) {
    Tabel gelezen = vanCbs ? cijfers : eigen();
    return new Bladkeus(gelezen.naam(), naast(gelezen).stream().map(Tabel::naam).toList());
  }

  /** Why it holds no figures of CBS; null when it does. */
  public OngeldigBestand bezwaar() {
    return bezwaar;
  }

  /** The table whose columns a person says what they are: of nobody we know, or not recognised. */
  Tabel eigen() {
    return eigen == null ? cijfers : eigen;
  }

  /** The folder of this delivery, for what is made while it is read. */
  Path map() {
    return map;
  }

  Tabel cijfers() {
    return cijfers;
  }

  /** How the table with figures is laid out when it came out of StatLine, or null. */
  Tabelvorm statline() {
    return statline;
  }

  /** What the source calls the table, or null when only the files tell it. */
  String titel() {
    return titel;
  }

  Tabel eigenschappen() {
    return eigenschappen;
  }

  Tabel gebieden() {
    return gebieden;
  }

  /** The same for the same contents, however they were packed or named. */
  public String vingerafdruk() {
    return vingerafdruk("", cijfers, eigenschappen, gebieden);
  }

  /**
   * The same for the same table read in the same way.
   *
   * @param keuzes what its columns become
   */
  public String vingerafdruk(String keuzes) {
    return vingerafdruk(keuzes, eigen());
  }

  private static String vingerafdruk(String keuzes, Tabel... delen) {
    try {
      MessageDigest samen = MessageDigest.getInstance("SHA-256");
      for (Tabel deel : delen) {
        samen.update(deel == null ? new byte[0] : vingerafdruk(deel.pad()));
        samen.update((byte) '/');
      }
      samen.update(keuzes.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(samen.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] vingerafdruk(Path pad) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (InputStream in = new DigestInputStream(Files.newInputStream(pad), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return digest.digest();
  }

  @Override
  public void close() {
    try (var paden = Files.walk(map)) {
      for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(pad);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
