package nl.wijkwerk.monitoring.woorden.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.spoor.Spoorlezer;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.application.Afstandsvraag;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.afstand.domain.Verdeling;
import nl.wijkwerk.monitoring.eigengebied.application.Gebiedssamenstellingen;
import nl.wijkwerk.monitoring.woorden.domain.Feit;
import nl.wijkwerk.monitoring.woorden.domain.Tekststand;
import nl.wijkwerk.monitoring.woorden.domain.Tekstversie;
import nl.wijkwerk.monitoring.woorden.domain.Tekstvoorstel;
import nl.wijkwerk.monitoring.woorden.domain.Uitkomst;
import nl.wijkwerk.monitoring.woorden.domain.Wijktekst;
import nl.wijkwerk.monitoring.woorden.domain.Wijktekstinhoud;
import nl.wijkwerk.monitoring.woorden.persistence.JpaWijkteksten;

/** Wijken in words: proposed from the figures of now, corrected and approved by a person. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Wijkteksten {
  @Inject private JpaWijkteksten teksten;
  @Inject private Afstanden afstanden;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Spoorlezer spoorlezer;
  @Inject private Clock klok;

  /** All themes of a wijk or of an own area. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Wijkwoorden lees(String gebied) {
    Gebied wijk = afstanden.gebied(gebied);
    Gebied stad = gebieden.read(wijk.gemeente());
    Map<UUID, Tekstvoorstel> voorstellen = voorstellen(wijk, stad);
    Map<UUID, Wijktekst> geschreven = new LinkedHashMap<>();
    teksten.van(wijk.code()).forEach(t -> geschreven.put(t.id(), t));
    Map<UUID, Integer> versies = teksten.aantalVersies(geschreven.keySet());
    Map<UUID, Tekstversie> vast = teksten.laatsteVersies(geschreven.keySet());
    // Somebody may have written of a theme that has no figures now.
    Set<UUID> ids = new LinkedHashSet<>(voorstellen.keySet());
    ids.addAll(geschreven.keySet());
    boolean zietConcept = zietConcept(wijk.code());
    List<Wijktekstbeeld> beelden = new ArrayList<>();
    for (UUID id : ids) {
      Wijktekstbeeld beeld =
          Wijktekstbeeld.van(
              wijk.code(),
              wijk.naam(),
              id,
              voorstellen.get(id),
              geschreven.get(id),
              vast.get(id),
              versies.getOrDefault(id, 0));
      beelden.add(zietConcept ? beeld : beeld.voorLezer());
    }
    return new Wijkwoorden(wijk, stad, List.copyOf(beelden));
  }

  /** One theme; also when nobody wrote of it yet. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Wijktekstbeeld lees(String gebied, UUID id) {
    return lees(gebied).teksten().stream()
        .filter(t -> t.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NietGevonden("thema van deze wijk"));
  }

  /** A text that somebody wrote. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Wijktekstbeeld lees(UUID id) {
    return lees(teksten.read(id).gebied(), id);
  }

  /**
   * Texts that somebody wrote, as the reader sees them: a draft that replaces an approved text only
   * for who writes or approves in that area.
   *
   * @param gebied code of a wijk, or null for all
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Pagina<Wijktekstregel> zoek(String gebied, Tekststand stand, int pagina, int grootte) {
    Set<String> inzage =
        teksten.gebiedenMetConcept().stream().filter(this::zietConcept).collect(Collectors.toSet());
    Pagina<Wijktekst> gevonden = teksten.zoek(gebied, stand, inzage, pagina, grootte);
    Map<UUID, Tekstversie> vast =
        teksten.laatsteVersies(gevonden.regels().stream().map(Wijktekst::id).toList());
    return gevonden.map(t -> Wijktekstregel.van(t, vast.get(t.id()), inzage.contains(t.gebied())));
  }

  /** What was approved of a text, the newest first. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Tekstversiebeeld> versies(UUID id) {
    teksten.read(id);
    return teksten.versies(id).stream().map(Tekstversiebeeld::van).toList();
  }

  /** All that happened to a text, newest first; nothing as long as nobody wrote. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Pagina<Spoorregel> spoor(UUID id, int pagina, int grootte) {
    return spoorlezer.van(Wijktekst.onderwerp(id), pagina, grootte);
  }

  /**
   * Writes a first draft.
   *
   * @param thema name of a theme of the indicators, or null for indicators without one
   * @return its id
   * @throws AlOpgeslagen when somebody wrote one before
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Bedrijfsregel("MON-126")
  public UUID maak(String gebied, String thema, Wijktekstinhoud inhoud) {
    Gebied wijk = afstanden.gebied(gebied);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, wijk.code());
    String kaal = thema == null || thema.isBlank() ? null : thema.strip();
    UUID id = Wijktekst.id(wijk.code(), kaal);
    if (kaal != null
        && afstanden.indicatoren().stream().noneMatch(i -> kaal.equals(i.inhoud().thema()))) {
      throw new Regelovertreding("MON-126", "thema", "wijktekst.onbekend-thema", kaal);
    }
    AlOpgeslagen.controleer(teksten.find(id).isPresent(), "wijktekst.al-opgeslagen");
    Wijktekst tekst =
        new Wijktekst(
            wijk.code(), wijk.naam(), kaal, inhoud, feiten(wijk, id), nu(), identiteit.naam());
    teksten.voegToe(tekst);
    teksten.bewaar();
    leg("wijktekst.gemaakt", tekst, "als concept geschreven: " + inhoud.tekst());
    return id;
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void corrigeer(UUID id, long versie, Wijktekstinhoud inhoud) {
    Wijktekst tekst = neem(Bevoegdheid.PLAN_OPSTELLEN, id, versie);
    Wijktekstinhoud was = tekst.inhoud();
    tekst.corrigeer(inhoud, feiten(tekst), nu(), identiteit.naam());
    teksten.bewaar();
    leg(
        "wijktekst.gecorrigeerd",
        tekst,
        "gecorrigeerd: %s%s"
            .formatted(
                Objects.equals(was.tekst(), inhoud.tekst()) ? "dezelfde tekst" : inhoud.tekst(),
                Objects.equals(was.evaluatie(), inhoud.evaluatie())
                    ? ""
                    : "; evaluatie: "
                        + Objects.requireNonNullElse(tekst.inhoud().evaluatie(), "geen")));
  }

  /**
   * Approves a draft on the figures of now.
   *
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_AANBIEDEN)
  public void stelVast(UUID id, long versie) {
    Wijktekst tekst = neem(Bevoegdheid.PLAN_AANBIEDEN, id, versie);
    Tekstversie vast = tekst.stelVast(feiten(tekst), nu(), identiteit.naam());
    teksten.voegToe(vast);
    teksten.bewaar();
    leg("wijktekst.vastgesteld", tekst, "vastgesteld: " + tekst.inhoud().tekst());
  }

  private Wijktekst neem(Bevoegdheid bevoegdheid, UUID id, long versie) {
    Wijktekst tekst = teksten.readOmTeWijzigen(id);
    toegang.vereis(bevoegdheid, tekst.gebied());
    VerouderdeVersie.controleer(tekst.versie(), versie);
    return tekst;
  }

  private List<Feit> feiten(Wijktekst tekst) {
    return feiten(afstanden.gebied(tekst.gebied()), tekst.id());
  }

  private List<Feit> feiten(Gebied wijk, UUID id) {
    return Optional.ofNullable(voorstellen(wijk, gebieden.read(wijk.gemeente())).get(id))
        .map(Tekstvoorstel::feiten)
        .orElse(List.of());
  }

  /** A proposal for each theme, in the order of the indicators; those without a theme last. */
  private Map<UUID, Tekstvoorstel> voorstellen(Gebied wijk, Gebied stad) {
    Afstandsvraag vraag = Afstandsvraag.van(Maat.ABSOLUUT);
    Afstandstabel wijken = afstanden.tabel(vraag);
    Afstandstabel tabel =
        Gebiedssamenstellingen.isEigen(wijk.code())
            ? afstanden.tabel(vraag.vanEigenGebieden())
            : wijken;
    Optional<Afstandstabel.Rij> rij = tabel.rij(wijk.code());
    Map<UUID, Tekstvoorstel> voorstellen = new LinkedHashMap<>();
    if (rij.isEmpty()) {
      return voorstellen;
    }
    Map<String, List<Uitkomst>> perThema = new LinkedHashMap<>();
    List<Uitkomst> zonder = new ArrayList<>();
    for (int k = 0; k < tabel.kolommen().size(); k++) {
      Afstandstabel.Kolom kolom = tabel.kolommen().get(k);
      String thema = kolom.indicator().inhoud().thema();
      (thema == null ? zonder : perThema.computeIfAbsent(thema, t -> new ArrayList<>()))
          .add(
              new Uitkomst(
                  kolom.indicator(),
                  kolom.jaar(),
                  kolom.beginjaar(),
                  rij.get().afstanden().get(k),
                  overWijken(wijken, kolom),
                  kolom.levering(rij.get().wijk()),
                  kolom.beginlevering(rij.get().wijk())));
    }
    if (!zonder.isEmpty()) {
      perThema.put(null, zonder);
    }
    perThema.forEach(
        (thema, uitkomsten) ->
            voorstellen.put(
                Wijktekst.id(wijk.code(), thema),
                Tekstvoorstel.van(thema, wijk.naam(), stad.naam(), uitkomsten)));
    return voorstellen;
  }

  /** What is said of the city is said of its wijken, also beside an own area. */
  private static Verdeling overWijken(Afstandstabel wijken, Afstandstabel.Kolom kolom) {
    int plaats = wijken.kolom(kolom.indicator().code());
    return plaats < 0 ? Verdeling.van(List.of()) : wijken.kolommen().get(plaats).verdeling();
  }

  /** Who writes or approves the texts of this area sees what is not approved yet. */
  private boolean zietConcept(String gebied) {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, gebied)
        || toegang.mag(Bevoegdheid.PLAN_AANBIEDEN, gebied);
  }

  private OffsetDateTime nu() {
    return OffsetDateTime.now(klok);
  }

  private void leg(String actie, Wijktekst tekst, String wat) {
    spoor.leg(
        actie,
        Wijktekst.onderwerp(tekst.id()),
        tekst.gebied(),
        "Tekst over %s in %s %s"
            .formatted(
                tekst.thema() == null ? "de overige indicatoren" : tekst.thema(),
                tekst.wijk(),
                wat));
  }
}
