package nl.wijkwerk.monitoring.vragenlijst.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Languages that a questionnaire can be given in beside Dutch, each by its own name. */
public enum Taalkeuze {
  EN("English"),
  DE("Deutsch"),
  FR("Français"),
  ES("Español"),
  PL("Polski"),
  TR("Türkçe"),
  UK("Українська"),
  AR("العربية");

  /** The language that each questionnaire has. */
  public static final String NEDERLANDS = "nl";

  private final String naam;

  Taalkeuze(String naam) {
    this.naam = naam;
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
}
