package nl.wijkwerk.stuk;

import java.time.LocalDate;
import java.util.List;

/**
 * A document: what it says, not how it looks. Values are text, {@code BigDecimal}, {@code Integer}
 * (a year or a number without decimals), {@code LocalDate}, or null when there is none.
 *
 * @param naam of the file, without extension
 * @param titel what it is about
 * @param soort what kind of document it is
 * @param gemeente name of the municipality, or null when it is not known
 * @param stand its state in words, or null when it has none
 * @param concept whether it must show clearly that it is not final
 * @param datum day that it tells of
 * @param versie of the content, or null
 * @param kop what stands above it: head of the form
 * @param delen its content, in order
 * @param uitleg how to fill it in; only in a workbook, on a sheet of its own
 */
public record Stuk(
    String naam,
    String titel,
    String soort,
    String gemeente,
    String stand,
    boolean concept,
    LocalDate datum,
    String versie,
    List<Gegeven> kop,
    List<Deel> delen,
    List<Deel> uitleg) {

  public Stuk {
    kop = List.copyOf(kop);
    delen = List.copyOf(delen);
    uitleg = List.copyOf(uitleg);
  }

  /** A part of a document. */
  public sealed interface Deel permits Tussenkop, Alinea, Gegevens, Tabel, Beeld {}

  /** A heading. */
  public record Tussenkop(String tekst) implements Deel {}

  /** Running text; a line break starts a new line. */
  public record Alinea(String tekst) implements Deel {}

  /** A name with its value. */
  public record Gegeven(String naam, Object waarde) {}

  /** A list of names with values. */
  public record Gegevens(String titel, List<Gegeven> gegevens) implements Deel {
    public Gegevens {
      gegevens = List.copyOf(gegevens);
    }
  }

  /**
   * A picture; on paper only.
   *
   * @param tekst what there is to see, for who does not see it
   * @param svg rectangles, lines and text; see {@link Prent}
   * @param opschrift title above it where it stands alone, or null when the drawing has its own
   * @param bijschrift below it where it stands alone: where its figures come from; or null
   */
  public record Beeld(String titel, String tekst, String svg, String opschrift, String bijschrift)
      implements Deel {
    /** A picture that stays in its document. */
    public Beeld(String titel, String tekst, String svg) {
      this(titel, tekst, svg, null, null);
    }

    public Beeld metOpschrift(String boven) {
      return new Beeld(titel, tekst, svg, boven, bijschrift);
    }

    public Beeld metBijschrift(String onder) {
      return new Beeld(titel, tekst, svg, opschrift, onder);
    }
  }

  /** In which forms a column stands. */
  public enum Waar {
    OVERAL,
    /** PDF and Word: on a page of limited width, to be read. */
    PAPIER,
    /** Excel and CSV: every value in a column of its own. */
    BLAD
  }

  /** What a column holds. */
  public enum Inhoud {
    TEKST,
    /** Euro; summed up on paper when the table has a total. */
    BEDRAG,
    GETAL,
    JAAR,
    DATUM
  }

  /**
   * A column.
   *
   * @param breedte in proportion to the other columns; 10 is a short word
   */
  public record Kolom(String naam, Inhoud inhoud, int breedte, Waar waar) {
    public static Kolom tekst(String naam, int breedte) {
      return new Kolom(naam, Inhoud.TEKST, breedte, Waar.OVERAL);
    }

    public Kolom op(Waar elders) {
      return new Kolom(naam, inhoud, breedte, elders);
    }

    boolean opPapier() {
      return waar != Waar.BLAD;
    }

    boolean opBlad() {
      return waar != Waar.PAPIER;
    }

    boolean rechts() {
      return inhoud == Inhoud.BEDRAG || inhoud == Inhoud.GETAL;
    }
  }

  /**
   * Rows that belong together.
   *
   * @param rijen of each as many values as the table has columns
   */
  public record Groep(String naam, List<List<Object>> rijen) {
    public Groep {
      rijen = List.copyOf(rijen);
    }
  }

  /**
   * A table. On paper each group has a heading; on a sheet its name is the first column.
   *
   * @param groepsnaam what the groups are, or null for a table without groups
   * @param rijkop index of the column that names a row
   * @param totaal heading of the sum of amounts on paper, or null for none
   * @param leeg what to say of a group without rows, or null to leave such a group out
   */
  public record Tabel(
      String titel,
      String groepsnaam,
      List<Kolom> kolommen,
      int rijkop,
      List<Groep> groepen,
      String totaal,
      String leeg)
      implements Deel {
    public Tabel {
      kolommen = List.copyOf(kolommen);
      groepen = List.copyOf(groepen);
      for (Groep groep : groepen) {
        for (List<Object> rij : groep.rijen()) {
          if (rij.size() != kolommen.size()) {
            throw new IllegalArgumentException(rij + " does not fit " + kolommen);
          }
        }
      }
    }

    /** Whether a sheet has anything of it. */
    boolean opBlad() {
      return kolommen.stream().anyMatch(Kolom::opBlad);
    }

    /** Groups that a reader of paper sees. */
    List<Groep> teLezen() {
      return groepen.stream().filter(g -> leeg != null || !g.rijen().isEmpty()).toList();
    }
  }
}
