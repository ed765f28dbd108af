package nl.wijkwerk.kern.toegang;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import nl.wijkwerk.kern.fout.NietAangemeld;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Spoor;

/**
 * Holds every use case to its declared power, and every change to an area check and a line in the
 * trail. Runs inside the transaction, so that what it refuses is rolled back.
 */
@Gebruiksgeval
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class GebruiksgevalInterceptor implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient Toegang toegang;
  @Inject transient Identiteit identiteit;
  @Inject transient Spoor spoor;

  @AroundInvoke
  @Bedrijfsregel({"KRN-01", "KRN-02"})
  Object bewaak(InvocationContext aanroep) throws Exception {
    Method methode = aanroep.getMethod();
    Lezen lezen = methode.getAnnotation(Lezen.class);
    Wijzigen wijzigen = methode.getAnnotation(Wijzigen.class);
    boolean openbaar = lezen != null && lezen.openbaar();
    if (openbaar || methode.isAnnotationPresent(Inzenden.class)) {
      return aanroep.proceed();
    }
    if (!identiteit.aangemeld()) {
      throw new NietAangemeld();
    }
    if (lezen != null) {
      if (!identiteit.isSysteem() && lezen.value().length > 0) {
        toegang.vereisEen(lezen.value());
      }
      return aanroep.proceed();
    }
    if (wijzigen == null) {
      throw new IllegalStateException("No power declared on use case " + methode);
    }
    toegang.vereisErgens(wijzigen.value());
    return metControle(aanroep, wijzigen);
  }

  private Object metControle(InvocationContext aanroep, Wijzigen wijzigen) throws Exception {
    boolean vorige = toegang.begin();
    long regelsVooraf = spoor.aantalInDitVerzoek();
    boolean getoetst;
    Object uitkomst;
    try {
      uitkomst = aanroep.proceed();
    } finally {
      getoetst = toegang.eindig(vorige);
    }
    if (!getoetst) {
      throw new IllegalStateException(
          "Use case "
              + aanroep.getMethod()
              + " did not check "
              + wijzigen.value()
              + " for an area");
    }
    if (spoor.aantalInDitVerzoek() == regelsVooraf) {
      throw new IllegalStateException("Use case " + aanroep.getMethod() + " left no trail");
    }
    return uitkomst;
  }
}
