package nl.wijkwerk.start;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the administrator chose, from the environment and from a settings file; the environment goes
 * before the file.
 */
public final class Instellingen {
  private static final String VOORVOEGSEL = "WIJKWERK_";
  private static final String GEEN = "geen";
  private static final String SWINGSLEUTEL = "WIJKWERK_MONITORING_BRON_SWING_SLEUTEL";

  /** Minutes; after twelve hours everybody signs on again. */
  private static final int LANGSTE_SESSIE = 720;

  private final Map<String, String> waarden;
  private final Path gegevensmap;
  private final int poort;
  private final String adres;
  private final boolean demonstratie;
  private final Optional<Path> voorbeeld;
  private final Set<Module> modules;

  private Instellingen(Map<String, String> waarden, Path gegevensmap) throws Startfout {
    this.waarden = waarden;
    this.gegevensmap = gegevensmap;
    Aanmelddienst.controleer(waarden);
    controleerKoekje();
    controleerSessie();
    Portaal.controleer(waarden);
    this.poort = leesPoort();
    this.demonstratie = leesDemonstratie();
    this.adres = leesAdres();
    this.voorbeeld = leesVoorbeeld();
    this.modules = Module.lees(waarde("WIJKWERK_MODULES", ""));
  }

  /**
   * @param omgeving the environment of this process
   * @param thuis the folder of the user, where the data goes unless set otherwise
   */
  public static Instellingen lees(Map<String, String> omgeving, Path thuis) throws Startfout {
    Map<String, String> uitOmgeving = new LinkedHashMap<>();
    omgeving.forEach(
        (naam, waarde) -> {
          if (naam.startsWith(VOORVOEGSEL)) {
            // On Windows, set NAME="value" keeps the quotes, and what is before && keeps a space.
            uitOmgeving.put(naam, zonder('"', waarde.strip()));
          }
        });
    Map<String, String> uitBestand = new LinkedHashMap<>();
    String genoemd = uitOmgeving.getOrDefault("WIJKWERK_INSTELLINGEN", "");
    if (!genoemd.isBlank()) {
      uitBestand.putAll(leesBestand(pad("WIJKWERK_INSTELLINGEN", genoemd)));
    }
    String map =
        uitOmgeving.getOrDefault("WIJKWERK_DATA", uitBestand.getOrDefault("WIJKWERK_DATA", ""));
    Path gegevensmap =
        map.isBlank() ? thuis.resolve(".wijkwerk").resolve("data") : pad("WIJKWERK_DATA", map);
    Path bijGegevens = gegevensmap.resolve("wijkwerk.env");
    if (genoemd.isBlank() && Files.isRegularFile(bijGegevens)) {
      uitBestand.putAll(leesBestand(bijGegevens));
    }
    Map<String, String> waarden = new TreeMap<>(uitBestand);
    waarden.putAll(uitOmgeving);
    return new Instellingen(waarden, gegevensmap.toAbsolutePath().normalize());
  }

  /** The path that a setting names; which characters can be in it differs per system. */
  static Path pad(String naam, String waarde) throws Startfout {
    try {
      return Path.of(waarde.strip());
    } catch (InvalidPathException e) {
      throw new Startfout(
          "%s is \"%s\", maar zo kan een bestand of map hier niet heten; verbeter de naam."
              .formatted(naam, waarde),
          e);
    }
  }

  private static Map<String, String> leesBestand(Path bestand) throws Startfout {
    List<String> regels;
    try {
      regels = Files.readString(bestand).replaceFirst("^\uFEFF", "").lines().toList();
    } catch (CharacterCodingException e) {
      throw new Startfout(
          "Het instellingenbestand %s is niet in UTF-8; sla het op als UTF-8.".formatted(bestand),
          e);
    } catch (IOException e) {
      throw new Startfout(
          "Het instellingenbestand %s is niet te lezen; controleer de naam en de rechten."
              .formatted(bestand),
          e);
    }
    Map<String, String> gelezen = new LinkedHashMap<>();
    for (int i = 0; i < regels.size(); i++) {
      String regel = regels.get(i).strip();
      if (regel.isEmpty() || regel.startsWith("#")) {
        continue;
      }
      int is = regel.indexOf('=');
      if (is < 1 || !regel.startsWith(VOORVOEGSEL)) {
        throw new Startfout(
            "Regel %d van %s is geen instelling; schrijf WIJKWERK_NAAM=waarde of begin de regel met #."
                .formatted(i + 1, bestand));
      }
      String waarde = regel.substring(is + 1).strip();
      gelezen.put(regel.substring(0, is).strip(), zonder('\'', zonder('"', waarde)));
    }
    return gelezen;
  }

  private static String zonder(char aanhaling, String waarde) {
    boolean aangehaald =
        waarde.length() > 1
            && waarde.charAt(0) == aanhaling
            && waarde.charAt(waarde.length() - 1) == aanhaling;
    return aangehaald ? waarde.substring(1, waarde.length() - 1) : waarde;
  }

  private void controleerKoekje() throws Startfout {
    String koekje = waarde("WIJKWERK_KOEKJE_SAMESITE", "Lax");
    if (!koekje.equalsIgnoreCase("Lax") && !koekje.equalsIgnoreCase("None")) {
      throw new Startfout(
          "WIJKWERK_KOEKJE_SAMESITE is \"%s\", maar moet Lax of None zijn.".formatted(koekje));
    }
    if (koekje.equalsIgnoreCase("None")
        && !waarde("WIJKWERK_BASIS", "").toLowerCase(Locale.ROOT).startsWith("https://")) {
      throw new Startfout(
          "WIJKWERK_KOEKJE_SAMESITE=None werkt alleen met https; zet in WIJKWERK_BASIS het adres van Wijkwerk dat met https:// begint, of haal WIJKWERK_KOEKJE_SAMESITE weg.");
    }
  }

  private void controleerSessie() throws Startfout {
    String tekst = waarde("WIJKWERK_SESSIE_MINUTEN", "30");
    if (!tekst.matches("[1-9]\\d{0,2}") || Integer.parseInt(tekst) > LANGSTE_SESSIE) {
      throw new Startfout(
          "WIJKWERK_SESSIE_MINUTEN is \"%s\", maar moet een getal van 1 tot en met %d zijn."
              .formatted(tekst, LANGSTE_SESSIE));
    }
  }

  private int leesPoort() throws Startfout {
    String tekst = waarde("WIJKWERK_POORT", "8080");
    try {
      int getal = Integer.parseInt(tekst);
      if (getal >= 1 && getal <= 65535) {
        return getal;
      }
    } catch (NumberFormatException e) {
      // Falls through to the same sentence as a number out of range.
    }
    throw new Startfout(
        "WIJKWERK_POORT is \"%s\", maar moet een getal van 1 tot en met 65535 zijn."
            .formatted(tekst));
  }

  private boolean leesDemonstratie() throws Startfout {
    String gewoon = Boolean.toString(!Aanmelddienst.ingesteld(waarden));
    String tekst = waarde("WIJKWERK_DEMONSTRATIE", gewoon).toLowerCase(Locale.ROOT);
    return switch (tekst) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new Startfout(
              "WIJKWERK_DEMONSTRATIE is \"%s\", maar moet true of false zijn.".formatted(tekst));
    };
  }

  private String leesAdres() throws Startfout {
    String tekst = waarde("WIJKWERK_ADRES", "127.0.0.1");
    if (demonstratie && !tekst.equals("127.0.0.1")) {
      throw new Startfout(
          "In demonstratie kan iedereen zonder wachtwoord aanmelden, dus Wijkwerk luistert dan alleen"
              + " op 127.0.0.1; haal WIJKWERK_ADRES weg of zet WIJKWERK_DEMONSTRATIE op false.");
    }
    return tekst;
  }

  private Optional<Path> leesVoorbeeld() throws Startfout {
    String tekst = waarde("WIJKWERK_VOORBEELD", "");
    if (tekst.isEmpty() || tekst.equals(GEEN)) {
      return Optional.empty();
    }
    Path map = pad("WIJKWERK_VOORBEELD", tekst).toAbsolutePath().normalize();
    if (!Files.isDirectory(map)) {
      throw new Startfout(
          "WIJKWERK_VOORBEELD wijst naar %s, maar dat is geen map; noem de map met de bestanden van de gemeente, of geen."
              .formatted(map));
    }
    return Optional.of(map);
  }

  private String waarde(String naam, String anders) {
    String waarde = waarden.getOrDefault(naam, "").strip();
    return waarde.isEmpty() ? anders : waarde;
  }

  /** What the administrator should know before the start: names that are no setting. */
  public List<String> waarschuwingen() {
    return Instellingsnamen.waarschuwingen(waarden.keySet());
  }

  public Path gegevensmap() {
    return gegevensmap;
  }

  public int poort() {
    return poort;
  }

  /** The network address that the server listens on. */
  public String adres() {
    return adres;
  }

  /** What people open: the address that was set for them, or else the one that is listened on. */
  public String website() {
    String naam = adres.equals("127.0.0.1") ? "localhost" : adres;
    return waarde("WIJKWERK_BASIS", "http://" + naam + ":" + poort).replaceAll("/+$", "") + "/";
  }

  public boolean demonstratie() {
    return demonstratie;
  }

  /**
   * The folder with which each module fills an empty database.
   *
   * @param meegeleverd the sample municipality; taken in a demonstration unless set otherwise
   */
  public Optional<Path> voorbeeld(Path meegeleverd) {
    boolean gewoon = waarde("WIJKWERK_VOORBEELD", "").isEmpty();
    return gewoon && demonstratie ? Optional.of(meegeleverd) : voorbeeld;
  }

  public Set<Module> modules() {
    return modules;
  }

  /** The server of the municipality's own, when one is named; otherwise the embedded one runs. */
  public Optional<Database> database() throws Startfout {
    String url = waarde("WIJKWERK_DB_URL", "");
    if (url.isEmpty()) {
      return Optional.empty();
    }
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new Startfout(
          "WIJKWERK_DB_URL is geen adres van een PostgreSQL-database; schrijf bijvoorbeeld"
              + " jdbc:postgresql://db.gemeente.example:5432/wijkwerk.");
    }
    return Optional.of(
        new Database(
            url,
            waarde("WIJKWERK_DB_GEBRUIKER", "wijkwerk"),
            waarde("WIJKWERK_DB_WACHTWOORD", "")));
  }

  /** Extra options for the server's Java, after our own so that they win. */
  public List<String> javaOpties() {
    String tekst = waarde("WIJKWERK_JAVA_OPTIES", "");
    return tekst.isEmpty() ? List.of() : List.of(tekst.split("\\s+"));
  }

  /**
   * Everything that was set, for the server's environment, where MicroProfile Config finds it; how
   * to reach the database, and other secrets, go another way, through files that only this user can
   * read.
   */
  public Map<String, String> voorServer() {
    Map<String, String> door = new TreeMap<>(waarden);
    door.keySet().removeIf(naam -> naam.startsWith("WIJKWERK_DB_"));
    door.remove(Aanmelddienst.GEHEIM);
    door.remove(SWINGSLEUTEL);
    // Whoever leaves a setting empty did not set it.
    door.values().removeIf(String::isBlank);
    return door;
  }

  /** The key by which Swing knows this municipality, when it has one. */
  public Optional<String> swingsleutel() {
    return Optional.of(waarde(SWINGSLEUTEL, "")).filter(sleutel -> !sleutel.isEmpty());
  }

  /** The secret that Wijkwerk shares with the identity provider, when it has one. */
  public Optional<String> aanmeldgeheim() {
    return Optional.of(waarde(Aanmelddienst.GEHEIM, "")).filter(geheim -> !geheim.isEmpty());
  }
}
