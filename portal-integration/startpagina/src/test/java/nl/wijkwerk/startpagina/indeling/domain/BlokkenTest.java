package nl.wijkwerk.startpagina.indeling.domain;

import static nl.wijkwerk.kern.module.Portletbreedte.DERDE;
import static nl.wijkwerk.kern.module.Portletbreedte.HEEL;
import static nl.wijkwerk.kern.module.Portletbreedte.TWEE_DERDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class BlokkenTest {
  private final Blok werk = Blok.van("wijkplan", "werk", null, TWEE_DERDE);
  private final Blok geld = Blok.van("middelen", "wat-is-over", "WK014111", TWEE_DERDE);
  private final Blok agenda = Blok.van("samenwerking", "agenda", null, DERDE);
  private final Blok cijfer = Blok.van("monitoring", "cijfer", "WK014111", DERDE);
  private final Blok plan = Blok.van("wijkplan", "plan", "WK014111", HEEL);
  private final Blokken blokken = Blokken.van(List.of(werk, geld, agenda, cijfer));

  private static List<String> namen(Blokken blokken) {
    return blokken.lijst().stream().map(Blok::portlet).toList();
  }

  @Test
  @Bedrijfsregel("STA-02")
  void hetzelfdeBlokStaatNietTweeKeerOpDePagina() {
    Blok nogEens = Blok.van("wijkplan", "werk", null, DERDE);
    assertThatThrownBy(() -> blokken.voegToe(nogEens))
        .isInstanceOfSatisfying(
            Regelovertreding.class, r -> assertThat(r.regel()).isEqualTo("STA-02"));
    Blok andereWijk = Blok.van("middelen", "wat-is-over", "WK014117", TWEE_DERDE);
    assertThat(blokken.voegToe(andereWijk).lijst()).hasSize(5);
    Blok anderJaar = Blok.van("middelen", "wat-is-over", "WK014111", 2025, TWEE_DERDE);
    assertThat(blokken.voegToe(anderJaar).lijst()).hasSize(5);
    Blok zelfdeJaar = Blok.van("middelen", "wat-is-over", "WK014111", 2025, DERDE);
    assertThatThrownBy(() -> blokken.voegToe(anderJaar).voegToe(zelfdeJaar))
        .isInstanceOf(Regelovertreding.class);
  }

  @Test
  @Bedrijfsregel("STA-02")
  void vijfentwintigsteBlokWordtGeweigerd() {
    List<Blok> vol =
        IntStream.range(0, Blokken.HOOGSTENS)
            .mapToObj(i -> Blok.van("middelen", "wat-is-over", "WK" + i, DERDE))
            .toList();
    assertThatThrownBy(() -> Blokken.van(vol).voegToe(werk)).isInstanceOf(Regelovertreding.class);
  }

  @Test
  @Bedrijfsregel("STA-03")
  void breedGaatVoorSmalTotEenBlokOverDeHeleBreedte() {
    Blokken gemengd = Blokken.van(List.of(agenda, werk, plan, cijfer, geld));
    assertThat(namen(gemengd)).containsExactly("werk", "agenda", "plan", "wat-is-over", "cijfer");
    assertThat(gemengd.banden()).hasSize(2);
    assertThat(gemengd.banden().get(0))
        .isEqualTo(new Blokken.Band(null, List.of(werk), List.of(agenda)));
    assertThat(gemengd.banden().get(1))
        .isEqualTo(new Blokken.Band(plan, List.of(geld), List.of(cijfer)));
  }

  @Test
  @Bedrijfsregel("STA-03")
  void blokGaatOmhoogEnOmlaagInZijnKolom() {
    assertThat(namen(blokken.omhoog(cijfer.id())))
        .containsExactly("werk", "wat-is-over", "cijfer", "agenda");
    assertThat(namen(blokken.omlaag(werk.id())))
        .containsExactly("wat-is-over", "werk", "agenda", "cijfer");
    assertThat(blokken.omhoog(agenda.id())).isEqualTo(blokken);
    assertThat(blokken.omlaag(geld.id())).isEqualTo(blokken);
    assertThat(blokken.omhoog(werk.id())).isEqualTo(blokken);
    assertThat(blokken.omlaag(cijfer.id())).isEqualTo(blokken);
  }

  @Test
  @Bedrijfsregel("STA-03")
  void blokGaatLangsEenBlokOverDeHeleBreedte() {
    Blokken twee = Blokken.van(List.of(werk, agenda, plan, geld, cijfer));
    assertThat(namen(twee.omhoog(cijfer.id())))
        .containsExactly("werk", "agenda", "cijfer", "plan", "wat-is-over");
    assertThat(namen(twee.omlaag(werk.id())))
        .containsExactly("agenda", "plan", "werk", "wat-is-over", "cijfer");
    assertThat(namen(twee.omhoog(plan.id())))
        .containsExactly("werk", "plan", "wat-is-over", "agenda", "cijfer");
  }

  @Test
  void smallerEnBrederGaanVanEenDerdeTotHeel() {
    Blokken breed = blokken.breder(agenda.id()).breder(agenda.id());
    assertThat(breed.read(agenda.id()).breedte()).isEqualTo(HEEL);
    assertThat(breed.breder(agenda.id())).isEqualTo(breed);
    assertThat(breed.smaller(agenda.id()).read(agenda.id()).breedte()).isEqualTo(TWEE_DERDE);
    assertThat(blokken.smaller(agenda.id())).isEqualTo(blokken);
  }

  @Test
  void verplaatstBlokKrijgtDeBreedteVanZijnPlaats() {
    Blokken na = blokken.verplaats(cijfer.id(), werk.id(), Kant.NA);
    assertThat(namen(na)).containsExactly("werk", "cijfer", "wat-is-over", "agenda");
    assertThat(na.read(cijfer.id()).breedte()).isEqualTo(TWEE_DERDE);
    Blokken voor = blokken.verplaats(cijfer.id(), agenda.id(), Kant.VOOR);
    assertThat(namen(voor)).containsExactly("werk", "wat-is-over", "cijfer", "agenda");
    Blokken naast = Blokken.van(List.of(werk, geld)).verplaats(werk.id(), geld.id(), Kant.NAAST);
    assertThat(naast.read(werk.id()).breedte()).isEqualTo(DERDE);
    assertThat(blokken.verplaats(werk.id(), werk.id(), Kant.NA)).isEqualTo(blokken);
  }

  @Test
  void verwijderdBlokKomtTerugWaarHetStond() {
    int plaats = blokken.plaats(geld.id());
    Blokken zonder = blokken.verwijder(geld.id());
    assertThat(namen(zonder)).containsExactly("werk", "agenda", "cijfer");
    assertThat(zonder.zetTerug(geld, plaats)).isEqualTo(blokken);
    assertThat(namen(Blokken.GEEN.zetTerug(geld, 3))).containsExactly("wat-is-over");
  }

  @Test
  void onbekendBlokWordtNietVerplaatst() {
    assertThatThrownBy(() -> blokken.omhoog(UUID.randomUUID())).isInstanceOf(NietGevonden.class);
  }
}
