package nl.wijkwerk.wijkplan.formulier.application;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Gegeven;
import nl.wijkwerk.stuk.Stuk.Groep;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.wijkplan.netwerk.application.Netwerkbeeld;
import nl.wijkwerk.wijkplan.netwerk.application.Netwerktekening;
import nl.wijkwerk.wijkplan.netwerk.domain.Knoopsoort;

/**
 * Network of goals and efforts: its drawing, and a list of each part, its links and what is amiss.
 */
final class Netwerkformulier {
  private Netwerkformulier() {}

  static Stuk van(Blanco b, Netwerkbeeld beeld) {
    return b.lijst(
        beeld.plantitel() == null
            ? b.tekst("netwerk.titel")
            : b.tekst("netwerk.titel") + ", " + beeld.plantitel(),
        b.tekst("formulier.netwerk.soort"),
        Stream.of(
                b.tekst("netwerk.titel"),
                beeld.plantitel() == null ? b.gemeente() : beeld.plantitel(),
                String.valueOf(b.vandaag()))
            .filter(java.util.Objects::nonNull)
            .toList(),
        beeld.visie() == null || beeld.visie().isEmpty()
            ? List.of()
            : List.of(new Gegeven(b.tekst("kader.visie"), beeld.visie())),
        tekening(b, beeld),
        new Tabel(
            b.tekst("netwerk.lijst"),
            b.tekst("les.soort"),
            List.of(
                b.kolom("netwerk.onderdeel", 34),
                b.kolom("netwerk.gekoppeld", 42),
                b.kolom("netwerk.staat", 18),
                b.kolom("netwerk.let-op", 18)),
            0,
            Arrays.stream(Knoopsoort.values())
                .map(
                    s ->
                        new Groep(
                            b.tekst("netwerk.kolom." + s),
                            Stream.concat(
                                    beeld.kolom(s).stream().map(k -> rij(b, beeld, k)),
                                    Stream.of(open(b, s)))
                                .toList()))
                .toList(),
            null,
            null));
  }

  private static Stuk.Beeld tekening(Blanco b, Netwerkbeeld beeld) {
    Netwerktekening tekening =
        new Netwerktekening(
            beeld,
            null,
            Set.of(),
            null,
            new Netwerktekening.Teksten() {
              @Override
              public String zin(String sleutel) {
                return b.tekst(sleutel);
              }

              @Override
              public String zin(String sleutel, Object waarde) {
                return b.zin(sleutel, waarde);
              }
            });
    return new Stuk.Beeld(
        b.tekst("formulier.netwerk.tekening"),
        b.zin(
            "formulier.netwerk.beeld",
            beeld.kolom(Knoopsoort.DOEL).size(),
            beeld.kolom(Knoopsoort.WERKVELD).size(),
            beeld.kolom(Knoopsoort.INSPANNING).size(),
            beeld.knopen().stream().mapToInt(k -> k.buren().size()).sum() / 2),
        tekening.svg());
  }

  private static List<Object> rij(Blanco b, Netwerkbeeld beeld, Netwerkbeeld.Knoop k) {
    return Arrays.asList(
        (k.pm() ? b.tekst("netwerk.pm") + ": " : "") + k.naam(),
        beeld.burenVan(k).stream()
            .map(n -> b.tekst("netwerksoort." + n.soort()) + ": " + n.naam())
            .collect(Collectors.joining("\n")),
        b.tekst("netwerkbron." + k.bron()),
        Stream.concat(
                k.vervallen() ? Stream.of(b.tekst("netwerk.vervallen")) : Stream.empty(),
                k.signalen().stream().map(s -> b.tekst("netwerksignaal." + s)))
            .collect(Collectors.joining("\n")));
  }

  /** What residents have still to say, as the screen has it below each column. */
  private static List<Object> open(Blanco b, Knoopsoort soort) {
    return Arrays.asList(
        b.tekst("netwerk.pm") + ": " + b.tekst("netwerk.open." + soort), null, null, null);
  }
}
