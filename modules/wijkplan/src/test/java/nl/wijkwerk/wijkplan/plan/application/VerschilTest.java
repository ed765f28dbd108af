package nl.wijkwerk.wijkplan.plan.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;
import nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture;
import org.junit.jupiter.api.Test;

class VerschilTest {
  private static final UUID ID = UUID.randomUUID();

  private static Planregelinhoud doel(String doelstelling, String raming) {
    Planregelinhoud d = WijkplanFixture.doel();
    return new Planregelinhoud(
        d.ambitie(),
        doelstelling,
        false,
        d.oplossingen(),
        new BigDecimal(raming),
        d.jaarVan(),
        d.jaarTot(),
        d.verantwoordelijke(),
        d.opmerkingen(),
        d.indicator(),
        d.beginwaarde(),
        d.beginjaar(),
        d.bron(),
        d.streefwaarde(),
        d.streefdatum(),
        d.eigenaar(),
        null);
  }

  private static Versietekst.Rij rij(UUID id, String nummer, Planregelinhoud inhoud) {
    return new Versietekst.Rij(id, nummer, inhoud, null);
  }

  @Test
  void woordenDieWegZijnEnErbijKwamenStaanInHunZin() {
    Verschil verschil =
        Verschil.tussen(
            List.of(rij(ID, "2.1", doel("Bewoners voelen zich vaak veilig op straat", "100"))),
            List.of(rij(ID, "2.1", doel("Bewoners voelen zich altijd veilig op straat", "250"))));
    assertThat(verschil.gelijk()).isZero();
    Verschil.Rij rij = verschil.rijen().get(0);
    assertThat(rij.soort()).isEqualTo(Verschil.Rijsoort.GEWIJZIGD);
    assertThat(rij.velden())
        .extracting(Verschil.Veld::veld)
        .containsExactly("doelstelling", "raming");
    assertThat(rij.velden().get(0).delen())
        .containsExactly(
            new Verschil.Deel(Verschil.Deelsoort.GELIJK, "Bewoners voelen zich "),
            new Verschil.Deel(Verschil.Deelsoort.WEG, "vaak "),
            new Verschil.Deel(Verschil.Deelsoort.BIJ, "altijd "),
            new Verschil.Deel(Verschil.Deelsoort.GELIJK, "veilig op straat"));
    assertThat(rij.velden().get(1).delen())
        .containsExactly(
            new Verschil.Deel(Verschil.Deelsoort.WEG, "100"),
            new Verschil.Deel(Verschil.Deelsoort.BIJ, "250"));
  }

  @Test
  void regelDieBleefIsGelijkEnEenAnderNummerIsEenVerschil() {
    Verschil verschil =
        Verschil.tussen(
            List.of(rij(ID, "2.1", doel("Veilig", "100.00"))),
            List.of(rij(ID, "2.1", doel("Veilig", "100"))));
    assertThat(verschil.rijen()).isEmpty();
    assertThat(verschil.gelijk()).isEqualTo(1);
    assertThat(
            Verschil.tussen(
                    List.of(rij(ID, "2.1", doel("Veilig", "100"))),
                    List.of(rij(ID, "3.1", doel("Veilig", "100"))))
                .rijen()
                .get(0)
                .velden())
        .extracting(Verschil.Veld::veld)
        .containsExactly("nummer");
  }

  @Test
  void nieuweEnVervallenRegelsStaanErinMetAlWatErStond() {
    Verschil verschil =
        Verschil.tussen(
            List.of(rij(UUID.randomUUID(), "2.1", doel("Weg", "1"))),
            List.of(rij(UUID.randomUUID(), "2.2", doel("Nieuw", "2"))));
    assertThat(verschil.rijen())
        .extracting(Verschil.Rij::soort)
        .containsExactly(Verschil.Rijsoort.NIEUW, Verschil.Rijsoort.VERVALLEN);
    assertThat(verschil.rijen()).allSatisfy(r -> assertThat(r.velden()).hasSizeGreaterThan(10));
  }

  @Test
  void versieZonderIdsWordtOpNummerVergeleken() {
    assertThat(
            Verschil.tussen(
                    List.of(rij(null, "2.1", doel("Veilig", "1"))),
                    List.of(
                        new Versietekst.Rij(
                            ID,
                            "2.1",
                            doel("Veilig", "1"),
                            List.of(new Oplossingen.Keus(UUID.randomUUID(), "Buurtfeest")))))
                .rijen()
                .get(0)
                .velden())
        .extracting(Verschil.Veld::veld)
        .containsExactly("oplossingen");
  }

  @Test
  void watIsBewaardIsNogTeLezen() {
    String oud =
        "[{\"inhoud\": {\"ambitie\": 2, \"doelstelling\": \"Veilig\", \"pm\": false}, \"eisen\": []}]";
    assertThat(Versietekst.rijen(oud))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.id()).isNull();
              assertThat(r.gekozen()).isNull();
              assertThat(r.inhoud().doelstelling()).isEqualTo("Veilig");
            });
  }
}
