package nl.wijkwerk.web.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ExpressionFactory;
import jakarta.el.StandardELContext;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** What it finds by name needs a page, and is tested by every page. */
class NaamResolverTest {
  private final NaamResolver resolver = new NaamResolver();
  private final StandardELContext context = new StandardELContext(ExpressionFactory.newInstance());
  private final ResourceBundle texts =
      new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
          return new Object[][] {{"wijk", "Wijk"}};
        }
      };

  @Test
  void eenTekstStaatInDeBundel() {
    assertThat(resolver.getValue(context, texts, "wijk")).isEqualTo("Wijk");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void watHetNietKentBlijftVoorDeServer() {
    context.setPropertyResolved(false);

    assertThat(resolver.getValue(context, texts, "dorp")).isNull();
    assertThat(resolver.getValue(context, Map.of("wijk", "Wijk"), "wijk")).isNull();
    assertThat(resolver.getType(context, null, "wijk")).isNull();

    assertThat(context.isPropertyResolved()).isFalse();
  }
}
