package nl.wijkwerk.monitoring.mkba.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.monitoring.mkba.domain.Mkbainhoud;
import nl.wijkwerk.monitoring.mkba.domain.Mkbauitkomst;
import nl.wijkwerk.monitoring.mkba.domain.Postinhoud;
import nl.wijkwerk.stuk.Bestandsnaam;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Gegeven;
import nl.wijkwerk.stuk.Stuk.Groep;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Stuk.Kolom;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.stuk.Stuk.Waar;

/** An MKBA as a document: the whole, or the data of one of its pictures. */
@ApplicationScoped
@Gebruiksgeval
public class Mkbastukken {
  /** What a document holds. */
  public enum Deel {
    ANALYSE,
    PARTIJEN,
    JAREN,
    GEVOELIGHEID
  }

  @Inject private Mkbas mkbas;
  @Inject private Gebieden gebieden;
  @Inject private Clock klok;
  private Berichten berichten;

  protected Mkbastukken() {}

  @Inject
  Mkbastukken(Berichten berichten) {
    this.berichten = berichten;
  }

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Stuk lees(UUID id, Deel deel) {
    Mkbabeeld beeld = mkbas.lees(id);
    List<Stuk.Deel> delen = new ArrayList<>();
    if (deel == Deel.ANALYSE) {
      delen.add(uitkomst(beeld));
      delen.add(posten(beeld));
    }
    if (deel == Deel.ANALYSE || deel == Deel.PARTIJEN) {
      delen.add(partijenplaat(beeld));
      delen.add(partijen(beeld.uitkomst()));
    }
    if (deel == Deel.ANALYSE || deel == Deel.JAREN) {
      delen.add(plaat(beeld, "mkba.cumulatief.beeld", tekening(beeld).saldolijn()));
      delen.add(jaren(beeld.uitkomst()));
    }
    if (deel == Deel.ANALYSE || deel == Deel.GEVOELIGHEID) {
      delen.add(rente(beeld.uitkomst()));
      delen.add(varianten(beeld.uitkomst()));
    }
    return new Stuk(
        Bestandsnaam.van(
            "MKBA", beeld.inhoud().titel(), deel == Deel.ANALYSE ? "" : tekst("mkbadeel." + deel)),
        beeld.inhoud().titel(),
        tekst("mkba.naam"),
        gebieden.gemeente().map(Gebied::naam).orElse(null),
        null,
        false,
        LocalDate.now(klok),
        String.valueOf(beeld.versie()),
        kop(beeld),
        delen,
        List.of());
  }

  private List<Gegeven> kop(Mkbabeeld beeld) {
    Mkbainhoud i = beeld.inhoud();
    return List.of(
        new Gegeven(
            tekst("mkba.wijk"), beeld.wijk() == null ? tekst("mkba.hele-gemeente") : beeld.wijk()),
        new Gegeven(tekst("mkba.onderwerp"), i.onderwerp()),
        new Gegeven(tekst("mkba.basisjaar"), i.basisjaar()),
        new Gegeven(tekst("mkba.jaren"), i.jaren()),
        new Gegeven(
            tekst("mkba.discontovoet"),
            Schrijfwijze.getal(i.discontovoet()) + "%, " + i.discontobron()),
        new Gegeven(tekst("mkba.prijspeil"), i.prijspeil()),
        new Gegeven(tekst("mkba.gerekend"), tekst("mkba.gerekend.formule")));
  }

  private Mkbatekening tekening(Mkbabeeld beeld) {
    return new Mkbatekening(beeld.uitkomst(), berichten, Berichten.NEDERLANDS);
  }

  Stuk.Beeld partijenplaat(Mkbabeeld beeld) {
    return plaat(beeld, "mkba.per-partij", tekening(beeld).partijen());
  }

  private Stuk.Beeld plaat(Mkbabeeld beeld, String titel, String svg) {
    return new Stuk.Beeld(
        tekst(titel),
        tekst(titel),
        svg,
        beeld.inhoud().titel() + ": " + tekst(titel),
        bijschrift(beeld));
  }

  /**
   * What a picture that stands alone is about: how it was reckoned, and where amounts come from.
   */
  private String bijschrift(Mkbabeeld beeld) {
    Mkbainhoud i = beeld.inhoud();
    String bronnen =
        beeld.posten().stream()
            .map(p -> p.inhoud().bron())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("; "));
    return berichten.tekst(
        Berichten.NEDERLANDS,
        bronnen.isEmpty() ? "mkba.beeldregel-zonder" : "mkba.beeldregel",
        Schrijfwijze.getal(i.discontovoet()),
        i.discontobron(),
        i.prijspeil(),
        bronnen);
  }

  private Stuk.Gegevens uitkomst(Mkbabeeld beeld) {
    Mkbauitkomst u = beeld.uitkomst();
    return new Stuk.Gegevens(
        tekst("mkba.uitkomst"),
        List.of(
            new Gegeven(tekst("mkba.kosten"), u.kosten()),
            new Gegeven(tekst("mkba.baten"), u.baten()),
            new Gegeven(tekst("mkba.saldo"), u.saldo()),
            new Gegeven(tekst("mkba.verhouding"), u.verhouding()),
            new Gegeven(tekst("mkba.omslagfactor"), u.omslagfactor()),
            new Gegeven(tekst("mkba.terugverdienjaar"), u.terugverdienjaar()),
            new Gegeven(tekst("mkba.aannamen"), u.aannamen())));
  }

  private Tabel posten(Mkbabeeld beeld) {
    return tabel(
        "mkba.posten",
        List.of(
            kolom("mkbapost.soort", 14),
            kolom("mkbapost.omschrijving", 30),
            kolom("mkbapost.wie", 16),
            kolom("mkbapost.naar", 16),
            bedrag("mkbapost.bedrag"),
            new Kolom(tekst("mkbapost.van"), Inhoud.JAAR, 10, Waar.OVERAL),
            new Kolom(tekst("mkbapost.tot"), Inhoud.JAAR, 10, Waar.OVERAL),
            kolom("mkbapost.eigen", 20),
            kolom("mkbapost.laag", 12).op(Waar.BLAD),
            kolom("mkbapost.hoog", 12).op(Waar.BLAD),
            kolom("mkbapost.grondslag", 12).op(Waar.BLAD),
            kolom("mkbapost.bewijs", 14),
            kolom("mkbapost.bron", 22),
            kolom("mkbapost.evaluatie", 20).op(Waar.BLAD),
            bedrag("mkba.contant")),
        beeld.posten(),
        this::post);
  }

  private List<Object> post(Mkbabeeld.Postbeeld beeld) {
    Postinhoud p = beeld.inhoud();
    return Arrays.asList(
        tekst("postsoort." + p.soort()),
        p.omschrijving(),
        p.partij(),
        p.naar(),
        p.bedrag(),
        p.van(),
        p.tot(),
        p.eigen().isEmpty()
            ? null
            : String.join(
                "; ",
                p.eigen().stream()
                    .map(b -> b.jaar() + ": " + Schrijfwijze.getal(b.bedrag()))
                    .toList()),
        grens(p, p.laag()),
        grens(p, p.hoog()),
        tekst("grondslag." + p.grondslag()),
        tekst("bewijs." + beeld.bewijs()),
        p.bron(),
        p.evaluatie(),
        beeld.contant());
  }

  private String grens(Postinhoud p, BigDecimal waarde) {
    return waarde == null
        ? null
        : Schrijfwijze.getal(waarde) + " " + tekst("margesoort." + p.marge() + ".teken");
  }

  private Tabel partijen(Mkbauitkomst uitkomst) {
    return tabel(
        "mkba.per-partij",
        List.of(
            kolom("mkba.partij", 24),
            bedrag("mkba.kosten"),
            bedrag("mkba.geeft"),
            bedrag("mkba.baten"),
            bedrag("mkba.krijgt"),
            bedrag("mkba.saldo")),
        uitkomst.partijen(),
        p -> Arrays.asList(p.partij(), p.kosten(), p.geeft(), p.baten(), p.krijgt(), p.saldo()));
  }

  private Tabel jaren(Mkbauitkomst uitkomst) {
    return tabel(
        "mkba.per-jaar",
        List.of(
            new Kolom(tekst("mkba.jaar"), Inhoud.JAAR, 8, Waar.OVERAL),
            bedrag("mkba.kosten"),
            bedrag("mkba.baten"),
            kolom("mkba.factor", 10),
            bedrag("mkba.contante-kosten"),
            bedrag("mkba.contante-baten"),
            bedrag("mkba.saldo"),
            bedrag("mkba.cumulatief")),
        uitkomst.jaren(),
        j ->
            Arrays.asList(
                j.jaar(),
                j.kosten(),
                j.baten(),
                Schrijfwijze.getal(j.factor()),
                j.contanteKosten(),
                j.contanteBaten(),
                j.saldo(),
                j.cumulatief()));
  }

  private Tabel rente(Mkbauitkomst uitkomst) {
    return tabel(
        "mkba.rente",
        List.of(
            kolom("mkba.discontovoet", 14),
            bedrag("mkba.kosten"),
            bedrag("mkba.baten"),
            bedrag("mkba.saldo"),
            kolom("mkba.verhouding", 14)),
        uitkomst.rente(),
        r ->
            Arrays.asList(
                Schrijfwijze.getal(r.voet()) + "%",
                r.kosten(),
                r.baten(),
                r.saldo(),
                r.verhouding() == null ? null : Schrijfwijze.getal(r.verhouding())));
  }

  private Tabel varianten(Mkbauitkomst uitkomst) {
    return tabel(
        "mkba.gevoelige-posten",
        List.of(
            kolom("mkbapost.omschrijving", 30),
            bedrag("mkba.contant"),
            bedrag("mkba.saldo-laag"),
            bedrag("mkba.saldo-hoog"),
            bedrag("mkba.bandbreedte")),
        uitkomst.posten(),
        p ->
            Arrays.asList(
                p.omschrijving(), p.waarde(), p.saldoBijLaag(), p.saldoBijHoog(), p.bandbreedte()));
  }

  private <T> Tabel tabel(
      String titel, List<Kolom> kolommen, List<T> regels, Function<T, List<Object>> rij) {
    return new Tabel(
        tekst(titel),
        null,
        kolommen,
        0,
        List.of(new Groep(null, regels.stream().map(rij).toList())),
        null,
        tekst("mkba.geen-posten"));
  }

  private Kolom kolom(String sleutel, int breedte) {
    return Kolom.tekst(tekst(sleutel), breedte);
  }

  private Kolom bedrag(String sleutel) {
    return new Kolom(tekst(sleutel), Inhoud.BEDRAG, 16, Waar.OVERAL);
  }

  private String tekst(String sleutel) {
    return berichten.tekst(Berichten.NEDERLANDS, sleutel);
  }
}
