package nl.wijkwerk.wijkplan.cijfer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenis;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenisverwerker;
import nl.wijkwerk.monitoring.api.IndicatorcijfersBekend;
import nl.wijkwerk.wijkplan.cijfer.domain.Indicatorcijfer;
import nl.wijkwerk.wijkplan.cijfer.persistence.JpaCijfers;

/** Keeps the figures of the wijken that monitoring made known. */
@ApplicationScoped
public class Cijfervolger implements Gebeurtenisverwerker {
  @Inject private JpaCijfers cijfers;

  @Override
  public String naam() {
    return "wijkplan.cijfervolger";
  }

  @Override
  public Set<String> soorten() {
    return Set.of(IndicatorcijfersBekend.SOORT);
  }

  @Override
  public void verwerk(Gebeurtenis gebeurtenis) {
    IndicatorcijfersBekend bekend = gebeurtenis.als(IndicatorcijfersBekend.class);
    Map<String, BigDecimal> perGebied = new LinkedHashMap<>();
    bekend.cijfers().forEach(c -> perGebied.put(c.gebied(), c.waarde()));
    cijfers.vervang(
        new Indicatorcijfer(
            bekend.indicator(),
            bekend.naam(),
            bekend.eenheid(),
            bekend.jaar(),
            null,
            bekend.bron()),
        perGebied);
  }
}
