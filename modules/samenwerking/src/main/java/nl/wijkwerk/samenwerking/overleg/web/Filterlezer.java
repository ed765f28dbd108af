package nl.wijkwerk.samenwerking.overleg.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.samenwerking.overleg.domain.Besluitfilter;
import nl.wijkwerk.samenwerking.overleg.domain.Uitkomst;

/** The filter of the register as it stands in an address. */
final class Filterlezer {
  private Filterlezer() {}

  static Besluitfilter lees(String q, String gebied, String jaar, String uitkomst, String sorteer) {
    return new Besluitfilter(
        leeg(q),
        leeg(gebied),
        jaar(leeg(jaar)),
        uitkomst(leeg(uitkomst)),
        null,
        null,
        leeg(sorteer));
  }

  private static Integer jaar(String tekst) {
    if (tekst != null && !tekst.matches("\\d{1,9}")) {
      throw new OngeldigeInvoer("jaar", "fout.geheel-getal", tekst, "jaar");
    }
    return tekst == null ? null : Integer.valueOf(tekst);
  }

  private static Uitkomst uitkomst(String tekst) {
    if (tekst != null && Stream.of(Uitkomst.values()).noneMatch(u -> u.name().equals(tekst))) {
      throw OngeldigeInvoer.keuze(
          "uitkomst", Stream.of(Uitkomst.values()).map(Enum::name).toList());
    }
    return tekst == null ? null : Uitkomst.valueOf(tekst);
  }

  private static String leeg(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }

  static String adres(String pad, Map<String, String> waarden) {
    String vraag =
        new TreeMap<>(waarden)
            .entrySet().stream()
                .filter(e -> !e.getValue().isBlank())
                .map(
                    e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    return vraag.isEmpty() ? pad : pad + "?" + vraag;
  }
}
