package nl.wijkwerk.wijkplan.netwerk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoelennetwerkTest {
  private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-26T10:00:00+01:00");

  private Doelennetwerk netwerk;

  @BeforeEach
  void maak() {
    netwerk = new Doelennetwerk(Doelennetwerk.GEMEENTE, null, NU);
  }

  private UUID knoop(Knoopsoort soort, String tekst, UUID... buren) {
    UUID id = UUID.randomUUID();
    netwerk.voegToe(
        id, soort, tekst, false, Set.of(buren), NU.plusSeconds(netwerk.knopen().size()));
    return id;
  }

  private Netwerktoets toets() {
    return new Netwerktoets(
        netwerk.knopen().stream().collect(Collectors.toMap(Knoop::id, Knoop::soort)),
        netwerk.koppelingen());
  }

  private static void geweigerd(String regel, Runnable werk) {
    assertThatThrownBy(werk::run)
        .isInstanceOfSatisfying(
            Regelovertreding.class, e -> assertThat(e.regel()).isEqualTo(regel));
  }

  @Test
  @Bedrijfsregel("WPL-93")
  void eenOnderdeelHeeftEenSoortEnEenNaamEnEenKolomIsNietEindeloos() {
    geweigerd("WPL-93", () -> knoop(null, "Doel"));
    geweigerd("WPL-93", () -> knoop(Knoopsoort.DOEL, " "));
    geweigerd("WPL-93", () -> knoop(Knoopsoort.DOEL, "a".repeat(301)));
    for (int i = 0; i < 60; i++) {
      knoop(Knoopsoort.DOEL, "Doel " + i);
    }
    geweigerd("WPL-93", () -> knoop(Knoopsoort.DOEL, "Een te veel"));
    geweigerd(
        "WPL-93", () -> netwerk.kies(Bron.KADERDOEL, Set.of(UUID.randomUUID()), NU.plusDays(1)));
    knoop(Knoopsoort.WERKVELD, "Past nog");
  }

  @Test
  @Bedrijfsregel("WPL-94")
  void koppelenKanAlleenMetDeKolomErnaast() {
    UUID doel = knoop(Knoopsoort.DOEL, "Doel");
    UUID veld = knoop(Knoopsoort.WERKVELD, "Werkveld", doel);
    UUID inspanning = knoop(Knoopsoort.INSPANNING, "Inspanning", veld);
    geweigerd("WPL-94", () -> knoop(Knoopsoort.INSPANNING, "Ver weg", doel));
    geweigerd("WPL-94", () -> knoop(Knoopsoort.DOEL, "Zelfde kolom", doel));
    geweigerd("WPL-94", () -> knoop(Knoopsoort.DOEL, "Van elders", UUID.randomUUID()));
    assertThat(netwerk.koppelingen())
        .containsExactlyInAnyOrder(new Koppeling(doel, veld), new Koppeling(veld, inspanning));
    netwerk.wijzig(veld, "Anders", true, Set.of(inspanning), NU);
    assertThat(netwerk.koppelingen()).containsExactly(new Koppeling(veld, inspanning));
    assertThat(netwerk.read(veld).pm()).isTrue();
  }

  @Test
  void wieWeggaatNeemtZijnKoppelingenMee() {
    UUID doel = knoop(Knoopsoort.DOEL, "Doel");
    UUID veld = knoop(Knoopsoort.WERKVELD, "Werkveld", doel);
    netwerk.verwijder(doel, NU);
    assertThat(netwerk.koppelingen()).isEmpty();
    assertThat(netwerk.knopen()).extracting(Knoop::id).containsExactly(veld);
    assertThatThrownBy(() -> netwerk.verwijder(doel, NU)).isInstanceOf(NietGevonden.class);
  }

  @Test
  @Bedrijfsregel("WPL-95")
  void watGekozenIsHoudtZijnKoppelingenEnHeeftGeenEigenWoorden() {
    UUID een = UUID.randomUUID();
    UUID twee = UUID.randomUUID();
    netwerk.kies(Bron.KADERDOEL, Set.of(een), NU);
    UUID doel = netwerk.knopen().get(0).id();
    UUID veld = knoop(Knoopsoort.WERKVELD, "Werkveld", doel);
    netwerk.kies(Bron.KADERDOEL, Set.of(een, twee), NU);
    assertThat(netwerk.koppelingen()).containsExactly(new Koppeling(doel, veld));
    netwerk.wijzig(doel, "Overgetypt", true, Set.of(veld), NU);
    assertThat(netwerk.read(doel).tekst()).isNull();
    assertThat(netwerk.kies(Bron.KADERDOEL, Set.of(twee), NU))
        .extracting(Knoop::id)
        .containsExactly(doel);
    assertThat(netwerk.koppelingen()).isEmpty();
  }

  @Test
  @Bedrijfsregel("WPL-96")
  void wezenEnOverbelasteOnderdelenWordenGevondenDoorDeKoppelingenTeVolgen() {
    UUID doel = knoop(Knoopsoort.DOEL, "Doel");
    UUID leegDoel = knoop(Knoopsoort.DOEL, "Doel met werkveld, zonder inspanning");
    UUID veld = knoop(Knoopsoort.WERKVELD, "Werkveld", doel);
    UUID leegVeld = knoop(Knoopsoort.WERKVELD, "Leeg", leegDoel);
    UUID losVeld = knoop(Knoopsoort.WERKVELD, "Los");
    UUID inspanning = knoop(Knoopsoort.INSPANNING, "Inspanning", veld);
    UUID losseInspanning = knoop(Knoopsoort.INSPANNING, "Los", losVeld);
    Netwerktoets toets = toets();
    assertThat(toets.signalen(doel, 2)).isEmpty();
    assertThat(toets.signalen(inspanning, 2)).isEmpty();
    assertThat(toets.signalen(veld, 2)).isEmpty();
    assertThat(toets.signalen(veld, 1)).containsExactly(Netwerksignaal.OVERBELAST);
    assertThat(toets.signalen(leegDoel, 2)).containsExactly(Netwerksignaal.ZONDER_INSPANNING);
    assertThat(toets.signalen(leegVeld, 2)).containsExactly(Netwerksignaal.ZONDER_INSPANNING);
    assertThat(toets.signalen(losVeld, 2)).containsExactly(Netwerksignaal.ZONDER_DOEL);
    assertThat(toets.signalen(losseInspanning, 2)).containsExactly(Netwerksignaal.ZONDER_DOEL);
    assertThat(toets.keten(doel)).containsExactlyInAnyOrder(doel, veld, inspanning);
  }

  /** How often lines cross when the columns stand in this order. */
  private long kruisingen(Map<Knoopsoort, List<UUID>> kolommen) {
    Map<UUID, Integer> plaats = new HashMap<>();
    kolommen.values().forEach(k -> k.forEach(id -> plaats.put(id, k.indexOf(id))));
    List<Koppeling> lijnen = List.copyOf(netwerk.koppelingen());
    long aantal = 0;
    for (Koppeling a : lijnen) {
      for (Koppeling b : lijnen) {
        if (netwerk.read(a.links()).soort() == netwerk.read(b.links()).soort()
            && plaats.get(a.links()) < plaats.get(b.links())
            && plaats.get(a.rechts()) > plaats.get(b.rechts())) {
          aantal++;
        }
      }
    }
    return aantal;
  }

  private Map<Knoopsoort, List<UUID>> zoalsGemaakt() {
    return netwerk.knopen().stream()
        .collect(
            Collectors.groupingBy(
                Knoop::soort, Collectors.mapping(Knoop::id, Collectors.toList())));
  }

  @Test
  void lijnenDieNietHoevenTeKruisenKruisenNiet() {
    // Goals, fields and efforts that belong together in threes, made in opposite order.
    UUID[] doelen = new UUID[8];
    for (int i = 0; i < 8; i++) {
      doelen[i] = knoop(Knoopsoort.DOEL, "Doel " + i);
    }
    UUID[] velden = new UUID[12];
    for (int i = 0; i < 12; i++) {
      velden[i] = knoop(Knoopsoort.WERKVELD, "Veld " + i, doelen[7 - i * 8 / 12]);
    }
    for (int i = 0; i < 30; i++) {
      knoop(Knoopsoort.INSPANNING, "Inspanning " + i, velden[11 - (i * 7 % 30) * 12 / 30]);
    }
    assertThat(kruisingen(zoalsGemaakt())).isGreaterThan(100);
    Map<Knoopsoort, List<UUID>> indeling =
        toets().indeling(netwerk.knopen().stream().map(Knoop::id).toList());
    assertThat(kruisingen(indeling)).isZero();
    assertThat(indeling.values().stream().mapToInt(List::size).sum()).isEqualTo(50);
  }

  @Test
  void vanEenDichtNetwerkBlijvenWeinigKruisingenOver() {
    Random dobbel = new Random(20261126);
    UUID[] doelen = new UUID[8];
    for (int i = 0; i < 8; i++) {
      doelen[i] = knoop(Knoopsoort.DOEL, "Doel " + i);
    }
    UUID[] velden = new UUID[12];
    for (int i = 0; i < 12; i++) {
      velden[i] = knoop(Knoopsoort.WERKVELD, "Veld " + i, doelen[dobbel.nextInt(8)]);
    }
    for (int i = 0; i < 30; i++) {
      UUID een = velden[dobbel.nextInt(12)];
      UUID twee = velden[dobbel.nextInt(12)];
      UUID[] beide = een.equals(twee) ? new UUID[] {een} : new UUID[] {een, twee};
      knoop(Knoopsoort.INSPANNING, "Inspanning " + i, beide);
    }
    long eerst = kruisingen(zoalsGemaakt());
    long dan = kruisingen(toets().indeling(netwerk.knopen().stream().map(Knoop::id).toList()));
    assertThat(dan).isLessThan(eerst / 2);
  }
}
