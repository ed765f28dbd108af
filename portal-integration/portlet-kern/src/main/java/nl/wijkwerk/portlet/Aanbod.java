package nl.wijkwerk.portlet;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Which portlets there are to choose from, as the modules say themselves. */
public final class Aanbod {
  private static final Logger LOG = Logger.getLogger(Aanbod.class.getName());
  private static final int LANGST = 200;

  private final Wijkwerk wijkwerk;

  public Aanbod(Wijkwerk wijkwerk) {
    this.wijkwerk = wijkwerk;
  }

  /**
   * A portlet to choose.
   *
   * @param parameters what it has to be told, "gebied" among them
   */
  public record Keuze(
      String module, String naam, String titel, String moduletitel, List<String> parameters) {
    public Keuze {
      parameters = List.copyOf(parameters);
    }

    /** As it stands in a list: "wijkplan/plan". */
    public String sleutel() {
      return module + "/" + naam;
    }
  }

  /** By module; those of a module that is absent or does not answer are not among them. */
  public List<Keuze> keuzes(Locale taal) {
    List<Keuze> keuzes = new ArrayList<>();
    wijkwerk.instelling().modules().stream()
        .sorted()
        .forEach(
            module -> {
              Antwoord antwoord = wijkwerk.beschrijving(module, taal);
              if (antwoord.toestand() == Antwoord.Toestand.GOED) {
                keuzes.addAll(lees(module, antwoord.tekst()));
              }
            });
    return keuzes;
  }

  /** A wijk to choose. */
  public record Gebied(String code, String naam) {}

  /**
   * The wijken by name, as one of the modules that are there gives them to this reader.
   *
   * @return empty when none does
   */
  public List<Gebied> gebieden(String lezer, Locale taal) {
    return wijkwerk.instelling().modules().stream()
        .sorted()
        .map(module -> new Portletpad(module, "/" + module + "/portlets/gebieden.json", ""))
        .map(pad -> wijkwerk.vraag(Vraag.lees(lezer, pad, taal, "wk"), new Modulesessies(lezer)))
        .filter(antwoord -> antwoord.toestand() == Antwoord.Toestand.GOED)
        .map(antwoord -> leesGebieden(antwoord.tekst()))
        .filter(gebieden -> !gebieden.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Gebied> leesGebieden(String json) {
    try {
      List<Gebied> gebieden = new ArrayList<>();
      for (Map<String, Object> gebied :
          JSONObjectUtils.getJSONObjectArray(JSONObjectUtils.parse(json), "gebieden")) {
        gebieden.add(
            new Gebied(
                JSONObjectUtils.getString(gebied, "code"),
                JSONObjectUtils.getString(gebied, "naam")));
      }
      return gebieden;
    } catch (ParseException e) {
      LOG.log(Level.WARNING, "gebieden.json cannot be read", e);
      return List.of();
    }
  }

  static List<Keuze> lees(String module, String json) {
    try {
      Map<String, Object> beschrijving = JSONObjectUtils.parse(json);
      List<Keuze> keuzes = new ArrayList<>();
      for (Map<String, Object> portlet :
          JSONObjectUtils.getJSONObjectArray(beschrijving, "portlets")) {
        keuzes.add(
            new Keuze(
                module,
                JSONObjectUtils.getString(portlet, "naam"),
                JSONObjectUtils.getString(portlet, "titel"),
                JSONObjectUtils.getString(beschrijving, "titel"),
                JSONObjectUtils.getStringList(portlet, "parameters")));
      }
      return keuzes;
    } catch (ParseException e) {
      LOG.log(Level.WARNING, "portlets.json of " + module + " cannot be read", e);
      return List.of();
    }
  }

  /**
   * The address of a portlet with what it is told.
   *
   * @return empty when a value is not possible, or is not one that this portlet takes
   */
  public static Optional<Portletpad> pad(
      Instelling instelling, Keuze keuze, Map<String, String> waarden) {
    StringBuilder adres = new StringBuilder("/" + keuze.module() + "/portlets/" + keuze.naam());
    char teken = '?';
    for (Map.Entry<String, String> waarde : new TreeMap<>(waarden).entrySet()) {
      if (!keuze.parameters().contains(waarde.getKey())
          || waarde.getValue().length() > LANGST
          || waarde.getValue().chars().anyMatch(Character::isISOControl)) {
        return Optional.empty();
      }
      adres
          .append(teken)
          .append(waarde.getKey())
          .append('=')
          .append(URLEncoder.encode(waarde.getValue(), StandardCharsets.UTF_8));
      teken = '&';
    }
    return Portletpad.van(instelling, adres.toString());
  }
}
