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
import nl.wijkwerk.wijkplan.bewoners.application.Bewonersavonden;
import nl.wijkwerk.wijkplan.bewoners.application.Opmerkingen;
import nl.wijkwerk.wijkplan.bezoek.application.Bezoeken;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluaties;
import nl.wijkwerk.wijkplan.herkomst.application.Herkomsten;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.les.application.Lessen;
import nl.wijkwerk.wijkplan.netwerk.application.Doelennetwerken;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsfilter;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsregel;
import nl.wijkwerk.wijkplan.overname.application.Overnames;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;
import nl.wijkwerk.wijkplan.praktijk.application.Praktijken;
import nl.wijkwerk.wijkplan.regiegroep.application.Regiegroepen;
import nl.wijkwerk.wijkplan.uitvoering.application.ProjectenBekijken;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectfilter;

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
  @Inject private Bewonersavonden avonden;
  @Inject private Opmerkingen opmerkingen;
  @Inject private Regiegroepen regiegroepen;
  @Inject private Bezoeken bezoeken;
  @Inject private Herkomsten herkomsten;
  @Inject private Overnames overnames;
  @Inject private Praktijken praktijken;
  @Inject private Doelennetwerken netwerken;
  @Inject private Gebieden gebieden;
  @Inject private Berichten berichten;
  @Inject private Clock klok;

  /**
   * @throws NietGevonden when there is nothing with this id
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Stuk lees(Formuliersoort soort, Formuliervraag vraag) {
    UUID id = vraag.id();
    Blanco blanco =
        new Blanco(
            gebieden.gemeente().map(Gebied::naam).orElse(null),
            LocalDate.now(klok),
            soort == Formuliersoort.PLAN ? plannen.ambities(id) : kaders.ambities(),
            sleutel -> berichten.tekst(Berichten.NEDERLANDS, sleutel));
    return switch (soort) {
      case KADER -> Kaderformulier.van(blanco, kaders.visie(), kaders.doelen());
      case OPLOSSINGEN ->
          Oplossingenformulier.van(blanco, vraag.oplossingen(), bibliotheek(vraag.oplossingen()));
      case ANALYSE -> Analyseformulier.van(blanco, analyses.lees(id), analyses.regels(id));
      case PLAN -> plan(blanco, plannen.lees(id));
      case EVALUATIE -> Evaluatieformulier.van(blanco, evaluaties.lees(id), lessen.van(id));
      case PROJECT -> Projectformulier.van(blanco, projecten.lees(id));
      case AGENDA ->
          Uitvoeringsformulier.van(
              blanco,
              plannen.lees(id),
              Pagina.alle(nummer -> projecten.zoek(Projectfilter.vanPlan(id), nummer, PER_KEER))
                  .toList());
      case SJABLOON -> Planformulier.sjabloon(blanco);
      case AVOND -> avond(blanco, id);
      case REGIEGROEP -> regiegroep(blanco, vraag.gebied());
      case BEZOEK -> Bezoekformulier.van(blanco, bezoeken.lees(id), bezoeken.checklist(id));
      case SAMENHANG ->
          Samenhangformulier.van(
              blanco,
              plannen.lees(id),
              herkomsten.lees(id),
              overnames.vanPlan(id),
              plansoorten.alle());
      case PRAKTIJKEN ->
          Praktijkenformulier.van(blanco, vraag, praktijken.alle(), oplossingen.namen());
      case PLANSOORTEN -> Plansoortenformulier.van(blanco, plansoorten.alle());
      case LESSEN ->
          Lessenformulier.van(
              blanco,
              Pagina.alle(nummer -> lessen.zoek(vraag.lessen(), nummer, PER_KEER)).toList());
      case NETWERK -> Netwerkformulier.van(blanco, netwerken.lees(id));
    };
  }

  private Stuk plan(Blanco blanco, Plan plan) {
    boolean wijk = gebieden.find(plan.gebied()).filter(Gebied::isWijk).isPresent();
    return Planformulier.van(
        blanco,
        wijk ? plan.wijk() : plan.wijk() + " (" + plan.gebied() + ")",
        plan,
        plannen.regels(plan.id()),
        plannen.toetsen(plan.id()),
        plannen.besluiten(plan.id()),
        plansoorten.alle());
  }

  private Stuk avond(Blanco blanco, UUID id) {
    Bewonersavonden.Avond avond = avonden.lees(id);
    return Avondformulier.van(
        blanco, avond, plannen.lees(avond.plan()), opmerkingen.van(id, false));
  }

  private Stuk regiegroep(Blanco blanco, String code) {
    Gebied gebied = gebieden.read(code);
    return Regiegroepformulier.van(blanco, gebied, regiegroepen.van(gebied.code()));
  }

  private List<Oplossingsregel> bibliotheek(Oplossingsfilter filter) {
    return Pagina.alle(nummer -> oplossingen.zoek(filter, nummer, PER_KEER)).toList();
  }
}
