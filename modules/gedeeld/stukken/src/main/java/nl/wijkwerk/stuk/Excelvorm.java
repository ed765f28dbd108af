package nl.wijkwerk.stuk;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Excel: every value in a cell of its own and of its own kind. Text of people is a cell of text,
 * and marked so: it does not become a formula, also not when somebody edits the cell.
 */
final class Excelvorm {
  private static final int TEKENBREEDTE = 256;
  private static final int SMALST = 12;
  private static final int GROEPBREEDTE = 30;

  private final XSSFWorkbook map = new XSSFWorkbook();
  private final CellStyle titel = stijl(true, false, null);
  private final CellStyle vet = stijl(true, false, null);
  private final CellStyle kop = stijl(true, true, null);
  private final CellStyle tekst = stijl(false, true, null);
  private final CellStyle bedrag = stijl(false, false, "#,##0.00");
  private final CellStyle getal = stijl(false, false, "#,##0.##########");
  private final CellStyle jaar = stijl(false, false, "0");
  private final CellStyle datum = stijl(false, false, "dd-mm-yyyy");

  private Excelvorm() {
    Font groot = map.createFont();
    groot.setBold(true);
    groot.setFontHeightInPoints((short) 16);
    titel.setFont(groot);
    kop.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    kop.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    kop.setBorderBottom(BorderStyle.THIN);
    tekst.setQuotePrefixed(true);
  }

  static void schrijf(Stuk stuk, OutputStream uit) throws IOException {
    Excelvorm vorm = new Excelvorm();
    try (XSSFWorkbook map = vorm.map) {
      map.getProperties().getCoreProperties().setTitle(Schrift.leesbaar(stuk.titel()));
      map.getProperties().getCoreProperties().setCreator(Pdfvorm.van(stuk));
      vorm.blad(stuk);
      if (!stuk.uitleg().isEmpty()) {
        Sheet uitleg = map.createSheet("Uitleg");
        int r = 0;
        for (Stuk.Deel deel : stuk.uitleg()) {
          r = vorm.deel(uitleg, deel, r);
        }
      }
      map.write(uit);
    }
  }

  private void blad(Stuk stuk) {
    Sheet blad = map.createSheet("Formulier");
    blad.setDefaultColumnWidth(SMALST);
    blad.getPrintSetup().setLandscape(true);
    blad.getPrintSetup().setPaperSize((short) 9);
    blad.setFitToPage(true);
    blad.getPrintSetup().setFitHeight((short) 0);
    int r = 0;
    cel(blad.createRow(r++), 0, stuk.soort(), titel);
    List<Stuk.Gegeven> boven = new ArrayList<>();
    boven.add(new Stuk.Gegeven("Titel", stuk.titel()));
    boven.addAll(stuk.kop());
    if (stuk.gemeente() != null) {
      boven.add(new Stuk.Gegeven("Gemeente", stuk.gemeente()));
    }
    if (stuk.stand() != null) {
      boven.add(
          new Stuk.Gegeven(
              "Stand",
              stuk.concept() ? stuk.stand().toUpperCase(Schrift.NEDERLANDS) : stuk.stand()));
    }
    if (stuk.versie() != null) {
      boven.add(new Stuk.Gegeven("Versie", stuk.versie()));
    }
    boven.add(new Stuk.Gegeven("Datum", stuk.datum()));
    r = gegevens(blad, boven, r);
    for (Stuk.Deel deel : stuk.delen()) {
      r = deel(blad, deel, r + 1);
    }
  }

  private int deel(Sheet blad, Stuk.Deel deel, int begin) {
    int r = begin;
    if (deel instanceof Stuk.Tussenkop t) {
      cel(blad.createRow(r++), 0, t.tekst(), vet);
    } else if (deel instanceof Stuk.Alinea alinea) {
      cel(blad.createRow(r++), 0, alinea.tekst(), null);
    } else if (deel instanceof Stuk.Gegevens lijst) {
      if (lijst.titel() != null) {
        cel(blad.createRow(r++), 0, lijst.titel(), vet);
      }
      r = gegevens(blad, lijst.gegevens(), r);
    } else if (deel instanceof Stuk.Tabel tabel && tabel.opBlad()) {
      r = tabel(blad, tabel, r);
    }
    return r;
  }

  private int gegevens(Sheet blad, List<Stuk.Gegeven> gegevens, int begin) {
    int r = begin;
    if (blad.getColumnWidth(0) < GROEPBREEDTE * TEKENBREEDTE) {
      blad.setColumnWidth(0, GROEPBREEDTE * TEKENBREEDTE);
    }
    for (Stuk.Gegeven g : gegevens) {
      Row rij = blad.createRow(r++);
      cel(rij, 0, g.naam(), vet);
      waarde(rij, 1, g.waarde());
    }
    return r;
  }

  private int tabel(Sheet blad, Stuk.Tabel tabel, int begin) {
    int r = begin;
    if (tabel.titel() != null) {
      cel(blad.createRow(r++), 0, tabel.titel(), vet);
    }
    int eerste = tabel.groepsnaam() == null ? 0 : 1;
    Row namen = blad.createRow(r++);
    if (eerste == 1) {
      cel(namen, 0, tabel.groepsnaam(), kop);
      blad.setColumnWidth(0, GROEPBREEDTE * TEKENBREEDTE);
    }
    int c = eerste;
    for (Stuk.Kolom kolom : tabel.kolommen()) {
      if (kolom.opBlad()) {
        cel(namen, c, kolom.naam(), kop);
        int breed = Math.max(SMALST, kolom.breedte() * 2) * TEKENBREEDTE;
        blad.setColumnWidth(c, Math.max(breed, c == 0 ? blad.getColumnWidth(0) : 0));
        c++;
      }
    }
    for (Stuk.Groep groep : tabel.groepen()) {
      for (List<Object> waarden : groep.rijen()) {
        Row rij = blad.createRow(r++);
        if (eerste == 1) {
          waarde(rij, 0, groep.naam());
        }
        c = eerste;
        for (int k = 0; k < waarden.size(); k++) {
          if (tabel.kolommen().get(k).opBlad()) {
            Cell cel = waarde(rij, c++, waarden.get(k));
            if (cel != null && tabel.kolommen().get(k).inhoud() == Stuk.Inhoud.BEDRAG) {
              cel.setCellStyle(bedrag);
            }
          }
        }
      }
    }
    return r;
  }

  private Cell waarde(Row rij, int kolom, Object waarde) {
    if (waarde == null) {
      return null;
    }
    Cell cel = rij.createCell(kolom);
    if (waarde instanceof BigDecimal b) {
      cel.setCellValue(b.doubleValue());
      cel.setCellStyle(getal);
    } else if (waarde instanceof Integer i) {
      cel.setCellValue(i);
      cel.setCellStyle(jaar);
    } else if (waarde instanceof LocalDate dag) {
      cel.setCellValue(dag);
      cel.setCellStyle(datum);
    } else {
      cel.setCellValue(Schrift.leesbaar(waarde.toString()));
      cel.setCellStyle(tekst);
    }
    return cel;
  }

  private static void cel(Row rij, int kolom, String waarde, CellStyle stijl) {
    Cell cel = rij.createCell(kolom);
    cel.setCellValue(Schrift.leesbaar(waarde));
    if (stijl != null) {
      cel.setCellStyle(stijl);
    }
  }

  private CellStyle stijl(boolean nadruk, boolean terugloop, String vorm) {
    CellStyle stijl = map.createCellStyle();
    stijl.setVerticalAlignment(VerticalAlignment.TOP);
    stijl.setWrapText(terugloop);
    if (nadruk) {
      Font letter = map.createFont();
      letter.setBold(true);
      stijl.setFont(letter);
    }
    if (vorm != null) {
      stijl.setDataFormat(map.createDataFormat().getFormat(vorm));
    }
    return stijl;
  }
}
