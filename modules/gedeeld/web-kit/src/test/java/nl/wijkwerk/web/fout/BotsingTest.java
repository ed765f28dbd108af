package nl.wijkwerk.web.fout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.wijkwerk.web.fout.Botsing.Regel;
import org.junit.jupiter.api.Test;

class BotsingTest {
  private final Botsing botsing = new Botsing();

  @Test
  void watAlleenDeCollegaWijzigdeWordtOvergenomen() {
    assertThat(botsing.veld("Naam", "tuin", "tuin", "moestuin")).isEqualTo("moestuin");
    assertThat(botsing.getOvergenomen()).containsExactly(new Regel("Naam", "moestuin"));
    assertThat(botsing.getAllebei()).isEmpty();
  }

  @Test
  void watDezePersoonTypteBlijftEnWatDeCollegaSchreefStaatErbij() {
    assertThat(botsing.veld("Naam", "tuin", "pluktuin", "moestuin")).isEqualTo("pluktuin");
    assertThat(botsing.getAllebei()).containsExactly(new Regel("Naam", "moestuin"));
    assertThat(botsing.getOvergenomen()).isEmpty();
  }

  @Test
  void watAlleenDezePersoonWijzigdeOfBeideGelijkIsGeenVerschil() {
    assertThat(botsing.veld("Naam", "tuin", "pluktuin", "tuin")).isEqualTo("pluktuin");
    assertThat(botsing.veld("Jaar", 2027, 2028, 2028)).isEqualTo(2028);
    assertThat(botsing.getAllebei()).isEmpty();
    assertThat(botsing.getOvergenomen()).isEmpty();
  }

  @Test
  void weggehaaldDoorDeCollegaIsLeegEnNietHetWoordNull() {
    assertThat(botsing.veld("Raming", BigDecimal.TEN, BigDecimal.TEN, null)).isNull();
    assertThat(botsing.getOvergenomen()).containsExactly(new Regel("Raming", ""));
  }

  @Test
  void schrijfwijzeIsGeenVerschil() {
    assertThat(botsing.veld("Tekst", "a\nb", "a\r\nb ", "c")).isEqualTo("c");
    assertThat(botsing.veld("Leeg", null, "", "x")).isEqualTo("x");
    assertThat(
            botsing.veld(
                "Bedrag", new BigDecimal("2.5"), new BigDecimal("2.50"), new BigDecimal("3")))
        .isEqualByComparingTo("3");
    assertThat(botsing.getAllebei()).isEmpty();
  }
}
