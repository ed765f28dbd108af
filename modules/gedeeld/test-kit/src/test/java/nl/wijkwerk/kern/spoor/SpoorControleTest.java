package nl.wijkwerk.kern.spoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.module.ModuleBeschrijving;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpoorControleTest {
  private Testdatabase database;

  @BeforeEach
  void maakSpoor() throws Exception {
    database = Testdatabase.of("kern").open();
    Identiteit wie = new Identiteit();
    wie.meldAan(UUID.randomUUID(), "griffier", "Griffier", List.of(), "127.0.0.1");
    Spoor spoor = new Spoor(wie, Clock.system(Klok.ZONE), new Proefmodule());
    try (Connection verbinding = database.dataSource().getConnection()) {
      for (int i = 1; i <= 5; i++) {
        spoor.legWeigering(
            verbinding, "proef", new Onderwerp("wijkplan", "a"), "WK014111", "Regel " + i);
      }
    }
  }

  @AfterEach
  void ruimOp() {
    database.close();
  }

  @Test
  void heelSpoorIsHeel() throws SQLException {
    assertThat(controleer()).isEqualTo("0: Het spoor is heel: 5 regels");
  }

  @Test
  @Bedrijfsregel("KRN-03")
  void databaseWeigertWijzigenEnWissen() {
    assertThatThrownBy(() -> voerUit("update kern.spoor set omschrijving = 'x'"))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> voerUit("delete from kern.spoor")).hasMessageContaining("append-only");
    assertThatThrownBy(() -> voerUit("truncate kern.spoor")).hasMessageContaining("append-only");
  }

  @Test
  @Bedrijfsregel("KRN-03")
  void gewijzigdeRegelValtOp() throws SQLException {
    buitenom("update kern.spoor set omschrijving = 'Regel drie' where volgnummer = 3");
    assertThat(controleer()).startsWith("1: Het spoor is geschonden: regel 3");
  }

  @Test
  @Bedrijfsregel("KRN-03")
  void weggehaaldeRegelValtOp() throws SQLException {
    buitenom("delete from kern.spoor where volgnummer = 2");
    assertThat(controleer()).startsWith("1: Het spoor is geschonden: regel 2 ontbreekt");
  }

  @Test
  @Bedrijfsregel("KRN-03")
  void afgekaptSpoorValtOp() throws SQLException {
    buitenom("delete from kern.spoor where volgnummer > 3");
    assertThat(controleer()).startsWith("1: Het spoor is geschonden: na regel 3");
  }

  private String controleer() throws SQLException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (Connection verbinding = database.dataSource().getConnection()) {
      int code =
          SpoorControle.controleer(verbinding, new PrintStream(uit, true, StandardCharsets.UTF_8));
      return code
          + ": "
          + uit.toString(StandardCharsets.UTF_8).replaceFirst(", laatste hash.*\\s*", "").strip();
    }
  }

  // What somebody with full power over the database could do.
  private void buitenom(String sql) throws SQLException {
    voerUit("alter table kern.spoor disable trigger all");
    voerUit(sql);
    voerUit("alter table kern.spoor enable trigger all");
  }

  private void voerUit(String sql) throws SQLException {
    try (Connection verbinding = database.dataSource().getConnection();
        Statement opdracht = verbinding.createStatement()) {
      opdracht.execute(sql);
    }
  }

  private static class Proefmodule implements ModuleBeschrijving {
    @Override
    public String naam() {
      return "proef";
    }

    @Override
    public String titel() {
      return "Proef";
    }

    @Override
    public int plaats() {
      return 1;
    }
  }
}
