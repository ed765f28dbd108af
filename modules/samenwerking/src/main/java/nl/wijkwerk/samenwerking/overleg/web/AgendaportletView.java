package nl.wijkwerk.samenwerking.overleg.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.wijkwerk.samenwerking.overleg.application.Agendablad;
import nl.wijkwerk.samenwerking.overleg.application.Agendas;

/** The next meeting, in another page. */
@Named("agendaportlet")
@RequestScoped
public class AgendaportletView {
  @Inject private Agendas agendas;

  private Agendablad blad;

  public void laad() {
    blad =
        agendas.overleggen().stream()
            .findFirst()
            .flatMap(o -> agendas.findEerstvolgende(o.id()))
            .orElse(null);
  }

  public Agendablad getBlad() {
    return blad;
  }
}
