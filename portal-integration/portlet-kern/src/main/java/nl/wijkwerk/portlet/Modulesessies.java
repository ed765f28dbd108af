package nl.wijkwerk.portlet;

import java.io.Serializable;
import java.net.HttpCookie;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sessions that the modules keep for one reader, within one session of the portal: the place
 * where Faces remembers a form. Only the session's own cookie is kept, and for its own module.
 */
public final class Modulesessies implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String SESSIE = "JSESSIONID";
  private static final String TEKENS = "[A-Za-z0-9._!~-]{8,200}";

  private final String gebruiker;
  private final Map<String, String> sessies = new ConcurrentHashMap<>();

  public Modulesessies(String gebruiker) {
    this.gebruiker = gebruiker;
  }

  /** Whether these are of this reader; another's are not to be used. */
  public boolean van(String wie) {
    return gebruiker.equals(wie);
  }

  String koekje(String module) {
    String sessie = sessies.get(module);
    return sessie == null ? "" : SESSIE + "=" + sessie;
  }

  void onthoud(String module, List<String> koekjes) {
    for (String regel : koekjes) {
      for (HttpCookie koekje : lees(regel)) {
        if (SESSIE.equals(koekje.getName())) {
          if (koekje.getValue().matches(TEKENS)) {
            sessies.put(module, koekje.getValue());
          } else {
            sessies.remove(module);
          }
        }
      }
    }
  }

  private static List<HttpCookie> lees(String regel) {
    try {
      return HttpCookie.parse(regel);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
