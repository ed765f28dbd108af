package nl.wijkwerk.wijkplan.formulier.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluaties;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.les.application.Lessen;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsfilter;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsregel;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;
import nl.wijkwerk.wijkplan.uitvoering.application.ProjectenBekijken;

/** Gives each form as a description, from which all kinds of files are made. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Formulieren {
  private static final int PER_KEER = 1000;

  @Inject private Kaders kaders;
  @Inject private Oplossingen oplossingen;
  @Inject private Analyses analyses;
  @Inject private Plannen plannen;
  @Inject private Plansoorten plansoorten;
  @Inject private ProjectenBekijken projecten;
  @Inject private Evaluaties evaluaties;
  @Inject private Lessen lessen;
  @Inject private Gebieden gebieden;
  @Inject private Berichten berichten;
  @Inject private Clock klok;

  /**
   * @param id of the analysis, plan, evaluation or project; the other forms have none
   * @param filter which part of the library; the other forms have none
   * @throws NietGevonden when there is nothing with this id
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Stuk lees(Formuliersoort soort, UUID id, Oplossingsfilter filter) {
    Blanco blanco =
        new Blanco(
            gebieden.findGemeente().flatMap(gebieden::find).map(Gebied::naam).orElse(null),
            LocalDate.now(klok),
            kaders.ambities(),
            sleutel -> berichten.tekst(Berichten.NEDERLANDS, sleutel));
    return switch (soort) {
      case KADER -> Kaderformulier.van(blanco, kaders.visie(), kaders.doelen());
      case OPLOSSINGEN -> Oplossingenformulier.van(blanco, filter, bibliotheek(filter));
      case ANALYSE -> Analyseformulier.van(blanco, analyses.lees(id), analyses.regels(id));
      case PLAN ->
          Planformulier.van(blanco, plannen.lees(id), plannen.regels(id), plansoorten.alle());
      case EVALUATIE -> Evaluatieformulier.van(blanco, evaluaties.lees(id), lessen.van(id));
      case PROJECT -> Projectformulier.van(blanco, projecten.lees(id));
      case SJABLOON -> Planformulier.sjabloon(blanco);
    };
  }

  private List<Oplossingsregel> bibliotheek(Oplossingsfilter filter) {
    return Pagina.alle(nummer -> oplossingen.zoek(filter, nummer, PER_KEER)).toList();
  }
}
