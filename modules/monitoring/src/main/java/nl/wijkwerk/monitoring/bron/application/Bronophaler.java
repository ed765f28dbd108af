package nl.wijkwerk.monitoring.bron.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.wijkwerk.monitoring.bron.domain.Beleefdheid;
import nl.wijkwerk.monitoring.bron.domain.Bron;
import nl.wijkwerk.monitoring.bron.domain.Bronadres;
import nl.wijkwerk.monitoring.bron.domain.Tabelbeschrijving;
import nl.wijkwerk.monitoring.bron.odata.Opbrengst;
import nl.wijkwerk.monitoring.bron.odata.Ophaling;
import nl.wijkwerk.monitoring.bron.odata.Swingcijfers;
import nl.wijkwerk.monitoring.bron.persistence.JdbcBronnen;
import nl.wijkwerk.monitoring.inlezen.application.Aanvoer;
import nl.wijkwerk.monitoring.inlezen.application.Ophaalstand;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;

/** Fetches a source and hands its figures over to be read in. */
@ApplicationScoped
class Bronophaler {

  /** After these the pages that came before are good, and the next fetch goes on after them. */
  private static final Set<Fout> PAGINAS_BLIJVEN =
      EnumSet.of(
          Fout.BRON_ONBEREIKBAAR,
          Fout.BRON_STORING,
          Fout.BRON_DRUK,
          Fout.BRON_GEEN_TOEGANG,
          Fout.BRON_SLEUTEL,
          Fout.BRON_ANTWOORD);

  private static final long MELDEN_PER_MS = 300;

  @Inject private JdbcBronnen bronnen;
  @Inject private Paginaboek paginaboek;
  @Inject private Broninstellingen instellingen;
  @Inject private Ophaalstand ophaalstand;
  @Inject private Clock klok;

  /** What it asks the source, it asks when its turn has come. */
  Aanvoer aanvoer(Bron bron, Bronadres adres) {
    return (inlevering, kennis, lezer) -> lever(bron, adres, inlevering, kennis, lezer);
  }

  private void lever(
      Bron bron,
      Bronadres adres,
      int inlevering,
      Aanvoer.Kennis kennis,
      Consumer<Aanvoer.Aangevoerd> lezer) {
    try (Ophaling ophaling =
        ophaling(bron, adres, instellingen.beleefdheid(), new Melder(inlevering))) {
      Tabelbeschrijving tabel = ophaling.haal();
      Opbrengst opbrengst = ophaling.opbrengst(tabel);
      if (opbrengst instanceof Opbrengst.Bestanden bestanden) {
        leverBestanden(bron, tabel, bestanden.aanlevering(), kennis, lezer);
      } else {
        leverSwing(bron, (Swingcijfers) opbrengst, kennis, lezer);
      }
      bronnen.ingelezen(bron.id(), tabel.stand(), klok.instant());
    } catch (OngeldigBestand e) {
      if (!PAGINAS_BLIJVEN.contains(e.fout())) {
        paginaboek.van(bron.id()).wis();
      }
      throw e;
    }
  }

  private void leverBestanden(
      Bron bron,
      Tabelbeschrijving tabel,
      Aanlevering aanlevering,
      Aanvoer.Kennis kennis,
      Consumer<Aanvoer.Aangevoerd> lezer) {
    try (aanlevering) {
      Cijferbestand bestand = open(bron, aanlevering, kennis);
      lezer.accept(
          new Aanvoer.Aangevoerd(
              bestand.bron(),
              aanlevering.bytes(),
              aanlevering.vingerafdruk(),
              List.of(bestand),
              dag(tabel.stand(), bestand.jaar())));
    }
  }

  private static Cijferbestand open(Bron bron, Aanlevering aanlevering, Aanvoer.Kennis kennis) {
    try {
      return Cijferbestand.open(
          aanlevering, kennis.herkenner(), kennis.gebiedsnamen(), bron.inhoud().jaar());
    } catch (OngeldigBestand e) {
      // Nobody chose a file here: the year of the source is what has to be mended.
      throw e.fout() == Fout.JAAR_WIJKT_AF
          ? new OngeldigBestand(Fout.BRON_ANDER_JAAR, e.waarden().toArray())
          : e;
    }
  }

  private static void leverSwing(
      Bron bron, Swingcijfers cijfers, Aanvoer.Kennis kennis, Consumer<Aanvoer.Aangevoerd> lezer) {
    lezer.accept(
        new Aanvoer.Aangevoerd(
            cijfers.keuzes().bron(),
            cijfers.bytes(),
            cijfers.vingerafdruk(),
            kennis.eigen().lees(cijfers.bestand(), cijfers.keuzes(), bron.inhoud().jaar()),
            null));
  }

  /** When the source changed its table; asks for no more than that. */
  String stand(Bron bron, Bronadres adres) {
    try (Ophaling ophaling =
        ophaling(
            bron, adres, instellingen.beleefdheid().eenmaal(), (paginas, rijen, totaal) -> {})) {
      return ophaling.stand();
    }
  }

  private Ophaling ophaling(
      Bron bron, Bronadres adres, Beleefdheid beleefdheid, Ophaling.Voortgang voortgang) {
    return new Ophaling(
        bron,
        adres,
        beleefdheid,
        paginaboek.van(bron.id()),
        voortgang,
        instellingen.sleutel(),
        klok);
  }

  private LocalDate dag(String stand, int jaar) {
    LocalDate dag = Bron.dag(stand);
    return dag == null || dag.getYear() < jaar || dag.isAfter(LocalDate.now(klok)) ? null : dag;
  }

  /** Writes progress not more often than people can see. */
  private final class Melder implements Ophaling.Voortgang {
    private final int inlevering;
    private long vorige;
    private int vorigePaginas = -1;

    Melder(int inlevering) {
      this.inlevering = inlevering;
    }

    @Override
    public void meld(int paginas, int rijen, int totaal) {
      long nu = klok.millis();
      if (paginas == vorigePaginas && nu - vorige < MELDEN_PER_MS) {
        return;
      }
      vorige = nu;
      vorigePaginas = paginas;
      ophaalstand.meld(inlevering, paginas, rijen, totaal);
    }
  }
}
