package nl.wijkwerk.web.weergave;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.primefaces.cache.CacheProvider;

/**
 * What {@code <p:cache>} keeps of pages: at most so many characters in a module, those that were
 * shown longest ago leave first. That of PrimeFaces itself grows without end.
 */
public class Deelgeheugen implements CacheProvider {
  private static final int MEESTE_TEKENS = 4_000_000;

  private record Plaats(String deel, String sleutel) {}

  private final Map<Plaats, String> delen = new LinkedHashMap<>(16, 0.75f, true);
  private long tekens;

  @Override
  public synchronized Object get(String region, String key) {
    return delen.get(new Plaats(region, key));
  }

  @Override
  public synchronized void put(String region, String key, Object object) {
    String deel = (String) object;
    remove(region, key);
    if (deel.length() > MEESTE_TEKENS) {
      return;
    }
    delen.put(new Plaats(region, key), deel);
    tekens += deel.length();
    Iterator<String> oudste = delen.values().iterator();
    while (tekens > MEESTE_TEKENS) {
      tekens -= oudste.next().length();
      oudste.remove();
    }
  }

  @Override
  public synchronized void remove(String region, String key) {
    String weg = delen.remove(new Plaats(region, key));
    tekens -= weg == null ? 0 : weg.length();
  }

  @Override
  public synchronized void clear() {
    delen.clear();
    tekens = 0;
  }
}
