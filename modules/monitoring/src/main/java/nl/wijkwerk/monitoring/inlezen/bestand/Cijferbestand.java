package nl.wijkwerk.monitoring.inlezen.bestand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.bestand.Tabelvorm.Periode;
import nl.wijkwerk.monitoring.inlezen.domain.Cel;
import nl.wijkwerk.monitoring.inlezen.domain.Cijferstatus;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsnamen;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Kolom;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomherkenner;
import nl.wijkwerk.monitoring.inlezen.domain.Mogelijkheid;
import nl.wijkwerk.monitoring.inlezen.domain.Naamzoeker;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;
import nl.wijkwerk.monitoring.inlezen.domain.Tabeljaar;
import nl.wijkwerk.monitoring.inlezen.domain.Twijfel;
import nl.wijkwerk.monitoring.inlezen.domain.Twijfelaar;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering.Reden;

/**
 * The figures of a delivery with their columns recognised and their year known, whatever the layout
 * and the kind of file. Walking through it gives the same rows each time, so that it can be counted
 * first and stored after.
 */
public final class Cijferbestand implements Cijferbron {

  /** Behind a year: CBS will still change these figures. */
  private static final char VOORLOPIG = '*';

  private static final String KERNCIJFERS = "CBS Kerncijfers wijken en buurten";

  private final Tabel tabel;
  private final Tabelvorm vorm;
  private final List<Kolom> kolommen;
  private final Mogelijkheid mogelijkheid;
  private final Twijfelaar twijfelaar;
  private final Map<String, String> titels;
  private final List<Gebiedsnamen.Naam> namen;
  private final String cbsTabel;
  private final int jaar;
  private final Cijferstatus cijferstatus;

  /** Takes what stands in the file, row by row. */
  public interface Afnemer {
    void rij(Gebiedsregel gebied);

    void cel(int kolom, Cel cel);

    void weigerRij(Weigering weigering);

    void weigerCel(Weigering weigering);

    /** What probably is not right of a figure that was just handed over. */
    default void twijfel(Twijfel twijfel) {
      // The figure counts all the same: who only stores it needs not know.
    }
  }

  private Cijferbestand(
      Tabel tabel,
      Tabelvorm vorm,
      List<Kolom> kolommen,
      Mogelijkheid mogelijkheid,
      Twijfelaar twijfelaar,
      Map<String, String> titels,
      List<Gebiedsnamen.Naam> namen,
      String cbsTabel,
      int jaar,
      Cijferstatus cijferstatus) {
    this.tabel = tabel;
    this.vorm = vorm;
    this.kolommen = kolommen;
    this.mogelijkheid = mogelijkheid;
    this.twijfelaar = twijfelaar;
    this.titels = titels;
    this.namen = namen;
    this.cbsTabel = cbsTabel;
    this.jaar = jaar;
    this.cijferstatus = cijferstatus;
  }

  /**
   * Recognises the columns and finds the year: in the table or its properties, else from the id of
   * the table in the name of the file, else as given by the user.
   *
   * @param gebiedsnamen the areas that are known, for a table that only names them
   */
  public static Cijferbestand open(
      Aanlevering aanlevering,
      Kolomherkenner herkenner,
      Gebiedsnamen gebiedsnamen,
      Integer opgegevenJaar) {
    Tabel tabel = aanlevering.cijfers();
    Optional<Eigenschappen> eigenschappen =
        Optional.ofNullable(aanlevering.eigenschappen()).map(Eigenschappen::lees);
    Tabelvorm vorm =
        aanlevering.statline() == null
            ? Tabelvorm.kerncijfers(tabel, eigenschappen, aanlevering.titel())
            : aanlevering.statline();
    String cbsTabel =
        Tabeljaar.tabelIn(tabel.naam())
            .or(() -> Tabeljaar.tabelIn(aanlevering.naam()))
            .orElse(null);
    // First: a file of somebody else with a title above its header looks like one of StatLine, and
    // what is wrong with its year is then said by who reads it as an own file.
    if (vorm.statline()
        && kolommen(vorm, herkenner, Tabeljaar.EERSTE).stream().noneMatch(Kolom::isMaat)) {
      throw new OngeldigBestand(Fout.GEEN_KOLOM_HERKEND, tabel.naam());
    }
    List<String> perioden = new ArrayList<>();
    Optional<Integer> gevonden =
        jaarIn(tabel, vorm, perioden)
            .or(() -> eigenschappen.flatMap(Eigenschappen::jaar))
            .or(() -> Optional.ofNullable(vorm.titel()).flatMap(Statline::jaarInTitel))
            .or(() -> Optional.ofNullable(cbsTabel).flatMap(Tabeljaar::jaarVan));
    int jaar = jaar(tabel, gevonden.orElse(null), opgegevenJaar);
    List<Kolom> kolommen = kolommen(vorm, herkenner, jaar);
    if (kolommen.stream().noneMatch(Kolom::isMaat)) {
      throw new OngeldigBestand(Fout.GEEN_KOLOM_HERKEND, tabel.naam());
    }
    List<Gebiedsnamen.Naam> namen =
        vorm.codekolom() < 0 ? gebiedsnamen.van(jaar) : List.<Gebiedsnamen.Naam>of();
    if (vorm.codekolom() < 0 && namen.isEmpty()) {
      throw new OngeldigBestand(Fout.GEBIEDEN_ZONDER_CODE, tabel.naam(), Integer.toString(jaar));
    }
    return new Cijferbestand(
        tabel,
        vorm,
        kolommen,
        herkenner.mogelijkheid(kolommen),
        herkenner.twijfelaar(kolommen),
        titels(aanlevering.gebieden()),
        namen,
        cbsTabel,
        jaar,
        perioden.stream().anyMatch(p -> p.indexOf(VOORLOPIG) >= 0) ? Cijferstatus.VOORLOPIG : null);
  }

  private static List<Kolom> kolommen(Tabelvorm vorm, Kolomherkenner herkenner, int jaar) {
    List<Kolom> herkend = new ArrayList<>(herkenner.herken(vorm.koppen(), jaar));
    for (int i = 0; i < herkend.size(); i++) {
      if (vorm.isKenmerk(i)) {
        herkend.set(i, new Kolom(vorm.koppen().get(i), Kolom.Uitkomst.KENMERK, null));
      }
    }
    return List.copyOf(herkend);
  }

  private static int jaar(Tabel tabel, Integer gevonden, Integer opgegeven) {
    if (gevonden == null && opgegeven == null) {
      throw new OngeldigBestand(Fout.JAAR_ONBEKEND, tabel.naam());
    }
    if (gevonden != null && opgegeven != null && !gevonden.equals(opgegeven)) {
      throw new OngeldigBestand(
          Fout.JAAR_WIJKT_AF, tabel.naam(), gevonden.toString(), opgegeven.toString());
    }
    int jaar = gevonden != null ? gevonden : opgegeven;
    Tabeljaar.vereis(jaar);
    return jaar;
  }

  /**
   * The one year that the header and the rows name.
   *
   * @param perioden gets the words for it
   */
  @Bedrijfsregel("MON-41")
  private static Optional<Integer> jaarIn(Tabel tabel, Tabelvorm vorm, List<String> perioden) {
    Set<Integer> jaren = new TreeSet<>();
    vorm.perioden()
        .forEach(
            periode -> {
              jaren.add(vereisJaar(tabel, vorm, periode));
              perioden.add(periode.tekst());
            });
    if (vorm.jaarkolom() >= 0) {
      tabel.elkeRij(
          vorm.laatsteKopregel(),
          vorm.koppen().size(),
          rij -> {
            String tekst = rij.veld(vorm.jaarkolom());
            if (!tekst.isBlank()) {
              perioden.add(tekst);
              jaren.add(vereisJaar(tabel, vorm, new Periode(tekst, rij.regel(), vorm.jaarkolom())));
            }
          });
    }
    if (jaren.size() > 1) {
      var oplopend = jaren.iterator();
      throw new OngeldigBestand(Fout.MEER_JAREN, tabel.naam(), oplopend.next(), oplopend.next());
    }
    return jaren.stream().findFirst();
  }

  private static int vereisJaar(Tabel tabel, Tabelvorm vorm, Periode periode) {
    String kolom = vorm.koppen().get(periode.kolom()).kop();
    String cel = tabel.cel(periode.regel(), periode.kolom());
    return Statline.jaar(periode.tekst())
        .orElseThrow(
            () ->
                new OngeldigBestand(
                    Fout.GEEN_JAARCIJFER,
                    tabel.naam(),
                    periode.regel(),
                    cel == null ? kolom : kolom + " (" + cel + ")",
                    periode.tekst().trim()));
  }

  private static Map<String, String> titels(Tabel gebieden) {
    Map<String, String> titels = new HashMap<>();
    if (gebieden != null) {
      int sleutel = Kopregels.kolom(gebieden, "Key");
      int titel = Kopregels.kolom(gebieden, "Title");
      gebieden.elkeRij(rij -> titels.put(rij.veld(sleutel).trim(), rij.veld(titel)));
    }
    return titels;
  }

  @Override
  public void lees(Afnemer afnemer) {
    Set<String> gezien = new HashSet<>();
    Naamzoeker zoeker = new Naamzoeker(namen);
    tabel.elkeRij(
        vorm.laatsteKopregel(),
        kolommen.size(),
        rij -> {
          if (!vorm.statline() || !rij.isLeeg() && !Statline.isVoetregel(rij)) {
            rij(rij, gezien, zoeker, afnemer);
          }
        });
  }

  @Bedrijfsregel("MON-11")
  private void rij(Rij rij, Set<String> gezien, Naamzoeker zoeker, Afnemer afnemer) {
    if (rij.velden().size() != kolommen.size()) {
      afnemer.weigerRij(
          new Weigering(
              rij.regel(), null, String.valueOf(rij.velden().size()), Reden.AANTAL_KOLOMMEN));
      return;
    }
    Optional<Gebiedscode> code = gebied(rij, zoeker, afnemer);
    if (code.isEmpty()) {
      return;
    }
    if (!gezien.add(code.get().code())) {
      afnemer.weigerRij(weigering(rij, gebiedskolom(), code.get().code(), Reden.GEBIED_DUBBEL));
      return;
    }
    afnemer.rij(Gebiedsregel.van(code.get(), titel(code.get(), rij)));
    cellen(rij, afnemer);
  }

  private int gebiedskolom() {
    return vorm.codekolom() >= 0 ? vorm.codekolom() : vorm.naamkolom();
  }

  private Optional<Gebiedscode> gebied(Rij rij, Naamzoeker zoeker, Afnemer afnemer) {
    int kolom = gebiedskolom();
    String tekst = rij.veld(kolom);
    if (rij.formules().contains(kolom)) {
      afnemer.weigerRij(weigering(rij, kolom, tekst.trim(), Reden.FORMULE));
      return Optional.empty();
    }
    if (vorm.codekolom() >= 0) {
      Optional<Gebiedscode> code = Gebiedscode.leesLos(tekst);
      if (code.isEmpty()) {
        afnemer.weigerRij(weigering(rij, kolom, tekst.trim(), Reden.GEEN_GEBIEDSCODE));
      }
      return code;
    }
    Naamzoeker.Vondst vondst =
        zoeker.zoek(tekst, rij.veld(vorm.gemeentekolom()), rij.veld(vorm.soortkolom()));
    if (vondst.gebied() == null) {
      afnemer.weigerRij(weigering(rij, kolom, tekst.trim(), vondst.bezwaar()));
    }
    return Optional.ofNullable(vondst.gebied());
  }

  @Bedrijfsregel("MON-44")
  private void cellen(Rij rij, Afnemer afnemer) {
    List<Cel> cellen = new ArrayList<>(kolommen.size());
    for (int i = 0; i < kolommen.size(); i++) {
      cellen.add(kolommen.get(i).isMaat() ? rij.cel(i) : null);
    }
    for (int i = 0; i < kolommen.size(); i++) {
      Cel cel = cellen.get(i);
      if (cel == null) {
        continue;
      }
      Optional<Reden> bezwaar =
          rij.formules().contains(i)
              ? Optional.of(Reden.FORMULE)
              : cel.isOnleesbaar()
                  ? Optional.of(Reden.GEEN_GETAL)
                  : mogelijkheid.bezwaar(cellen, i);
      if (bezwaar.isPresent()) {
        afnemer.weigerCel(weigering(rij, i, rij.veld(i).trim(), bezwaar.get()));
      } else {
        afnemer.cel(i, cel);
        twijfel(rij, i, cellen, afnemer);
      }
    }
  }

  private void twijfel(Rij rij, int kolom, List<Cel> cellen, Afnemer afnemer) {
    twijfelaar
        .procent(kolom, cellen.get(kolom))
        .or(() -> twijfelaar.meerDanGeheel(kolom, cellen))
        .ifPresent(
            o ->
                afnemer.twijfel(
                    new Twijfel(
                        rij.regel(),
                        tabel.cel(rij.regel(), kolom),
                        vorm.koppen().get(kolom).kop(),
                        rij.veld(kolom).trim(),
                        o.reden(),
                        o.geheel(),
                        o.geheelWaarde())));
  }

  private Weigering weigering(Rij rij, int kolom, String waarde, Reden reden) {
    return new Weigering(
        rij.regel(), tabel.cel(rij.regel(), kolom), vorm.koppen().get(kolom).kop(), waarde, reden);
  }

  /** Without names in the file only the country and the municipalities have one. */
  private String titel(Gebiedscode code, Rij rij) {
    if (vorm.naamkolom() >= 0) {
      return rij.veld(vorm.naamkolom());
    }
    String titel = titels.get(code.code());
    boolean naamInRij =
        code.niveau() == Gebiedscode.Niveau.GEMEENTE || code.niveau() == Gebiedscode.Niveau.LAND;
    return titel == null && naamInRij && vorm.gemeentekolom() >= 0
        ? rij.veld(vorm.gemeentekolom())
        : titel;
  }

  @Override
  public List<Kolom> kolommen() {
    return kolommen;
  }

  @Override
  public int inwonerkolom() {
    return mogelijkheid.inwonerkolom();
  }

  @Override
  public int jaar() {
    return jaar;
  }

  /** The first rows below the header, as they were read. */
  public List<List<String>> voorbeeld() {
    return tabel.begin().stream()
        .filter(rij -> rij.regel() > vorm.laatsteKopregel())
        .map(Rij::velden)
        .toList();
  }

  /** Of all its figures; empty when the file does not say. */
  public Optional<Cijferstatus> cijferstatus() {
    return Optional.ofNullable(cijferstatus);
  }

  /** The CBS table, when the name of the file tells it. */
  public Optional<String> tabel() {
    return Optional.ofNullable(cbsTabel);
  }

  /** Where it comes from: Kerncijfers, or another table of StatLine by its title without year. */
  public String bron() {
    String titel =
        vorm.titel() == null ? "" : vorm.titel().replaceAll("[\\s,;]*(19|20)\\d{2}.*$", "").strip();
    return titel.isEmpty()
            || KERNCIJFERS.toLowerCase(Locale.ROOT).endsWith(titel.toLowerCase(Locale.ROOT))
        ? KERNCIJFERS
        : "CBS " + titel;
  }
}
