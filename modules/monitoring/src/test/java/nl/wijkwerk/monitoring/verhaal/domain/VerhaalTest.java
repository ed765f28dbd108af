package nl.wijkwerk.monitoring.verhaal.domain;

import static nl.wijkwerk.monitoring.verhaal.VerhaalFixture.DOOR;
import static nl.wijkwerk.monitoring.verhaal.VerhaalFixture.NU;
import static nl.wijkwerk.monitoring.verhaal.VerhaalFixture.VANDAAG;
import static nl.wijkwerk.monitoring.verhaal.VerhaalFixture.beeld;
import static nl.wijkwerk.monitoring.verhaal.VerhaalFixture.inhoud;
import static nl.wijkwerk.monitoring.verhaal.VerhaalFixture.toestemming;
import static nl.wijkwerk.monitoring.verhaal.VerhaalFixture.verhaal;
import static nl.wijkwerk.monitoring.verhaal.VerhaalFixture.wijk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class VerhaalTest {
  private static final UUID MIEKE = UUID.randomUUID();

  private static List<String> geweigerd(ThrowingCallable werk) {
    return catchThrowableOfType(Regelovertreding.class, werk).alle().stream()
        .map(r -> r.regel() + " " + r.veld())
        .toList();
  }

  private static Verhaal metMieke(boolean inBeeld, LocalDate tot) {
    Verhaal v = verhaal("Mieke Voorbeeld schonk koffie. \u201cKom erin,\u201d zei Mieke.");
    v.voegToe(MIEKE, toestemming("Mieke Voorbeeld", inBeeld, tot), VANDAAG, DOOR, NU);
    return v;
  }

  private static Foto foto() {
    return Foto.van(beeld("png", 40, 20));
  }

  @Test
  @Bedrijfsregel("MON-60")
  void verhaalZonderTitelTekstDagOfVertellerWordtGeweigerd() {
    Verhaalinhoud leeg = new Verhaalinhoud(" ", null, null, null, "", null, null, null);
    assertThat(geweigerd(() -> verhaal("x").wijzig(leeg, VANDAAG, DOOR, NU)))
        .containsExactly("MON-60 titel", "MON-60 tekst", "MON-60 dag", "MON-60 verteller");
    Verhaalinhoud morgen =
        new Verhaalinhoud("t", "t", null, VANDAAG.plusDays(1), "Bewoner", null, null, null);
    assertThat(geweigerd(() -> verhaal("x").wijzig(morgen, VANDAAG, DOOR, NU)))
        .containsExactly("MON-60 dag");
    assertThat(
            geweigerd(
                () ->
                    new Verhaal(
                        UUID.randomUUID(),
                        wijk(Niveau.BUURT),
                        inhoud("t", "t"),
                        VANDAAG,
                        DOOR,
                        NU)))
        .containsExactly("MON-60 gebied");
  }

  @Test
  @Bedrijfsregel("MON-61")
  void naamKomtErAlleenMetToestemmingVanWieHoeEnWanneer() {
    Toestemming leeg = new Toestemming(null, false, false, " ", null, null, VANDAAG.minusDays(1));
    assertThat(geweigerd(() -> verhaal("x").voegToe(MIEKE, leeg, VANDAAG, DOOR, NU)))
        .containsExactly(
            "MON-61 naam",
            "MON-61 gegevenDoor",
            "MON-61 wijze",
            "MON-61 gegevenOp",
            "MON-61 geldigTot");
    Toestemming vooruit =
        new Toestemming(
            null, false, true, "zelf", Toestemmingswijze.EMAIL, VANDAAG.plusDays(1), null);
    assertThat(geweigerd(() -> verhaal("x").voegToe(MIEKE, vooruit, VANDAAG, DOOR, NU)))
        .containsExactly("MON-61 gegevenOp");
  }

  @Test
  @Bedrijfsregel("MON-63")
  void fotoMetHerkenbareMensenVraagtToestemmingVanElk() {
    Verhaal v = metMieke(true, null);
    assertThat(geweigerd(() -> v.zetFoto(foto(), " ", null, DOOR, NU)))
        .containsExactly("MON-62 alt", "MON-63 herkenbaar");
    assertThat(geweigerd(() -> v.zetFoto(foto(), "Twee mensen", 2, DOOR, NU)))
        .containsExactly("MON-63 herkenbaar");
    v.zetFoto(foto(), "Iemand schenkt koffie", 1, DOOR, NU);
    assertThat(v.foto()).isPresent();
    assertThat(
            geweigerd(
                () ->
                    v.wijzig(
                        MIEKE, toestemming("Mieke Voorbeeld", false, null), VANDAAG, DOOR, NU)))
        .containsExactly("MON-63 inBeeld");
    Verhaal zonder = verhaal("x");
    zonder.zetFoto(foto(), "Een bankje", 0, DOOR, NU);
    assertThat(zonder.foto()).isPresent();
  }

  @Test
  @Bedrijfsregel("MON-64")
  void ingetrokkenToestemmingHaaltNaamEnFotoMeteenWeg() {
    Verhaal v = metMieke(true, null);
    v.zetFoto(foto(), "Mieke schenkt koffie", 1, DOOR, NU);
    assertThat(v.trekIn(MIEKE, VANDAAG, DOOR, NU)).isTrue();
    assertThat(v.inhoud().tekst())
        .isEqualTo("[naam weggelaten] schonk koffie. \u201cKom erin,\u201d zei [naam weggelaten].");
    assertThat(v.foto()).isEmpty();
    Betrokkene wie = v.betrokkenen().get(0);
    assertThat(wie.toestemming().naam()).isNull();
    assertThat(wie.toestemming().gegevenDoor()).isNull();
    assertThat(wie.stand()).isEqualTo(Toestemmingsstand.INGETROKKEN);
    assertThat(v.trekIn(MIEKE, VANDAAG.plusDays(1), DOOR, NU)).isFalse();
    assertThat(wie.geeindigdOp()).isEqualTo(VANDAAG);
    assertThat(
            geweigerd(() -> v.wijzig(MIEKE, toestemming("Mieke", true, null), VANDAAG, DOOR, NU)))
        .containsExactly("MON-64 null");
  }

  @Test
  @Bedrijfsregel("MON-64")
  void vanWieAlleenGenoemdIsGaatDeNaamOokUitDeBeschrijvingVanDeFoto() {
    Verhaal v = metMieke(false, null);
    v.zetFoto(foto(), "De kan van Mieke", 0, DOOR, NU);
    v.trekIn(MIEKE, VANDAAG, DOOR, NU);
    assertThat(v.foto().orElseThrow().alt()).isEqualTo("De kan van [naam weggelaten]");
  }

  @Test
  @Bedrijfsregel("MON-65")
  void verlopenToestemmingTeltAlsIngetrokkenVanafDeDagErna() {
    Verhaal v = metMieke(true, VANDAAG);
    v.zetFoto(foto(), "Iemand schenkt koffie", 1, DOOR, NU);
    assertThat(v.laatVerlopen(VANDAAG, DOOR, NU)).isZero();
    assertThat(v.foto()).isPresent();
    assertThat(v.laatVerlopen(VANDAAG.plusDays(1), DOOR, NU)).isOne();
    assertThat(v.foto()).isEmpty();
    assertThat(v.inhoud().tekst()).doesNotContain("Mieke", "Voorbeeld");
    assertThat(v.betrokkenen().get(0).stand()).isEqualTo(Toestemmingsstand.VERLOPEN);
    assertThat(v.betrokkenen().get(0).geeindigdOp()).isEqualTo(VANDAAG.plusDays(1));
  }

  @Test
  @Bedrijfsregel("MON-66")
  void redenOmTeVerwijderenIsErEnNoemtNiemand() {
    Verhaal v = metMieke(false, null);
    assertThat(geweigerd(() -> v.vereisRedenOmTeVerwijderen("weg")))
        .containsExactly("MON-66 reden");
    assertThat(geweigerd(() -> v.vereisRedenOmTeVerwijderen("Mieke wil het niet meer.")))
        .containsExactly("MON-66 reden");
    v.vereisRedenOmTeVerwijderen("De verteller wil het niet meer.");
  }

  @Test
  @Bedrijfsregel("MON-67")
  void cijferZonderVerhaalEnVerhaalZonderCijferZijnNietCompleet() {
    assertThat(Helft.ontbreekt(0, 1)).isEqualTo(Helft.CIJFER);
    assertThat(Helft.ontbreekt(1, 0)).isEqualTo(Helft.VERHAAL);
    assertThat(Helft.ontbreekt(1, 1)).isNull();
  }

  @Test
  @Bedrijfsregel("MON-64")
  void naamGaatWegHoeZijOokGeschrevenIs() {
    Verhaal v = verhaal("Mevrouw Yilmaz en mevrouw Bakker. SAMIRA\u2019s kan.");
    v.voegToe(MIEKE, toestemming("Samira Bakker-Yilmaz", false, null), VANDAAG, DOOR, NU);
    v.trekIn(MIEKE, VANDAAG, DOOR, NU);
    assertThat(v.inhoud().tekst())
        .isEqualTo(
            "Mevrouw [naam weggelaten] en mevrouw [naam weggelaten]. [naam weggelaten] kan.");
  }
}
