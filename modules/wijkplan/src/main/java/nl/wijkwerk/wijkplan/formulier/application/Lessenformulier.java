package nl.wijkwerk.wijkplan.formulier.application;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Groep;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.wijkplan.les.application.Lessen;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;

/** Lessons of closed evaluations: what helped, what stood in the way, and where. */
final class Lessenformulier {
  private Lessenformulier() {}

  static Stuk van(Blanco b, List<Lessen.Lesbeeld> lessen) {
    return b.lijst(
        b.tekst("lessen.titel"),
        b.tekst("formulier.lessen.soort"),
        List.of(b.tekst("lessen.titel"), String.valueOf(b.vandaag().getYear())),
        List.of(),
        tabel(b, b.tekst("lessen.lijst"), lessen, b.tekst("lessen.leeg")));
  }

  static Tabel tabel(Blanco b, String titel, List<Lessen.Lesbeeld> lessen, String leeg) {
    return new Tabel(
        titel,
        null,
        List.of(
            b.kolom("les.soort", 12),
            b.kolom("formulier.lessen.les", 44),
            b.kolom("les.ambitie", Inhoud.JAAR, 9),
            b.kolom("les.thema", 12),
            b.kolom("oplossingen.titel", 24),
            b.kolom("wijken.wijk", 16),
            b.kolom("formulier.evaluatie", Inhoud.JAAR, 10)),
        1,
        List.of(new Groep(null, lessen.stream().map(l -> rij(b, l)).toList())),
        null,
        leeg);
  }

  private static List<Object> rij(Blanco b, Lessen.Lesbeeld l) {
    return Arrays.asList(
        b.tekst("les." + l.inhoud().soort()),
        l.inhoud().tekst(),
        l.inhoud().ambitie(),
        l.inhoud().thema() == null ? null : b.tekst("domein." + l.inhoud().thema()),
        l.oplossingen().stream()
            .map(Oplossingen.Keus::tekst)
            .sorted(Comparator.naturalOrder())
            .collect(Collectors.joining("\n")),
        l.wijk(),
        l.jaar());
  }
}
