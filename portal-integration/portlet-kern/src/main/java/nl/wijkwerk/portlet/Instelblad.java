package nl.wijkwerk.portlet;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** The form with which a place in the portal is told what to show. In the portal's own style. */
public final class Instelblad {
  private static final String PORTLET = "wijkwerk.portlet";
  private static final String GEBIED = "wijkwerk.gebied";
  private static final String JAAR = "wijkwerk.jaar";
  private static final String ANDERS = "wijkwerk.anders";

  private final Instelling instelling;
  private final Aanbod aanbod;

  public Instelblad(Instelling instelling, Aanbod aanbod) {
    this.instelling = instelling;
    this.aanbod = aanbod;
  }

  /**
   * What somebody filled in, or what stands there now.
   *
   * @param fout key of the sentence that says what is wrong, or an empty text
   */
  public record Ingevuld(String portlet, String gebied, String jaar, String anders, String fout)
      implements java.io.Serializable {
    private static final long serialVersionUID = 1L;

    private Ingevuld met(String sleutel) {
      return new Ingevuld(portlet, gebied, jaar, anders, sleutel);
    }
  }

  /** What is to be kept, or what is wrong. */
  public record Uitkomst(Optional<Portletpad> pad, Ingevuld ingevuld) {}

  /** What a place shows now, as it stands in the form. */
  public Ingevuld nu(String adres) {
    return Portletpad.van(instelling, adres)
        .map(
            pad -> {
              Map<String, String> waarden = vraag(pad.vraag());
              // A place that names no area shows that of the portal.
              String gebied =
                  Optional.ofNullable(waarden.remove("gebied"))
                      .map(code -> code.isEmpty() ? instelling.gebied() : code)
                      .orElse("");
              return new Ingevuld(
                  pad.module() + "/" + pad.pad().substring(pad.pad().lastIndexOf('/') + 1),
                  gebied,
                  Optional.ofNullable(waarden.remove("jaar")).orElse(""),
                  waarden.entrySet().stream()
                      .map(waarde -> waarde.getKey() + "=" + waarde.getValue())
                      .collect(Collectors.joining("\n")),
                  "");
            })
        .orElseGet(() -> new Ingevuld("", "", "", "", ""));
  }

  /** Checks what somebody filled in. */
  public Uitkomst lees(Map<String, String[]> velden) {
    Ingevuld ingevuld =
        new Ingevuld(
            veld(velden, PORTLET),
            veld(velden, GEBIED),
            veld(velden, JAAR),
            veld(velden, ANDERS),
            "");
    Optional<Aanbod.Keuze> keuze =
        aanbod.keuzes(Locale.ROOT).stream()
            .filter(een -> een.sleutel().equals(ingevuld.portlet()))
            .findFirst();
    if (keuze.isEmpty()) {
      return new Uitkomst(Optional.empty(), ingevuld.met("portaal.ongeldig-portlet"));
    }
    if (!ingevuld.gebied().matches("|[A-Z]{2}[0-9]{2,10}")) {
      return new Uitkomst(Optional.empty(), ingevuld.met("portaal.ongeldig-gebied"));
    }
    if (!ingevuld.jaar().matches("|(19|20|21)[0-9]{2}")) {
      return new Uitkomst(Optional.empty(), ingevuld.met("portaal.ongeldig-jaar"));
    }
    Map<String, String> waarden = new LinkedHashMap<>();
    // Somebody who changes to a portlet that asks for no area does not have to empty the field.
    if (!ingevuld.gebied().isEmpty() && keuze.get().parameters().contains("gebied")) {
      waarden.put("gebied", ingevuld.gebied());
    }
    if (!ingevuld.jaar().isEmpty() && keuze.get().parameters().contains("jaar")) {
      waarden.put("jaar", ingevuld.jaar());
    }
    for (String regel : ingevuld.anders().split("\\R")) {
      int teken = regel.indexOf('=');
      if (teken > 0) {
        waarden.put(regel.substring(0, teken).strip(), regel.substring(teken + 1).strip());
      } else if (!regel.isBlank()) {
        return new Uitkomst(Optional.empty(), ingevuld.met("portaal.ongeldig-anders"));
      }
    }
    Optional<Portletpad> pad = Aanbod.pad(instelling, keuze.get(), waarden);
    return new Uitkomst(pad, pad.isPresent() ? ingevuld : ingevuld.met("portaal.ongeldig-anders"));
  }

  /**
   * @param lezer user name, for whom Wijkwerk names the wijken
   * @param naar where the form goes
   * @param terug where somebody goes who changes nothing
   */
  public String toon(
      Ingevuld ingevuld, String lezer, Locale taal, String plaats, String naar, String terug) {
    List<Aanbod.Keuze> keuzes = aanbod.keuzes(taal);
    if (keuzes.isEmpty()) {
      return "<p class=\"portlet-msg-error\" role=\"alert\">"
          + zin(taal, "portaal.geen-keuzes")
          + "</p>";
    }
    String opties =
        keuzes.stream()
            .map(
                keuze ->
                    optie(
                        keuze.sleutel(),
                        keuze.moduletitel()
                            + ": "
                            + keuze.titel()
                            + (keuze.parameters().isEmpty()
                                ? ""
                                : " ("
                                    + Portletkern.tekst(taal, "portaal.neemt")
                                    + " "
                                    + String.join(", ", keuze.parameters())
                                    + ")"),
                        ingevuld.portlet()))
            .collect(Collectors.joining());
    String fout =
        ingevuld.fout().isEmpty()
            ? ""
            : "<p class=\"portlet-msg-error\" role=\"alert\">"
                + zin(taal, ingevuld.fout())
                + "</p>";
    return Portletkern.ascii(
        fout
            + "<form method=\"post\" action=\""
            + Entities.escape(naar)
            + "\">"
            + label(taal, plaats, "portlet", "portaal.kies")
            + "<select id=\""
            + plaats
            + "-portlet\" name=\""
            + PORTLET
            + "\" class=\"portlet-form-field\"><option value=\"\"></option>"
            + opties
            + "</select></p>"
            + gebied(ingevuld.gebied(), aanbod.gebieden(lezer, taal), taal, plaats)
            + jaar(ingevuld.jaar(), taal, plaats)
            + label(taal, plaats, "anders", "portaal.anders")
            + "<textarea id=\""
            + plaats
            + "-anders\" name=\""
            + ANDERS
            + "\" class=\"portlet-form-input-field\" rows=\"3\" cols=\"40\" aria-describedby=\""
            + plaats
            + "-anders-hulp\">"
            + Entities.escape(ingevuld.anders())
            + "</textarea><br><small id=\""
            + plaats
            + "-anders-hulp\">"
            + zin(taal, "portaal.anders.hulp")
            + "</small></p><p><button type=\"submit\" class=\"portlet-form-button\">"
            + zin(taal, "portaal.opslaan")
            + "</button> <a href=\""
            + Entities.escape(terug)
            + "\">"
            + zin(taal, "portaal.annuleren")
            + "</a></p></form>");
  }

  private static String gebied(
      String gekozen, List<Aanbod.Gebied> gebieden, Locale taal, String plaats) {
    String naam = "id=\"" + plaats + "-gebied\" name=\"" + GEBIED + "\" class=\"";
    if (gebieden.isEmpty()) {
      return label(taal, plaats, "gebied", "portaal.gebied")
          + "<input "
          + naam
          + "portlet-form-input-field\" maxlength=\"12\" aria-describedby=\""
          + plaats
          + "-gebied-hulp\" value=\""
          + Entities.escape(gekozen)
          + "\"><br><small id=\""
          + plaats
          + "-gebied-hulp\">"
          + zin(taal, "portaal.gebied.hulp")
          + "</small></p>";
    }
    // What was chosen stays, also where it is no wijk or one of an earlier year.
    boolean bekend =
        gekozen.isEmpty() || gebieden.stream().anyMatch(een -> een.code().equals(gekozen));
    return label(taal, plaats, "gebied", "portaal.wijk")
        + "<select "
        + naam
        + "portlet-form-field\"><option value=\"\">"
        + zin(taal, "portaal.wijk.geen")
        + "</option>"
        + (bekend ? "" : optie(gekozen, gekozen, gekozen))
        + gebieden.stream()
            .map(een -> optie(een.code(), een.naam(), gekozen))
            .collect(Collectors.joining())
        + "</select></p>";
  }

  private static String jaar(String gekozen, Locale taal, String plaats) {
    return label(taal, plaats, "jaar", "portaal.jaar")
        + "<input id=\""
        + plaats
        + "-jaar\" name=\""
        + JAAR
        + "\" class=\"portlet-form-input-field\" inputmode=\"numeric\" size=\"6\" maxlength=\"4\""
        + " aria-describedby=\""
        + plaats
        + "-jaar-hulp\" value=\""
        + Entities.escape(gekozen)
        + "\"><br><small id=\""
        + plaats
        + "-jaar-hulp\">"
        + zin(taal, "portaal.jaar.hulp")
        + "</small></p>";
  }

  private static String optie(String waarde, String tekst, String gekozen) {
    return "<option value=\""
        + Entities.escape(waarde)
        + "\""
        + (waarde.equals(gekozen) ? " selected" : "")
        + ">"
        + Entities.escape(tekst)
        + "</option>";
  }

  private static String label(Locale taal, String plaats, String veld, String sleutel) {
    return "<p><label class=\"portlet-form-field-label\" for=\""
        + plaats
        + "-"
        + veld
        + "\">"
        + zin(taal, sleutel)
        + "</label><br>";
  }

  private static String zin(Locale taal, String sleutel) {
    return Entities.escape(Portletkern.tekst(taal, sleutel));
  }

  private static String veld(Map<String, String[]> velden, String naam) {
    String[] waarden = velden.get(naam);
    return waarden == null || waarden.length == 0 ? "" : waarden[0].strip();
  }

  private static Map<String, String> vraag(String vraag) {
    Map<String, String> waarden = new LinkedHashMap<>();
    for (String deel : vraag.split("&")) {
      int teken = deel.indexOf('=');
      if (teken > 0) {
        waarden.put(
            URLDecoder.decode(deel.substring(0, teken), StandardCharsets.UTF_8),
            URLDecoder.decode(deel.substring(teken + 1), StandardCharsets.UTF_8));
      }
    }
    return waarden;
  }
}
