package nl.wijkwerk.kern.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class DatabasewachtTest {
  private final AtomicLong teller = new AtomicLong(-TimeUnit.HOURS.toNanos(1));
  private final Databasewacht wacht =
      new Databasewacht(teller::get) {
        @Override
        synchronized void begin() {
          // Without the thread that asks.
          zag();
          begonnen();
        }
      };
  private final Gereedheid gereedheid = new Gereedheid(wacht);

  private void verstrijk(long seconden) {
    teller.addAndGet(TimeUnit.SECONDS.toNanos(seconden));
  }

  @Test
  void moduleDieNogStartWachtNietOpDeDatabasewacht() {
    verstrijk(60);
    assertThat(gereedheid.gereed()).isFalse();
    assertThat(gereedheid.databaseStil()).isFalse();
    assertThat(gereedheid.reden()).isEqualTo("De module start.");
  }

  @Test
  @Bedrijfsregel("KRN-17")
  void databaseDieTienSecondenZwijgtMaaktDeModuleNietGereed() {
    gereedheid.klaar();
    verstrijk(9);
    assertThat(gereedheid.gereed()).isTrue();
    verstrijk(1);
    assertThat(gereedheid.gereed()).isFalse();
    assertThat(gereedheid.databaseStil()).isTrue();
    assertThat(gereedheid.reden()).isEqualTo("De database antwoordt niet.");
  }

  @Test
  @Bedrijfsregel("KRN-17")
  void databaseDieEenFoutGeeftMaaktDeModuleMeteenNietGereed() {
    gereedheid.klaar();
    wacht.storing();
    assertThat(gereedheid.databaseStil()).isTrue();
    wacht.zag();
    assertThat(gereedheid.gereed()).isTrue();
  }

  @Test
  @Bedrijfsregel("KRN-17")
  void databaseDieWeerAntwoordtMaaktDeModuleGereed() {
    gereedheid.klaar();
    verstrijk(30);
    wacht.zag();
    assertThat(gereedheid.gereed()).isTrue();
  }
}
