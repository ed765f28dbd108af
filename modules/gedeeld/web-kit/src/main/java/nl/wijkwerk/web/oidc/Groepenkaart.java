package nl.wijkwerk.web.oidc;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.kern.toegang.Toekenning;

/**
 * Which group of the intranet gives which role, and where. A name may hold {@code {gebied}} for the
 * code of an area: {@code wijkregie-{gebied}} makes whoever is in {@code wijkregie-WK014111} the
 * wijkregisseur there. A group that is not named gives nothing.
 *
 * <p>A provider may give groups by their path: {@code /wijkregie-WK014111} is that group at the
 * top, and {@code /ander/wijkregie-WK014111} another one, which its own administrator can make.
 */
public final class Groepenkaart {
  private static final String GEBIED = "{gebied}";

  private record Regel(Pattern groep, Rol rol, String gebied) {}

  private final List<Regel> regels;

  private Groepenkaart(List<Regel> regels) {
    this.regels = List.copyOf(regels);
  }

  /**
   * @throws IllegalArgumentException with a sentence for the administrator, when the file cannot be
   *     used
   */
  public static Groepenkaart lees(Path bestand) {
    try (Reader tekst = Files.newBufferedReader(bestand, StandardCharsets.UTF_8)) {
      return lees(tekst, bestand.toString());
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "Het bestand met groepen " + bestand + " is niet te lezen; zie WIJKWERK_GROEPEN.", e);
    }
  }

  static Groepenkaart lees(Reader tekst, String naam) {
    try (JsonReader lezer = Json.createReader(tekst)) {
      List<Regel> regels = new ArrayList<>();
      List<JsonObject> lijst =
          lezer
              .readObject()
              .getOrDefault("groepen", JsonValue.NULL)
              .asJsonArray()
              .getValuesAs(JsonObject.class);
      for (int i = 0; i < lijst.size(); i++) {
        regels.add(regel(lijst.get(i), "regel " + (i + 1) + " van " + naam));
      }
      return new Groepenkaart(regels);
    } catch (JsonException | ClassCastException e) {
      throw new IllegalArgumentException(
          "Het bestand met groepen "
              + naam
              + " is geen goede JSON; schrijf {\"groepen\": [{\"groep\": \"...\", \"rol\":"
              + " \"...\"}]}.",
          e);
    }
  }

  private static Regel regel(JsonObject json, String waar) {
    String groep = json.getString("groep", "");
    String rol = json.getString("rol", "");
    if (groep.isBlank()) {
      throw new IllegalArgumentException("Er ontbreekt een groep in " + waar + ".");
    }
    if (Arrays.stream(Rol.values()).noneMatch(r -> r.name().equals(rol))) {
      throw new IllegalArgumentException(
          "De rol \"%s\" in %s bestaat niet; kies uit %s."
              .formatted(rol, waar, Arrays.toString(Rol.values())));
    }
    String gebied = json.get("gebied") instanceof JsonString tekst ? tekst.getString() : null;
    if (gebied != null && groep.contains(GEBIED)) {
      throw new IllegalArgumentException(
          "Noem het gebied in %s of in de groep of apart, niet allebei.".formatted(waar));
    }
    if (json.get("gebied") != null && json.get("gebied") != JsonValue.NULL && gebied == null) {
      throw new IllegalArgumentException("Het gebied in %s moet een tekst zijn.".formatted(waar));
    }
    String patroon =
        Arrays.stream(groep.split(Pattern.quote(GEBIED), -1))
            .map(Pattern::quote)
            .reduce((voor, na) -> voor + "([A-Za-z0-9]{2,20})" + na)
            .orElseThrow();
    return new Regel(Pattern.compile(patroon), Rol.valueOf(rol), gebied);
  }

  /**
   * The roles that these groups give.
   *
   * @param bestaat whether an area with this code is known; a group for another one gives nothing
   */
  @Bedrijfsregel("KRN-11")
  public Set<Toekenning> rollen(Collection<String> groepen, Predicate<String> bestaat) {
    Set<Toekenning> rollen = new LinkedHashSet<>();
    for (String groep : groepen) {
      String bovenaan = groep.lastIndexOf('/') == 0 ? groep.substring(1) : groep;
      for (Regel regel : regels) {
        Matcher naam = regel.groep().matcher(groep);
        if (naam.matches() || naam.reset(bovenaan).matches()) {
          String gebied = naam.groupCount() > 0 ? naam.group(1) : regel.gebied();
          if (gebied == null || bestaat.test(gebied)) {
            rollen.add(new Toekenning(regel.rol(), gebied));
          }
        }
      }
    }
    return rollen;
  }
}
