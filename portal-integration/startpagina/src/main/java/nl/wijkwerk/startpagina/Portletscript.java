package nl.wijkwerk.startpagina;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The script with the element {@code <wijk-portlet>}, as other sites load it. */
@ApplicationScoped
public class Portletscript {
  /** Its address; the number is the version of what a page that uses it may count on. */
  public static final String PAD = "/openbaar/wijk-portlet-1.js";

  private byte[] inhoud;
  private String integriteit;

  @PostConstruct
  void lees() {
    try (InputStream stroom =
        Portletscript.class.getResourceAsStream("/inbedden/wijk-portlet-1.js")) {
      inhoud = stroom.readAllBytes();
      integriteit =
          "sha384-"
              + Base64.getEncoder()
                  .encodeToString(MessageDigest.getInstance("SHA-384").digest(inhoud));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] inhoud() {
    return inhoud.clone();
  }

  /** What a page names as {@code integrity}, so that the browser runs these bytes and no others. */
  public String integriteit() {
    return integriteit;
  }
}
