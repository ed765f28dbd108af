package nl.wijkwerk.web.weergave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {
  public record Zaak(String titel, int aantal) {
    public boolean isLeeg() {
      return aantal == 0;
    }
  }

  private final RecordResolver resolver = new RecordResolver();
  private final ELContext context =
      new ELContext() {
        @Override
        public ELResolver getELResolver() {
          return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
          return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
          return null;
        }
      };

  @Test
  void eenOnderdeelVanEenRecordLeestAlsEenEigenschap() {
    assertThat(resolver.getValue(context, new Zaak("Verlichting", 3), "titel"))
        .isEqualTo("Verlichting");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void watGeenOnderdeelIsBlijftVoorAnderen() {
    assertThat(resolver.getValue(context, new Zaak("x", 0), "leeg")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
    resolver.getValue(context, "geen record", "titel");
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void eenRecordIsNietTeWijzigen() {
    assertThat(resolver.isReadOnly(context, new Zaak("x", 0), "titel")).isTrue();
    assertThatThrownBy(() -> resolver.setValue(context, new Zaak("x", 0), "titel", "y"))
        .isInstanceOf(PropertyNotWritableException.class);
  }
}
