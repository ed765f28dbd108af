package nl.wijkwerk.web.weergave;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.wijkwerk.kern.tekst.Zinnen;

/** Words of this package in the language of the reader. */
final class Teksten {
  private static final String BUNDLE = "berichten.weergave";

  private Teksten() {}

  static String tekst(Locale locale, String key, Object... parameters) {
    // Without "no fallback" a Dutch reader on an English server would get English.
    var bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            Teksten.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return Zinnen.vul(bundle.getString(key), locale, parameters);
  }
}
