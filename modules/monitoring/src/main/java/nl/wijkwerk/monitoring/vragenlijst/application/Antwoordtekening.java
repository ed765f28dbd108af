package nl.wijkwerk.monitoring.vragenlijst.application;

import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.INKT;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.RASTER;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.WIJK;
import static nl.wijkwerk.monitoring.beeld.application.Tekenblad.ZACHT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.monitoring.beeld.application.Tekenblad;
import nl.wijkwerk.monitoring.vragenlijst.domain.Taalkeuze;
import nl.wijkwerk.monitoring.vragenlijst.domain.Uitkomst;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vraaginhoud;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vraagsoort;

/**
 * Draws the answers to a question as bars, a block for each area: only what the page tells, so an
 * answer of too few has no bar.
 */
final class Antwoordtekening {
  private static final int BREED = 800;
  private static final int NAAM = 290;
  private static final int VAN = 300;
  private static final int TOT = 650;
  private static final int KOP = 40;
  private static final int GEBIED = 40;
  private static final int RIJ = 28;
  private static final int BALK = 14;
  private static final int HEEL = 100;
  private static final Locale TAAL = Berichten.NEDERLANDS;

  /** An area with its outcome as a whole, which is empty when too few answered. */
  private record Gebied(String code, String naam, Uitkomst geheel) {}

  private final Vragenlijstbeeld beeld;
  private final int nummer;
  private final Vraaginhoud vraag;
  private final Berichten berichten;
  private final List<Gebied> gebieden = new ArrayList<>();

  /**
   * @param nummer of the question, from 1; when there is none there is nothing to draw
   */
  Antwoordtekening(Vragenlijstbeeld beeld, int nummer, Berichten berichten) {
    this.beeld = beeld;
    this.nummer = nummer;
    this.berichten = berichten;
    List<Vraaginhoud> vragen = beeld.inhoud().vragen();
    vraag = nummer < 1 || nummer > vragen.size() ? null : vragen.get(nummer - 1);
    if (vraag != null && vraag.soort() != Vraagsoort.OPEN) {
      beeld.wijken().forEach(w -> gebieden.add(gebied(w.code(), w.naam())));
      if (beeld.wijken().size() > 1) {
        gebieden.add(gebied(null, tekst("vragenlijst.samen")));
      }
    }
  }

  private Gebied gebied(String code, String naam) {
    return new Gebied(code, naam, beeld.uitkomst(code, nummer, null).orElse(null));
  }

  /** Whether any answer in any area has a bar. */
  boolean isGetekend() {
    return !gebieden.isEmpty()
        && beeld.uitkomsten().stream()
            .anyMatch(u -> u.vraag() == nummer && u.waarde() != null && u.cijfer() != null);
  }

  String svg() {
    List<String> antwoorden = vraag.antwoorden(Taalkeuze.NEDERLANDS);
    double hoog = KOP;
    for (Gebied g : gebieden) {
      hoog += GEBIED + (g.geheel() == null ? RIJ : RIJ * antwoorden.size());
    }
    String titel = nummer + ". " + vraag.tekst();
    Tekenblad blad =
        new Tekenblad("wk-antwoorden", BREED, hoog + 8, tekst("vragenlijst.beeld", titel));
    blad.tekst(0, 22, "start", INKT, Tekenblad.pas(titel, BREED, 18), 18, true);
    double y = KOP;
    for (Gebied g : gebieden) {
      blad.streep(0, y, BREED, y, RASTER, 1, null);
      blad.tekst(0, y + 26, "start", INKT, Tekenblad.pas(g.naam(), NAAM, 15), 15, true);
      blad.tekst(BREED, y + 26, "end", ZACHT, geheel(g));
      y += GEBIED;
      if (g.geheel() == null) {
        y += RIJ;
        continue;
      }
      int waarde = vraag.eersteWaarde();
      for (String antwoord : antwoorden) {
        antwoord(blad, antwoord, beeld.uitkomst(g.code(), nummer, waarde), y);
        waarde++;
        y += RIJ;
      }
    }
    return blad.svg();
  }

  @Bedrijfsregel({"MON-191", "MON-206"})
  private void antwoord(Tekenblad blad, String antwoord, Optional<Uitkomst> uitkomst, double y) {
    blad.tekst(0, y + 13, "start", INKT, Tekenblad.pas(antwoord, NAAM, 14));
    if (uitkomst.isEmpty() || uitkomst.get().cijfer() == null) {
      blad.tekst(VAN, y + 13, "start", ZACHT, tekst("vragenlijst.weggelaten"), 13, false);
      return;
    }
    Uitkomst u = uitkomst.get();
    double lang = (TOT - VAN) * u.cijfer().doubleValue() / HEEL;
    blad.rechthoek(VAN, y + 1, TOT - VAN, BALK, RASTER, null, null);
    blad.rechthoek(VAN, y + 1, lang, BALK, WIJK, null, null);
    String marge = u.marge() == null ? "" : " \u00b1 " + Schrijfwijze.getal(u.marge(), 1);
    blad.tekst(TOT + 12, y + 13, "start", INKT, Schrijfwijze.getal(u.cijfer(), 1) + "%" + marge);
  }

  private String geheel(Gebied g) {
    if (g.geheel() == null) {
      return g.code() == null
          ? tekst("vragenlijst.geen-totaal-kort")
          : tekst("vragenlijst.te-weinig", beeld.inhoud().ondergrens());
    }
    if (vraag.soort() != Vraagsoort.SCHAAL) {
      return tekst("vragenlijst.beantwoord", g.geheel().respondenten());
    }
    String cijfer = Schrijfwijze.getal(g.geheel().cijfer(), 2);
    return g.geheel().marge() == null
        ? tekst("vragenlijst.gemiddelde-zonder", cijfer, g.geheel().respondenten())
        : tekst(
            "vragenlijst.gemiddelde",
            cijfer,
            Schrijfwijze.getal(g.geheel().marge(), 2),
            g.geheel().respondenten());
  }

  private String tekst(String sleutel, Object... waarden) {
    return berichten.tekst(TAAL, sleutel, waarden);
  }
}
