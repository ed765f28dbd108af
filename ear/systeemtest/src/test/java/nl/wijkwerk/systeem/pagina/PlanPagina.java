package nl.wijkwerk.systeem.pagina;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.test.Bezoek;

/** A plan, form B8: its rows, its state, the judgement of the council and its trail. */
public final class PlanPagina extends Pagina {

  PlanPagina(Bezoek visit) {
    super(visit);
  }

  /** Opens the plan with this id. */
  public static PlanPagina open(Bezoek visit, String id) {
    visit.open("/wijkplan/plan?id=" + id);
    return new PlanPagina(visit);
  }

  public String id() {
    return page.url().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
  }

  /** Where the plan stands and which version it is, in the words under its title. */
  public String stand() {
    return page.locator(".wk-head .wk-status").first().innerText().strip();
  }

  /** Opens a row by its goal, fills in what is given and saves. */
  public PlanPagina wijzigDoel(String goal, Map<String, String> fields) {
    submit(link(goal));
    fill(fields);
    submit(button("Opslaan"));
    return this;
  }

  /** Offers the plan as a definitive proposal; look at {@link #errors()} when it is refused. */
  public PlanPagina biedAan() {
    submitAfterQuestion("Definitief voorstel aanbieden");
    return this;
  }

  /**
   * Records the council's judgement.
   *
   * @param meeting date as typed: "21-11-2026"
   * @param notMet reasons by frame that was not met; the other frames were
   */
  public PlanPagina legOordeelVast(String meeting, Map<String, String> notMet) {
    fill(page.locator("main"), "Raadsvergadering", meeting);
    for (String frame : List.of("Betrokkenheid", "Doelstellingen", "Middelen")) {
      Locator group =
          page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(frame).setExact(true));
      String reason = notMet.get(frame);
      group
          .getByLabel(
              reason == null ? "Voldaan" : "Niet voldaan",
              new Locator.GetByLabelOptions().setExact(true))
          .check();
      if (reason != null) {
        fill(group, "Reden", reason);
      }
    }
    submit(button("Oordeel vastleggen"));
    return this;
  }

  /** Every line of the trail, newest first: when, what, who, where. */
  public List<String> spoor() {
    visit.open("/wijkplan/spoor?id=" + id());
    awaitComplete();
    return page.locator("main table tbody tr").allInnerTexts();
  }
}
