package nl.wijkwerk.web.weergave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The design tokens of the municipality. {@code wijkwerk.thema} is {@code none}, {@code voorbeeld}
 * (the example theme of NL Design System), or the address of a style sheet of the municipality,
 * with its class name in {@code wijkwerk.thema.klasse}. That address is a path on the same server,
 * because the content security policy allows no other.
 */
@Named("thema")
@ApplicationScoped
public class Thema {
  static final String NONE = "none";
  static final String VOORBEELD = "voorbeeld";
  private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9._~/-]*\\.css");
  private static final Pattern CLASS = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  private final String thema;
  private final String klasse;

  protected Thema() {
    this(NONE, Optional.empty());
  }

  @Inject
  public Thema(
      @ConfigProperty(name = "wijkwerk.thema", defaultValue = NONE) String thema,
      @ConfigProperty(name = "wijkwerk.thema.klasse") Optional<String> klasse) {
    this.thema = thema.trim();
    switch (this.thema) {
      case NONE -> this.klasse = "";
      case VOORBEELD -> this.klasse = "voorbeeld-theme";
      default -> {
        if (!PATH.matcher(this.thema).matches()) {
          throw new IllegalArgumentException(
              "wijkwerk.thema is none, voorbeeld, or a path to a .css file on this server: "
                  + thema);
        }
        this.klasse = klasse.orElse("").trim();
        if (!CLASS.matcher(this.klasse).matches()) {
          throw new IllegalArgumentException(
              "wijkwerk.thema.klasse must name the class that the style sheet uses: "
                  + this.klasse);
        }
      }
    }
  }

  /** Class for the body, or an empty text. */
  public String getKlasse() {
    return klasse;
  }

  /** Address of the style sheet, or null when there is none. */
  public String getStijlblad() {
    return switch (thema) {
      case NONE -> null;
      case VOORBEELD -> voorbeeldStijlblad();
      default -> thema;
    };
  }

  private static String voorbeeldStijlblad() {
    FacesContext context = FacesContext.getCurrentInstance();
    return context
        .getExternalContext()
        .encodeResourceURL(
            context
                .getApplication()
                .getResourceHandler()
                .createResource("thema/voorbeeld.css", "wk")
                .getRequestPath());
  }
}
