package nl.wijkwerk.web.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.persoon.Personen;
import nl.wijkwerk.kern.persoon.Persoon;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonstratieTest {
  private static final Persoon WIE = new Persoon(UUID.randomUUID(), "medewerker", "Wie", null);

  @ParameterizedTest
  @CsvSource({
    "true, , true",
    "true, https://aanmelden.example, false",
    "false, https://aanmelden.example, false",
    "false, , false"
  })
  @Bedrijfsregel("KRN-14")
  void naastEenAanmelddienstIsErGeenDemonstratie(
      boolean gevraagd, String dienst, boolean demonstratie) {
    Aanmeldinstelling instelling = new Aanmeldinstelling(gevraagd, Optional.ofNullable(dienst), 30);
    assertThat(instelling.demonstratie()).isEqualTo(demonstratie);
    assertThat(new Demonstratieherkenning(instelling, personen()).herken(verzoek("/api/v1/x")))
        .as("HTTP Basic with the password of the demonstration")
        .isEqualTo(demonstratie ? Optional.of(WIE) : Optional.empty());
  }

  @Test
  void alleenOpDeApi() {
    Demonstratieherkenning herkenning =
        new Demonstratieherkenning(new Aanmeldinstelling(true, Optional.empty(), 30), personen());
    assertThat(herkenning.herken(verzoek("/plan"))).isEmpty();
  }

  private static Personen personen() {
    return new Personen(null) {
      @Override
      public Optional<Persoon> findByGebruikersnaam(String naam) {
        return Optional.of(WIE).filter(p -> p.gebruikersnaam().equals(naam));
      }
    };
  }

  private static HttpServletRequest verzoek(String pad) {
    String paar =
        Base64.getEncoder().encodeToString("medewerker:demo".getBytes(StandardCharsets.UTF_8));
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            DemonstratieTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (p, m, args) ->
                switch (m.getName()) {
                  case "getHeader" -> "Basic " + paar;
                  case "getContextPath" -> "/wijkplan";
                  case "getRequestURI" -> "/wijkplan" + pad;
                  case "getServletPath" -> pad;
                  default -> null;
                });
  }
}
