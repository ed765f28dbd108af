package nl.wijkwerk.web.aanmelden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import nl.wijkwerk.kern.persoon.Personen;
import nl.wijkwerk.kern.persoon.Persoon;
import nl.wijkwerk.web.beveiliging.Paden;

/** HTTP Basic on the API with the password "demo", in demonstration mode only. */
@ApplicationScoped
class Demonstratieherkenning implements Herkenning {
  static final String UITDAGING = "Basic realm=\"wijkwerk\", charset=\"UTF-8\"";

  private static final String WACHTWOORD = "demo";

  @Inject private Aanmeldinstelling instelling;
  @Inject private Personen personen;

  protected Demonstratieherkenning() {}

  Demonstratieherkenning(Aanmeldinstelling instelling, Personen personen) {
    this.instelling = instelling;
    this.personen = personen;
  }

  @Override
  public Optional<Persoon> herken(HttpServletRequest verzoek) {
    String kop = verzoek.getHeader("Authorization");
    if (!instelling.demonstratie()
        || kop == null
        || !kop.startsWith("Basic ")
        || !Paden.api(Paden.pad(verzoek))) {
      return Optional.empty();
    }
    try {
      String paar =
          new String(Base64.getDecoder().decode(kop.substring(6).strip()), StandardCharsets.UTF_8);
      int punt = paar.indexOf(':');
      return punt > 0 && WACHTWOORD.equals(paar.substring(punt + 1))
          ? personen.findByGebruikersnaam(paar.substring(0, punt))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
