package nl.wijkwerk.stuk;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Word: the same document with real headings and table heads, to go on writing in. */
final class Wordvorm {
  private static final int A4_KORT = 11906;
  private static final int A4_LANG = 16838;
  private static final int MARGE = 850;
  private static final double HOOGSTE_BEELD = 430;
  private static final int PUNTEN_BREED = 2400;
  private static final String ZACHT = "4B5A68";
  private static final String INKT = "14202B";

  private Wordvorm() {}

  static void schrijf(Stuk stuk, OutputStream uit) throws IOException {
    try (XWPFDocument doc = new XWPFDocument()) {
      boolean liggend = Pdfvorm.liggend(stuk);
      int breed = (liggend ? A4_LANG : A4_KORT) - 2 * MARGE;
      zetPagina(doc, liggend);
      zetStijlen(doc);
      doc.getProperties().getCoreProperties().setTitle(Schrift.leesbaar(stuk.titel()));
      doc.getProperties().getCoreProperties().setCreator(Pdfvorm.van(stuk));
      doc.getProperties().getCoreProperties().setSubjectProperty(stuk.soort());
      voet(doc, stuk);
      alinea(doc, stuk.soort() + " · " + Pdfvorm.van(stuk), null, ZACHT);
      alinea(doc, stuk.titel(), "Title", null);
      XWPFParagraph stand = doc.createParagraph();
      if (stuk.stand() != null) {
        XWPFRun run = stand.createRun();
        run.setBold(true);
        run.setColor(stuk.concept() ? "734A00" : "17623A");
        run.setText(
            (stuk.concept() ? stuk.stand().toUpperCase(Schrift.NEDERLANDS) : stuk.stand()) + "  ");
      }
      XWPFRun dag = stand.createRun();
      dag.setColor(ZACHT);
      dag.setText(Pdfvorm.dagEnVersie(stuk));
      if (!stuk.kop().isEmpty()) {
        gegevens(doc, stuk.kop(), breed);
      }
      for (Stuk.Deel deel : stuk.delen()) {
        deel(doc, deel, breed);
      }
      doc.write(uit);
    }
  }

  private static void zetPagina(XWPFDocument doc, boolean liggend) {
    CTSectPr blad = doc.getDocument().getBody().addNewSectPr();
    CTPageSz maat = blad.addNewPgSz();
    maat.setW(BigInteger.valueOf(liggend ? A4_LANG : A4_KORT));
    maat.setH(BigInteger.valueOf(liggend ? A4_KORT : A4_LANG));
    if (liggend) {
      maat.setOrient(STPageOrientation.LANDSCAPE);
    }
    CTPageMar marge = blad.addNewPgMar();
    marge.setTop(BigInteger.valueOf(MARGE));
    marge.setBottom(BigInteger.valueOf(MARGE));
    marge.setLeft(BigInteger.valueOf(MARGE));
    marge.setRight(BigInteger.valueOf(MARGE));
    marge.setHeader(BigInteger.valueOf(MARGE / 2));
    marge.setFooter(BigInteger.valueOf(MARGE / 2));
  }

  // A new document of POI has no styles at all; headings that a reader can jump to need them.
  private static void zetStijlen(XWPFDocument doc) {
    XWPFStyles stijlen = doc.createStyles();
    CTFonts letter = CTFonts.Factory.newInstance();
    letter.setAscii("Source Sans 3");
    letter.setHAnsi("Source Sans 3");
    letter.setCs("Source Sans 3");
    stijlen.setDefaultFonts(letter);
    stijlen.setSpellingLanguage("nl-NL");
    stijl(stijlen, "Normal", "Normal", 10, false, -1);
    stijl(stijlen, "Title", "Title", 22, true, -1);
    stijl(stijlen, "Heading1", "heading 1", 14, true, 0);
    stijl(stijlen, "Heading2", "heading 2", 11, true, 1);
  }

  private static void stijl(
      XWPFStyles stijlen, String id, String naam, int punten, boolean vet, int niveau) {
    CTStyle stijl = CTStyle.Factory.newInstance();
    stijl.setStyleId(id);
    stijl.addNewName().setVal(naam);
    stijl.setType(STStyleType.PARAGRAPH);
    if (!"Normal".equals(id)) {
      stijl.addNewBasedOn().setVal("Normal");
      stijl.addNewNext().setVal("Normal");
    } else {
      stijl.setDefault(true);
    }
    stijl.addNewQFormat();
    CTPPrGeneral alinea = stijl.addNewPPr();
    alinea.addNewSpacing().setAfter(BigInteger.valueOf(niveau >= 0 ? 80 : 60));
    alinea.getSpacing().setBefore(BigInteger.valueOf(niveau >= 0 ? 280 : 0));
    if (niveau >= 0) {
      alinea.addNewKeepNext();
      alinea.addNewOutlineLvl().setVal(BigInteger.valueOf(niveau));
    }
    CTRPr teken = stijl.addNewRPr();
    if (vet) {
      teken.addNewB();
    }
    teken.addNewColor().setVal(INKT);
    teken.addNewSz().setVal(BigInteger.valueOf(2L * punten));
    stijlen.addStyle(new XWPFStyle(stijl, stijlen));
  }

  private static void voet(XWPFDocument doc, Stuk stuk) {
    XWPFParagraph voet = doc.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    XWPFRun run = voet.createRun();
    run.setColor(ZACHT);
    run.setFontSize(8);
    run.setText(
        (stuk.concept() && stuk.stand() != null
                ? stuk.stand().toUpperCase(Schrift.NEDERLANDS) + " · "
                : "")
            + Schrift.leesbaar(stuk.titel())
            + " · "
            + Pdfvorm.dagEnVersie(stuk)
            + " · pagina ");
    voet.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  private static void deel(XWPFDocument doc, Stuk.Deel deel, int breed) throws IOException {
    if (deel instanceof Stuk.Tussenkop kop) {
      alinea(doc, kop.tekst(), "Heading1", null);
    } else if (deel instanceof Stuk.Beeld beeld) {
      alinea(doc, beeld.titel(), "Heading1", null);
      beeld(doc, beeld, breed);
    } else if (deel instanceof Stuk.Alinea alinea) {
      alinea(doc, alinea.tekst(), null, null);
    } else if (deel instanceof Stuk.Gegevens lijst) {
      if (lijst.titel() != null) {
        alinea(doc, lijst.titel(), "Heading1", null);
      }
      gegevens(doc, lijst.gegevens(), breed);
    } else if (deel instanceof Stuk.Tabel tabel) {
      if (tabel.titel() != null) {
        alinea(doc, tabel.titel(), "Heading1", null);
      }
      tabel(doc, tabel, breed);
    }
  }

  /** As an image, since not every Word draws SVG, as wide as the page or as high. */
  private static void beeld(XWPFDocument doc, Stuk.Beeld beeld, int breed) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    double breedte;
    double hoogte;
    try (Prent.Letters letters = Pdfvorm.letters()) {
      Prent prent = Prent.lees(beeld.svg(), letters);
      breedte = Math.min(breed / 20.0, HOOGSTE_BEELD * prent.verhouding());
      hoogte = prent.hoogte(breedte);
      BufferedImage doek =
          new BufferedImage(
              PUNTEN_BREED,
              (int) Math.ceil(prent.hoogte(PUNTEN_BREED)),
              BufferedImage.TYPE_INT_RGB);
      Graphics2D pen = doek.createGraphics();
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, doek.getWidth(), doek.getHeight());
      prent.teken(pen, PUNTEN_BREED);
      pen.dispose();
      ImageIO.write(doek, "png", png);
    }
    XWPFRun run = doc.createParagraph().createRun();
    try {
      run.addPicture(
          new ByteArrayInputStream(png.toByteArray()),
          PictureType.PNG,
          "beeld.png",
          Units.toEMU(breedte),
          Units.toEMU(hoogte));
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
    run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(beeld.tekst());
  }

  private static void alinea(XWPFDocument doc, String tekst, String stijl, String kleur) {
    XWPFParagraph alinea = doc.createParagraph();
    if (stijl != null) {
      alinea.setStyle(stijl);
    }
    schrijf(alinea, tekst, false, kleur);
  }

  private static void schrijf(XWPFParagraph alinea, String tekst, boolean vet, String kleur) {
    XWPFRun run = alinea.createRun();
    run.setBold(vet);
    if (kleur != null) {
      run.setColor(kleur);
    }
    String[] regels = Schrift.leesbaar(tekst).split("\n", -1);
    for (int i = 0; i < regels.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(regels[i]);
    }
  }

  private static void gegevens(XWPFDocument doc, List<Stuk.Gegeven> gegevens, int breed) {
    XWPFTable tabel = nieuweTabel(doc, gegevens.size(), 2, breed, null);
    for (int i = 0; i < gegevens.size(); i++) {
      XWPFTableRow rij = tabel.getRow(i);
      cel(rij.getCell(0), gegevens.get(i).naam(), false, ZACHT, false, breed / 4);
      cel(
          rij.getCell(1),
          Schrift.papier(gegevens.get(i).waarde()),
          false,
          null,
          false,
          breed * 3 / 4);
    }
  }

  private static void tabel(XWPFDocument doc, Stuk.Tabel tabel, int breed) {
    List<Stuk.Kolom> kolommen = tabel.kolommen().stream().filter(Stuk.Kolom::opPapier).toList();
    int samen = kolommen.stream().mapToInt(Stuk.Kolom::breedte).sum();
    int[] breedten = kolommen.stream().mapToInt(k -> breed * k.breedte() / samen).toArray();
    List<Stuk.Groep> groepen = tabel.teLezen();
    if (groepen.isEmpty() || (tabel.groepsnaam() == null && groepen.get(0).rijen().isEmpty())) {
      alinea(doc, Objects.toString(tabel.leeg(), Schrift.GEEN), null, null);
      return;
    }
    XWPFTable t = nieuweTabel(doc, 1, kolommen.size(), breed, tabel.titel());
    XWPFTableRow kop = t.getRow(0);
    kop.setRepeatHeader(true);
    for (int k = 0; k < kolommen.size(); k++) {
      cel(
          kop.getCell(k),
          kolommen.get(k).naam(),
          true,
          ZACHT,
          kolommen.get(k).rechts(),
          breedten[k]);
    }
    for (Stuk.Groep groep : groepen) {
      if (tabel.groepsnaam() != null) {
        overDeBreedte(t, groep.naam(), true, kolommen.size(), breed);
        if (groep.rijen().isEmpty()) {
          overDeBreedte(t, tabel.leeg(), false, kolommen.size(), breed);
        }
      }
      for (List<Object> waarden : groep.rijen()) {
        XWPFTableRow rij = nieuweRij(t, kolommen.size());
        int c = 0;
        for (int k = 0; k < waarden.size(); k++) {
          Stuk.Kolom kolom = tabel.kolommen().get(k);
          if (kolom.opPapier()) {
            cel(
                rij.getCell(c),
                Schrift.papier(kolom, waarden.get(k)),
                false,
                null,
                kolom.rechts(),
                breedten[c]);
            c++;
          }
        }
      }
    }
    if (tabel.totaal() != null) {
      totaal(t, tabel, kolommen, breedten);
    }
  }

  private static void totaal(
      XWPFTable t, Stuk.Tabel tabel, List<Stuk.Kolom> kolommen, int[] breedten) {
    XWPFTableRow rij = nieuweRij(t, kolommen.size());
    boolean gedaan = false;
    for (int k = 0; k < kolommen.size(); k++) {
      boolean bedrag = kolommen.get(k).inhoud() == Stuk.Inhoud.BEDRAG && !gedaan;
      gedaan |= bedrag;
      String tekst =
          bedrag
              ? Schrift.papier(
                  kolommen.get(k), Schrift.som(tabel, tabel.kolommen().indexOf(kolommen.get(k))))
              : k == 0 ? tabel.totaal() : "";
      cel(rij.getCell(k), tekst, true, null, bedrag, breedten[k]);
    }
  }

  private static void overDeBreedte(
      XWPFTable tabel, String tekst, boolean vet, int kolommen, int breed) {
    XWPFTableRow rij = nieuweRij(tabel, kolommen);
    for (int k = kolommen - 1; k > 0; k--) {
      rij.removeCell(k);
    }
    XWPFTableCell cel = rij.getCell(0);
    cel.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(kolommen));
    if (vet) {
      cel.setColor("F2F5F7");
    }
    cel(cel, tekst, vet, null, false, breed);
    // The heading of a group goes to the next page with its first row.
    cel.getParagraphs().get(0).setKeepNext(vet);
  }

  private static XWPFTableRow nieuweRij(XWPFTable tabel, int kolommen) {
    XWPFTableRow rij = tabel.createRow();
    while (rij.getTableCells().size() < kolommen) {
      rij.createCell();
    }
    rij.setCantSplitRow(true);
    return rij;
  }

  private static XWPFTable nieuweTabel(
      XWPFDocument doc, int rijen, int kolommen, int breed, String titel) {
    XWPFTable tabel = doc.createTable(rijen, kolommen);
    tabel.setWidthType(TableWidthType.DXA);
    tabel.setWidth(breed);
    tabel.setTableAlignment(TableRowAlign.LEFT);
    tabel.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, "CFD7DE");
    tabel.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "FFFFFF");
    tabel.setTopBorder(XWPFBorderType.SINGLE, titel == null ? 0 : 12, 0, INKT);
    tabel.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, "CFD7DE");
    tabel.setLeftBorder(XWPFBorderType.NONE, 0, 0, "FFFFFF");
    tabel.setRightBorder(XWPFBorderType.NONE, 0, 0, "FFFFFF");
    return tabel;
  }

  private static void cel(
      XWPFTableCell cel, String tekst, boolean vet, String kleur, boolean rechts, int breed) {
    cel.setWidth(String.valueOf(breed));
    XWPFParagraph alinea = cel.getParagraphs().get(0);
    alinea.setSpacingAfter(20);
    if (rechts) {
      alinea.setAlignment(ParagraphAlignment.RIGHT);
    }
    schrijf(alinea, tekst, vet, kleur);
  }
}
