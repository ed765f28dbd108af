package nl.wijkwerk.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemascanTest {

  @TempDir Path root;

  @BeforeEach
  void maakModules() throws IOException {
    write(
        "modules/buur/src/main/resources/db/buur/V20260101_0900__x.sql", "CREATE TABLE buur.a();");
  }

  @Test
  void tabelVanEenAnderInEenMigratieWordtGevonden() throws IOException {
    write(
        "modules/proef/src/main/resources/db/proef/V20260101_0900__x.sql",
        "CREATE VIEW proef.v AS SELECT * FROM buur.huis;");
    assertThat(new Schemascan(root, "proef").breaches())
        .singleElement()
        .asString()
        .contains("V20260101_0900__x.sql names buur.huis");
  }

  @Test
  void vreemdeSleutelNaarKernOfAnderWordtGevonden() throws IOException {
    write(
        "modules/proef/src/main/resources/db/proef/V20260101_0900__x.sql",
        "CREATE TABLE proef.a (b bigint REFERENCES kern.gebied, c bigint references proef.d);");
    assertThat(new Schemascan(root, "proef").breaches())
        .singleElement()
        .asString()
        .contains("foreign key into kern");
  }

  @Test
  void tabelVanEenAnderInJavaWordtGevonden() throws IOException {
    write(
        "modules/proef/src/main/java/A.java",
        """
        class A {
          String joined = "select * from proef.a " + "JOIN buur" + ".huis on true";
          String block = \"""
              DELETE FROM
                buur.tuin
              \""";
        }
        """);
    assertThat(new Schemascan(root, "proef").breaches())
        .hasSize(2)
        .anySatisfy(hit -> assertThat(hit).contains("names buur.huis"))
        .anySatisfy(hit -> assertThat(hit).contains("names buur.tuin"));
  }

  @Test
  void gebeurtenissenImportsEnToelichtingMogenEenAnderNoemen() throws IOException {
    write(
        "modules/proef/src/main/java/A.java",
        """
        import nl.wijkwerk.buur.api.Huis;
        class A {
          // from buur.huis is what we never do
          String type = "buur.huis.gebouwd";
          String sql = "select 1 from kern.gebied";
        }
        """);
    write(
        "modules/proef/src/main/resources/db/proef/V20260101_0900__x.sql",
        "-- not from buur.huis\nINSERT INTO proef.soort VALUES ('buur.huis.gebouwd');");
    assertThat(new Schemascan(root, "proef").breaches()).isEmpty();
  }

  @Test
  void deKlokVanDeDatabaseInJavaWordtGevonden() throws IOException {
    write(
        "modules/proef/src/main/java/A.java",
        """
        class A {
          // now() in words
          OffsetDateTime moment = OffsetDateTime.now();
          String day = "select 1 from proef.a where tot < current_" + "date";
          String moment = "insert into proef.a values (NOW())";
        }
        """);
    write(
        "modules/proef/src/main/resources/db/proef/V20260101_0900__x.sql",
        "INSERT INTO proef.soort VALUES (now());");
    assertThat(new Schemascan(root, "proef").breaches())
        .hasSize(2)
        .anySatisfy(hit -> assertThat(hit).contains("asks current_date"))
        .anySatisfy(hit -> assertThat(hit).contains("asks NOW()"));
  }

  @Test
  void eenOnbekendeModuleFaalt() {
    assertThatThrownBy(() -> new Schemascan(root, "verkeerdgespeld"))
        .isInstanceOf(IllegalStateException.class);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
