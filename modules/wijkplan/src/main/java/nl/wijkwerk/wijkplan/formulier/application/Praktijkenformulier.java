package nl.wijkwerk.wijkplan.formulier.application;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Groep;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.praktijk.application.Praktijken;
import nl.wijkwerk.wijkplan.praktijk.domain.Praktijkinhoud;
import nl.wijkwerk.wijkplan.praktijk.domain.Praktijksoort;

/** Practices that work, per kind, with their source and the solutions they are an example of. */
final class Praktijkenformulier {
  private Praktijkenformulier() {}

  static Stuk van(
      Blanco b,
      Formuliervraag vraag,
      List<Praktijken.Praktijkbeeld> praktijken,
      List<Oplossingen.Keus> oplossingen) {
    Map<UUID, String> namen =
        oplossingen.stream()
            .collect(Collectors.toMap(Oplossingen.Keus::id, Oplossingen.Keus::tekst));
    return b.lijst(
        b.tekst("praktijken.titel"),
        b.tekst("formulier.praktijken.soort"),
        List.of(b.tekst("praktijken.titel"), String.valueOf(b.vandaag().getYear())),
        List.of(),
        new Tabel(
            b.tekst("praktijken.alle"),
            b.tekst("kader.soort"),
            List.of(
                b.kolom("praktijk.naam", 24),
                b.kolom("praktijk.gemeente", 14),
                b.kolom("praktijk.wijk", 14),
                b.kolom("praktijk.beschrijving", 40),
                b.kolom("praktijk.oplossingen", 24),
                b.kolom("oplossing.bron", 24),
                b.kolom("formulier.oplossingen.tot", Inhoud.DATUM, 12).op(Stuk.Waar.BLAD)),
            0,
            Arrays.stream(Praktijksoort.values())
                .filter(s -> vraag.praktijksoort() == null || vraag.praktijksoort() == s)
                .map(s -> groep(b, s, vraag.beeindigd(), praktijken, namen))
                .toList(),
            null,
            null));
  }

  private static Groep groep(
      Blanco b,
      Praktijksoort soort,
      boolean beeindigd,
      List<Praktijken.Praktijkbeeld> praktijken,
      Map<UUID, String> namen) {
    return new Groep(
        b.tekst("praktijksoort." + soort),
        praktijken.stream()
            .filter(p -> p.loopt() != beeindigd && p.inhoud().soort() == soort)
            .map(p -> rij(p.inhoud(), namen))
            .toList());
  }

  private static List<Object> rij(Praktijkinhoud i, Map<UUID, String> namen) {
    return Arrays.asList(
        i.naam(),
        i.gemeente(),
        i.wijk(),
        i.beschrijving(),
        i.oplossingen().stream().map(namen::get).collect(Collectors.joining("\n")),
        i.bron(),
        i.tot());
  }
}
