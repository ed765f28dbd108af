package nl.wijkwerk.monitoring.mkba.application;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.monitoring.mkba.domain.Jaarbedrag;
import nl.wijkwerk.monitoring.mkba.domain.Margesoort;
import nl.wijkwerk.monitoring.mkba.domain.Mkbainhoud;
import nl.wijkwerk.monitoring.mkba.domain.Postinhoud;

/** What an MKBA or a post says, and what changed in it, for the trail. */
final class Mkbawijziging {
  private Mkbawijziging() {}

  static String tussen(Mkbainhoud was, Mkbainhoud wordt) {
    return tussen(velden(was), velden(wordt));
  }

  static String tussen(Postinhoud was, Postinhoud wordt) {
    return tussen(velden(was), velden(wordt));
  }

  /** All that was filled in: field and value. */
  static String inWoorden(Postinhoud post) {
    return velden(post).entrySet().stream()
        .filter(v -> v.getValue() != null)
        .map(v -> v.getKey() + " " + v.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String tussen(Map<String, String> was, Map<String, String> wordt) {
    String delen =
        wordt.entrySet().stream()
            .filter(v -> !Objects.equals(v.getValue(), was.get(v.getKey())))
            .map(
                v ->
                    "%s van %s naar %s"
                        .formatted(v.getKey(), of(was.get(v.getKey())), of(v.getValue())))
            .collect(Collectors.joining("; "));
    return delen.isEmpty() ? "niets" : delen;
  }

  private static String of(String waarde) {
    return waarde == null ? "leeg" : waarde;
  }

  private static Map<String, String> velden(Mkbainhoud i) {
    Map<String, String> velden = new LinkedHashMap<>();
    velden.put("titel", Schrijfwijze.kort(i.titel()));
    velden.put("gebied", i.gebied() == null ? "hele gemeente" : i.gebied());
    velden.put("onderwerp", Schrijfwijze.kort(i.onderwerp()));
    velden.put("hoort bij", i.hoortBij());
    velden.put("basisjaar", i.basisjaar().toString());
    velden.put("aantal jaren", i.jaren().toString());
    velden.put("discontovoet", Schrijfwijze.getal(i.discontovoet()) + "%");
    velden.put("bron van de discontovoet", i.discontobron());
    velden.put("prijspeil", i.prijspeil());
    velden.put("partijen", String.join(", ", i.partijen()));
    return velden;
  }

  private static Map<String, String> velden(Postinhoud p) {
    Map<String, String> velden = new LinkedHashMap<>();
    velden.put("soort", klein(p.soort()));
    velden.put("omschrijving", Schrijfwijze.kort(p.omschrijving()));
    velden.put("partij", p.partij());
    velden.put("naar", p.naar());
    velden.put("spreiding", klein(p.spreiding()));
    velden.put("bedrag", bedrag(p.bedrag()));
    velden.put("van", p.van() == null ? null : p.van().toString());
    velden.put("tot en met", p.tot() == null ? null : p.tot().toString());
    velden.put("eigen bedragen", eigen(p.eigen()));
    velden.put("laag", grens(p, p.laag()));
    velden.put("hoog", grens(p, p.hoog()));
    velden.put("grondslag", klein(p.grondslag()));
    velden.put("bron", p.bron());
    velden.put("evaluatie", p.evaluatie());
    return velden;
  }

  private static String eigen(List<Jaarbedrag> eigen) {
    return eigen.isEmpty()
        ? null
        : eigen.stream()
            .map(b -> b.jaar() + ": " + bedrag(b.bedrag()))
            .collect(Collectors.joining(", "));
  }

  private static String grens(Postinhoud p, BigDecimal waarde) {
    if (waarde == null) {
      return null;
    }
    return p.marge() == Margesoort.PROCENT ? Schrijfwijze.getal(waarde) + "%" : bedrag(waarde);
  }

  private static String bedrag(BigDecimal bedrag) {
    return bedrag == null ? null : Schrijfwijze.euro(bedrag);
  }

  private static String klein(Enum<?> keuze) {
    return keuze.name().toLowerCase(Locale.ROOT);
  }
}
