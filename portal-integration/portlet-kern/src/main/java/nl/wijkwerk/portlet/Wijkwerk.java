package nl.wijkwerk.portlet;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The server of Wijkwerk, asked in the name of a reader. */
public final class Wijkwerk {
  private static final Logger LOG = Logger.getLogger(Wijkwerk.class.getName());
  private static final String BEWIJS = "Wijkwerk-Portaal";

  // A file comes in no faster than the reader's own line lets it.
  private static final Duration VERSTUREN = Duration.ofMinutes(5);

  // Pages and style sheets are held whole, to be rewritten; none comes near this.
  private static final int GROOTSTE_PAGINA = 16 << 20;

  private final Instelling instelling;
  private final Sleutelbos sleutels;
  private final Bewijsmaker bewijzen;
  private final HttpClient http;

  public Wijkwerk(Instelling instelling, Clock klok) {
    this.instelling = instelling;
    this.sleutels = new Sleutelbos(instelling.sleutelmap(), instelling.sleuteldagen(), klok);
    this.bewijzen = new Bewijsmaker(instelling, sleutels, klok);
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(instelling.wachten())
            .build();
  }

  public Instelling instelling() {
    return instelling;
  }

  public Sleutelbos sleutels() {
    return sleutels;
  }

  /** Asks for a portlet, or sends something to one. */
  public Antwoord vraag(Vraag vraag, Modulesessies sessies) {
    return vraag(vraag, sessies, antwoord -> false);
  }

  /**
   * As {@link #vraag(Vraag, Modulesessies)}.
   *
   * @param stroomt of which answers only the head is read; who asks closes the rest
   */
  Antwoord vraag(Vraag vraag, Modulesessies sessies, Predicate<Antwoord> stroomt) {
    Inhoud inhoud = vraag.inhoud();
    if (inhoud.lengte() > instelling.grootste()) {
      inhoud.laatVallen(4 * instelling.grootste());
      return Antwoord.teGroot();
    }
    HttpRequest.Builder verzoek =
        verzoek(vraag.pad())
            .header(BEWIJS, bewijzen.maak(vraag.gebruiker(), vraag.wijze(), vraag.pad()))
            .header("Accept-Language", taal(vraag.taal()))
            .method(vraag.wijze(), inhoud.uitgever(instelling.grootste()));
    if (inhoud.soort() != null) {
      verzoek.header("Content-Type", inhoud.soort());
    }
    if (inhoud.bestanden()) {
      verzoek.timeout(VERSTUREN);
    }
    if (vraag.deel()) {
      verzoek.header("Faces-Request", "partial/ajax");
    }
    String koekje = sessies.koekje(vraag.pad().module());
    if (!koekje.isEmpty()) {
      verzoek.header("Cookie", koekje);
    }
    Antwoord antwoord = stuur(verzoek.build(), stroomt);
    sessies.onthoud(vraag.pad().module(), antwoord.koppen().allValues("Set-Cookie"));
    return antwoord;
  }

  /** Asks for what is the same for everyone; no reader is named. */
  public Antwoord bron(Portletpad pad, Optional<String> sinds) {
    HttpRequest.Builder verzoek = verzoek(pad).GET();
    sinds.ifPresent(moment -> verzoek.header("If-Modified-Since", moment));
    return stuur(verzoek.build(), antwoord -> false);
  }

  /** Which portlets a module has, as it describes them itself, with titles in this language. */
  Antwoord beschrijving(String module, Locale taal) {
    return stuur(
        HttpRequest.newBuilder(instelling.basis().resolve("/" + module + "/portlets.json"))
            .timeout(instelling.wachten())
            .header("Accept-Language", taal(taal))
            .build(),
        antwoord -> false);
  }

  private HttpRequest.Builder verzoek(Portletpad pad) {
    return HttpRequest.newBuilder(instelling.basis().resolve(pad.adres()))
        .timeout(instelling.wachten());
  }

  private Antwoord stuur(HttpRequest verzoek, Predicate<Antwoord> stroomt) {
    try {
      HttpResponse<InputStream> gekregen =
          http.send(verzoek, HttpResponse.BodyHandlers.ofInputStream());
      Antwoord kop = Antwoord.van(gekregen.statusCode(), gekregen.headers(), new byte[0]);
      if (kop.toestand() == Antwoord.Toestand.GOED && stroomt.test(kop)) {
        return kop.met(gekregen.body());
      }
      try (InputStream stroom = gekregen.body()) {
        byte[] inhoud = stroom.readNBytes(GROOTSTE_PAGINA + 1);
        if (inhoud.length > GROOTSTE_PAGINA) {
          LOG.log(Level.WARNING, "Too much to show: {0}", verzoek.uri().getPath());
          return Antwoord.fout();
        }
        return Antwoord.van(gekregen.statusCode(), gekregen.headers(), inhoud);
      }
    } catch (IOException e) {
      for (Throwable oorzaak = e; oorzaak != null; oorzaak = oorzaak.getCause()) {
        if (oorzaak instanceof Inhoud.TeGroot) {
          return Antwoord.teGroot();
        }
      }
      LOG.log(Level.WARNING, "Wijkwerk does not answer: " + verzoek.uri().getPath(), e);
      return Antwoord.zwijgt();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Antwoord.zwijgt();
    }
  }

  private static String taal(Locale taal) {
    return "en".equals(taal.getLanguage()) ? "en" : "nl";
  }
}
