package nl.wijkwerk.kern.gebeurtenis;

import java.util.Set;

/**
 * Follows the event log. Each event is handled once, in order, in a transaction that also moves the
 * position, so that a stop at any point neither loses nor repeats one. Implementations change their
 * own module only, and must bear events from before they were installed.
 */
public interface Gebeurtenisverwerker {
  /** Stable name, unique over all modules: "samenwerking.agenda". */
  String naam();

  /** Values of {@link Gebeurtenissoort} that it wants to see. */
  Set<String> soorten();

  void verwerk(Gebeurtenis gebeurtenis);
}
