package nl.wijkwerk.monitoring.eigengebied.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Herkomst;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.monitoring.eigengebied.domain.Eigengebiedregel;
import nl.wijkwerk.monitoring.eigengebied.domain.Samengesteld;
import nl.wijkwerk.monitoring.eigengebied.persistence.JdbcEigengebieden;
import nl.wijkwerk.monitoring.reeks.persistence.JdbcGebiedsopvolgingen;

/** What areas consist of: own areas of their parts, and areas of before that became others. */
@ApplicationScoped
public class Gebiedssamenstellingen {
  private static final Pattern CODE = Pattern.compile("EG\\d{4,}");

  private JdbcEigengebieden eigen;
  private JdbcGebiedsopvolgingen opvolgingen;

  protected Gebiedssamenstellingen() {}

  @Inject
  public Gebiedssamenstellingen(JdbcEigengebieden eigen, JdbcGebiedsopvolgingen opvolgingen) {
    this.eigen = eigen;
    this.opvolgingen = opvolgingen;
  }

  /** Whether this is how own areas are known. */
  public static boolean isEigen(String code) {
    return code != null && CODE.matcher(code).matches();
  }

  /** What areas consist of now; own areas are only asked for when they are needed. */
  public Samengesteld lees(boolean metEigen) {
    return new Samengesteld(metEigen ? eigen.alle() : List.of(), opvolgingen.alle());
  }

  /** The own areas as rows of a table, by name. */
  public static List<Gebied> rijen(Samengesteld samengesteld, Gebied gemeente) {
    List<Gebied> rijen = new ArrayList<>();
    samengesteld.eigen().forEach(regel -> rijen.add(gebied(regel, gemeente)));
    return rijen;
  }

  /** One of them. */
  public static Optional<Gebied> rij(Samengesteld samengesteld, String code, Gebied gemeente) {
    return samengesteld.find(code).map(regel -> gebied(regel, gemeente));
  }

  private static Gebied gebied(Eigengebiedregel regel, Gebied gemeente) {
    return new Gebied(
        regel.vanaf(),
        regel.code(),
        regel.naam(),
        Niveau.WIJK,
        gemeente.code(),
        gemeente.code(),
        null,
        Herkomst.EIGEN,
        false);
  }
}
