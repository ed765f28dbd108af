package nl.wijkwerk.portlet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** Reads a private RSA key as openssl writes it (PKCS 8). */
final class Pem {
  private Pem() {}

  static RSAKey lees(Path bestand) throws IOException {
    String tekst =
        Files.readString(bestand).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    try {
      KeyFactory fabriek = KeyFactory.getInstance("RSA");
      if (fabriek.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(tekst)))
          instanceof RSAPrivateCrtKey geheim) {
        return new RSAKey.Builder(
                (RSAPublicKey)
                    fabriek.generatePublic(
                        new RSAPublicKeySpec(geheim.getModulus(), geheim.getPublicExponent())))
            .privateKey(geheim)
            .keyUse(KeyUse.SIGNATURE)
            .keyIDFromThumbprint()
            .build();
      }
      throw new IOException("no RSA key with its public half in " + bestand);
    } catch (GeneralSecurityException | JOSEException | IllegalArgumentException e) {
      throw new IOException("no RSA key in PKCS 8 in " + bestand, e);
    }
  }
}
