package nl.wijkwerk.monitoring.woorden.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.monitoring.woorden.domain.Cijferverschil;
import nl.wijkwerk.monitoring.woorden.domain.Feit;
import nl.wijkwerk.monitoring.woorden.domain.Kanttekening;
import nl.wijkwerk.monitoring.woorden.domain.Tekststand;
import nl.wijkwerk.stuk.Bestandsnaam;
import nl.wijkwerk.stuk.Stuk;

/** A wijk in words as a document, with what could mislead and the figures that it rests on. */
@ApplicationScoped
@Gebruiksgeval
public class Woordenstuk {
  @Inject private Wijkteksten teksten;
  private Berichten berichten;
  private Clock klok;

  protected Woordenstuk() {}

  @Inject
  Woordenstuk(Berichten berichten, Clock klok) {
    this.berichten = berichten;
    this.klok = klok;
  }

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Stuk lees(String gebied) {
    return stuk(teksten.lees(gebied));
  }

  Stuk stuk(Wijkwoorden woorden) {
    // A file travels on: also of who sees the draft it has what is in force.
    List<Wijktekstbeeld> themas =
        woorden.teksten().stream().map(Wijktekstbeeld::voorLezer).toList();
    List<Stuk.Deel> delen = new ArrayList<>();
    themas.forEach(t -> thema(t, delen));
    delen.add(cijfers(themas));
    long vast = themas.stream().filter(t -> t.stand() == Tekststand.VASTGESTELD).count();
    return new Stuk(
        Bestandsnaam.van(woorden.wijk().naam(), "in woorden"),
        tekst("woorden.titel-van", woorden.wijk().naam()),
        tekst("woorden.titel"),
        woorden.stad().naam(),
        vast == 0
            ? tekst("woorden.niet-vastgesteld")
            : vast < themas.size()
                ? tekst("woorden.deels-vastgesteld", vast, themas.size())
                : tekst("tekststand.VASTGESTELD"),
        vast == 0 || vast < themas.size(),
        LocalDate.now(klok),
        null,
        List.of(new Stuk.Gegeven(tekst("afstanden.wijk"), woorden.wijk().naam())),
        delen,
        List.of());
  }

  private void thema(Wijktekstbeeld t, List<Stuk.Deel> delen) {
    delen.add(new Stuk.Tussenkop(naam(t)));
    delen.add(new Stuk.Alinea(t.tekst()));
    List<String> regels = new ArrayList<>();
    regels.add(stand(t));
    if (t.inBewerking()) {
      regels.add(tekst("woorden.in-bewerking"));
    }
    if (t.inhoud() != null && t.inhoud().evaluatie() != null) {
      regels.add(tekst("woorden.evaluatie") + ": " + t.inhoud().evaluatie());
    }
    for (Kanttekening k : t.kanttekeningen()) {
      regels.add(tekst("woorden.let-op", k.naam(), k.tekst()));
    }
    if (t.verouderd()) {
      regels.add(tekst("woorden.verouderd"));
      t.verschillen().forEach(v -> regels.add(verschil(v)));
    }
    delen.add(new Stuk.Alinea(String.join("\n", regels)));
  }

  private String naam(Wijktekstbeeld t) {
    return t.thema() == null ? tekst("kompas.zonder-thema") : t.thema();
  }

  private String stand(Wijktekstbeeld t) {
    if (t.stand() == null) {
      return tekst("woorden.is-voorstel");
    }
    boolean vast = t.stand() == Tekststand.VASTGESTELD;
    return tekst(
        vast ? "woorden.vastgesteld-door" : "woorden.geschreven-door",
        vast ? t.vastgesteldDoor() : t.gewijzigdDoor(),
        Schrijfwijze.datum(
            (vast ? t.vastgesteldOp() : t.gewijzigd())
                .atZoneSameInstant(klok.getZone())
                .toLocalDate()));
  }

  private String verschil(Cijferverschil v) {
    return tekst(
        "woorden.verschil",
        v.feit().naam(),
        tekst("feit." + v.feit().soort()),
        String.valueOf(v.feit().jaar()),
        v.was() == null ? "\u2013" : v.was().inWoorden(),
        v.nu() == null ? "\u2013" : v.nu().inWoorden());
  }

  private Stuk.Tabel cijfers(List<Wijktekstbeeld> themas) {
    return new Stuk.Tabel(
        tekst("woorden.cijfers"),
        tekst("kompas.thema"),
        List.of(
            Stuk.Kolom.tekst(tekst("afstanden.indicator"), 18),
            Stuk.Kolom.tekst(tekst("woorden.waarvan"), 14),
            new Stuk.Kolom(tekst("wijk.jaar"), Stuk.Inhoud.JAAR, 7, Stuk.Waar.OVERAL),
            new Stuk.Kolom(tekst("woorden.cijfer"), Stuk.Inhoud.GETAL, 9, Stuk.Waar.OVERAL),
            Stuk.Kolom.tekst(tekst("beeld.eenheid"), 12),
            Stuk.Kolom.tekst(tekst("beeld.bron"), 10),
            Stuk.Kolom.tekst(tekst("woorden.stand"), 24).op(Stuk.Waar.BLAD)),
        0,
        themas.stream()
            .map(t -> new Stuk.Groep(naam(t), feiten(t).map(f -> rij(f, stand(t))).toList()))
            .toList(),
        null,
        null);
  }

  private static Stream<Feit> feiten(Wijktekstbeeld t) {
    return Stream.concat(
            t.voorstel().stream().flatMap(z -> z.feiten().stream()),
            t.kanttekeningen().stream().flatMap(k -> k.feiten().stream()))
        .distinct();
  }

  private List<Object> rij(Feit f, String stand) {
    return Arrays.asList(
        f.naam(),
        tekst("feit." + f.soort()),
        f.jaar(),
        f.waarde(),
        f.soort() == Feit.Soort.WIJKEN_ONGUNSTIGER ? tekst("afstanden.wijken") : f.eenheid(),
        f.bron(),
        stand);
  }

  private String tekst(String sleutel, Object... argumenten) {
    return berichten.tekst(Berichten.NEDERLANDS, sleutel, argumenten);
  }
}
