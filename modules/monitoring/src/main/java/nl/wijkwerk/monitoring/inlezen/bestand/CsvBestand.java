package nl.wijkwerk.monitoring.inlezen.bestand;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;

/** A CSV file with its encoding and separator found out; read row by row. */
record CsvBestand(Path pad, String naam, Charset tekenset, char scheiding, List<Rij> begin)
    implements Tabel {

  private static final int EERSTE_BLOK = 8192;
  private static final int LANGSTE_VELD = 1024 * 1024;

  /** As many as a sheet may have: each of them is shown, to choose what it is. */
  private static final int MEESTE_KOLOMMEN = 1_000;

  private static final char BOM = '\ufeff';
  private static final byte[] UTF8_MERK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /** The encoding of CBS files from before StatLine wrote UTF-8. */
  private static final Charset OUD = Charset.forName("windows-1252");

  @Bedrijfsregel("MON-174")
  static CsvBestand open(Path pad, String naam) {
    try {
      byte[] begin;
      try (InputStream in = Files.newInputStream(pad)) {
        begin = in.readNBytes(EERSTE_BLOK);
      }
      Charset tekenset = tekenset(pad, naam, begin);
      String tekst = new String(begin, tekenset);
      if (tekst.indexOf('\0') >= 0) {
        throw new OngeldigBestand(Fout.GEEN_CSV, naam);
      }
      char scheiding = scheiding(tekst);
      CsvBestand zonderKop = new CsvBestand(pad, naam, tekenset, scheiding, List.of());
      try (Reader in = zonderKop.tekens();
          CsvReader<CsvRecord> lezer = zonderKop.lezer(in)) {
        var rijen = lezer.iterator();
        List<Rij> eerste = new ArrayList<>();
        long regel = 0;
        while (eerste.size() < MEESTE_KOPREGELS && zonderKop.hasNext(rijen, regel)) {
          Rij rij = rij(rijen.next());
          regel = rij.regel();
          if (rij.velden().size() > MEESTE_KOLOMMEN) {
            throw new OngeldigBestand(
                Fout.TE_VEEL_KOLOMMEN, naam, rij.regel(), rij.velden().size(), MEESTE_KOLOMMEN);
          }
          if (!rij.isLeeg()) {
            eerste.add(rij);
          }
        }
        zonderKop.leesHelemaal();
        return new CsvBestand(pad, naam, tekenset, scheiding, List.copyOf(eerste));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Excel writes UTF-16 as "Unicode text", with a mark in front; without one it is no text. */
  private static Charset tekenset(Path pad, String naam, byte[] begin) throws IOException {
    for (Charset ruim : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      if (begintMet(begin, String.valueOf(BOM).getBytes(ruim))) {
        if (!isLeesbaar(pad, ruim)) {
          throw new OngeldigBestand(Fout.TEKENSET, naam);
        }
        return ruim;
      }
    }
    Charset tekenset = isLeesbaar(pad, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : OUD;
    if (tekenset != StandardCharsets.UTF_8 && begintMet(begin, UTF8_MERK)) {
      throw new OngeldigBestand(Fout.TEKENSET, naam);
    }
    return tekenset;
  }

  private static Rij rij(CsvRecord rij) {
    return Rij.van(rij.getStartingLineNumber(), rij.getFields());
  }

  @Override
  public boolean isWerkblad() {
    return false;
  }

  @Override
  public boolean isKommaScheiding() {
    return scheiding == ',';
  }

  /**
   * @throws OngeldigBestand also at the end, when the file stops halfway a row
   */
  @Override
  public void elkeRij(long na, int breedte, Consumer<Rij> afnemer) {
    long regel = 1;
    int velden = breedte;
    try (Reader in = tekens();
        CsvReader<CsvRecord> lezer = lezer(in)) {
      var rijen = lezer.iterator();
      while (hasNext(rijen, regel)) {
        Rij rij = rij(rijen.next());
        regel = rij.regel();
        if (regel > na) {
          velden = Statline.isVoetregel(rij) ? breedte : rij.velden().size();
          afnemer.accept(rij);
        }
      }
      if (velden < breedte && !eindigtMetRegeleinde()) {
        throw new OngeldigBestand(Fout.AFGEBROKEN, naam, regel);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What makes a file unreadable further on is said at once: see {@link Regelgrens}. */
  private void leesHelemaal() throws IOException {
    try (Reader in = tekens()) {
      in.transferTo(Writer.nullWriter());
    }
  }

  private boolean eindigtMetRegeleinde() throws IOException {
    try (RandomAccessFile bestand = new RandomAccessFile(pad.toFile(), "r")) {
      byte[] einde = "\n".getBytes(tekenset);
      bestand.seek(Math.max(0, bestand.length() - einde.length));
      byte[] laatste = new byte[einde.length];
      return bestand.read(laatste) == einde.length && Arrays.equals(laatste, einde);
    }
  }

  private boolean hasNext(Iterator<CsvRecord> rijen, long regel) {
    try {
      return rijen.hasNext();
    } catch (CsvParseException e) {
      throw onleesbaar(e, regel + 1);
    }
  }

  /** What the file is refused for: its lines (see {@link Regelgrens}), or a field without end. */
  private OngeldigBestand onleesbaar(CsvParseException fout, long regel) {
    return fout.getCause() instanceof OngeldigBestand zelf
        ? zelf
        : new OngeldigBestand(Fout.CSV_ONLEESBAAR, naam, regel);
  }

  private Reader tekens() throws IOException {
    PushbackReader in = new PushbackReader(Files.newBufferedReader(pad, tekenset));
    int eerste = in.read();
    if (eerste >= 0 && eerste != BOM) {
      in.unread(eerste);
    }
    return new Regelgrens(in, naam, scheiding);
  }

  private CsvReader<CsvRecord> lezer(Reader in) {
    return CsvReader.builder()
        .fieldSeparator(scheiding)
        .skipEmptyLines(true)
        .ignoreDifferentFieldCount(true)
        .maxBufferSize(LANGSTE_VELD)
        .ofCsvRecord(in);
  }

  private static boolean isLeesbaar(Path pad, Charset tekenset) throws IOException {
    var decoder =
        tekenset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    char[] blok = new char[EERSTE_BLOK];
    try (Reader in = new InputStreamReader(Files.newInputStream(pad), decoder)) {
      while (in.read(blok) >= 0) {
        continue;
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean begintMet(byte[] begin, byte[] merk) {
    return begin.length >= merk.length
        && Arrays.equals(begin, 0, merk.length, merk, 0, merk.length);
  }

  /**
   * What parts the lines most often into the same number of fields: the first line may be a title,
   * and a decimal comma or one in a text parts nothing.
   */
  private static char scheiding(String begin) {
    char beste = ';';
    long meeste = 0;
    for (char kandidaat : new char[] {';', ',', '\t'}) {
      long gelijk =
          begin
              .lines()
              .map(regel -> regel.chars().filter(c -> c == kandidaat).count())
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
              .entrySet()
              .stream()
              .mapToLong(e -> e.getKey() * e.getValue())
              .max()
              .orElse(0);
      if (gelijk > meeste) {
        meeste = gelijk;
        beste = kandidaat;
      }
    }
    return beste;
  }
}
