package nl.wijkwerk.wijkplan.formulier.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.stuk.Werkblad;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Reads a plan that was made elsewhere from form B8 as a workbook. First what was read and what is
 * wrong, each by its cell; then, when nothing is wrong, a concept with all its rows at once.
 */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Planinvoer {
  /**
   * What is wrong in a cell, and how to mend it.
   *
   * @param cel "D7"
   */
  @Schema(requiredProperties = {"cel", "melding"})
  public record Celfout(String cel, String melding) {}

  /**
   * A row as it was read.
   *
   * @param rij number on the sheet
   * @param ambitie as it stands in the file
   * @param gekozen options of the library that were recognised, in their words
   */
  @Schema(requiredProperties = {"rij", "ambitie", "inhoud", "gekozen"})
  public record Rij(int rij, String ambitie, Planregelinhoud inhoud, List<String> gekozen) {
    /** Recognised in the library and written freely, one a line. */
    public String alleOplossingen() {
      return String.join("\n", gekozen)
          + (inhoud.oplossingen() == null
              ? ""
              : (gekozen.isEmpty() ? "" : "\n") + inhoud.oplossingen());
    }
  }

  /**
   * What a file holds. It can be read in when nothing is wrong.
   *
   * @param rijen without those in which something is wrong
   */
  @Schema(requiredProperties = {"rijen", "fouten"})
  public record Voorbeeld(
      String gebied,
      String wijk,
      String titel,
      Integer vanJaar,
      Integer totJaar,
      String plansoort,
      List<Rij> rijen,
      List<Celfout> fouten) {
    public boolean goed() {
      return fouten.isEmpty();
    }
  }

  @Inject private Plannen plannen;
  @Inject private Analyses analyses;
  @Inject private Kaders kaders;
  @Inject private Oplossingen oplossingen;
  @Inject private Plansoorten plansoorten;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;
  @Inject private Berichten berichten;
  @Inject private java.time.Clock klok;

  /**
   * Reads a file and keeps nothing.
   *
   * @param taal of what is said of its cells; the words in the file itself are Dutch
   * @throws OngeldigeInvoer when it is no workbook that can be read
   */
  @Lezen(Bevoegdheid.PLAN_OPSTELLEN)
  public Voorbeeld bekijk(byte[] bestand, Locale taal) {
    return lees(bestand, taal).voorbeeld();
  }

  /**
   * Makes a concept of a file with all its rows, or nothing at all.
   *
   * @param id of the new plan
   * @param taal of what is said of its cells
   * @throws Regelovertreding when something is wrong in the file; names every cell
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Bedrijfsregel("WPL-80")
  public void neemOver(UUID id, byte[] bestand, Locale taal) {
    Planlezer.Gelezen gelezen = lees(bestand, taal);
    Voorbeeld voorbeeld = gelezen.voorbeeld();
    MeerOvertredingen.toets(
        voorbeeld.fouten().stream()
            .<Runnable>map(
                f ->
                    () -> {
                      throw new Regelovertreding(
                          "WPL-80", f.cel(), "planinvoer.celfout", f.cel(), f.melding());
                    })
            .toArray(Runnable[]::new));
    Gebied wijk = gebieden.read(voorbeeld.gebied());
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, wijk.code());
    plannen.leesIn(
        id,
        wijk,
        voorbeeld.titel(),
        voorbeeld.vanJaar(),
        voorbeeld.totJaar(),
        gelezen.soort(),
        gelezen.regels());
  }

  private Planlezer.Gelezen lees(byte[] bestand, Locale taal) {
    return new Planlezer(
            sleutel -> berichten.tekst(Berichten.NEDERLANDS, sleutel),
            fout -> berichten.uitleg(taal, fout).orElseThrow(() -> fout),
            kaders.ambities(),
            this::plangebieden,
            plansoorten.alle(),
            oplossingen.herkenner(),
            gebied -> toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, gebied),
            plannen::bestaat,
            code -> plansoorten.kies(code).orElse(null),
            klok)
        .lees(Werkblad.lees(bestand));
  }

  /** Areas that a plan can be made for; a wijk or village goes before a buurt of the same name. */
  @Bedrijfsregel("WPL-140")
  private List<Gebied> plangebieden(String naamOfCode) {
    List<Gebied> wijken =
        gebieden.wijken().stream()
            .filter(
                w ->
                    Planveld.gelijk(w.naam(), naamOfCode)
                        || w.code().equalsIgnoreCase(naamOfCode)
                        || Planveld.gelijk(w.nummer() + " " + w.naam(), naamOfCode))
            .toList();
    return wijken.isEmpty()
        ? gebieden.metNaam(naamOfCode).stream().filter(analyses::kanVan).toList()
        : wijken;
  }
}
