package nl.wijkwerk.monitoring.vragenlijst.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.spoor.Spoorlezer;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.vragenlijst.domain.Leesbaarheid;
import nl.wijkwerk.monitoring.vragenlijst.domain.OpenAntwoord;
import nl.wijkwerk.monitoring.vragenlijst.domain.Respons;
import nl.wijkwerk.monitoring.vragenlijst.domain.Uitkomstrekening;
import nl.wijkwerk.monitoring.vragenlijst.domain.Verwijderreden;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijst;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijstfilter;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijstinhoud;
import nl.wijkwerk.monitoring.vragenlijst.persistence.JdbcInzendingen;
import nl.wijkwerk.monitoring.vragenlijst.persistence.JpaVragenlijsten;

/** Questionnaires, made and counted by who may write an analysis of all wijken where they run. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Vragenlijsten {
  @Inject private JpaVragenlijsten lijsten;
  @Inject private JdbcInzendingen inzendingen;
  @Inject private Sluiting sluiting;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Spoorlezer spoorlezer;
  @Inject private Clock klok;

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Pagina<Vragenlijstregel> zoek(Vragenlijstfilter filter, int pagina, int grootte) {
    Pagina<Vragenlijst> gevonden = lijsten.zoek(filter, pagina, grootte);
    Map<UUID, Integer> aantallen =
        inzendingen.aantallen(gevonden.regels().stream().map(Vragenlijst::id).toList());
    Map<String, String> namen = namen();
    return gevonden.map(
        v -> {
          Vragenlijstinhoud i = v.inhoud();
          return new Vragenlijstregel(
              v.id(),
              v.versie(),
              i.titel(),
              v.status(),
              i.wijken().stream().map(w -> namen.getOrDefault(w, w)).toList(),
              i.van(),
              i.tot(),
              v.laatsteDag(),
              i.vragen().size(),
              aantallen.getOrDefault(v.id(), 0),
              v.gewijzigd());
        });
  }

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Vragenlijstbeeld lees(UUID id) {
    Vragenlijst v = lijsten.read(id);
    Map<String, String> namen = namen();
    List<Respons> respons = respons(v);
    return new Vragenlijstbeeld(
        id,
        v.versie(),
        v.status(),
        v.inhoud(),
        respons.stream()
            .map(
                r ->
                    new Vragenlijstbeeld.Wijkrespons(
                        r.wijk(),
                        namen.getOrDefault(r.wijk(), r.wijk()),
                        r.inzendingen(),
                        r.inwoners(),
                        r.jaar(),
                        r.procent()))
            .toList(),
        inzendingen(respons),
        v.gewijzigd(),
        v.gewijzigdDoor(),
        v.gesloten(),
        v.laatsteDag(),
        v.bewaardTot(),
        v.antwoordenWeg(),
        inzendingen.uitkomsten(id),
        v.gesloten() == null ? Leesbaarheid.tips(v.inhoud()) : List.of());
  }

  /** While it is open, only how many handed in: an answer more would tell what it was. */
  @Bedrijfsregel("MON-154")
  private List<Respons> respons(Vragenlijst v) {
    if (v.gesloten() != null) {
      Map<String, Respons> bewaard =
          inzendingen.respons(v.id()).stream()
              .collect(Collectors.toMap(Respons::wijk, Function.identity()));
      return v.inhoud().wijken().stream().map(bewaard::get).toList();
    }
    Map<String, Integer> aantallen = inzendingen.perWijk(v.id());
    return v.inhoud().wijken().stream()
        .map(w -> new Respons(w, aantallen.getOrDefault(w, 0), null, null))
        .toList();
  }

  private static int inzendingen(List<Respons> respons) {
    return respons.stream().mapToInt(Respons::inzendingen).sum();
  }

  /** Whether one with this id was made. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public boolean bestaat(UUID id) {
    return lijsten.find(id).isPresent();
  }

  /** All that happened to a questionnaire, newest first; not who filled it in. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Pagina<Spoorregel> spoor(UUID id, int pagina, int grootte) {
    lijsten.read(id);
    return spoorlezer.van(Vragenlijst.onderwerp(id), pagina, grootte);
  }

  /**
   * @param id of the new questionnaire
   * @throws AlOpgeslagen when it was made before
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void maak(UUID id, Vragenlijstinhoud inhoud) {
    AlOpgeslagen.controleer(lijsten.find(id).isPresent(), "vragenlijst.al-opgeslagen");
    Vragenlijst lijst = new Vragenlijst(id, inhoud, nu(), identiteit.naam());
    vereisMag(inhoud.wijken());
    lijsten.voegToe(lijst);
    lijsten.bewaar();
    leg("vragenlijst.gemaakt", lijst, "gemaakt");
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void wijzig(UUID id, long versie, Vragenlijstinhoud inhoud) {
    Vragenlijst lijst = neem(id, versie);
    Vragenlijstinhoud was = lijst.inhoud();
    lijst.wijzig(inhoud, nu(), identiteit.naam());
    vereisMag(inhoud.wijken());
    lijsten.bewaar();
    leg("vragenlijst.gewijzigd", lijst, "gewijzigd: " + verschil(was, lijst.inhoud()));
  }

  private static String verschil(Vragenlijstinhoud was, Vragenlijstinhoud nu) {
    List<String> wat =
        Stream.of(
                was.titel().equals(nu.titel()) ? null : "titel",
                was.inleiding().equals(nu.inleiding()) ? null : "inleiding",
                was.wijken().equals(nu.wijken()) ? null : "wijken",
                was.van().equals(nu.van()) && was.tot().equals(nu.tot()) ? null : "dagen",
                was.leeftijd().equals(nu.leeftijd()) ? null : "leeftijdsgroep",
                was.ondergrens().equals(nu.ondergrens()) ? null : "ondergrens",
                was.bewaarmaanden().equals(nu.bewaarmaanden()) ? null : "bewaartermijn",
                was.vertalingen().equals(nu.vertalingen()) ? null : "talen",
                was.vragen().equals(nu.vragen()) ? null : "vragen")
            .filter(Objects::nonNull)
            .toList();
    return wat.isEmpty() ? "niets anders" : String.join(", ", wat);
  }

  /** From now on residents can fill it in, and it does not change. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void open(UUID id, long versie) {
    Vragenlijst lijst = neem(id, versie);
    lijst.open(LocalDate.now(klok), nu(), identiteit.naam());
    lijsten.bewaar();
    leg("vragenlijst.geopend", lijst, "geopend");
  }

  /** Ends the filling in and counts what was handed in. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void sluit(UUID id, long versie) {
    Vragenlijst lijst = neem(id, versie);
    int aantal = sluiting.sluit(lijst, nu(), identiteit.naam());
    lijsten.bewaar();
    leg(
        "vragenlijst.gesloten",
        lijst,
        "gesloten met " + Schrijfwijze.aantal(aantal, "inzending", "inzendingen"));
  }

  /** Answers in words, for who made the questionnaire, after it closed. */
  @Lezen(Bevoegdheid.PLAN_OPSTELLEN)
  @Bedrijfsregel({"MON-157", "MON-192"})
  public Pagina<OpenAntwoord> openAntwoorden(UUID id, int pagina, int grootte) {
    Vragenlijst lijst = lijsten.read(id);
    vereisMag(lijst.inhoud().wijken());
    lijst.vereisWoordenLeesbaar(inzendingen(respons(lijst)));
    Set<Integer> metWijk = Uitkomstrekening.metWijk(lijst.inhoud(), inzendingen.tel(id));
    Pagina<OpenAntwoord> gevonden = inzendingen.openAntwoorden(id, pagina, grootte);
    return new Pagina<>(
        gevonden.regels().stream()
            .map(a -> metWijk.contains(a.vraag()) ? a : a.zonderWijk())
            .toList(),
        pagina,
        grootte,
        gevonden.totaal());
  }

  /** Takes the words of an answer away; the trail says that, and not what they were. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Bedrijfsregel("MON-157")
  public void verwijderOpenAntwoord(UUID id, UUID antwoord, Verwijderreden reden) {
    Vragenlijst lijst = lijsten.readOmTeWijzigen(id);
    vereisMag(lijst.inhoud().wijken());
    lijst.vereisGesloten();
    OpenAntwoord gevonden =
        inzendingen
            .findOpenAntwoord(id, antwoord)
            .orElseThrow(() -> new NietGevonden("open antwoord"));
    inzendingen.verwijderTekst(antwoord, reden);
    leg(
        "vragenlijst.antwoord-verwijderd",
        lijst,
        "open antwoord op vraag %d verwijderd: %s"
            .formatted(
                gevonden.vraag(),
                reden == Verwijderreden.PERSOONSGEGEVENS
                    ? "er stonden persoonsgegevens in"
                    : "het was kwetsend"));
  }

  private Vragenlijst neem(UUID id, long versie) {
    Vragenlijst lijst = lijsten.readOmTeWijzigen(id);
    vereisMag(lijst.inhoud().wijken());
    VerouderdeVersie.controleer(lijst.versie(), versie);
    return lijst;
  }

  private void vereisMag(List<String> wijken) {
    Map<String, String> namen = namen();
    for (String wijk : wijken) {
      if (!namen.containsKey(wijk)) {
        throw new NietGevonden("wijk " + wijk);
      }
      toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, wijk);
    }
  }

  private Map<String, String> namen() {
    return gebieden.wijken().stream().collect(Collectors.toMap(Gebied::code, Gebied::naam));
  }

  private OffsetDateTime nu() {
    return OffsetDateTime.now(klok);
  }

  private void leg(String actie, Vragenlijst lijst, String wat) {
    List<String> wijken = lijst.inhoud().wijken();
    spoor.leg(
        actie,
        Vragenlijst.onderwerp(lijst.id()),
        wijken.size() == 1 ? wijken.get(0) : null,
        "Vragenlijst \u201c%s\u201d %s".formatted(lijst.inhoud().titel(), wat));
  }
}
