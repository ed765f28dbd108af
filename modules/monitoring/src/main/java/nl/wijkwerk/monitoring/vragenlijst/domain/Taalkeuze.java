package nl.wijkwerk.monitoring.vragenlijst.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Languages that a questionnaire can be given in beside Dutch, each by its own name. */
public enum Taalkeuze {
  EN("English", "Yes", "No", "I don't know"),
  DE("Deutsch", "Ja", "Nein", "Weiß ich nicht"),
  FR("Français", "Oui", "Non", "Je ne sais pas"),
  ES("Español", "Sí", "No", "No lo sé"),
  PL("Polski", "Tak", "Nie", "Nie wiem"),
  TR("Türkçe", "Evet", "Hayır", "Bilmiyorum"),
  UK("Українська", "Так", "Ні", "Не знаю"),
  AR("العربية", "نعم", "لا", "لا أعرف");

  /** The language that each questionnaire has. */
  public static final String NEDERLANDS = "nl";

  private static final List<String> JA_NEE_NEDERLANDS = List.of("Ja", "Nee", "Weet ik niet");

  private final String naam;
  private final List<String> jaNee;

  Taalkeuze(String naam, String ja, String nee, String weetNiet) {
    this.naam = naam;
    this.jaNee = List.of(ja, nee, weetNiet);
  }

  /** As in the attribute lang of HTML. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String naam() {
    return naam;
  }

  /** Direction of writing, as in the attribute dir of HTML. */
  public String richting() {
    return this == AR ? "rtl" : "ltr";
  }

  /** The language with this code, in whatever case. */
  public static Optional<Taalkeuze> find(String code) {
    return Arrays.stream(values()).filter(t -> t.name().equalsIgnoreCase(code)).findFirst();
  }

  /** Yes, no and no idea in this language. */
  static List<String> jaNee(String code) {
    return find(code).map(t -> t.jaNee).orElse(JA_NEE_NEDERLANDS);
  }
}
