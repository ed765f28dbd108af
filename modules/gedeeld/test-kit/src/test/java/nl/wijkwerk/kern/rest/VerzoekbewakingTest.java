package nl.wijkwerk.kern.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import org.junit.jupiter.api.Test;

class VerzoekbewakingTest {
  static class Deel {
    @QueryParam("grootte")
    String grootte;
  }

  static class Bundel {
    @QueryParam("pagina")
    String pagina;

    @BeanParam Deel deel;
  }

  static class Resource {
    void zoek(
        @PathParam("id") String id, @QueryParam("zoek") String zoek, @BeanParam Bundel bundel) {}
  }

  @Test
  void kentDeParametersVanDeOperatieOokInEenBundel() {
    Method zoek =
        Arrays.stream(Resource.class.getDeclaredMethods())
            .filter(each -> each.getName().equals("zoek"))
            .findFirst()
            .orElseThrow();
    assertThat(Verzoekbewaking.parameters(zoek)).containsOnlyKeys("grootte", "pagina", "zoek");
  }

  @Test
  void eenOnbekendeParameterNoemtWelkeErZijn() {
    SortedSet<String> bekend = new TreeSet<>(java.util.List.of("zoek", "pagina"));
    assertThatCode(() -> Verzoekbewaking.vereisBekend("zoek", bekend)).doesNotThrowAnyException();
    OngeldigeInvoer fout =
        catchThrowableOfType(
            OngeldigeInvoer.class, () -> Verzoekbewaking.vereisBekend("zoke", bekend));
    assertThat(fout.veld()).isEqualTo("zoke");
    assertThat(fout.argumenten()).containsExactly("zoke", java.util.List.of("pagina", "zoek"));
    OngeldigeInvoer zonder =
        catchThrowableOfType(
            OngeldigeInvoer.class, () -> Verzoekbewaking.vereisBekend("x", new TreeSet<>()));
    assertThat(zonder.sleutel()).isEqualTo("fout.geen-parameters");
  }

  @Test
  void eenParameterStaatErEenKeerTenzijDeOperatieErMeerNeemt() {
    assertThatCode(() -> Verzoekbewaking.vereisEnkel("pagina", 1, String.class))
        .doesNotThrowAnyException();
    assertThatCode(() -> Verzoekbewaking.vereisEnkel("soort", 2, java.util.List.class))
        .doesNotThrowAnyException();
    OngeldigeInvoer fout =
        catchThrowableOfType(
            OngeldigeInvoer.class, () -> Verzoekbewaking.vereisEnkel("pagina", 2, String.class));
    assertThat(fout.veld()).isEqualTo("pagina");
    assertThat(fout.sleutel()).isEqualTo("fout.parameter-dubbel");
  }
}
