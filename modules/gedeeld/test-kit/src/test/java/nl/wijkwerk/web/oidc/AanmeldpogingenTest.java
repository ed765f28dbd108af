package nl.wijkwerk.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AanmeldpogingenTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern");

  private static final Instant NU = Instant.parse("2026-11-25T09:00:00Z");
  private static final Aanmeldpogingen.Poging POGING =
      new Aanmeldpogingen.Poging("n-1", "v-1", "/wijkplan/");

  private final String state = UUID.randomUUID().toString();

  private static Aanmeldpogingen om(Instant moment) {
    return new Aanmeldpogingen(DATABASE.dataSource(), Clock.fixed(moment, Klok.ZONE));
  }

  @Test
  @Bedrijfsregel("KRN-13")
  void pogingGeldtEenKeerInDeBrowserDieBegon() {
    om(NU).begin(state, "browser", POGING);
    assertThat(om(NU).neem(state, "andere browser")).isEmpty();
    assertThat(om(NU).neem("andere state", "browser")).isEmpty();
    assertThat(om(NU).neem(state, "browser")).contains(POGING);
    assertThat(om(NU).neem(state, "browser")).isEmpty();
  }

  @Test
  @Bedrijfsregel("KRN-13")
  void pogingVerlooptNaTienMinuten() {
    om(NU).begin(state, "browser", POGING);
    assertThat(om(NU.plus(Duration.ofMinutes(11))).neem(state, "browser")).isEmpty();
  }

  @Test
  @Bedrijfsregel("KRN-13")
  void bewijsGeldtEenKeer() {
    assertThat(om(NU).gebruikEenmaal(state, NU.plusSeconds(60))).isTrue();
    assertThat(om(NU).gebruikEenmaal(state, NU.plusSeconds(60))).isFalse();
  }
}
