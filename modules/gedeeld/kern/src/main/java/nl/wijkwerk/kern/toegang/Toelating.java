package nl.wijkwerk.kern.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import nl.wijkwerk.kern.fout.GeenToegang;
import nl.wijkwerk.kern.fout.NietAangemeld;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * The door of the API: who has the power that an operation names nowhere is refused before what was
 * sent is judged, with a line in the trail when it was to change something. The use case itself
 * still checks the power, and for the area.
 */
@ApplicationScoped
public class Toelating {
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Weigeringen weigeringen;

  /**
   * @throws NietAangemeld when nobody is signed in
   * @throws GeenToegang when the power is not granted
   */
  @Bedrijfsregel("KRN-10")
  public void vereis(Method operatie) {
    Lezen lezen = operatie.getAnnotation(Lezen.class);
    Wijzigen wijzigen = operatie.getAnnotation(Wijzigen.class);
    if (lezen != null && !lezen.openbaar()) {
      if (!identiteit.aangemeld()) {
        throw new NietAangemeld();
      }
      if (lezen.value().length > 0) {
        toegang.vereisEen(lezen.value());
      }
    } else if (wijzigen != null) {
      try {
        toegang.vereisErgens(wijzigen.value());
      } catch (GeenToegang fout) {
        weigeringen.leg(fout, operatie);
        throw fout;
      }
    }
  }
}
