package nl.wijkwerk.web.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Part;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;

class BestandsveldTest {
  private static Part deel(String veld, String bestand, long grootte) {
    return (Part)
        Proxy.newProxyInstance(
            BestandsveldTest.class.getClassLoader(),
            new Class<?>[] {Part.class},
            (proxy, methode, argumenten) ->
                switch (methode.getName()) {
                  case "getName" -> veld;
                  case "getSubmittedFileName" -> bestand;
                  case "getSize" -> grootte;
                  default -> throw new UnsupportedOperationException(methode.getName());
                });
  }

  @Test
  void leegBestandIsIetsAndersDanGeenBestand() {
    Part vol = deel("bestand", "plan.pdf", 12);
    Part geen = deel("bestand", "", 0);
    Part elders = deel("bijlage", "leeg.pdf", 0);
    Part tekst = deel("bestand", null, 0);
    assertThat(Bestandsveld.leeg(List.of(vol, geen, elders, tekst), "bestand")).isEmpty();
    assertThat(Bestandsveld.leeg(List.of(deel("bestand", "leeg.pdf", 0)), "bestand"))
        .contains("leeg.pdf");
  }
}
