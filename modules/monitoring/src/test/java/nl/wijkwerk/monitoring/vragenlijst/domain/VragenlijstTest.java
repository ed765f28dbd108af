package nl.wijkwerk.monitoring.vragenlijst.domain;

import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.NU;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.OPEN;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.RIET;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.SOORT;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.VANDAAG;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.concept;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.gesloten;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.inhoud;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.inzending;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.keuze;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.open;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.vraag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class VragenlijstTest {
  private static List<String> fouten(Vragenlijstinhoud inhoud) {
    Regelovertreding fout = catchThrowableOfType(Regelovertreding.class, () -> concept(inhoud));
    return fout == null
        ? List.of()
        : fout.alle().stream().map(f -> f.veld() + " " + f.sleutel()).toList();
  }

  private static Vragenlijstinhoud met(List<Vertaling> vertalingen, Vraaginhoud... vragen) {
    Vragenlijstinhoud i = inhoud();
    return new Vragenlijstinhoud(
        i.titel(),
        i.inleiding(),
        i.wijken(),
        i.van(),
        i.tot(),
        false,
        10,
        12,
        vertalingen,
        Arrays.asList(vragen));
  }

  @Test
  @Bedrijfsregel("MON-150")
  void allesWatOntbreektOfNietKanKomtInEenKeer() {
    assertThat(
            fouten(
                new Vragenlijstinhoud(
                    " ", null, List.of(), VANDAAG, VANDAAG.minusDays(1), null, 9, 25, null, null)))
        .containsExactly(
            "titel vragenlijst.zonder-titel",
            "inleiding vragenlijst.zonder-inleiding",
            "wijken vragenlijst.wijken",
            "tot vragenlijst.dagen",
            "ondergrens vragenlijst.ondergrens-bereik",
            "bewaarmaanden vragenlijst.bewaarmaanden-bereik",
            "vragen vragenlijst.vragen");
    assertThat(fouten(inhoud())).isEmpty();
  }

  @Test
  @Bedrijfsregel("MON-150")
  void hoogstensTienVragenMetPassendeAntwoorden() {
    assertThat(fouten(met(List.of(), Collections.nCopies(11, OPEN).toArray(Vraaginhoud[]::new))))
        .containsExactly("vragen vragenlijst.vragen");
    assertThat(
            fouten(
                met(
                    List.of(),
                    vraag(Vraagsoort.EEN, "Kies"),
                    new Vraaginhoud(Vraagsoort.SCHAAL, "Cijfer", List.of("a", "b"), null, null),
                    new Vraaginhoud(Vraagsoort.MEER, "Kies", List.of("Tuin", "tuin"), null, null),
                    vraag(Vraagsoort.OPEN, " "))))
        .containsExactly(
            "vragen vragenlijst.opties-aantal",
            "vragen vragenlijst.opties-niet",
            "vragen vragenlijst.optie-dubbel",
            "vragen vragenlijst.vraag-leeg");
  }

  @Test
  @Bedrijfsregel("MON-150")
  void anderetaalIsErVoorElkeVraagEnElkAntwoordOfNiet() {
    List<Vertaling> engels = List.of(new Vertaling("en", "Living here", "We want to know."));
    assertThat(fouten(met(engels, SOORT)))
        .containsExactly("vragen vragenlijst.vraag-niet-vertaald");
    assertThat(
            fouten(
                met(
                    engels,
                    new Vraaginhoud(
                        Vraagsoort.EEN,
                        "Waar woont u?",
                        List.of("Huis", "Flat"),
                        null,
                        List.of(new Vraagvertaling("en", "Where?", List.of("House")))))))
        .containsExactly("vragen vragenlijst.opties-niet-vertaald");
    assertThat(fouten(met(List.of(new Vertaling("xx", "T", "I")), OPEN)))
        .contains("vertalingen vragenlijst.taal");
  }

  @Test
  @Bedrijfsregel("MON-151")
  void wieOpenIsVerandertNietMeerEnGaatNietTerug() {
    Vragenlijst lijst = open(inhoud());
    assertThatThrownBy(() -> lijst.wijzig(inhoud(), NU, "W"))
        .hasMessageContaining("vragenlijst.ligt-vast");
    assertThatThrownBy(() -> lijst.open(VANDAAG, NU, "W"))
        .hasMessageContaining("vragenlijst.niet-te-openen");
    lijst.sluit(NU, "W");
    assertThatThrownBy(() -> lijst.wijzig(inhoud(), NU, "W"))
        .hasMessageContaining("vragenlijst.ligt-vast");
    assertThatThrownBy(() -> lijst.sluit(NU, "W"))
        .hasMessageContaining("vragenlijst.niet-te-sluiten");
    Vragenlijst concept = concept(inhoud());
    assertThatThrownBy(() -> concept.sluit(NU, "W"))
        .hasMessageContaining("vragenlijst.niet-te-sluiten");
    assertThatThrownBy(() -> concept.open(VANDAAG.plusDays(15), NU, "W"))
        .hasMessageContaining("vragenlijst.dagen-voorbij");
  }

  @Test
  @Bedrijfsregel("MON-152")
  void invullenKanAlleenTussenDeDagenVanEenOpenLijst() {
    Vragenlijst lijst = open(inhoud());
    assertThat(lijst.invulbaar(VANDAAG.minusDays(1))).isEqualTo(Invulbaarheid.NOG_NIET);
    assertThat(lijst.invulbaar(VANDAAG)).isEqualTo(Invulbaarheid.OPEN);
    assertThat(lijst.invulbaar(VANDAAG.plusDays(14))).isEqualTo(Invulbaarheid.OPEN);
    assertThat(lijst.invulbaar(VANDAAG.plusDays(15))).isEqualTo(Invulbaarheid.GESLOTEN);
    assertThat(concept(inhoud()).invulbaar(VANDAAG)).isEqualTo(Invulbaarheid.ONBEKEND);
    assertThat(gesloten(inhoud()).invulbaar(VANDAAG)).isEqualTo(Invulbaarheid.GESLOTEN);
    Inzending goed = inzending(keuze(2, 0));
    assertThatCode(() -> goed.vereisPast(lijst, VANDAAG)).doesNotThrowAnyException();
    assertThatThrownBy(() -> goed.vereisPast(lijst, VANDAAG.plusDays(15)))
        .hasMessageContaining("invullen.niet-meer");
  }

  @Test
  @Bedrijfsregel("MON-153")
  void watNietPastBijDeVragenWordtInEenKeerGeweigerd() {
    Vragenlijst lijst = open(inhoud());
    Inzending fout =
        new Inzending(
            UUID.randomUUID(),
            "WK036300",
            Leeftijdsgroep.VANAF_65,
            "nl",
            List.of(
                keuze(1, 11),
                keuze(2),
                keuze(3, 1, 1),
                keuze(4, 0, 1),
                new Antwoord(5, List.of(), "x".repeat(1001))));
    Regelovertreding geweigerd =
        catchThrowableOfType(Regelovertreding.class, () -> fout.vereisPast(lijst, VANDAAG));
    assertThat(geweigerd.alle())
        .extracting(Regelovertreding::veld)
        .containsExactly("wijk", "leeftijd", "v1", "v2", "v3", "v4", "v5");
    assertThatThrownBy(() -> inzending(keuze(2, 0), keuze(6, 1)).vereisPast(lijst, VANDAAG))
        .hasMessageContaining("invullen.onbekende-vraag");
    assertThatThrownBy(
            () ->
                inzending(keuze(2, 0), new Antwoord(4, List.of(), "ja")).vereisPast(lijst, VANDAAG))
        .hasMessageContaining("invullen.past-niet");
  }

  @Test
  @Bedrijfsregel("MON-153")
  void eenLegeInzendingTeltNiet() {
    Vragenlijst lijst =
        open(VragenlijstFixture.met(List.of(RIET), true, VragenlijstFixture.CIJFER, OPEN));
    for (String niets : Arrays.asList(null, "", " \n ", "\u00A0", "\u200B\u2060", "\u3000\u200D")) {
      Inzending leeg =
          new Inzending(
              UUID.randomUUID(),
              RIET,
              Leeftijdsgroep.VANAF_65,
              "nl",
              List.of(keuze(1), new Antwoord(2, List.of(), niets)));
      assertThatThrownBy(() -> leeg.vereisPast(lijst, VANDAAG))
          .hasMessageContaining("invullen.niets-ingevuld");
    }
    Inzending woord = inzending(new Antwoord(2, List.of(), "\u200BIets"));
    assertThatCode(() -> woord.vereisPast(lijst, VANDAAG)).doesNotThrowAnyException();
    assertThatThrownBy(() -> inzending().vereisPast(open(inhoud()), VANDAAG))
        .as("the question that must be answered is named instead")
        .hasMessageContaining("invullen.geef-antwoord")
        .satisfies(f -> assertThat(((Regelovertreding) f).alle()).hasSize(1));
  }

  @Test
  @Bedrijfsregel("MON-153")
  void eenInzendingHeeftGeenVeldVoorWieWaarOfWanneer() {
    assertThat(Inzending.class.getRecordComponents())
        .extracting(c -> c.getName())
        .containsExactly("id", "wijk", "leeftijd", "taal", "antwoorden");
  }

  @Test
  @Bedrijfsregel("MON-154")
  void uitkomstenZijnErPasNaHetSluiten() {
    assertThatThrownBy(() -> open(inhoud()).vereisGesloten())
        .hasMessageContaining("vragenlijst.eerst-sluiten");
    assertThatCode(() -> gesloten(inhoud()).vereisGesloten()).doesNotThrowAnyException();
  }

  @Test
  @Bedrijfsregel("MON-192")
  void woordenZijnErPasBijZoveelInzendingenAlsDeOndergrens() {
    assertThatThrownBy(() -> open(inhoud()).vereisWoordenLeesbaar(10))
        .hasMessageContaining("vragenlijst.eerst-sluiten");
    assertThatThrownBy(() -> gesloten(inhoud()).vereisWoordenLeesbaar(9))
        .hasMessageContaining("vragenlijst.woorden-achtergehouden");
    assertThatCode(() -> gesloten(inhoud()).vereisWoordenLeesbaar(10)).doesNotThrowAnyException();
    assertThat(inhoud().toontWoorden(9)).isFalse();
    assertThat(inhoud().toontWoorden(10)).isTrue();
  }

  @Test
  @Bedrijfsregel("MON-152")
  void wieEerderSluitHadToenZijnLaatsteDagEnWieDaarnaSluitDeGeplande() {
    assertThat(open(inhoud()).laatsteDag()).isEqualTo(VANDAAG.plusDays(14));
    assertThat(gesloten(inhoud()).laatsteDag()).isEqualTo(VANDAAG);
    Vragenlijst laat = open(inhoud());
    laat.sluit(NU.plusDays(15), "Wijkwerk");
    assertThat(laat.laatsteDag()).isEqualTo(VANDAAG.plusDays(14));
    Vragenlijst middernacht = open(inhoud());
    middernacht.sluit(NU.withHour(23), "W. Regisseur");
    assertThat(middernacht.laatsteDag()).isEqualTo(VANDAAG.plusDays(1));
  }

  @Test
  @Bedrijfsregel("MON-158")
  void antwoordenGaanWegAlsDeTermijnVoorbijIsEnNietEerder() {
    Vragenlijst lijst = gesloten(inhoud());
    assertThat(lijst.bewaardTot()).isEqualTo(VANDAAG.plusMonths(12));
    assertThat(lijst.isOpTeRuimen(VANDAAG.plusMonths(12))).isFalse();
    assertThatThrownBy(() -> lijst.ruimOp(VANDAAG.plusMonths(12), NU))
        .hasMessageContaining("vragenlijst.nog-bewaard");
    lijst.ruimOp(VANDAAG.plusMonths(12).plusDays(1), NU);
    assertThat(lijst.isOpTeRuimen(VANDAAG.plusYears(3))).isFalse();
    assertThat(open(inhoud()).isOpTeRuimen(VANDAAG.plusYears(9))).isFalse();
  }

  @Test
  void kolomGeeftVragenTerugZoalsZijWaren() {
    Vragenkolominhoud inhoud =
        new Vragenkolominhoud(
            List.of(new Vertaling("ar", "السكن", "نريد أن نعرف")),
            List.of(
                new Vraaginhoud(
                    Vraagsoort.EEN,
                    "Waar \"woont\" u?",
                    List.of("Huis", "Flat; hoog"),
                    true,
                    List.of(new Vraagvertaling("ar", "أين", List.of("بيت", "شقة"))))));
    VragenKolom kolom = new VragenKolom();
    assertThat(kolom.convertToEntityAttribute(kolom.convertToDatabaseColumn(inhoud)))
        .isEqualTo(inhoud);
  }

  @Test
  void leesbaarheidNoemtLangeZinnenEnWoordenEnNietsAnders() {
    assertThat(Leesbaarheid.tips(inhoud())).isEmpty();
    Vragenlijstinhoud lang =
        VragenlijstFixture.met(
            List.of(RIET),
            false,
            vraag(
                Vraagsoort.OPEN,
                "Wat vindt u van de leefbaarheidsmonitor? Wij vragen u dit omdat wij graag willen"
                    + " weten hoe het met u en met uw buren gaat."));
    assertThat(Leesbaarheid.tips(lang))
        .extracting(Leesbaarheid.Tip::zin, Leesbaarheid.Tip::aantal)
        .containsExactly(tuple(false, 20), tuple(true, 18));
  }

  @Test
  void eenTekenDatGeenTekstHeeftValtWegUitEenAntwoord() {
    assertThat(new Antwoord(1, List.of(), "\0beter\0 groen").tekst()).isEqualTo("beter groen");
    assertThat(new Antwoord(1, List.of(), "\0").tekst()).isNull();
  }
}
