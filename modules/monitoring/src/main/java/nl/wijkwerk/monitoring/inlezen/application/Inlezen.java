package nl.wijkwerk.monitoring.inlezen.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.bestand.Eigenbestand;
import nl.wijkwerk.monitoring.inlezen.bestand.Grenzen;
import nl.wijkwerk.monitoring.inlezen.domain.Inleesverslag;
import nl.wijkwerk.monitoring.inlezen.domain.Inlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Inleveringfilter;
import nl.wijkwerk.monitoring.inlezen.domain.Telling;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcInleveringen;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcToewijzingen;

/** Reading deliveries of CBS: by the administrator, one at a time. */
@ApplicationScoped
@Gebruiksgeval
public class Inlezen {

  private static final int GROOTSTE_PAGINA = 100;

  private JdbcInleveringen inleveringen;
  private Inschrijving inschrijving;
  private Inleestaken taken;
  private Toegang toegang;
  private Opener opener;
  private JdbcToewijzingen toewijzingen;
  private Eigeninschrijving eigen;

  protected Inlezen() {}

  @Inject
  Inlezen(
      JdbcInleveringen inleveringen,
      Inschrijving inschrijving,
      Inleestaken taken,
      Toegang toegang,
      Opener opener,
      JdbcToewijzingen toewijzingen,
      Eigeninschrijving eigen) {
    this.inleveringen = inleveringen;
    this.inschrijving = inschrijving;
    this.taken = taken;
    this.toegang = toegang;
    this.opener = opener;
    this.toewijzingen = toewijzingen;
    this.eigen = eigen;
  }

  /**
   * Takes the files over, says at once what is wrong with them, and reads them beside the request.
   *
   * @param jaar year of the areas when the files do not tell it, or null
   * @param momentopname day on which CBS made the figures, or null
   * @param deel whether they leave out areas on purpose
   * @return id of the delivery
   */
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Bedrijfsregel("MON-13")
  public int start(
      List<? extends Aanlevering.Bron> bronnen,
      Integer jaar,
      LocalDate momentopname,
      boolean deel) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    inleveringen.breekVerweesdeAf();
    Aanlevering aanlevering = Aanlevering.metEigenTabel(bronnen, Grenzen.STANDAARD);
    try {
      Opener.Geopend geopend = opener.open(aanlevering, jaar);
      if (geopend.cbs() == null) {
        return startEigen(aanlevering, geopend, jaar, momentopname);
      }
      Cijferbestand bestand = geopend.cbs();
      int id =
          inschrijving
              .schrijfIn(aanlevering, bestand, momentopname, deel)
              .orElseThrow(
                  () -> new Regelovertreding("MON-13", "bestanden", "inlezen.fout.LOOPT_AL"));
      inleveringen.bewaarNietGelezen(id, geopend.bladkeus().nietGelezen());
      taken.start(id, aanlevering, bestand);
      return id;
    } catch (RuntimeException e) {
      aanlevering.close();
      throw e;
    }
  }

  /** Reads a file of nobody we know as files with the same headers were read before. */
  private int startEigen(
      Aanlevering aanlevering, Opener.Geopend geopend, Integer jaar, LocalDate momentopname) {
    Eigenbestand bestand = geopend.eigen();
    Toewijzing keuzes =
        toewijzingen
            .vind(bestand.kopteksten())
            .map(o -> bestand.voorbeeld().onthouden(o.keuzes()))
            .orElseThrow(geopend::zonderKeuzes);
    Eigeninschrijving.Ingeschreven ingeschreven =
        eigen.schrijfIn(
            bestand,
            keuzes,
            jaar,
            new Eigeninschrijving.Herkomst(
                aanlevering.naam(),
                aanlevering.bytes(),
                Proefbeheer.vingerafdruk(
                    aanlevering, new Proefkeuze(jaar, momentopname, false, keuzes)),
                momentopname),
            null);
    inleveringen.bewaarNietGelezen(ingeschreven.id(), geopend.bladkeus().nietGelezen());
    taken.start(ingeschreven.id(), aanlevering, ingeschreven.bronnen());
    return ingeschreven.id();
  }

  /** The deliveries that came in with the same file, by year; one when it had one year. */
  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  public List<Inlevering> samenMet(Inlevering inlevering) {
    return inleveringen.samenMet(inlevering);
  }

  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  public void annuleer(int id) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    Inlevering inlevering = inleveringen.find(id).orElseThrow(() -> onbekend(id));
    if (!inschrijving.vraagAnnuleren(inlevering)) {
      throw new Regelovertreding("MON-13", null, "inlezen.fout.LOOPT_NIET");
    }
  }

  /** Takes a delivery back that should not have been; once, however often it is asked. */
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Bedrijfsregel("MON-32")
  public void trekTerug(int id, String reden) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    Inlevering inlevering = inleveringen.find(id).orElseThrow(() -> onbekend(id));
    inlevering.vereisTerugTeTrekken(reden);
    inschrijving.trekTerug(inlevering, reden.strip());
  }

  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  public Pagina<Inlevering> lijst(Inleveringfilter filter, int pagina, int grootte) {
    int begin = Pagina.begin(pagina, grootte, GROOTSTE_PAGINA);
    inleveringen.breekVerweesdeAf();
    return new Pagina<>(
        inleveringen.lijst(filter, begin, grootte), pagina, grootte, inleveringen.aantal(filter));
  }

  /** The delivery that waits or is under way; while there is one, no other can begin. */
  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  public Optional<Inlevering> lopend() {
    inleveringen.breekVerweesdeAf();
    return inleveringen.lopend();
  }

  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  public Inlevering read(int id) {
    inleveringen.breekVerweesdeAf();
    return inleveringen.find(id).orElseThrow(() -> onbekend(id));
  }

  /** Report with at most so many refusals. */
  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  public Inleesverslag rapport(int id, int hoogstensWeigeringen) {
    return inleveringen.rapport(id, Math.min(hoogstensWeigeringen, Telling.HOOGSTENS_BEWAARD));
  }

  private static NietGevonden onbekend(int id) {
    return new NietGevonden("inlevering " + id);
  }
}
