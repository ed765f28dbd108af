package nl.wijkwerk.kern.tekst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.GeenToegang;
import nl.wijkwerk.kern.fout.NietAangemeld;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.module.ModuleBeschrijving;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.tijd.Klok;

/**
 * Sentences for people: Dutch first, English second. A key is looked up in the module's own bundle
 * ({@code berichten/<module>_nl.properties}), then in those of web-kit and kern.
 */
@ApplicationScoped
public class Berichten {
  public static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM yyyy").withZone(Klok.ZONE);

  private List<String> bundels;

  protected Berichten() {}

  @Inject
  public Berichten(ModuleBeschrijving module) {
    this.bundels = List.of("berichten." + module.naam(), "berichten.web", "berichten.kern");
  }

  /**
   * The sentence with this key, with its arguments filled in; the key itself when it is unknown. A
   * date among the arguments is written in the language of the sentence, and so is a {@code
   * BigDecimal}, which is an amount in euro.
   */
  public String tekst(Locale taal, String sleutel, Object... argumenten) {
    for (String bundel : bundels) {
      ResourceBundle zinnen = zinnen(bundel, taal);
      if (zinnen != null && zinnen.containsKey(sleutel)) {
        String patroon = zinnen.getString(sleutel);
        return argumenten.length == 0
            ? patroon
            : Zinnen.vul(
                patroon, taal, Arrays.stream(argumenten).map(a -> geschreven(taal, a)).toArray());
      }
    }
    return sleutel;
  }

  /** The sentences of a module, or null when it has none. */
  private static ResourceBundle zinnen(String bundel, Locale taal) {
    try {
      return ResourceBundle.getBundle(
          bundel,
          taal,
          Thread.currentThread().getContextClassLoader(),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    } catch (MissingResourceException e) {
      return null;
    }
  }

  private static Object geschreven(Locale taal, Object argument) {
    if (argument instanceof LocalDate dag) {
      return Schrijfwijze.datum(taal, dag);
    }
    return argument;
  }

  /** What a rule says of amounts, it says of euro. */
  private String regel(Locale taal, String sleutel, Object[] argumenten) {
    return tekst(
        taal,
        sleutel,
        Arrays.stream(argumenten)
            .map(a -> a instanceof BigDecimal bedrag ? Schrijfwijze.euro(taal, bedrag) : a)
            .toArray());
  }

  /** What somebody sent is shown cut short; a list of ours is not. */
  private String invoer(Locale taal, OngeldigeInvoer fout) {
    return regel(
        taal,
        fout.sleutel(),
        Arrays.stream(fout.argumenten())
            .map(
                a ->
                    a instanceof String tekst
                        ? Schrijfwijze.kort(tekst)
                        : a instanceof List<?> lijst
                            ? lijst.stream().map(String::valueOf).collect(Collectors.joining(", "))
                            : a)
            .toArray());
  }

  /** What went wrong, in the words of the user; empty for a fault of the product itself. */
  public java.util.Optional<String> uitleg(Locale taal, Throwable fout) {
    for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
      if (oorzaak instanceof Regelovertreding r) {
        return java.util.Optional.of(regel(taal, r.sleutel(), r.argumenten()));
      } else if (oorzaak instanceof OngeldigeInvoer o) {
        return java.util.Optional.of(invoer(taal, o));
      } else if (oorzaak instanceof GeenToegang g) {
        return java.util.Optional.of(
            tekst(
                taal,
                g.gebied() == null ? "fout.geen-toegang" : "fout.geen-toegang-gebied",
                tekst(taal, "bevoegdheid." + g.bevoegdheid().name())));
      } else if (oorzaak instanceof NietAangemeld) {
        return java.util.Optional.of(tekst(taal, "fout.niet-aangemeld"));
      } else if (oorzaak instanceof Vervallen v) {
        return java.util.Optional.of(
            tekst(taal, "fout.vervallen", v.door(), DAG.withLocale(taal).format(v.op())));
      } else if (oorzaak instanceof NietGevonden n) {
        return java.util.Optional.of(tekst(taal, "fout.niet-gevonden", Schrijfwijze.kort(n.wat())));
      } else if (oorzaak instanceof VerouderdeVersie
          || oorzaak instanceof jakarta.persistence.OptimisticLockException) {
        return java.util.Optional.of(tekst(taal, "fout.verouderde-versie"));
      } else if (oorzaak instanceof DatabaseOnbereikbaar
          || oorzaak instanceof java.sql.SQLException) {
        return java.util.Optional.of(
            tekst(
                taal,
                switch (DatabaseOnbereikbaar.status(oorzaak)) {
                  case 400 -> "fout.waarde-kan-niet";
                  case 409 -> "fout.botst";
                  default ->
                      DatabaseOnbereikbaar.schijfVol(oorzaak)
                          ? "fout.database-vol"
                          : "fout.database";
                }));
      }
    }
    return java.util.Optional.empty();
  }
}
