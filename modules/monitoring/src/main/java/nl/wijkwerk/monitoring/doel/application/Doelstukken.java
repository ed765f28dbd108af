package nl.wijkwerk.monitoring.doel.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.monitoring.doel.domain.Doelfilter;
import nl.wijkwerk.monitoring.doel.domain.Doeltotalen;
import nl.wijkwerk.stuk.Bestandsnaam;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Gegeven;
import nl.wijkwerk.stuk.Stuk.Groep;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Stuk.Kolom;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.stuk.Stuk.Waar;

/** The progress of goals as a document, with the filter of the page. */
@ApplicationScoped
@Gebruiksgeval
public class Doelstukken {
  private static final int PER_KEER = 500;
  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

  @Inject private Doelen doelen;
  @Inject private Gebieden gebieden;
  @Inject private Berichten berichten;
  @Inject private Clock klok;

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Stuk lees(Doelfilter filter) {
    List<Doelbeeld> regels = Pagina.alle(nummer -> doelen.zoek(filter, nummer, PER_KEER)).toList();
    String titel = tekst("voortgang.titel");
    return new Stuk(
        Bestandsnaam.van(titel),
        titel,
        titel,
        gebieden.gemeente().map(Gebied::naam).orElse(null),
        null,
        false,
        LocalDate.now(klok),
        null,
        kop(doelen.totalen(filter)),
        List.of(tabel(regels)),
        List.of());
  }

  private List<Gegeven> kop(Doeltotalen t) {
    return List.of(
        new Gegeven(tekst("doelstand.BEREIKT"), (int) t.bereikt()),
        new Gegeven(tekst("doelstand.OP_KOERS"), (int) t.opKoers()),
        new Gegeven(tekst("doelstand.ACHTER"), (int) t.achter()),
        new Gegeven(tekst("doelstand.NOG_NIET"), (int) t.nogNiet()),
        new Gegeven(tekst("doelstand.NIET_MEETBAAR"), (int) t.nietMeetbaar()),
        new Gegeven(tekst("voortgang.totaal"), (int) t.totaal()),
        new Gegeven(
            tekst("voortgang.regel"),
            berichten.tekst(
                Berichten.NEDERLANDS,
                "voortgang.tolerantie",
                Schrijfwijze.getal(doelen.tolerantie()))));
  }

  private Tabel tabel(List<Doelbeeld> regels) {
    return new Tabel(
        tekst("voortgang.lijst"),
        null,
        List.of(
            kolom("afstanden.wijk", 14),
            kolom("doel.plan", 20),
            kolom("doel.fase", 12).op(Waar.BLAD),
            kolom("doel.nummer", 8),
            kolom("doel.doel", 34),
            kolom("doel.indicator", 24),
            kolom("doel.eigenaar", 18).op(Waar.BLAD),
            getal("doel.begin"),
            dag("doel.begin-op"),
            getal("doel.beginmarge").op(Waar.BLAD),
            kolom("doel.beginbron", 18).op(Waar.BLAD),
            getal("doel.laatste"),
            dag("doel.laatste-op"),
            getal("doel.laatstemarge").op(Waar.BLAD),
            getal("doel.aantal").op(Waar.BLAD),
            getal("doel.totaal").op(Waar.BLAD),
            kolom("doel.bron", 18).op(Waar.BLAD),
            getal("doel.streef"),
            dag("doel.streefdatum"),
            getal("doel.deel-procent"),
            getal("doel.verwacht-procent").op(Waar.BLAD),
            kolom("doel.stand", 14),
            kolom("doel.waarom", 30),
            getal("doel.prognose").op(Waar.BLAD),
            getal("doel.prognose-laag").op(Waar.BLAD),
            getal("doel.prognose-hoog").op(Waar.BLAD),
            kolom("doel.aanname", 40).op(Waar.BLAD),
            dag("doel.alles-op").op(Waar.BLAD),
            getal("doel.verhalen").op(Waar.BLAD)),
        4,
        List.of(new Groep(null, regels.stream().map(this::rij).toList())),
        null,
        tekst("voortgang.leeg"));
  }

  private List<Object> rij(Doelbeeld d) {
    Doelwoorden woorden =
        new Doelwoorden(
            berichten,
            Berichten.NEDERLANDS,
            (getal, decimalen) -> Schrijfwijze.getal(getal),
            Schrijfwijze::datum);
    Doelbeeld.Prognosebeeld p = d.prognose();
    return Arrays.asList(
        d.wijk(),
        d.plantitel(),
        tekst("planfase." + d.planfase()),
        d.nummer(),
        d.doelstelling(),
        d.indicator(),
        d.eigenaar(),
        d.begin(),
        d.beginOp(),
        d.beginmarge(),
        d.beginbron(),
        d.laatste(),
        d.laatsteOp(),
        d.laatstemarge(),
        d.aantal(),
        d.totaal(),
        d.bron(),
        d.streef(),
        d.streefdatum(),
        procent(d.deel()),
        procent(d.verwacht()),
        tekst("doelstand." + d.stand()),
        woorden.waarom(d),
        p.waarde(),
        p.laag(),
        p.hoog(),
        p.van() == null ? woorden.prognose(d) : woorden.aanname(d),
        p.allesOp(),
        (int) d.verhalen());
  }

  private static BigDecimal procent(BigDecimal deel) {
    return deel == null ? null : deel.multiply(HONDERD).stripTrailingZeros();
  }

  private Kolom kolom(String sleutel, int breedte) {
    return Kolom.tekst(tekst(sleutel), breedte);
  }

  private Kolom getal(String sleutel) {
    return new Kolom(tekst(sleutel), Inhoud.GETAL, 10, Waar.OVERAL);
  }

  private Kolom dag(String sleutel) {
    return new Kolom(tekst(sleutel), Inhoud.DATUM, 12, Waar.OVERAL);
  }

  private String tekst(String sleutel) {
    return berichten.tekst(Berichten.NEDERLANDS, sleutel);
  }
}
