package nl.wijkwerk.monitoring.inlezen.bestand;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Bronmaat;
import nl.wijkwerk.monitoring.inlezen.domain.Cel;
import nl.wijkwerk.monitoring.inlezen.domain.Cijferstatus;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedszoeker;
import nl.wijkwerk.monitoring.inlezen.domain.Herkenning;
import nl.wijkwerk.monitoring.inlezen.domain.Kolom;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomkeuze;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomkop;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomrol;
import nl.wijkwerk.monitoring.inlezen.domain.Mogelijkheid;
import nl.wijkwerk.monitoring.inlezen.domain.Naamzoeker;
import nl.wijkwerk.monitoring.inlezen.domain.Onderwerpkeuze;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;
import nl.wijkwerk.monitoring.inlezen.domain.Ontbreekt;
import nl.wijkwerk.monitoring.inlezen.domain.Tabeljaar;
import nl.wijkwerk.monitoring.inlezen.domain.Telling;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;
import nl.wijkwerk.monitoring.inlezen.domain.Twijfel;
import nl.wijkwerk.monitoring.inlezen.domain.Twijfelaar;
import nl.wijkwerk.monitoring.inlezen.domain.Verhouding;
import nl.wijkwerk.monitoring.inlezen.domain.Voorbeeld;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering.Reden;
import nl.wijkwerk.monitoring.inlezen.domain.Zekerheid;

/**
 * The figures of a table of which a person said what its columns are: wide or long, of one year or
 * of more. Each year is a source of its own.
 */
public final class Eigenbestand {

  /** More words for subjects than these are no subjects. */
  private static final int MEESTE_ONDERWERPEN = 200;

  private final Tabel tabel;
  private final Eigenkop kop;
  private final Path map;

  /**
   * @param map folder for what is made while it is read, or null when it is in memory
   */
  private Eigenbestand(Tabel tabel, Eigenkop kop, Path map) {
    this.tabel = tabel;
    this.kop = kop;
    this.map = map;
  }

  /** The table of which somebody has to say what its columns are; empty without a header. */
  public static Optional<Eigenbestand> vind(Aanlevering aanlevering) {
    Tabel tabel = aanlevering.eigen();
    return Eigenkop.vind(tabel).map(kop -> new Eigenbestand(tabel, kop, aanlevering.map()));
  }

  /** Rows that did not come in a file. */
  public static Eigenbestand van(String naam, List<String> koppen, List<List<String>> rijen) {
    return new Eigenbestand(
        new Lijsttabel(naam, koppen, rijen),
        new Eigenkop(koppen.stream().map(k -> new Kolomkop(k, null, null, null)).toList(), 0),
        null);
  }

  public String naam() {
    return tabel.naam();
  }

  public List<Kolomkop> koppen() {
    return kop.koppen();
  }

  public List<String> kopteksten() {
    return kop.koppen().stream().map(Kolomkop::kop).toList();
  }

  /** Whether it has a header; else the first row of areas stands in its place. */
  public boolean heeftKoppen() {
    return kopteksten().stream().noneMatch(tekst -> Gebiedscode.leesLos(tekst).isPresent());
  }

  /** The first rows below the header, as they were read. */
  public Voorbeeld voorbeeld() {
    List<Rij> rijen =
        tabel.begin().stream().filter(rij -> rij.regel() > kop.laatsteRegel()).toList();
    return new Voorbeeld(
        rijen.stream().map(rij -> kopteksten().isEmpty() ? rij.velden() : passend(rij)).toList(),
        rijen.stream().map(this::getallen).toList(),
        tabel.isKommaScheiding());
  }

  private Set<Integer> getallen(Rij rij) {
    return rij.getallen().stream()
        .filter(kolom -> kopteksten().isEmpty() || kolom < kop.koppen().size())
        .boxed()
        .collect(Collectors.toSet());
  }

  private List<String> passend(Rij rij) {
    List<String> velden = new ArrayList<>();
    for (int i = 0; i < kop.koppen().size(); i++) {
      velden.add(rij.veld(i).strip());
    }
    return velden;
  }

  /** The words in the column of subjects, in the order of the file. */
  public List<String> onderwerpen(Toewijzing toewijzing) {
    int kolom = toewijzing.plaats(Kolomrol.ONDERWERP);
    if (kolom < 0) {
      return List.of();
    }
    Set<String> woorden = new LinkedHashSet<>();
    tabel.elkeRij(
        kop.laatsteRegel(),
        kop.koppen().size(),
        rij -> {
          String woord = rij.veld(kolom).strip();
          if (!woord.isEmpty() && woorden.size() < MEESTE_ONDERWERPEN) {
            woorden.add(woord);
          }
        });
    return List.copyOf(woorden);
  }

  /**
   * Its figures, read in this way.
   *
   * @param jaar of all of them, when no column says it, or null
   * @param maat the measure of that name and unit; empty when there is none yet
   * @param verhoudingen which measures indicators make percentages of
   * @param ditJaar the year it is now
   */
  public Lezing lees(
      Toewijzing toewijzing,
      Integer jaar,
      BiFunction<String, String, Optional<Bronmaat>> maat,
      List<Verhouding> verhoudingen,
      Gebiedszoeker zoeker,
      int ditJaar) {
    return new Lezing(this, toewijzing, jaar, maat, verhoudingen, zoeker, ditJaar);
  }

  /** A table read in one way. */
  public static final class Lezing {

    private static final Cel LEEG = new Cel(null, Ontbreekt.LEEG);

    /** What begins like a code is meant as an area, also when there is none of it. */
    private static final Pattern CODE = Pattern.compile("^\\s*[A-Za-z]{2}[ ._-]?\\d");

    private final Tabel tabel;
    private final Eigenkop kop;
    private final Path map;
    private final Toewijzing toewijzing;
    private final Integer vastJaar;
    private final Gebiedszoeker zoeker;
    private final int ditJaar;
    private final List<Kolom> kolommen = new ArrayList<>();
    private final Map<String, Integer> onderwerpen = new HashMap<>();
    private final Mogelijkheid mogelijkheid;
    private final Twijfelaar twijfelaar;
    private final NavigableSet<Integer> jaren = new TreeSet<>();
    private Jaarrijen gesplitst;
    private int rijen;

    private Lezing(
        Eigenbestand bestand,
        Toewijzing toewijzing,
        Integer vastJaar,
        BiFunction<String, String, Optional<Bronmaat>> maat,
        List<Verhouding> verhoudingen,
        Gebiedszoeker zoeker,
        int ditJaar) {
      this.tabel = bestand.tabel;
      this.kop = bestand.kop;
      this.map = bestand.map;
      this.toewijzing = toewijzing;
      this.vastJaar = vastJaar;
      this.zoeker = zoeker;
      this.ditJaar = ditJaar;
      List<Herkenning> maten = new ArrayList<>();
      if (toewijzing.isLang()) {
        onderwerpen(maat, maten);
      } else {
        kolommen(maat, maten);
      }
      this.mogelijkheid = new Mogelijkheid(maten, false);
      this.twijfelaar = new Twijfelaar(kolommen, maten, verhoudingen, BigDecimal.ZERO);
      zoekJaren();
    }

    private void kolommen(
        BiFunction<String, String, Optional<Bronmaat>> maat, List<Herkenning> maten) {
      for (int i = 0; i < kop.koppen().size(); i++) {
        Kolomkeuze keuze = toewijzing.kolommen().get(i);
        Kolomkop kolomkop = kop.koppen().get(i);
        if (keuze.rol() == Kolomrol.WAARDE) {
          kolommen.add(kolom(kolomkop.kop(), keuze.naam(), keuze.eenheid(), maat, maten));
          continue;
        }
        maten.add(null);
        kolommen.add(
            new Kolom(
                kolomkop,
                keuze.rol() == Kolomrol.NIETS
                    ? Kolom.Uitkomst.NIET_GEKOZEN
                    : Kolom.Uitkomst.KENMERK,
                null));
      }
    }

    private void onderwerpen(
        BiFunction<String, String, Optional<Bronmaat>> maat, List<Herkenning> maten) {
      Map<String, Integer> plaatsen = new HashMap<>();
      for (Onderwerpkeuze keuze : toewijzing.onderwerpen()) {
        if (keuze.naam() == null) {
          onderwerpen.put(keuze.tekst(), -1);
          continue;
        }
        int plaats =
            plaatsen.computeIfAbsent(
                keuze.naam() + "|" + keuze.eenheid(),
                nieuw -> {
                  kolommen.add(kolom(keuze.tekst(), keuze.naam(), keuze.eenheid(), maat, maten));
                  return kolommen.size() - 1;
                });
        onderwerpen.put(keuze.tekst(), plaats);
      }
    }

    private static Kolom kolom(
        String kop,
        String naam,
        String eenheid,
        BiFunction<String, String, Optional<Bronmaat>> maat,
        List<Herkenning> maten) {
      Optional<Bronmaat> bekend = maat.apply(naam, eenheid);
      // One that is not there yet is judged as well: it is made when the file is read in.
      maten.add(
          new Herkenning(
              bekend.map(Bronmaat::id).orElse(0),
              bekend.map(Bronmaat::code).orElse(""),
              naam,
              eenheid,
              ""));
      return new Kolom(
          new Kolomkop(kop, naam, eenheid, null),
          Kolom.Uitkomst.GEKOZEN,
          bekend.map(Bronmaat::id).orElse(null));
    }

    private void zoekJaren() {
      elkeRij(
          rij -> {
            rijen++;
            jaar(rij).filter(this::kan).ifPresent(jaren::add);
          });
      if (rijen == 0) {
        throw new OngeldigBestand(Fout.GEEN_RIJEN);
      }
      if (jaren.isEmpty()) {
        throw new OngeldigBestand(Fout.GEEN_JAREN, zonderJaar(), tabel.naam());
      }
    }

    private Telling zonderJaar() {
      Telling telling = new Telling(List.of(), -1);
      elkeRij(rij -> telling.weigerRij(zonderJaar(rij)));
      return telling;
    }

    private Weigering zonderJaar(Rij rij) {
      int kolom = toewijzing.plaats(Kolomrol.JAAR);
      Reden anders = jaar(rij).isPresent() ? Reden.JAAR_KAN_NIET : Reden.GEEN_JAAR;
      return weigering(rij, kolom, rij.formules().contains(kolom) ? Reden.FORMULE : anders);
    }

    private boolean slaOver(Rij rij) {
      return rij.isLeeg() || Statline.isVoetregel(rij) || isToelichting(rij);
    }

    /** Words alone that are no area: what people write below a table, or between its parts. */
    @Bedrijfsregel("MON-212")
    private boolean isToelichting(Rij rij) {
      List<String> gevuld = rij.velden().stream().filter(v -> !v.isBlank()).toList();
      if (gevuld.size() != 1 || !rij.getallen().isEmpty()) {
        return false;
      }
      String tekst = gevuld.get(0);
      int jaar = vastJaar == null ? ditJaar : vastJaar;
      return toewijzing.getalschrift().lees(tekst).isOnleesbaar()
          && !CODE.matcher(tekst).find()
          && zoeker.zoek(jaar, "", tekst, "").gebied() == null;
    }

    private Optional<Integer> jaar(Rij rij) {
      int kolom = toewijzing.plaats(Kolomrol.JAAR);
      return kolom < 0 ? Optional.ofNullable(vastJaar) : Peildatum.jaar(rij.veld(kolom));
    }

    private boolean kan(int jaar) {
      return Tabeljaar.kan(jaar, ditJaar);
    }

    /** The years that it has figures of, in order. */
    public NavigableSet<Integer> jaren() {
      return Collections.unmodifiableNavigableSet(jaren);
    }

    /** Rows below the header. */
    public int rijen() {
      return rijen;
    }

    /**
     * One source for each year, in order. Rows of which the year cannot be read are refused with
     * the last one.
     */
    public List<Cijferbron> perJaar() {
      if (map != null && jaren.size() > 1 && gesplitst == null) {
        splits();
      }
      return jaren.stream().<Cijferbron>map(Jaargang::new).toList();
    }

    private void splits() {
      try (Jaarrijen perJaar = new Jaarrijen(map)) {
        elkeRij(rij -> perJaar.voegToe(jaar(rij).filter(this::kan).orElse(jaren.last()), rij));
        gesplitst = perJaar;
      }
    }

    private void elkeRij(Consumer<Rij> afnemer) {
      tabel.elkeRij(
          kop.laatsteRegel(),
          kop.koppen().size(),
          rij -> {
            if (!slaOver(rij)) {
              afnemer.accept(rij);
            }
          });
    }

    private final class Jaargang implements Cijferbron {
      private final int jaar;
      private final Set<String> vreemd = new LinkedHashSet<>();

      private Jaargang(int jaar) {
        this.jaar = jaar;
      }

      @Override
      public List<Kolom> kolommen() {
        return List.copyOf(kolommen);
      }

      @Override
      public int jaar() {
        return jaar;
      }

      @Override
      public int inwonerkolom() {
        return -1;
      }

      @Override
      public List<String> vreemd() {
        return List.copyOf(vreemd);
      }

      @Override
      public boolean isGebiedenbron() {
        return false;
      }

      @Override
      public void lees(Cijferbestand.Afnemer afnemer) {
        Gezien gezien = new Gezien();
        if (gesplitst == null) {
          elkeRij(rij -> leesVanJaar(rij, gezien, afnemer));
        } else {
          gesplitst.elke(jaar, rij -> leesVanJaar(rij, gezien, afnemer));
        }
      }

      private void leesVanJaar(Rij rij, Gezien gezien, Cijferbestand.Afnemer afnemer) {
        int kolom = toewijzing.plaats(Kolomrol.JAAR);
        Optional<Integer> gelezen =
            kolom >= 0 && rij.formules().contains(kolom) ? Optional.empty() : Lezing.this.jaar(rij);
        if (gelezen.filter(Lezing.this::kan).isPresent()) {
          if (gelezen.get() == jaar) {
            rij(rij, jaar, gezien, afnemer, vreemd);
          }
        } else if (jaar == jaren.last()) {
          afnemer.weigerRij(zonderJaar(rij));
        }
      }
    }

    /** Which observations came by: an area has one figure per measure. */
    private static final class Gezien {
      private final Map<String, Integer> gebieden = new HashMap<>();
      private final Map<Integer, BitSet> perKolom = new HashMap<>();
      private final Map<String, Cijfers> cijfers = new HashMap<>();
      private final Set<String> tegenspraken = new HashSet<>();

      private boolean isNieuw(Gebiedscode gebied, int kolom) {
        int nummer = gebieden.computeIfAbsent(gebied.code(), g -> gebieden.size());
        BitSet al = perKolom.computeIfAbsent(kolom, k -> new BitSet());
        if (al.get(nummer)) {
          return false;
        }
        al.set(nummer);
        return true;
      }
    }

    /** The figures of one area that came by in rows of their own, each with where it stands. */
    private static final class Cijfers {
      private final List<Cel> cellen;
      private final Map<Integer, Rij> rijen = new HashMap<>();

      private Cijfers(int kolommen) {
        this.cellen = new ArrayList<>(Collections.nCopies(kolommen, null));
      }
    }

    @Bedrijfsregel("MON-95")
    private void rij(
        Rij rij, int jaar, Gezien gezien, Cijferbestand.Afnemer afnemer, Set<String> vreemd) {
      if (heeftAnderAantalKolommen(rij)) {
        afnemer.weigerRij(
            new Weigering(
                rij.regel(), null, String.valueOf(rij.velden().size()), Reden.AANTAL_KOLOMMEN));
        return;
      }
      Optional<Gebiedscode> gebied = gebied(rij, jaar, afnemer);
      if (gebied.isEmpty()) {
        return;
      }
      if (zoeker.isVreemd(gebied.get())) {
        vreemd.add(gebied.get().code());
      }
      if (toewijzing.isLang()) {
        lang(rij, jaar, gebied.get(), gezien, afnemer);
      } else if (gezien.isNieuw(gebied.get(), -1)) {
        afnemer.rij(new Gebiedsregel(gebied.get(), null));
        twijfelNaam(rij, jaar, gebied.get(), gezien, afnemer);
        breed(rij, afnemer);
      } else {
        afnemer.weigerRij(weigering(rij, gebiedskolom(), Reden.GEBIED_DUBBEL));
      }
    }

    /** Empty cells behind the last column say nothing. */
    private boolean heeftAnderAantalKolommen(Rij rij) {
      int breedte = kop.koppen().size();
      return rij.velden().size() < breedte
          || rij.velden().stream().skip(breedte).anyMatch(v -> !v.isBlank());
    }

    private int gebiedskolom() {
      int code = toewijzing.plaats(Kolomrol.GEBIEDSCODE);
      return code >= 0 ? code : toewijzing.plaats(Kolomrol.GEBIEDSNAAM);
    }

    private Optional<Gebiedscode> gebied(Rij rij, int jaar, Cijferbestand.Afnemer afnemer) {
      int code = toewijzing.plaats(Kolomrol.GEBIEDSCODE);
      int naam = toewijzing.plaats(Kolomrol.GEBIEDSNAAM);
      int gemeente = toewijzing.plaats(Kolomrol.GEMEENTE);
      Optional<Integer> formule =
          Stream.of(code, naam, gemeente).filter(k -> rij.formules().contains(k)).findFirst();
      if (formule.isPresent()) {
        afnemer.weigerRij(weigering(rij, formule.get(), Reden.FORMULE));
        return Optional.empty();
      }
      Naamzoeker.Vondst vondst =
          zoeker.zoek(jaar, rij.veld(code), rij.veld(naam), rij.veld(gemeente));
      if (vondst.gebied() == null) {
        boolean opNaam = code < 0 || rij.veld(code).isBlank() && naam >= 0;
        afnemer.weigerRij(weigering(rij, opNaam ? naam : code, vondst.bezwaar()));
      }
      return Optional.ofNullable(vondst.gebied());
    }

    private void lang(
        Rij rij, int jaar, Gebiedscode gebied, Gezien gezien, Cijferbestand.Afnemer afnemer) {
      int kolom = toewijzing.plaats(Kolomrol.ONDERWERP);
      Integer maat =
          onderwerpen.computeIfAbsent(
              rij.veld(kolom).strip(),
              woord ->
                  toewijzing.onderwerp(woord).map(o -> onderwerpen.get(o.tekst())).orElse(null));
      if (maat == null || rij.formules().contains(kolom)) {
        afnemer.weigerRij(
            weigering(
                rij,
                kolom,
                rij.formules().contains(kolom) ? Reden.FORMULE : Reden.ONDERWERP_ONBEKEND));
        return;
      }
      if (maat < 0) {
        return;
      }
      if (!gezien.isNieuw(gebied, maat)) {
        afnemer.weigerRij(weigering(rij, kolom, Reden.WAARNEMING_DUBBEL));
        return;
      }
      afnemer.rij(new Gebiedsregel(gebied, null));
      twijfelNaam(rij, jaar, gebied, gezien, afnemer);
      List<Cel> cellen = new ArrayList<>(Collections.nCopies(kolommen.size(), LEEG));
      int waarde = toewijzing.plaats(Kolomrol.WAARDE);
      Uitkomst uitkomst = cel(rij, waarde, cellen, maat);
      lever(uitkomst, maat, afnemer);
      if (uitkomst.cel() != null) {
        twijfelLang(rij, gebied, maat, uitkomst.cel(), gezien, afnemer);
      }
    }

    /** The code counts; a name of another area is told once, however many rows have it. */
    private void twijfelNaam(
        Rij rij, int jaar, Gebiedscode gebied, Gezien gezien, Cijferbestand.Afnemer afnemer) {
      int kolom = toewijzing.plaats(Kolomrol.GEBIEDSNAAM);
      int code = toewijzing.plaats(Kolomrol.GEBIEDSCODE);
      if (kolom < 0 || rij.veld(code).isBlank()) {
        return;
      }
      zoeker
          .anderGebiedMetNaam(jaar, gebied, rij.veld(kolom))
          .filter(ander -> gezien.tegenspraken.add(gebied.code() + rij.veld(kolom)))
          .map(
              ander ->
                  new Twijfelaar.Oordeel(Twijfel.Reden.NAAM_VAN_ANDER_GEBIED, ander.code(), null))
          .ifPresent(oordeel -> afnemer.twijfel(twijfel(rij, kolom, oordeel)));
    }

    /** Part and whole stand in rows of their own: they are held together when the second comes. */
    private void twijfelLang(
        Rij rij,
        Gebiedscode gebied,
        int maat,
        Cel cel,
        Gezien gezien,
        Cijferbestand.Afnemer afnemer) {
      int waarde = toewijzing.plaats(Kolomrol.WAARDE);
      twijfelaar
          .procent(maat, cel)
          .or(() -> twijfelaar.procentteken(maat, cel, rij.veld(waarde)))
          .ifPresent(oordeel -> afnemer.twijfel(twijfel(rij, waarde, oordeel)));
      List<Integer> delen = twijfelaar.delenBij(maat);
      if (delen.isEmpty()) {
        return;
      }
      Cijfers samen =
          gezien.cijfers.computeIfAbsent(gebied.code(), g -> new Cijfers(kolommen.size()));
      samen.cellen.set(maat, cel);
      samen.rijen.put(maat, rij);
      for (int deel : delen) {
        twijfelaar
            .meerDanGeheel(deel, samen.cellen)
            .ifPresent(o -> afnemer.twijfel(twijfel(samen.rijen.get(deel), waarde, o)));
      }
    }

    private Twijfel twijfel(Rij rij, int kolom, Twijfelaar.Oordeel oordeel) {
      return new Twijfel(
          rij.regel(),
          tabel.cel(rij.regel(), kolom),
          kop.koppen().get(kolom).kop(),
          rij.veld(kolom).strip(),
          oordeel.reden(),
          oordeel.geheel(),
          oordeel.geheelWaarde());
    }

    private Cel cijfer(Rij rij, int kolom) {
      return rij.cel(kolom, toewijzing.getalschrift());
    }

    private void breed(Rij rij, Cijferbestand.Afnemer afnemer) {
      List<Cel> cellen = new ArrayList<>(Collections.nCopies(kolommen.size(), LEEG));
      for (int i = 0; i < kolommen.size(); i++) {
        if (toewijzing.kolommen().get(i).rol() == Kolomrol.WAARDE) {
          cellen.set(i, cijfer(rij, i));
        }
      }
      for (int i = 0; i < kolommen.size(); i++) {
        if (toewijzing.kolommen().get(i).rol() == Kolomrol.WAARDE) {
          Uitkomst uitkomst = cel(rij, i, cellen, i);
          lever(uitkomst, i, afnemer);
          if (uitkomst.cel() != null) {
            twijfelBreed(rij, i, cellen, afnemer);
          }
        }
      }
    }

    private void twijfelBreed(Rij rij, int kolom, List<Cel> cellen, Cijferbestand.Afnemer afnemer) {
      twijfelaar
          .procent(kolom, cellen.get(kolom))
          .or(() -> twijfelaar.procentteken(kolom, cellen.get(kolom), rij.veld(kolom)))
          .or(() -> twijfelaar.meerDanGeheel(kolom, cellen))
          .ifPresent(oordeel -> afnemer.twijfel(twijfel(rij, kolom, oordeel)));
    }

    private static void lever(Uitkomst uitkomst, int kolom, Cijferbestand.Afnemer afnemer) {
      if (uitkomst.weigering() != null) {
        afnemer.weigerCel(uitkomst.weigering());
      } else {
        afnemer.cel(kolom, uitkomst.cel());
      }
    }

    /** A figure or a reason why there is none; or else a refusal. */
    private record Uitkomst(Cel cel, Weigering weigering) {}

    /**
     * @param bron column of the file with the figure
     * @param kolom place of its measure
     */
    private Uitkomst cel(Rij rij, int bron, List<Cel> cellen, int kolom) {
      Kolomkeuze keuze = toewijzing.kolommen().get(bron);
      Bijbehorend bij = new Bijbehorend(rij, keuze);
      Optional<Integer> formule =
          Stream.of(bron, bij.reden, bij.marge, bij.respondenten, bij.status)
              .filter(k -> rij.formules().contains(k))
              .findFirst();
      if (formule.isPresent()) {
        return geweigerd(rij, formule.get(), Reden.FORMULE);
      }
      Cel cel = cijfer(rij, bron);
      if (cel.isOnleesbaar()) {
        return geweigerd(rij, bron, Reden.GEEN_GETAL);
      }
      if (!rij.veld(bij.reden).isBlank()) {
        Optional<Ontbreekt> reden = Ontbreekt.lees(rij.veld(bij.reden));
        if (cel.isGetal() || reden.isEmpty()) {
          return geweigerd(
              rij, bij.reden, cel.isGetal() ? Reden.REDEN_BIJ_CIJFER : Reden.REDEN_ONBEKEND);
        }
        cel = new Cel(null, reden.get());
      }
      cellen.set(kolom, cel);
      Optional<Reden> bezwaar = mogelijkheid.bezwaar(cellen, kolom);
      return bezwaar.isPresent() ? geweigerd(rij, bron, bezwaar.get()) : bij.zekerheid(cel);
    }

    private Uitkomst geweigerd(Rij rij, int kolom, Reden reden) {
      return new Uitkomst(null, weigering(rij, kolom, reden));
    }

    private Weigering weigering(Rij rij, int kolom, Reden reden) {
      return new Weigering(
          rij.regel(),
          tabel.cel(rij.regel(), kolom),
          kolom < 0 ? null : kop.koppen().get(kolom).kop(),
          rij.veld(kolom).strip(),
          reden);
    }

    /** The columns that say more of one figure. */
    private final class Bijbehorend {
      private final Rij rij;
      private final int reden;
      private final int marge;
      private final int respondenten;
      private final int status;

      private Bijbehorend(Rij rij, Kolomkeuze waarde) {
        this.rij = rij;
        this.reden = toewijzing.plaatsBij(Kolomrol.REDEN, waarde);
        this.marge = toewijzing.plaatsBij(Kolomrol.MARGE, waarde);
        this.respondenten = toewijzing.plaatsBij(Kolomrol.RESPONDENTEN, waarde);
        this.status = toewijzing.plaatsBij(Kolomrol.STATUS, waarde);
      }

      @Bedrijfsregel("MON-90")
      private Uitkomst zekerheid(Cel cel) {
        Cel breedte =
            rij.isGetal(marge)
                ? cijfer(rij, marge)
                : Zekerheid.leesMarge(toewijzing.getalschrift(), rij.veld(marge));
        if (breedte.isOnleesbaar() || breedte.isGetal() && breedte.waarde().signum() < 0) {
          return geweigerd(rij, marge, Reden.MARGE_KAN_NIET);
        }
        if (breedte.isGetal() && !cel.isGetal()) {
          return geweigerd(rij, marge, Reden.MARGE_ZONDER_CIJFER);
        }
        Cel aantal = cijfer(rij, respondenten);
        if (aantal.isOnleesbaar() || aantal.isGetal() && !isAantal(aantal)) {
          return geweigerd(rij, respondenten, Reden.RESPONDENTEN_KAN_NIET);
        }
        Optional<Cijferstatus> gelezen =
            Cijferstatus.lees(rij.veld(status)).or(() -> voorlopigJaar(rij));
        if (gelezen.isEmpty() && !rij.veld(status).isBlank()) {
          return geweigerd(rij, status, Reden.STATUS_ONBEKEND);
        }
        return new Uitkomst(
            cel.zo(
                breedte.waarde(),
                aantal.isGetal() ? aantal.waarde().intValueExact() : null,
                gelezen.orElse(null)),
            null);
      }

      private boolean isAantal(Cel aantal) {
        return aantal.waarde().signum() >= 0
            && aantal.waarde().stripTrailingZeros().scale() <= 0
            && aantal.waarde().precision() - aantal.waarde().scale() <= 9;
      }

      /** A star behind the year: the source will still change the figure. */
      private Optional<Cijferstatus> voorlopigJaar(Rij rij) {
        int jaar = toewijzing.plaats(Kolomrol.JAAR);
        return rij.veld(status).isBlank() && rij.veld(jaar).indexOf('*') >= 0
            ? Optional.of(Cijferstatus.VOORLOPIG)
            : Optional.empty();
      }
    }
  }
}
