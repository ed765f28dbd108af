package nl.wijkwerk.web.aanmelden;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wijkwerk.kern.persoon.Personen;
import nl.wijkwerk.kern.persoon.Persoon;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Toegang;

/** Who is signed on, for the header and the sign-on page. */
@Named("aanmelding")
@RequestScoped
public class AanmeldingView {
  @Inject private Identiteit identiteit;
  @Inject private Toegang toegang;
  @Inject private Aanmeldinstelling instelling;
  @Inject private Aanmelddienst dienst;
  @Inject private Personen personen;
  @Inject private HttpServletRequest verzoek;

  public boolean isAangemeld() {
    return identiteit.aangemeld();
  }

  public String getNaam() {
    return identiteit.naam();
  }

  public boolean isDemonstratie() {
    return instelling.demonstratie();
  }

  /** Whether the municipality's own sign-on is connected. */
  public boolean isDienst() {
    return dienst.aanwezig();
  }

  /** Where signing on at the municipality's own sign-on begins. */
  public String getBeginPad() {
    return verzoek.getContextPath() + dienst.beginpad(getNaar());
  }

  public String getAfmeldPad() {
    return verzoek.getContextPath() + "/afmelden";
  }

  public String getVerlengPad() {
    return verzoek.getContextPath() + "/verleng";
  }

  /** Seconds without use after which one is signed off. */
  public long getStilSeconden() {
    return instelling.stil().toSeconds();
  }

  /** Where the sign-on page leads to. */
  public String getNaar() {
    return Terugpad.veilig(verzoek.getParameter("naar"), verzoek.getContextPath() + "/");
  }

  /** The fictitious users, in demonstration mode only. */
  public List<Persoon> getGebruikers() {
    return instelling.demonstratie() ? personen.actief() : List.of();
  }

  /** Whether to show what only somebody with this power can do, in this area. */
  public boolean mag(String bevoegdheid, String gebied) {
    return toegang.mag(Bevoegdheid.valueOf(bevoegdheid), gebied);
  }

  /** Whether to show what takes this power in some area. */
  public boolean magErgens(String bevoegdheid) {
    return toegang.magErgens(Bevoegdheid.valueOf(bevoegdheid));
  }
}
