package nl.wijkwerk.monitoring.vragenlijst.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.monitoring.vragenlijst.domain.Taalkeuze;
import nl.wijkwerk.monitoring.vragenlijst.domain.Uitkomst;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vraaginhoud;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijststatus;
import nl.wijkwerk.stuk.Bestandsnaam;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Gegeven;
import nl.wijkwerk.stuk.Stuk.Groep;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Stuk.Kolom;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.stuk.Stuk.Waar;

/** The results of a questionnaire as a document: what may be told, and no single answer. */
@ApplicationScoped
@Gebruiksgeval
public class Vragenlijststukken {
  @Inject private Vragenlijsten lijsten;
  @Inject private Gebieden gebieden;
  @Inject private Berichten berichten;
  @Inject private Clock klok;

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Bedrijfsregel("MON-154")
  public Stuk lees(UUID id) {
    Vragenlijstbeeld beeld = gesloten(id);
    List<Integer> alle = IntStream.rangeClosed(1, beeld.inhoud().vragen().size()).boxed().toList();
    return stuk(beeld, "", List.of(respons(beeld), uitkomsten(beeld, alle)));
  }

  /**
   * One question: its answers in each wijk as bars, with the table of the same.
   *
   * @param nummer of the question, from 1
   * @throws NietGevonden when it has no such question, or nothing of it may be drawn
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Bedrijfsregel({"MON-154", "MON-191"})
  public Stuk vraag(UUID id, int nummer) {
    Vragenlijstbeeld beeld = gesloten(id);
    Antwoordtekening tekening = new Antwoordtekening(beeld, nummer, berichten);
    if (!tekening.isGetekend()) {
      throw new NietGevonden("uitkomst van vraag " + nummer);
    }
    String naam = berichten.tekst(Berichten.NEDERLANDS, "vragenlijst.vraagnaam", nummer);
    String titel = nummer + ". " + beeld.inhoud().vragen().get(nummer - 1).tekst();
    return stuk(
        beeld,
        naam,
        List.of(
            new Stuk.Beeld(titel, titel, tekening.svg()).metBijschrift(bijschrift(beeld)),
            uitkomsten(beeld, List.of(nummer))));
  }

  /** Where the answers of a picture that stands alone come from. */
  private String bijschrift(Vragenlijstbeeld beeld) {
    return berichten.tekst(
        Berichten.NEDERLANDS,
        "vragenlijst.beeldregel",
        beeld.inhoud().titel(),
        Schrijfwijze.datum(beeld.inhoud().van()),
        Schrijfwijze.datum(beeld.laatsteDag()));
  }

  private Vragenlijstbeeld gesloten(UUID id) {
    Vragenlijstbeeld beeld = lijsten.lees(id);
    if (beeld.status() != Vragenlijststatus.GESLOTEN) {
      throw new Regelovertreding("MON-154", null, "vragenlijst.eerst-sluiten");
    }
    return beeld;
  }

  private Stuk stuk(Vragenlijstbeeld beeld, String naam, List<Stuk.Deel> delen) {
    return new Stuk(
        Bestandsnaam.van(tekst("vragenlijst.naam"), beeld.inhoud().titel(), naam),
        beeld.inhoud().titel(),
        tekst("vragenlijst.naam"),
        gebieden.gemeente().map(Gebied::naam).orElse(null),
        null,
        false,
        LocalDate.now(klok),
        String.valueOf(beeld.versie()),
        List.of(
            new Gegeven(tekst("vragenlijst.inleiding"), beeld.inhoud().inleiding()),
            new Gegeven(tekst("vragenlijst.van"), beeld.inhoud().van()),
            new Gegeven(tekst("vragenlijst.tot"), beeld.laatsteDag()),
            new Gegeven(tekst("vragenlijst.ondergrens"), beeld.inhoud().ondergrens()),
            new Gegeven(tekst("vragenlijst.marge"), tekst("vragenlijst.marge.uitleg"))),
        delen,
        List.of());
  }

  private Tabel respons(Vragenlijstbeeld beeld) {
    return tabel(
        "vragenlijst.respons",
        List.of(
            kolom("vragenlijst.wijk", 24),
            getal("vragenlijst.inzendingen"),
            getal("vragenlijst.inwoners"),
            new Kolom(tekst("vragenlijst.inwonersjaar"), Inhoud.JAAR, 10, Waar.OVERAL),
            getal("vragenlijst.deel")),
        beeld.wijken().stream()
            .map(
                w ->
                    Arrays.<Object>asList(
                        w.naam(), w.inzendingen(), w.inwoners(), w.jaar(), w.procent()))
            .toList());
  }

  private Tabel uitkomsten(Vragenlijstbeeld beeld, List<Integer> nummers) {
    List<List<Object>> regels = new ArrayList<>();
    for (int nummer : nummers) {
      Vraaginhoud vraag = beeld.inhoud().vragen().get(nummer - 1);
      for (Vragenlijstbeeld.Wijkrespons wijk : beeld.wijken()) {
        voegToe(regels, beeld, nummer, vraag, wijk.code(), wijk.naam());
      }
      if (beeld.wijken().size() > 1) {
        voegToe(regels, beeld, nummer, vraag, null, tekst("vragenlijst.samen"));
      }
    }
    return tabel(
        "vragenlijst.uitkomsten",
        List.of(
            kolom("vragenlijst.vraag-kort", 30),
            kolom("vragenlijst.wijk", 18),
            kolom("vragenlijst.antwoord", 20),
            getal("vragenlijst.aantal"),
            getal("vragenlijst.cijfer"),
            getal("vragenlijst.marge"),
            getal("vragenlijst.respondenten"),
            kolom("vragenlijst.weging", 14)),
        regels);
  }

  private void voegToe(
      List<List<Object>> regels,
      Vragenlijstbeeld beeld,
      int nummer,
      Vraaginhoud vraag,
      String code,
      String naam) {
    String titel = nummer + ". " + vraag.tekst();
    Uitkomst geheel = beeld.uitkomst(code, nummer, null).orElse(null);
    if (geheel == null) {
      String reden =
          tekst(code == null ? "vragenlijst.geen-totaal-kort" : "vragenlijst.te-weinig-kort");
      regels.add(Arrays.asList(titel, naam, reden, null, null, null, null, null));
      return;
    }
    regels.add(regel(titel, naam, tekst("vragenlijst.geheel"), geheel));
    int n = 0;
    for (String antwoord : vraag.antwoorden(Taalkeuze.NEDERLANDS)) {
      regels.add(
          beeld
              .uitkomst(code, nummer, vraag.eersteWaarde() + n)
              .map(u -> regel(titel, naam, antwoord, u))
              .orElseGet(
                  () ->
                      Arrays.asList(
                          titel,
                          naam,
                          antwoord,
                          null,
                          null,
                          null,
                          null,
                          tekst("vragenlijst.weggelaten"))));
      n++;
    }
  }

  private List<Object> regel(String titel, String naam, String antwoord, Uitkomst u) {
    return Arrays.asList(
        titel,
        naam,
        antwoord,
        u.aantal(),
        u.cijfer(),
        u.marge(),
        u.respondenten(),
        tekst(u.gewogen() ? "vragenlijst.gewogen-kort" : "vragenlijst.ongewogen-kort"));
  }

  private Tabel tabel(String titel, List<Kolom> kolommen, List<List<Object>> regels) {
    return new Tabel(
        tekst(titel),
        null,
        kolommen,
        0,
        List.of(new Groep(null, regels)),
        null,
        tekst("vragenlijst.te-weinig-kort"));
  }

  private Kolom kolom(String sleutel, int breedte) {
    return Kolom.tekst(tekst(sleutel), breedte);
  }

  private Kolom getal(String sleutel) {
    return new Kolom(tekst(sleutel), Inhoud.GETAL, 10, Waar.OVERAL);
  }

  private String tekst(String sleutel) {
    return berichten.tekst(Berichten.NEDERLANDS, sleutel);
  }
}
