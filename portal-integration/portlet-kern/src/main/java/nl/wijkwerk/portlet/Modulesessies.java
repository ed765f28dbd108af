package nl.wijkwerk.portlet;

import java.io.Serializable;
import java.net.HttpCookie;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The sessions that the modules keep for one reader, within one session of the portal: the place
 * where Faces remembers a form and what it has to tell after it. Only those cookies are kept, each
 * for its own module.
 */
public final class Modulesessies implements Serializable {
  private static final long serialVersionUID = 1L;
  // The session, and what Faces remembers of a message from one request to the next.
  private static final List<String> NAMEN = List.of("JSESSIONID", "csfcfc");
  private static final String SCHEIDING = " ";
  private static final String TEKENS = "[A-Za-z0-9._!~%-]{1,200}";

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
    return NAMEN.stream()
        .filter(naam -> sessies.containsKey(module + SCHEIDING + naam))
        .map(naam -> naam + "=" + sessies.get(module + SCHEIDING + naam))
        .collect(Collectors.joining("; "));
  }

  void onthoud(String module, List<String> koekjes) {
    for (String regel : koekjes) {
      for (HttpCookie koekje : lees(regel)) {
        String sleutel = module + SCHEIDING + koekje.getName();
        if (NAMEN.contains(koekje.getName())) {
          if (koekje.getMaxAge() != 0 && koekje.getValue().matches(TEKENS)) {
            sessies.put(sleutel, koekje.getValue());
          } else {
            sessies.remove(sleutel);
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
