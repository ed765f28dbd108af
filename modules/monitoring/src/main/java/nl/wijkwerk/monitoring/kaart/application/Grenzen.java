package nl.wijkwerk.monitoring.kaart.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.kaart.bestand.Grensbestand;
import nl.wijkwerk.monitoring.kaart.domain.Grensjaar;
import nl.wijkwerk.monitoring.kaart.domain.Grenslevering;
import nl.wijkwerk.monitoring.kaart.domain.Grensweigering;
import nl.wijkwerk.monitoring.kaart.persistence.JdbcGrensleveringen;
import nl.wijkwerk.monitoring.kaart.persistence.JdbcGrenzen;

/** Reading borders in: a file is looked at first, and read in once its code and year are chosen. */
@ApplicationScoped
@Gebruiksgeval
public class Grenzen {
  private static final int GROOTSTE_PAGINA = 100;

  private JdbcGrensleveringen leveringen;
  private JdbcGrenzen grenzen;
  private Grensinschrijving inschrijving;
  private Grenstaken taken;
  private Toegang toegang;
  private Gebieden gebieden;
  private Clock klok;

  protected Grenzen() {}

  @Inject
  Grenzen(
      JdbcGrensleveringen leveringen,
      JdbcGrenzen grenzen,
      Grensinschrijving inschrijving,
      Grenstaken taken,
      Toegang toegang,
      Gebieden gebieden,
      Clock klok) {
    this.leveringen = leveringen;
    this.grenzen = grenzen;
    this.inschrijving = inschrijving;
    this.taken = taken;
    this.toegang = toegang;
    this.gebieden = gebieden;
    this.klok = klok;
  }

  /**
   * Takes a file over and says what is in it; nothing is read in yet.
   *
   * @return id of the proposal
   */
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Bedrijfsregel("MON-100")
  public int bekijk(List<? extends Aanlevering.Bron> bronnen) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    try (Grensbestand bestand = Grensbestand.van(bronnen)) {
      return inschrijving.schrijfIn(bestand, bestand.bekijk());
    }
  }

  /**
   * Reads a proposal in beside the request, with the attribute that is the code.
   *
   * @param jaar year of the areas
   */
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Bedrijfsregel("MON-100")
  public void leesIn(int id, String kenmerk, Integer jaar) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    Grenslevering levering = read(id);
    levering.vereisInTeLezen(jaar, LocalDate.now(klok).getYear());
    levering.voorstel().vereisKenmerk(kenmerk);
    if (gebieden.namen(jaar).isEmpty()) {
      throw new Regelovertreding(
          "MON-101", "jaar", "grenzen.fout.GEBIEDEN_ONBEKEND", String.valueOf(jaar));
    }
    if (!inschrijving.begin(levering, kenmerk, jaar)) {
      throw new Regelovertreding("MON-100", null, "grenzen.fout.loopt-al");
    }
    taken.start(id);
  }

  /** Throws a proposal away, or stops what is being read in. */
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  public void stop(int id) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    if (!inschrijving.stop(read(id))) {
      throw new Regelovertreding("MON-100", null, "grenzen.fout.loopt-niet");
    }
  }

  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  public Pagina<Grenslevering> lijst(int pagina, int grootte) {
    int begin = Pagina.begin(pagina, grootte, GROOTSTE_PAGINA);
    leveringen.breekVerweesdeAf();
    return new Pagina<>(leveringen.lijst(begin, grootte), pagina, grootte, leveringen.aantal());
  }

  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  public Grenslevering read(int id) {
    leveringen.breekVerweesdeAf();
    return leveringen.find(id).orElseThrow(() -> new NietGevonden("grenslevering " + id));
  }

  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  public List<Grensweigering> weigeringen(int id) {
    return leveringen.weigeringen(id);
  }

  /** The years that there are borders of, the newest first. */
  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  public List<Grensjaar> jaren() {
    return grenzen.jaren(gebieden.findGemeente().orElse(""));
  }
}
