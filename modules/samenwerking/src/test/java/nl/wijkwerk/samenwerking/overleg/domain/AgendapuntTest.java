package nl.wijkwerk.samenwerking.overleg.domain;

import static nl.wijkwerk.samenwerking.overleg.OverlegFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Rol;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgendapuntTest {
  private final Overleg tafel = opgavetafel();
  private final Vergadering vergadering = new Vergadering(tafel, TAFEL);
  private final Vergadering later = new Vergadering(tafel, VOLGENDE);
  private final Agendapunt punt =
      new Agendapunt(
          UUID.randomUUID(), inbreng("Parkeren of groen", 30), vergadering, 1, "Wijkregisseur", NU);

  private Besluit besluit(Uitkomst uitkomst, String reden) {
    return punt.besluit(
        tafel, vergadering, VOORZITTER, vooruit(uitkomst, reden), new Besluitnummer(2026, 1), NU);
  }

  private static AbstractThrowableAssert<?, ?> geweigerd(ThrowingCallable werk, String regel) {
    return assertThatThrownBy(werk)
        .isInstanceOfSatisfying(
            Regelovertreding.class, r -> assertThat(r.regel()).isEqualTo(regel));
  }

  @Test
  void besluitMetRedenStaatVast() {
    Besluit besluit = besluit(Uitkomst.AKKOORD, "  " + REDEN + " ");
    assertThat(besluit.reden()).isEqualTo(REDEN);
    assertThat(besluit.mandaat()).isEqualTo(Mandaat.BESLUIT);
    assertThat(besluit.beslotenDoor()).isEqualTo("Ambtelijk opdrachtgever");
    assertThat(punt.status()).isEqualTo(Puntstatus.BESLOTEN);
    assertThat(punt.findBesluit()).containsSame(besluit);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "   \n ", "Akkoord.", "ja ja ja ja ja ja ja ja", "1234567890 12345 12"})
  @Bedrijfsregel("SAM-01")
  void besluitZonderZinAlsRedenWordtGeweigerd(String reden) {
    geweigerd(() -> besluit(Uitkomst.AKKOORD, reden), "SAM-01");
    assertThat(punt.status()).isEqualTo(Puntstatus.OPEN);
    assertThat(punt.besluiten()).isEmpty();
  }

  @Test
  @Bedrijfsregel("SAM-01")
  void besluitZonderUitkomstWordtGeweigerd() {
    geweigerd(() -> besluit(null, REDEN), "SAM-01");
  }

  @Test
  @Bedrijfsregel("SAM-02")
  void alleenDeVoorzitterBesluit() {
    Besluitnemer ander = new Besluitnemer("Manager", Set.of(Rol.MANAGER_WIJKSTURING));
    geweigerd(
        () ->
            punt.besluit(
                tafel,
                vergadering,
                ander,
                vooruit(Uitkomst.AKKOORD, REDEN),
                new Besluitnummer(2026, 1),
                NU),
        "SAM-02");
  }

  @Test
  @Bedrijfsregel("SAM-03")
  void besluitBuitenHetMandaatWordtGeweigerdEnZegtWaarHetHeenMoet() {
    Overleg adviseert = zonderMandaat("Wijknetwerk", false);
    adviseert.geefMandaat(Mandaat.ADVISEERT, LocalDate.of(2026, 1, 1));
    assertThatThrownBy(
            () ->
                punt.besluit(
                    adviseert,
                    vergadering,
                    VOORZITTER,
                    vooruit(Uitkomst.AKKOORD, REDEN),
                    new Besluitnummer(2026, 1),
                    NU))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            r -> {
              assertThat(r.regel()).isEqualTo("SAM-03");
              assertThat(r.sleutel())
                  .isEqualTo("samenwerking.buiten-mandaat.BESTUURLIJK_OPDRACHTGEVER");
            });
  }

  @Test
  @Bedrijfsregel("SAM-03")
  void mandaatMoetGeldenOpDeDagVanHetBesluit() {
    Overleg straks = zonderMandaat("Opgavetafel", true);
    straks.geefMandaat(Mandaat.BESLUIT, VANDAAG.plusDays(1));
    geweigerd(
        () ->
            punt.besluit(
                straks,
                vergadering,
                VOORZITTER,
                vooruit(Uitkomst.NIET_AKKOORD, REDEN),
                new Besluitnummer(2026, 1),
                NU),
        "SAM-03");
  }

  @Test
  @Bedrijfsregel("SAM-03")
  void verwijzenMagOokZonderMandaat() {
    Besluit besluit =
        punt.besluit(
            zonderMandaat("Wijknetwerk", false),
            vergadering,
            VOORZITTER,
            vooruit(Uitkomst.NAAR_OPDRACHTGEVER, REDEN),
            new Besluitnummer(2026, 1),
            NU);
    assertThat(besluit.mandaat()).isNull();
  }

  @Test
  @Bedrijfsregel("SAM-05")
  void puntVoorEenLatereVersieNoemtDeVersie() {
    UUID plan = UUID.randomUUID();
    assertThat(planpunt(plan, 1).titel()).isEqualTo("Wijkplan De Riet");
    assertThat(planpunt(plan, 2).titel()).isEqualTo("Wijkplan De Riet, versie 2");
  }

  @Test
  @Bedrijfsregel("SAM-06")
  void beslotenPuntBlijftStaan() {
    besluit(Uitkomst.AKKOORD, REDEN);
    geweigerd(() -> punt.schuifDoor(later, 1, "Manager", NU), "SAM-06");
    geweigerd(() -> punt.voerAf(Reden.vanAfvoer(REDEN)), "SAM-06");
    geweigerd(() -> punt.wijzig(inbreng("Anders", 10)), "SAM-06");
    assertThat(punt.vergaderingId()).isEqualTo(vergadering.id());
  }

  @Test
  @Bedrijfsregel("SAM-06")
  void overEenAfgevoerdPuntWordtNietBesloten() {
    punt.voerAf(Reden.vanAfvoer("De aanvrager trekt het punt in."));
    geweigerd(() -> besluit(Uitkomst.AKKOORD, REDEN), "SAM-06");
  }

  @Test
  @Bedrijfsregel("SAM-07")
  void doorgeschovenPuntWeetWaarHetVandaanKomt() {
    punt.schuifDoor(later, 3, "Wijkwerk", om(TAFEL.plusDays(1), 8));
    assertThat(punt.vergaderingId()).isEqualTo(later.id());
    assertThat(punt.volgorde()).isEqualTo(3);
    assertThat(punt.doorschuivingen())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.van()).isEqualTo(vergadering.id());
              assertThat(d.naar()).isEqualTo(later.id());
            });
  }

  @Test
  @Bedrijfsregel("SAM-08")
  void eenVoorbijeOfAfgeslotenVergaderingNeemtGeenPuntAan() {
    geweigerd(
        () ->
            new Agendapunt(
                UUID.randomUUID(), inbreng("Te laat", 5), vergadering, 1, "x", om(VOLGENDE, 9)),
        "SAM-08");
    vergadering.sluitAf(TAFEL);
    geweigerd(
        () ->
            new Agendapunt(
                UUID.randomUUID(), inbreng("Te laat", 5), vergadering, 1, "x", om(TAFEL, 12)),
        "SAM-08");
  }

  @Test
  @Bedrijfsregel("SAM-08")
  void vergaderingSluitNietVoorHaarDag() {
    geweigerd(() -> vergadering.sluitAf(VANDAAG), "SAM-08");
  }

  @Test
  @Bedrijfsregel("SAM-09")
  void nieuwBesluitVervangtHetVorigeEnLaatHetStaan() {
    Besluit eerste = besluit(Uitkomst.NIET_AKKOORD, REDEN);
    Besluit tweede =
        punt.besluit(
            tafel,
            vergadering,
            VOORZITTER,
            vooruit(Uitkomst.AKKOORD, "Het college gaf extra ruimte in de begroting."),
            new Besluitnummer(2026, 2),
            NU.plusDays(1));
    assertThat(tweede.vervangt()).isEqualTo(eerste.id());
    assertThat(eerste.uitkomst()).isEqualTo(Uitkomst.NIET_AKKOORD);
    assertThat(punt.besluiten()).containsExactly(eerste, tweede);
    assertThat(punt.findBesluit()).containsSame(tweede);
  }

  @Test
  @Bedrijfsregel("SAM-13")
  void puntZonderTitelVraagSturingOfTijdWordtGeweigerd() {
    EnumSet<Sturing> wijk = EnumSet.of(Sturing.WIJK);
    geweigerd(() -> new Inbreng(" ", Vraag.BESLUITEN, wijk, null, null, 10, null), "SAM-13");
    geweigerd(() -> new Inbreng("Riool", null, wijk, null, null, 10, null), "SAM-13");
    geweigerd(
        () ->
            new Inbreng(
                "Riool", Vraag.BESLUITEN, EnumSet.noneOf(Sturing.class), null, null, 10, null),
        "SAM-13");
    geweigerd(() -> new Inbreng("Riool", Vraag.BESLUITEN, wijk, null, null, 4, null), "SAM-13");
    geweigerd(
        () -> new Inbreng("x".repeat(201), Vraag.BESLUITEN, wijk, null, null, 10, null), "SAM-13");
    geweigerd(
        () -> new Inbreng("Riool", Vraag.BESLUITEN, wijk, null, null, 10, "x".repeat(4001)),
        "SAM-13");
  }

  @Test
  @Bedrijfsregel("SAM-15")
  void besluitVoorDeDagVanDeVergaderingWordtGeweigerdTenzijAlIsBesloten() {
    geweigerd(() -> besluitOp(TAFEL.minusDays(1), false), "SAM-15");
    assertThat(punt.status()).isEqualTo(Puntstatus.OPEN);
    besluitOp(TAFEL.minusDays(1), true);
    assertThat(punt.status()).isEqualTo(Puntstatus.BESLOTEN);
  }

  @Test
  @Bedrijfsregel("SAM-15")
  void besluitOpDeDagVanDeVergaderingOfDaarnaStaatVast() {
    besluitOp(TAFEL, false);
    besluitOp(TAFEL.plusDays(3), false);
    assertThat(punt.besluiten()).hasSize(2);
  }

  private void besluitOp(LocalDate dag, boolean vooruit) {
    punt.besluit(
        tafel,
        vergadering,
        VOORZITTER,
        new Beslissing(UUID.randomUUID(), Uitkomst.AKKOORD, REDEN, vooruit),
        new Besluitnummer(2026, 1),
        om(dag, 0));
  }
}
