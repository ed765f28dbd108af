package nl.wijkwerk.monitoring.inlezen.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import org.junit.jupiter.api.Test;

class InleveringenResourceTest {
  @Test
  void eenOnbekendVeldWordtGenoemdMetDeVeldenDieErZijn() {
    OngeldigeInvoer fout =
        catchThrowableOfType(
            OngeldigeInvoer.class, () -> InleveringenResource.vereisBekend("bestnd"));
    assertThat(fout.veld()).isEqualTo("bestnd");
    assertThat(fout.argumenten())
        .containsExactly("bestnd", List.of("bestanden", "jaar", "momentopname", "deel"));
  }

  @Test
  void elkVeldVanDeBeschrijvingIsBekend() {
    assertThat(InleveringenResource.Formulier.class.getFields()).isNotEmpty();
    Arrays.stream(InleveringenResource.Formulier.class.getFields())
        .map(Field::getName)
        .forEach(
            veld ->
                assertThatCode(() -> InleveringenResource.vereisBekend(veld))
                    .doesNotThrowAnyException());
  }
}
