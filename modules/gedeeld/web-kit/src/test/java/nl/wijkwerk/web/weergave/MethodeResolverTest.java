package nl.wijkwerk.web.weergave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.BeanELResolver;
import jakarta.el.CompositeELResolver;
import jakarta.el.ELException;
import jakarta.el.ExpressionFactory;
import jakarta.el.StandardELContext;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MethodeResolverTest {
  /** What a page may call. */
  public static class Bord {
    public String naam(Integer nummer) {
      return "bord " + nummer;
    }

    public String naam(Integer nummer, String wijk) {
      return "bord " + nummer + " van " + wijk;
    }

    public String som(int een) {
      return "geheel";
    }

    public String som(String een) {
      return "tekst";
    }

    public String alle(String... namen) {
      return String.join("+", namen);
    }

    public String stuk() {
      throw new IllegalStateException("dicht");
    }
  }

  private static final class Besloten {
    @SuppressWarnings("unused")
    public String naam() {
      return "besloten";
    }
  }

  private final MethodeResolver resolver = new MethodeResolver();
  private final StandardELContext context = new StandardELContext(ExpressionFactory.newInstance());

  private Object roep(Object op, String naam, Object... gegeven) {
    context.setPropertyResolved(false);
    return resolver.invoke(context, op, naam, null, gegeven);
  }

  @Test
  void eenMethodeWordtGekozenOpNaamEnAantalEnKrijgtWatZijVraagt() {
    assertThat(roep(new Bord(), "naam", "3")).isEqualTo("bord 3");
    assertThat(context.isPropertyResolved()).isTrue();
    assertThat(roep(new Bord(), "naam", 3L, 14)).isEqualTo("bord 3 van 14");
    assertThat(roep("Aa", "concat", "dorp")).isEqualTo("Aadorp");
  }

  @Test
  void waarTeKiezenValtKiestDeServer() {
    for (Object[] geval :
        new Object[][] {{"som", 1}, {"alle", "a", "b"}, {"bestaat-niet"}, {"naam"}}) {
      Object[] gegeven = Arrays.copyOfRange(geval, 1, geval.length);
      assertThat(roep(new Bord(), (String) geval[0], gegeven)).isNull();
      assertThat(context.isPropertyResolved()).as("%s", geval[0]).isFalse();
    }
    assertThat(roep(new Besloten(), "naam")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
    assertThat(roep(null, "naam")).isNull();
  }

  @Test
  void deServerVindtHetzelfde() {
    CompositeELResolver beide = new CompositeELResolver();
    beide.add(resolver);
    beide.add(new BeanELResolver());
    Bord bord = new Bord();
    for (Object[] geval : new Object[][] {{"naam", "3"}, {"naam", 4, "b"}, {"alle", "a", "b"}}) {
      Object[] gegeven = Arrays.copyOfRange(geval, 1, geval.length);
      assertThat(beide.invoke(context, bord, geval[0], null, gegeven))
          .isEqualTo(new BeanELResolver().invoke(context, bord, geval[0], null, gegeven));
    }
  }

  @Test
  void watEenMethodeWerptBlijftDeOorzaak() {
    assertThatThrownBy(() -> roep(new Bord(), "stuk"))
        .isInstanceOf(ELException.class)
        .hasRootCauseMessage("dicht");
  }
}
