package nl.wijkwerk.monitoring.vragenlijst.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/**
 * What somebody handed in. It holds no name, address, moment or machine: only the wijk, the group
 * of age where that was asked, the language and the answers.
 *
 * @param id made with the form, so that sending it twice counts once
 * @param leeftijd or null when not asked or not told
 */
public record Inzending(
    UUID id, String wijk, Leeftijdsgroep leeftijd, String taal, List<Antwoord> antwoorden) {
  /** Most characters of an answer in one's own words. */
  public static final int LANGSTE_TEKST = 1000;

  private static final String REGEL = "MON-153";

  public Inzending {
    antwoorden = antwoorden.stream().filter(a -> !a.isLeeg()).toList();
  }

  /** Refuses what does not fit the questionnaire, or comes outside its days; all at once. */
  @Bedrijfsregel({"MON-152", "MON-153"})
  public void vereisPast(Vragenlijst lijst, LocalDate vandaag) {
    if (lijst.invulbaar(vandaag) != Invulbaarheid.OPEN) {
      throw new Regelovertreding("MON-152", null, "invullen.niet-meer");
    }
    Vragenlijstinhoud inhoud = lijst.inhoud();
    MeerOvertredingen.toets(
        Stream.concat(
                Stream.of(
                    () -> vereisWijk(inhoud),
                    () -> {
                      if (leeftijd != null && !inhoud.leeftijd()) {
                        throw new Regelovertreding(REGEL, "leeftijd", "invullen.geen-leeftijd");
                      }
                    },
                    () -> {
                      if (!inhoud.talen().contains(taal)) {
                        throw new Regelovertreding(REGEL, null, "invullen.onbekende-vraag");
                      }
                    },
                    () -> vereisBekendeVragen(inhoud),
                    () -> vereisIets(inhoud)),
                Stream.iterate(1, n -> n <= inhoud.vragen().size(), n -> n + 1)
                    .map(n -> (Runnable) () -> vereisAntwoord(n, inhoud.vragen().get(n - 1))))
            .toArray(Runnable[]::new));
  }

  private void vereisWijk(Vragenlijstinhoud inhoud) {
    if (wijk == null || !inhoud.wijken().contains(wijk)) {
      throw new Regelovertreding(REGEL, "wijk", "invullen.kies-wijk");
    }
  }

  private void vereisBekendeVragen(Vragenlijstinhoud inhoud) {
    long verschillend = antwoorden.stream().map(Antwoord::vraag).distinct().count();
    if (verschillend < antwoorden.size()
        || antwoorden.stream().anyMatch(a -> a.vraag() < 1 || a.vraag() > inhoud.vragen().size())) {
      throw new Regelovertreding(REGEL, null, "invullen.onbekende-vraag");
    }
  }

  /** What is empty would count as a response; a question that must be answered says so itself. */
  private void vereisIets(Vragenlijstinhoud inhoud) {
    if (antwoorden.isEmpty() && inhoud.vragen().stream().noneMatch(Vraaginhoud::verplicht)) {
      throw new Regelovertreding(REGEL, null, "invullen.niets-ingevuld");
    }
  }

  private void vereisAntwoord(int nummer, Vraaginhoud vraag) {
    String veld = "v" + nummer;
    Optional<Antwoord> gegeven = antwoorden.stream().filter(a -> a.vraag() == nummer).findFirst();
    if (gegeven.isEmpty()) {
      if (vraag.verplicht()) {
        throw new Regelovertreding(REGEL, veld, "invullen.geef-antwoord", nummer);
      }
      return;
    }
    Antwoord antwoord = gegeven.get();
    boolean open = vraag.soort() == Vraagsoort.OPEN;
    boolean past =
        open
            ? antwoord.keuzes().isEmpty()
            : antwoord.tekst() == null
                && antwoord.keuzes().stream().allMatch(vraag::kan)
                && new HashSet<>(antwoord.keuzes()).size() == antwoord.keuzes().size()
                && (vraag.soort() == Vraagsoort.MEER || antwoord.keuzes().size() == 1);
    if (!past) {
      throw new Regelovertreding(REGEL, veld, "invullen.past-niet", nummer);
    }
    int lengte = antwoord.tekst() == null ? 0 : lengte(antwoord.tekst());
    if (lengte > LANGSTE_TEKST) {
      throw new Regelovertreding(
          REGEL, veld, "invullen.te-lang", nummer, LANGSTE_TEKST, lengte - LANGSTE_TEKST);
    }
  }

  private static int lengte(String tekst) {
    String zichtbaar = Invoertekst.zichtbaar(tekst).replace("\r\n", "\n");
    return zichtbaar.codePointCount(0, zichtbaar.length());
  }
}
