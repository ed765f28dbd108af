package nl.wijkwerk.monitoring.bron.odata;

import static nl.wijkwerk.monitoring.bron.BronFixture.swingpad;
import static nl.wijkwerk.monitoring.bron.BronServer.afgebroken;
import static nl.wijkwerk.monitoring.bron.BronServer.andersDan;
import static nl.wijkwerk.monitoring.bron.BronServer.status;
import static nl.wijkwerk.monitoring.bron.BronServer.vraagtSleutel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.bron.BronFixture;
import nl.wijkwerk.monitoring.bron.BronServer;
import nl.wijkwerk.monitoring.bron.domain.Beleefdheid;
import nl.wijkwerk.monitoring.bron.domain.Bron;
import nl.wijkwerk.monitoring.bron.domain.Broninhoud;
import nl.wijkwerk.monitoring.bron.domain.Bronsoort;
import nl.wijkwerk.monitoring.bron.persistence.JdbcBronnen;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.domain.Bronmaat;
import nl.wijkwerk.monitoring.inlezen.domain.Cel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedenkennis;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsnamen;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedszoeker;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SwingTest {

  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "monitoring");

  private static final Beleefdheid VLUG =
      new Beleefdheid(
          Duration.ZERO,
          3,
          Duration.ofMillis(5),
          Duration.ofSeconds(3),
          Duration.ofSeconds(5),
          Duration.ofSeconds(5));

  private static final String WIJK = swingpad("veilig", "wijk");
  private static final String TWEEDE = WIJK + "?$skip=2";
  private static final String SLEUTEL = "niet-echt";

  private final BronServer server = new BronServer();
  private JdbcBronnen bronnen;
  private UUID id;

  @BeforeEach
  void legen() {
    bronnen = new JdbcBronnen(DATABASE.dataSource());
    bronnen.lijst(0, 100).forEach(bron -> bronnen.verwijder(bron.id()));
    id = UUID.randomUUID();
    BronFixture.swing(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private List<String> haal(Broninhoud inhoud, String sleutel) {
    if (bronnen.find(id).isEmpty()) {
      bronnen.voegToe(id, inhoud);
    }
    Bron bron = bronnen.find(id).orElseThrow();
    assertThat(bron.inhoud()).isEqualTo(inhoud);
    try (Ophaling ophaling =
        new Ophaling(
            bron,
            server.adres(),
            VLUG,
            bronnen.paginas(id),
            (paginas, rijen, totaal) -> {},
            sleutel,
            Clock.systemUTC())) {
      return rijen((Swingcijfers) ophaling.opbrengst(ophaling.haal()));
    }
  }

  private static List<String> rijen(Swingcijfers cijfers) {
    cijfers.keuzes().vereis(2020);
    List<String> rijen = new ArrayList<>();
    cijfers
        .bestand()
        .lees(
            cijfers.keuzes(),
            2020,
            (naam, eenheid) -> Optional.of(new Bronmaat(1, "veilig", naam, eenheid)),
            List.of(),
            new Gebiedszoeker(new Kennis()),
            2026)
        .perJaar()
        .get(0)
        .lees(
            new Cijferbestand.Afnemer() {
              @Override
              public void rij(Gebiedsregel gebied) {
                rijen.add(gebied.gebied().code());
              }

              @Override
              public void cel(int kolom, Cel cel) {
                rijen.set(
                    rijen.size() - 1,
                    rijen.get(rijen.size() - 1)
                        + " "
                        + (cel.isGetal() ? cel.waarde().toPlainString() : cel.ontbreekt()));
              }

              @Override
              public void weigerRij(Weigering weigering) {
                rijen.add(weigering.waarde() + " " + weigering.reden());
              }

              @Override
              public void weigerCel(Weigering weigering) {
                rijen.add(weigering.waarde() + " " + weigering.reden());
              }
            });
    return rijen;
  }

  /** Two municipalities; of one the wijken are known. */
  private static final class Kennis implements Gebiedenkennis {
    @Override
    public Optional<String> gemeente() {
      return Optional.of("GM9001");
    }

    @Override
    public List<Integer> jaren() {
      return List.of(2020);
    }

    @Override
    public List<Naam> van(int jaar) {
      return List.of("GM9001", "GM9002", "GM0106", "WK003401", "WK900111", "WK900112", "WK900114")
          .stream()
          .map(code -> new Gebiedsnamen.Naam(Gebiedscode.lees(code).orElseThrow(), code))
          .toList();
    }
  }

  private OngeldigBestand fout(Broninhoud inhoud, String sleutel) {
    try {
      haal(inhoud, sleutel);
    } catch (OngeldigBestand e) {
      return e;
    }
    throw new AssertionError("was fetched");
  }

  @Test
  @Bedrijfsregel("MON-93")
  void cijfersPerWijkKomenPaginaVoorPaginaMetWatNietKanGeweigerd() {
    assertThat(haal(BronFixture.swing("veilig", "wijk"), null))
        .containsExactly(
            "WK900111 61.5",
            "WK900112 ONBEKEND",
            "WK900113 GEBIED_ONBEKEND",
            "STADSDEEL ZUID GEEN_GEBIEDSCODE",
            "WK900114",
            "veel GEEN_GETAL");
    assertThat(server.gevraagd()).containsOnly(WIJK, TWEEDE).contains(TWEEDE);
    assertThat(server.sleutels()).containsOnly("null");
  }

  @Test
  void veldnamenInAndereLettersEnGemeentenMetEnZonderGmWordenHerkend() {
    assertThat(haal(BronFixture.swing("veilig", "gemeente"), null))
        .containsExactly("GM9001 58", "GM9002 60.25");
    String land = swingpad("veilig", "nederland");
    server.geef(land, "{\"value\":[{\"ExternalCode\":\"1\",\"ValueString\":\"12,5\"}]}");
    id = UUID.randomUUID();
    assertThat(haal(BronFixture.swing("veilig", "nederland"), null)).containsExactly("NL00 12.5");
  }

  /** As public programs that read the service find its codes. */
  @Test
  @Bedrijfsregel("MON-93")
  void codesMetHunNiveauEnZonderNullenWordenHerkend() {
    server.geef(
        swingpad("veilig", "gemeente16"),
        "{\"value\":[{\"ExternalCode\":\"gemeente_106\",\"ValueString\":\"12\"},"
            + "{\"ExternalCode\":\"gemeente_9001\",\"ValueString\":\"-\"}]}");
    assertThat(haal(BronFixture.swing("veilig", "gemeente16"), null))
        .containsExactly("GM0106 12", "GM9001 ONBEKEND");
    server.geef(
        swingpad("veilig", "wijk22"),
        "{\"value\":[{\"ExternalCode\":\"3401\",\"ValueString\":\"7.5\"},"
            + "{\"ExternalCode\":\"wijk_900111\",\"GeoLevel\":\"wijk\",\"ValueString\":\"8\"},"
            + "{\"ExternalCode\":\"res_3\",\"GeoLevel\":\"res\",\"ValueString\":\"9\"}]}");
    id = UUID.randomUUID();
    assertThat(haal(BronFixture.swing("veilig", "wijk22"), null))
        .containsExactly("WK003401 7.5", "WK900111 8", "3 GEEN_GEBIEDSCODE");
  }

  @Test
  @Bedrijfsregel("MON-83")
  void eenStoringGaatOverEnNaEenBreukGaatHetVerderNaDeLaatstePagina() {
    Broninhoud inhoud = BronFixture.swing("veilig", "wijk");
    server
        .struikel(WIJK, status(500), afgebroken())
        .struikel(TWEEDE, afgebroken(), afgebroken(), afgebroken());
    assertThat(fout(inhoud, null).fout()).isEqualTo(Fout.BRON_ONBEREIKBAAR);
    assertThat(bronnen.find(id).orElseThrow().paginas()).isEqualTo(1);
    server.vergeet();
    assertThat(haal(inhoud, null)).hasSize(6);
    assertThat(server.gevraagd()).filteredOn(TWEEDE::equals).hasSize(1);
  }

  @Test
  @Bedrijfsregel("MON-83")
  void anderCijfersOpDeEerstePaginaZijnEenAndereStand() {
    Broninhoud inhoud = BronFixture.swing("veilig", "gemeente");
    String pad = swingpad("veilig", "gemeente");
    server.struikel(pad, andersDan("{\"value\":[{\"ExternalCode\":\"9001\",\"NumericValue\":1}]}"));
    assertThat(fout(inhoud, null).fout()).isEqualTo(Fout.BRON_GEWIJZIGD);
  }

  @Test
  @Bedrijfsregel("MON-172")
  void zonderOfMetEenVerkeerdeSleutelIsErGeenToegangEnStaatDeSleutelNergens() {
    Broninhoud inhoud = BronFixture.swing("veilig", "gemeente");
    server.struikel(swingpad("veilig", "gemeente"), vraagtSleutel(SLEUTEL, 9));
    for (String sleutel : new String[] {null, "verkeerd"}) {
      OngeldigBestand fout = fout(inhoud, sleutel);
      assertThat(fout.fout()).isEqualTo(Fout.BRON_SLEUTEL);
      assertThat(fout.waarden().toString()).doesNotContain("verkeerd");
    }
    assertThat(haal(inhoud, SLEUTEL)).hasSize(2);
    assertThat(server.gevraagd().toString()).doesNotContain(SLEUTEL);
    assertThat(server.sleutels()).contains(SLEUTEL);
  }

  @Test
  @Bedrijfsregel("MON-172")
  void deSleutelGaatNietNaarEenAndereServerEnNietNaarHetCbs() {
    try (BronServer ander = new BronServer()) {
      server.geef(
          WIJK,
          "{\"value\":[{\"ExternalCode\":\"900111\",\"NumericValue\":1}],"
              + "\"@odata.nextLink\":\""
              + ander.basis()
              + "/x\"}");
      assertThat(fout(BronFixture.swing("veilig", "wijk"), SLEUTEL).fout())
          .isEqualTo(Fout.BRON_ANDER_ADRES);
      assertThat(ander.gevraagd()).isEmpty();
    }
    id = UUID.randomUUID();
    try (BronServer cbs = BronFixture.odata3(new BronServer())) {
      Broninhoud inhoud = BronFixture.inhoud(Bronsoort.ODATA_V3);
      bronnen.voegToe(id, inhoud);
      try (Ophaling ophaling =
          new Ophaling(
              bronnen.find(id).orElseThrow(),
              cbs.adres(),
              VLUG,
              bronnen.paginas(id),
              (paginas, rijen, totaal) -> {},
              SLEUTEL,
              Clock.systemUTC())) {
        ophaling.haal();
      }
      assertThat(cbs.sleutels()).containsOnly("null");
    }
  }

  @Test
  @Bedrijfsregel("MON-171")
  void eenAndereVormWordtGeweigerdMetDeVeldenDieErZijn() {
    Broninhoud inhoud = BronFixture.swing("veilig", "wijk");
    server.geef(WIJK, "{\"value\":[{\"Gebied\":\"900111\",\"Cijfer\":\"61\",\"@id\":\"x\"}]}");
    OngeldigBestand fout = fout(inhoud, null);
    assertThat(fout.fout()).isEqualTo(Fout.BRON_ANDERE_VORM);
    assertThat(fout.waarden()).containsExactly("127.0.0.1", "Gebied, Cijfer");
    server.geef(
        WIJK,
        "{\"value\":[{\"ExternalCode\":\"900111\",\"Period\":\"2019\",\"ValueString\":\"61\"}]}");
    assertThat(fout(inhoud, null).fout()).isEqualTo(Fout.BRON_ANDER_JAAR);
    server.geef(WIJK, "<html>onderhoud</html>");
    assertThat(fout(inhoud, null).fout()).isEqualTo(Fout.BRON_ANTWOORD);
    server.geef(WIJK, "{\"value\":[]}");
    assertThat(fout(inhoud, null).fout()).isEqualTo(Fout.BRON_ZONDER_RIJEN);
  }

  @Test
  @Bedrijfsregel("MON-170")
  void eenBronVanSwingZegtNiveauMaatEnEenheid() {
    Broninhoud leeg =
        new Broninhoud("x", Bronsoort.SWING, "veilig", 2020, false, "wijk')/x", " ", null);
    assertThatThrownBy(() -> leeg.vereis(2026))
        .isInstanceOf(MeerOvertredingen.class)
        .hasMessageContaining("MON-170");
    Broninhoud cbs =
        new Broninhoud("x", Bronsoort.ODATA_V3, "84799NED", 2020, false, "wijk", "m", "%");
    assertThat(cbs.niveau()).isNull();
    assertThat(cbs.maat()).isNull();
    BronFixture.swing("veilig", "wijk").vereis(2026);
  }
}
