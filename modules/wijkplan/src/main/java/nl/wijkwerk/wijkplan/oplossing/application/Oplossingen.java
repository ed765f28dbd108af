package nl.wijkwerk.wijkplan.oplossing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.oplossing.domain.GekozenOplossing;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossinginhoud;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsfilter;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsgebruik;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsregel;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsrichting;
import nl.wijkwerk.wijkplan.oplossing.persistence.JpaOplossingen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The library of solutions: read, extend, reword, end, and choose from. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Oplossingen {
  /** An option as screens and API show it. */
  @Schema(requiredProperties = {"id", "inhoud", "loopt", "versie"})
  public record Oplossingbeeld(UUID id, Oplossinginhoud inhoud, boolean loopt, long versie)
      implements MetVersie {}

  /** An option that can be chosen, or was. */
  @Schema(requiredProperties = {"id", "tekst"})
  public record Keus(UUID id, String tekst) {
    /** What a row chose and what was written freely, one a line. */
    public static String inTekst(List<Keus> gekozen, String vrij) {
      return Stream.concat(
              gekozen.stream().map(Keus::tekst),
              Stream.ofNullable(vrij == null || vrij.isBlank() ? null : vrij.strip()))
          .collect(Collectors.joining("\n"));
    }
  }

  @Inject private JpaOplossingen oplossingen;
  @Inject private Kaders kaders;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;
  @Inject private Clock klok;

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Pagina<Oplossingsregel> zoek(Oplossingsfilter filter, int pagina, int grootte) {
    return oplossingen.zoek(filter, LocalDate.now(klok), pagina, grootte);
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Oplossingbeeld lees(UUID id) {
    Oplossingsrichting o = oplossingen.read(id);
    return new Oplossingbeeld(o.id(), o.inhoud(), o.loopt(LocalDate.now(klok)), o.versie());
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean bestaat(UUID id) {
    return oplossingen.find(id).isPresent();
  }

  /** All names, also of what ended, for whoever links to an option. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Keus> namen() {
    return oplossingen.alle().stream().map(o -> new Keus(o.id(), o.inhoud().tekst())).toList();
  }

  /** Rows of plans that chose an option. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Pagina<Oplossingsgebruik> gebruik(UUID id, int pagina, int grootte) {
    oplossingen.read(id);
    return oplossingen.gebruik(id, pagina, grootte);
  }

  /**
   * What a row can choose: what goes on under its ambitie, and what it chose before.
   *
   * @param ambitie or null for all
   * @param gekozen what the row chose, in its words
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Keus> keuzen(Integer ambitie, Collection<Keus> gekozen) {
    LocalDate vandaag = LocalDate.now(klok);
    Set<UUID> al = gekozen.stream().map(Keus::id).collect(Collectors.toSet());
    List<Keus> keuzen = new ArrayList<>(gekozen);
    oplossingen.alle().stream()
        .filter(o -> !al.contains(o.id()) && o.loopt(vandaag))
        .filter(o -> ambitie == null || o.inhoud().ambities().contains(ambitie))
        .forEach(o -> keuzen.add(new Keus(o.id(), o.inhoud().tekst())));
    keuzen.sort(Comparator.comparing(k -> k.tekst().toLowerCase(Locale.ROOT)));
    return keuzen;
  }

  /**
   * Takes options into a row. What the row chose before stays in the words of then.
   *
   * @param ambitie of the row, or null for the whole wijk
   * @param al what the row chose already and may keep
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<GekozenOplossing> kies(
      Integer ambitie, Collection<UUID> ids, Collection<GekozenOplossing> al) {
    LocalDate vandaag = LocalDate.now(klok);
    return ids.stream()
        .distinct()
        .map(
            id ->
                al.stream()
                    .filter(g -> g.oplossing().equals(id))
                    .findFirst()
                    .orElseGet(() -> gevonden(id).kies(ambitie, vandaag)))
        .toList();
  }

  /** Recognises options in text, also in the words in which rows of plans chose them before. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Herkenner herkenner() {
    return new Herkenner(
        oplossingen.alle(),
        oplossingen.eerderGekozen().stream()
            .map(e -> new Herkenner.Eerder(e.ambitie(), e.keus()))
            .toList(),
        LocalDate.now(klok));
  }

  private Oplossingsrichting gevonden(UUID id) {
    return oplossingen
        .find(id)
        .orElseThrow(
            () -> new OngeldigeInvoer("gekozen", "oplossing.onbekend", String.valueOf(id)));
  }

  /**
   * Extends the library.
   *
   * @param id of the new option
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void voegToe(UUID id, Oplossinginhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    AlOpgeslagen.controleer(oplossingen.find(id).isPresent(), "oplossing.al-opgeslagen");
    Oplossingsrichting nieuw = new Oplossingsrichting(id, inhoud, OffsetDateTime.now(klok));
    inhoud.ambities().forEach(a -> kaders.vereisAmbitie(a, null));
    vereisEnige(nieuw);
    oplossingen.voegToe(nieuw);
    oplossingen.bewaar();
    leg("oplossing.toegevoegd", id, "Oplossingsrichting toegevoegd: " + inWoorden(nieuw));
  }

  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void wijzig(UUID id, long versie, Oplossinginhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    Oplossingsrichting oplossing = oplossingen.read(id);
    VerouderdeVersie.controleer(oplossing.versie(), versie);
    String was = inWoorden(oplossing);
    Set<Integer> stond = oplossing.inhoud().ambities();
    oplossing.wijzig(inhoud, OffsetDateTime.now(klok));
    inhoud.ambities().forEach(a -> kaders.vereisAmbitie(a, stond.contains(a) ? a : null));
    vereisEnige(oplossing);
    oplossingen.bewaar();
    leg(
        "oplossing.gewijzigd",
        id,
        "Oplossingsrichting was " + was + "; wordt " + inWoorden(oplossing));
  }

  @Bedrijfsregel("WPL-23")
  private void vereisEnige(Oplossingsrichting oplossing) {
    LocalDate vandaag = LocalDate.now(klok);
    String tekst = oplossing.inhoud().tekst();
    if (oplossing.loopt(vandaag) && oplossingen.bestaatTekst(tekst, oplossing.id(), vandaag)) {
      throw new Regelovertreding("WPL-23", "tekst", "oplossing.bestaat", tekst);
    }
  }

  private static String inWoorden(Oplossingsrichting oplossing) {
    Oplossinginhoud i = oplossing.inhoud();
    return "\u201c"
        + i.tekst()
        + "\u201d bij ambitie "
        + i.ambities().stream().map(String::valueOf).collect(Collectors.joining(", "))
        + (i.tot() == null ? "" : ", tot en met " + Schrijfwijze.datum(i.tot()));
  }

  private void leg(String actie, UUID id, String tekst) {
    spoor.leg(actie, new Onderwerp("oplossing", id.toString()), null, tekst);
  }
}
