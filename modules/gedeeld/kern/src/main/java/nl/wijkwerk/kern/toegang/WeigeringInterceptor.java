package nl.wijkwerk.kern.toegang;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.Serializable;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.GeenToegang;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Leaves a line in the trail when somebody tried a change without the power for it, and tells who
 * lost a race to save the same thing that it was saved. Runs outside the transaction of the use
 * case: what was refused is rolled back by then, and holds no lock.
 */
@Gebruiksgeval
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class WeigeringInterceptor implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient Weigeringen weigeringen;
  @Resource transient TransactionSynchronizationRegistry transacties;

  @AroundInvoke
  @Bedrijfsregel("KRN-10")
  Object legVast(InvocationContext aanroep) throws Exception {
    try {
      return aanroep.proceed();
    } catch (GeenToegang fout) {
      boolean buitenste = transacties.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
      if (buitenste && aanroep.getMethod().isAnnotationPresent(Wijzigen.class)) {
        weigeringen.leg(fout, aanroep.getMethod());
      }
      throw fout;
    } catch (RuntimeException fout) {
      AlOpgeslagen.controleer(DatabaseOnbereikbaar.bestaatAl(fout), "fout.al-opgeslagen");
      throw fout;
    }
  }
}
