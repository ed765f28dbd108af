package nl.wijkwerk.wijkplan.evaluatie.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenis;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenisverwerker;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.middelen.api.BedragGereserveerd;
import nl.wijkwerk.middelen.api.ReserveringVrijgegeven;
import nl.wijkwerk.monitoring.api.IndicatorcijfersBekend;
import nl.wijkwerk.wijkplan.evaluatie.domain.Indicatorcijfer;
import nl.wijkwerk.wijkplan.evaluatie.persistence.JpaEvaluaties;

/** Keeps what an evaluation needs of others: figures of the wijken, and money set aside. */
@ApplicationScoped
public class Cijfervolger implements Gebeurtenisverwerker {
  @Inject private JpaEvaluaties evaluaties;

  @Override
  public String naam() {
    return "wijkplan.cijfervolger";
  }

  @Override
  public Set<String> soorten() {
    return Set.of(
        IndicatorcijfersBekend.SOORT, BedragGereserveerd.SOORT, ReserveringVrijgegeven.SOORT);
  }

  @Override
  public void verwerk(Gebeurtenis gebeurtenis) {
    switch (gebeurtenis.soort()) {
      case IndicatorcijfersBekend.SOORT -> neemOver(gebeurtenis.als(IndicatorcijfersBekend.class));
      case BedragGereserveerd.SOORT -> {
        BedragGereserveerd g = gebeurtenis.als(BedragGereserveerd.class);
        tel(g.onderwerp(), g.bedrag());
      }
      default -> {
        ReserveringVrijgegeven g = gebeurtenis.als(ReserveringVrijgegeven.class);
        tel(g.onderwerp(), g.bedrag().negate());
      }
    }
  }

  private void neemOver(IndicatorcijfersBekend bekend) {
    Map<String, BigDecimal> perGebied = new LinkedHashMap<>();
    bekend.cijfers().forEach(c -> perGebied.put(c.gebied(), c.waarde()));
    evaluaties.vervangCijfers(
        new Indicatorcijfer(
            bekend.indicator(),
            bekend.naam(),
            bekend.eenheid(),
            bekend.jaar(),
            null,
            bekend.bron()),
        perGebied);
  }

  private void tel(String onderwerp, BigDecimal bedrag) {
    if (onderwerp != null && onderwerp.startsWith("wijkplan:")) {
      evaluaties.telReservering(UUID.fromString(Onderwerp.van(onderwerp).id()), bedrag);
    }
  }
}
