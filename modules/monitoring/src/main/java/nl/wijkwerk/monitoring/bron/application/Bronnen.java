package nl.wijkwerk.monitoring.bron.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.bron.domain.Bron;
import nl.wijkwerk.monitoring.bron.domain.Bronadres;
import nl.wijkwerk.monitoring.bron.domain.Broninhoud;
import nl.wijkwerk.monitoring.bron.domain.Bronsoort;
import nl.wijkwerk.monitoring.bron.persistence.JdbcBronnen;
import nl.wijkwerk.monitoring.inlezen.application.Aanvoerbalie;
import nl.wijkwerk.monitoring.inlezen.domain.Bronmaat;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcToewijzingen;

/** Sources of figures, and fetching from them: by who may read figures in. */
@ApplicationScoped
@Gebruiksgeval
public class Bronnen {

  private static final int GROOTSTE_PAGINA = 100;

  @Inject private JdbcBronnen bronnen;
  @Inject private Bronboek boek;
  @Inject private Bronophaler ophaler;
  @Inject private Broninstellingen instellingen;
  @Inject private Aanvoerbalie balie;
  @Inject private JdbcToewijzingen toewijzingen;
  @Inject private Toegang toegang;

  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  public Pagina<Bronregel> lijst(int pagina, int grootte) {
    int begin = Pagina.begin(pagina, grootte, GROOTSTE_PAGINA);
    return new Pagina<>(bronnen.lijst(begin, grootte), pagina, grootte, bronnen.aantal())
        .map(this::regel);
  }

  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  public Bronregel lees(UUID id) {
    return regel(vind(id));
  }

  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  public boolean bestaat(UUID id) {
    return bronnen.find(id).isPresent();
  }

  /** The address that is set for a kind of source. */
  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  public String adres(Bronsoort soort) {
    return instellingen.instelling(soort);
  }

  /** The measures that figures are kept of. */
  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  public List<Bronmaat> maten() {
    return toewijzingen.maten();
  }

  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  public void voegToe(UUID id, Broninhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    boek.voegToe(id, inhoud);
  }

  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  public void wijzig(UUID id, long versie, Broninhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    boek.wijzig(id, versie, inhoud);
  }

  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  public void verwijder(UUID id, long versie) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    boek.verwijder(id, versie);
  }

  /**
   * Has a source fetched and read in beside the request.
   *
   * @return id of the delivery
   */
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  public int haalOp(UUID id) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    Bron bron = vind(id);
    Bronadres adres = instellingen.adres(bron.inhoud().soort());
    Broninhoud i = bron.inhoud();
    int inlevering =
        balie.neemAan(
            new Aanvoerbalie.Aanvraag(
                i.naam() + " (" + i.tabel() + ")", i.tabel(), i.jaar(), i.deel()),
            ophaler.aanvoer(bron, adres));
    boek.begonnen(bron, inlevering);
    return inlevering;
  }

  /** Asks the source whether it changed the table. */
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  public void kijkNa(UUID id) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    Bron bron = vind(id);
    Bronadres adres = instellingen.adres(bron.inhoud().soort());
    balie.vereisNietBezig();
    try {
      boek.gehoord(bron, ophaler.stand(bron, adres));
    } catch (OngeldigBestand e) {
      throw new Regelovertreding("MON-82", null, e.sleutel(), e.argumenten());
    }
  }

  private Bronregel regel(Bron bron) {
    return Bronregel.van(bron, instellingen.instelling(bron.inhoud().soort()));
  }

  private Bron vind(UUID id) {
    return bronnen.find(id).orElseThrow(() -> new NietGevonden("bron " + id));
  }
}
