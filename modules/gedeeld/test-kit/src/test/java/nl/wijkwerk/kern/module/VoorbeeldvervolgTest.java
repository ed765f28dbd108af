package nl.wijkwerk.kern.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VoorbeeldvervolgTest {
  private static final Path MAP = Path.of(".");

  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern");

  private final List<String> gedaan = new ArrayList<>();

  @BeforeEach
  void eersteStart() {
    DATABASE.execute("delete from kern.instelling");
    DATABASE.execute(
        "insert into kern.instelling (sleutel, waarde) values ('voorbeeld.proef', 'geladen'),"
            + " ('voorbeeld.proef.cijfers', 'wacht'), ('voorbeeld.proef.doelen', 'wacht'),"
            + " ('voorbeeld.proefje.cijfers', 'wacht')");
  }

  private Voorbeeldvervolg start(Deel... delen) {
    return Voorbeeldvervolg.van(DATABASE.dataSource(), "proef", List.of(delen));
  }

  @Test
  @Bedrijfsregel("MON-200")
  void watMislukteGaatBijDeVolgendeStartVerderEnWatKlaarIsNiet() {
    Deel cijfers = new Deel(1, "cijfers", () -> true);
    Voorbeeldvervolg start =
        start(
            new Deel(
                2,
                "doelen",
                () -> {
                  throw new IllegalStateException("het bestand is niet te lezen");
                }),
            cijfers);

    assertThat(start.ga(MAP)).as("waits for the next start").isFalse();
    assertThat(start.ga(MAP)).isFalse();
    assertThat(gedaan).as("in their order, each once").containsExactly("cijfers", "doelen");
    assertThat(start.ontbrekend())
        .containsExactly(
            new Voorbeeldvervolg.Onderdeel("proef", "doelen", "het bestand is niet te lezen"),
            new Voorbeeldvervolg.Onderdeel("proefje", "cijfers", null));

    Voorbeeldvervolg volgende = start(cijfers, new Deel(2, "doelen", () -> true));
    assertThat(volgende.ga(MAP)).isFalse();
    assertThat(gedaan).containsExactly("cijfers", "doelen", "doelen");
    assertThat(volgende.ontbrekend())
        .extracting(Voorbeeldvervolg.Onderdeel::module)
        .containsExactly("proefje");
    volgende.ga(MAP);
    assertThat(gedaan).hasSize(3);
  }

  @Test
  @Bedrijfsregel("MON-200")
  void watNogNietKanWordtOpnieuwGevraagdEnHoudtDeAnderNietTegen() {
    List<Boolean> antwoorden = new ArrayList<>(List.of(false, true));
    Voorbeeldvervolg start =
        start(
            new Deel(1, "doelen", () -> antwoorden.remove(0)), new Deel(2, "cijfers", () -> true));

    assertThat(start.ga(MAP)).isTrue();
    assertThat(start.ontbrekend())
        .contains(new Voorbeeldvervolg.Onderdeel("proef", "doelen", null));
    assertThat(start.ga(MAP)).isFalse();
    assertThat(gedaan).containsExactly("doelen", "cijfers", "doelen");
  }

  @Test
  void zonderVoorbeeldOfZonderZijnBestandVolgtErNiets() {
    DATABASE.execute("delete from kern.instelling");
    assertThat(start(new Deel(1, "cijfers", () -> true)).ga(MAP)).isFalse();
    eersteStart();
    assertThat(start(new Deel(1, "cijfers", "bestaat-niet.json", () -> true)).ga(MAP)).isFalse();
    assertThat(gedaan).isEmpty();
  }

  /** A part that says what was asked of it. */
  private final class Deel implements Voorbeeldlader {
    private final int volgorde;
    private final String naam;
    private final String bestand;
    private final Supplier<Boolean> werk;

    private Deel(int volgorde, String naam, Supplier<Boolean> werk) {
      this(volgorde, naam, null, werk);
    }

    private Deel(int volgorde, String naam, String bestand, Supplier<Boolean> werk) {
      this.volgorde = volgorde;
      this.naam = naam;
      this.bestand = bestand;
      this.werk = werk;
    }

    @Override
    public int volgorde() {
      return volgorde;
    }

    @Override
    public Optional<String> magOntbreken() {
      return Optional.ofNullable(bestand);
    }

    @Override
    public void laad(Path map) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> vervolgnaam() {
      return Optional.of(naam);
    }

    @Override
    public boolean vervolg(Path map) {
      gedaan.add(naam);
      return werk.get();
    }
  }
}
