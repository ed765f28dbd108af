package nl.wijkwerk.portlet;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.jsoup.nodes.Entities;

/** What an adapter to a portlet API needs: to draw, to send, to get. */
public final class Portletkern {
  // What Faces sends in the background holds names of elements in these.
  private static final Set<String> NAMEN =
      Set.of(
          "jakarta.faces.source", "jakarta.faces.partial.execute", "jakarta.faces.partial.render");

  // What portlets of Wijkwerk give as a file or a picture.
  private static final Set<String> BESTANDEN =
      Set.of("text/csv", "application/pdf", "image/png", "image/jpeg");

  private final Wijkwerk wijkwerk;

  public Portletkern(Wijkwerk wijkwerk) {
    this.wijkwerk = wijkwerk;
  }

  /**
   * What stands in a place of the portal's page.
   *
   * @param titel for the portal to show; empty when it has to keep its own
   */
  public record Beeld(Optional<String> titel, String html) {
    public Beeld {
      html = ascii(html);
    }
  }

  // A portal may write its page in a character set that has no euro sign.
  static String ascii(String html) {
    StringBuilder tekst = new StringBuilder(html.length());
    html.codePoints()
        .forEach(
            teken -> {
              if (teken < 128) {
                tekst.append((char) teken);
              } else {
                tekst.append("&#").append(teken).append(';');
              }
            });
    return tekst.toString();
  }

  /**
   * What became of a form that was sent.
   *
   * @param naar the portlet to show from now on
   * @param volledig the address outside the portal to go to instead
   * @param nog what has to be drawn, once, because it is the answer to what was sent
   */
  public record Gevolg(Optional<Portletpad> naar, Optional<String> volledig, Optional<Nog> nog) {}

  /** An answer that waits, in the portal's session, until the portal draws. */
  public record Nog(Antwoord.Toestand toestand, String html) implements Serializable {}

  /**
   * What goes to the browser without the portal around it.
   *
   * @param inhoud to pass on as it comes in, and to close
   */
  public record Bestand(int status, Map<String, String> koppen, InputStream inhoud) {
    Bestand(int status, Map<String, String> koppen, byte[] inhoud) {
      this(status, koppen, new ByteArrayInputStream(inhoud));
    }
  }

  public Instelling instelling() {
    return wijkwerk.instelling();
  }

  /**
   * What a place was told to show. Where that names no area, it is the area of this portal.
   *
   * @return empty when nothing was chosen, or something that cannot be
   */
  public Optional<Portletpad> gekozen(String voorkeur) {
    return Portletpad.van(
            instelling(),
            voorkeur.endsWith("?gebied=") ? voorkeur + instelling().gebied() : voorkeur)
        .filter(Portletpad::portlet);
  }

  /** A short name for a place, fit for an id of HTML and of Faces. */
  public static String naamruimte(String vanPortaal) {
    return "wk" + Integer.toHexString(vanPortaal.hashCode());
  }

  public Beeld toon(Vraag vraag, Modulesessies sessies, Adressen adressen) {
    Antwoord antwoord = wijkwerk.vraag(vraag, sessies);
    for (int keer = 0; keer < 2 && antwoord.toestand() == Antwoord.Toestand.DOORVERWEZEN; keer++) {
      Optional<Portletpad> verder = verder(vraag, antwoord);
      if (verder.isEmpty()) {
        break;
      }
      vraag = Vraag.lees(vraag.gebruiker(), verder.get(), vraag.taal(), vraag.naamruimte());
      antwoord = wijkwerk.vraag(vraag, sessies);
    }
    // A module that is there and does not find what it was asked for, is not absent.
    if (antwoord.toestand() == Antwoord.Toestand.AFWEZIG
        && wijkwerk.beschrijving(vraag.pad().module(), vraag.taal()).toestand()
            == Antwoord.Toestand.GOED) {
      return melding(Antwoord.Toestand.NIET_GEVONDEN, vraag.taal());
    }
    // For an absent module the start page answers, which believes no proof for it.
    if (antwoord.toestand() == Antwoord.Toestand.NIET_VERTROUWD
        && wijkwerk.beschrijving(vraag.pad().module(), vraag.taal()).toestand()
            == Antwoord.Toestand.AFWEZIG) {
      return melding(Antwoord.Toestand.AFWEZIG, vraag.taal());
    }
    return beeld(vraag, nog(antwoord), adressen);
  }

  /** What a reader sees whom the portal does not know. */
  public Beeld nietAangemeld(Locale taal) {
    return melding(Antwoord.Toestand.NIET_AANGEMELD, taal);
  }

  /** What a reader sees when the administrator did not say where Wijkwerk is. */
  public static Beeld nietIngesteld(Locale taal) {
    return new Beeld(Optional.empty(), alinea(tekst(taal, "portaal.niet-ingesteld")));
  }

  /** What a reader sees when nobody chose yet what stands here. */
  public Beeld nietGekozen(Locale taal) {
    return new Beeld(Optional.empty(), alinea(tekst(taal, "portaal.niet-gekozen")));
  }

  /** Draws what waited. A refused file leaves the form where it was, with the reason above it. */
  public Beeld toon(Vraag vraag, Nog nog, Modulesessies sessies, Adressen adressen) {
    Beeld wachtend = beeld(vraag, nog, adressen);
    if (nog.toestand() != Antwoord.Toestand.TE_GROOT) {
      return wachtend;
    }
    Beeld portlet = toon(vraag, sessies, adressen);
    return new Beeld(portlet.titel(), wachtend.html() + portlet.html());
  }

  public Gevolg stuur(Vraag vraag, Map<String, String[]> velden, Modulesessies sessies) {
    if (velden.containsKey(Herschrijver.LEEST)) {
      return new Gevolg(
          Portletpad.van(
              instelling(), vraag.pad().pad() + "?" + formulier(velden, vraag.naamruimte())),
          Optional.empty(),
          Optional.empty());
    }
    Antwoord antwoord = wijkwerk.vraag(vraag, sessies);
    if (antwoord.toestand() == Antwoord.Toestand.DOORVERWEZEN) {
      Optional<Portletpad> verder = verder(vraag, antwoord);
      return new Gevolg(
          verder,
          verder.isPresent()
              ? Optional.empty()
              : Optional.of(
                  vraag.pad().volledig(instelling(), antwoord.kop("Location").orElse("/"))),
          Optional.empty());
    }
    return new Gevolg(Optional.of(vraag.pad()), Optional.empty(), Optional.of(nog(antwoord)));
  }

  public Bestand haal(Vraag vraag, Modulesessies sessies, Adressen adressen) {
    Antwoord antwoord =
        wijkwerk.vraag(vraag, sessies, kop -> !vraag.deel() && kop.soortVan(BESTANDEN));
    if (antwoord.toestand() == Antwoord.Toestand.GOED && antwoord.xml() && vraag.deel()) {
      return new Bestand(
          antwoord.status(),
          Map.of("Content-Type", "text/xml;charset=UTF-8", "Cache-Control", "no-store"),
          new Herschrijver(instelling(), vraag, adressen)
              .deel(antwoord.tekst())
              .getBytes(StandardCharsets.UTF_8));
    }
    if (antwoord.toestand() == Antwoord.Toestand.GOED && antwoord.soortVan(BESTANDEN)) {
      return new Bestand(antwoord.status(), koppen(antwoord), antwoord.rest());
    }
    // Whatever else Wijkwerk says has no business below the address of the portal.
    int status = antwoord.status() / 100 < 4 ? 404 : antwoord.status();
    return vraag.deel() ? leeg(status) : geenBestand(status, antwoord, vraag.taal());
  }

  /** A file that is the same for everyone. */
  public Bestand bron(Portletpad pad, Optional<String> sinds, Adressen adressen) {
    if (!pad.vast()) {
      return leeg(404);
    }
    Antwoord antwoord = wijkwerk.bron(pad, sinds);
    if (antwoord.toestand() != Antwoord.Toestand.GOED || antwoord.html()) {
      return leeg(antwoord.toestand() == Antwoord.Toestand.GOED ? 404 : antwoord.status());
    }
    Map<String, String> koppen = koppen(antwoord);
    if (antwoord.css()) {
      // Else a browser reads it as the portal's page is written, which may be otherwise.
      koppen.put("Content-Type", "text/css;charset=UTF-8");
    }
    return new Bestand(
        antwoord.status(),
        koppen,
        antwoord.css()
            ? Herschrijver.css(instelling(), pad, antwoord.tekst(), adressen)
                .getBytes(StandardCharsets.UTF_8)
            : antwoord.inhoud());
  }

  /** The keys with which Wijkwerk checks what this portal signs. */
  public String sleutels() {
    return wijkwerk.sleutels().openbaar().toString(true);
  }

  private Optional<Portletpad> verder(Vraag vraag, Antwoord antwoord) {
    return antwoord
        .kop("Location")
        .flatMap(adres -> Portletpad.vanaf(instelling(), vraag.pad(), adres))
        .filter(Portletpad::portlet);
  }

  private static Nog nog(Antwoord antwoord) {
    boolean goed = antwoord.toestand() == Antwoord.Toestand.GOED;
    return goed && antwoord.html()
        ? new Nog(Antwoord.Toestand.GOED, antwoord.tekst())
        : new Nog(goed ? Antwoord.Toestand.FOUT : antwoord.toestand(), "");
  }

  private Beeld beeld(Vraag vraag, Nog nog, Adressen adressen) {
    if (nog.toestand() != Antwoord.Toestand.GOED) {
      return melding(nog.toestand(), vraag.taal());
    }
    return new Herschrijver(instelling(), vraag, adressen)
        .pagina(nog.html())
        .map(
            passend ->
                new Beeld(
                    Optional.of(passend.titel()).filter(titel -> !titel.isEmpty()), passend.html()))
        .orElseGet(() -> melding(Antwoord.Toestand.FOUT, vraag.taal()));
  }

  private Beeld melding(Antwoord.Toestand toestand, Locale taal) {
    String sleutel = toestand.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String uitleg = alinea(tekst(taal, "portaal." + sleutel));
    if (toestand == Antwoord.Toestand.TE_GROOT) {
      uitleg = uitleg.replace("{0}", Long.toString(instelling().grootste() >> 20));
    }
    return new Beeld(
        Optional.empty(),
        toestand == Antwoord.Toestand.ONBEKEND
            ? uitleg
                + "<p><a href=\""
                + Entities.escape(instelling().basis() + "/")
                + "\">"
                + Entities.escape(tekst(taal, "portaal.naar-wijkwerk"))
                + "</a></p>"
            : uitleg);
  }

  private static String alinea(String tekst) {
    return "<p class=\"wijkwerk-melding\">" + Entities.escape(tekst) + "</p>";
  }

  /** A sentence of this portlet in the reader's language. */
  public static String tekst(Locale taal, String sleutel) {
    return ResourceBundle.getBundle(
            "berichten.portaal",
            "en".equals(taal.getLanguage()) ? Locale.ENGLISH : Locale.forLanguageTag("nl"),
            Portletkern.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString(sleutel);
  }

  /**
   * Fields of a form as a browser sends them to Wijkwerk itself.
   *
   * @param naamruimte of the place that the form stands in
   */
  public static String formulier(Map<String, String[]> velden, String naamruimte) {
    StringBuilder tekst = new StringBuilder();
    velden.forEach(
        (naam, waarden) -> {
          if (!naam.equals(Herschrijver.LEEST)) {
            for (String waarde : waarden) {
              tekst
                  .append(tekst.isEmpty() ? "" : "&")
                  .append(gecodeerd(Herschrijver.vanWijkwerk(naamruimte, naam)))
                  .append('=')
                  .append(
                      gecodeerd(
                          NAMEN.contains(naam) || naam.equals(waarde)
                              ? Herschrijver.vanWijkwerk(naamruimte, waarde)
                              : waarde));
            }
          }
        });
    return tekst.toString();
  }

  private static String gecodeerd(String tekst) {
    return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
  }

  private static Map<String, String> koppen(Antwoord antwoord) {
    Map<String, String> koppen = new java.util.TreeMap<>();
    for (String naam :
        List.of(
            "Content-Type", "Content-Disposition", "Cache-Control", "Last-Modified", "Expires")) {
      antwoord.kop(naam).ifPresent(waarde -> koppen.put(naam, waarde));
    }
    koppen.put("X-Content-Type-Options", "nosniff");
    return koppen;
  }

  // Somebody who asked for a file reads why there is none.
  private Bestand geenBestand(int status, Antwoord antwoord, Locale taal) {
    Antwoord.Toestand toestand =
        antwoord.toestand() == Antwoord.Toestand.GOED
            ? Antwoord.Toestand.NIET_GEVONDEN
            : antwoord.toestand();
    return new Bestand(
        status,
        Map.of("Content-Type", "text/html;charset=UTF-8", "Cache-Control", "no-store"),
        ("<!DOCTYPE html><title>Wijkwerk</title>" + melding(toestand, taal).html())
            .getBytes(StandardCharsets.US_ASCII));
  }

  private static Bestand leeg(int status) {
    return new Bestand(status, Map.of("Cache-Control", "no-store"), new byte[0]);
  }
}
