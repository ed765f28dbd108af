package nl.wijkwerk.monitoring.mkba.domain;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** An MKBA and its posts for tests; a test names only what deviates. */
public final class MkbaFixture {
  public static final OffsetDateTime NU = OffsetDateTime.parse("2026-12-02T10:00:00Z");

  private MkbaFixture() {}

  /** Three years from 2026 at 10 percent, for gemeente, corporatie and bewoners. */
  public static Mkbainhoud inhoud() {
    return inhoud(2026, 3, "10");
  }

  public static Mkbainhoud inhoud(int basisjaar, int jaren, String voet) {
    return inhoud(
        "Frontlijnteam",
        basisjaar,
        jaren,
        voet,
        "Afspraak",
        List.of("Gemeente", "Corporatie", "Bewoners"));
  }

  public static Mkbainhoud inhoud(
      String titel,
      Integer basisjaar,
      Integer jaren,
      String voet,
      String bron,
      List<String> partijen) {
    return new Mkbainhoud(
        titel,
        "WK014111",
        "Een team dat achter de voordeur komt",
        null,
        basisjaar,
        jaren,
        voet == null ? null : new BigDecimal(voet),
        bron,
        "2026",
        partijen);
  }

  public static Mkba mkba() {
    return new Mkba(UUID.randomUUID(), inhoud(), "De Riet", NU, "W");
  }

  public static Postinhoud eenmalig(Postsoort soort, String partij, String bedrag, int jaar) {
    return post(soort, partij, null, Spreiding.EENMALIG, bedrag, jaar, null, null, null, null);
  }

  public static Postinhoud jaarlijks(
      Postsoort soort, String partij, String bedrag, int van, int tot) {
    return post(soort, partij, null, Spreiding.JAARLIJKS, bedrag, van, tot, null, null, null);
  }

  public static Postinhoud post(
      Postsoort soort,
      String partij,
      String naar,
      Spreiding spreiding,
      String bedrag,
      Integer van,
      Integer tot,
      Margesoort marge,
      String laag,
      String hoog) {
    return new Postinhoud(
        soort,
        soort + " van " + partij,
        partij,
        naar,
        spreiding,
        getal(bedrag),
        van,
        tot,
        List.of(),
        marge,
        getal(laag),
        getal(hoog),
        Grondslag.GESCHAT,
        null,
        null);
  }

  public static Postinhoud eigen(Postsoort soort, String partij, Jaarbedrag... bedragen) {
    return new Postinhoud(
        soort,
        soort + " van " + partij,
        partij,
        null,
        Spreiding.EIGEN,
        null,
        null,
        null,
        List.of(bedragen),
        null,
        null,
        null,
        Grondslag.GESCHAT,
        "Begroting",
        null);
  }

  /** The same post, measured or estimated, with this source and evaluation. */
  public static Postinhoud met(Postinhoud p, Grondslag grondslag, String bron, String evaluatie) {
    return new Postinhoud(
        p.soort(),
        p.omschrijving(),
        p.partij(),
        p.naar(),
        p.spreiding(),
        p.bedrag(),
        p.van(),
        p.tot(),
        p.eigen(),
        p.marge(),
        p.laag(),
        p.hoog(),
        grondslag,
        bron,
        evaluatie);
  }

  public static Mkbauitkomst bereken(Mkbainhoud inhoud, Postinhoud... posten) {
    return Mkbarekening.bereken(
        inhoud,
        Arrays.stream(posten).map(p -> new Mkbarekening.Post(UUID.randomUUID(), p)).toList(),
        BigDecimal.ONE);
  }

  private static BigDecimal getal(String tekst) {
    return tekst == null ? null : new BigDecimal(tekst);
  }
}
