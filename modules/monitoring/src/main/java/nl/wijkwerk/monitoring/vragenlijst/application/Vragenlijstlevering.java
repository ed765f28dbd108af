package nl.wijkwerk.monitoring.vragenlijst.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.persistence.JdbcIndicatoren;
import nl.wijkwerk.monitoring.inlezen.application.Waarnemingen;
import nl.wijkwerk.monitoring.inlezen.domain.Ontbreekt;
import nl.wijkwerk.monitoring.vragenlijst.domain.Uitkomst;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vraagsoort;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijststatus;

/**
 * The results of a question as figures of an indicator: one delivery, taken in as any other. The
 * same delivery a second time is recognised as the same.
 */
@ApplicationScoped
@Gebruiksgeval
public class Vragenlijstlevering {
  private static final String REGEL = "MON-159";
  private static final String PROCENT = "%";

  @Inject private Vragenlijsten lijsten;
  @Inject private JdbcIndicatoren indicatoren;
  @Inject private Waarnemingen waarnemingen;
  @Inject private Leveringsspoor leveringsspoor;
  @Inject private Toegang toegang;

  /** Indicators that say what people find, computed of one measure. */
  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  public List<Indicator> indicatoren() {
    return indicatoren.alle().stream().filter(Vragenlijstlevering::past).toList();
  }

  private static boolean past(Indicator i) {
    return !i.inhoud().objectief() && i.inhoud().meetwijze() == Meetwijze.MAAT;
  }

  /**
   * @param vraag number of the question, from 1
   * @param antwoord mark or place of the answer whose share is meant; null for the mean mark
   * @param indicator code of the indicator
   * @return id of the delivery
   */
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Bedrijfsregel("MON-159")
  public int lever(UUID id, int vraag, Integer antwoord, String indicator) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    Vragenlijstbeeld beeld = lijsten.lees(id);
    if (beeld.status() != Vragenlijststatus.GESLOTEN) {
      throw new Regelovertreding("MON-154", null, "vragenlijst.eerst-sluiten");
    }
    Indicator doel =
        indicatoren().stream()
            .filter(i -> i.code().equals(indicator))
            .findFirst()
            .orElseThrow(() -> new Regelovertreding(REGEL, "indicator", "levering.indicator"));
    boolean gemiddelde = antwoord == null;
    if (vraag < 1
        || vraag > beeld.inhoud().vragen().size()
        || (gemiddelde && beeld.inhoud().vragen().get(vraag - 1).soort() != Vraagsoort.SCHAAL)) {
      throw new Regelovertreding(REGEL, "vraag", "levering.vraag");
    }
    if (PROCENT.equals(doel.eenheid()) == gemiddelde) {
      throw new Regelovertreding(REGEL, "indicator", "levering.eenheid", doel.eenheid());
    }
    String jaar = String.valueOf(beeld.gesloten().getYear());
    List<Waarnemingen.Gestuurd> gestuurd = new ArrayList<>();
    for (Vragenlijstbeeld.Wijkrespons wijk : beeld.wijken()) {
      Uitkomst u = beeld.uitkomst(wijk.code(), vraag, antwoord).orElse(null);
      gestuurd.add(
          new Waarnemingen.Gestuurd(
              wijk.code(),
              jaar,
              doel.inhoud().teller(),
              u == null ? null : tekst(u.cijfer()),
              u == null ? Ontbreekt.TE_WEINIG.name() : null,
              u == null ? null : tekst(u.marge()),
              u == null ? null : String.valueOf(u.respondenten()),
              null));
    }
    if (gestuurd.stream().allMatch(g -> g.waarde() == null)) {
      throw new Regelovertreding(REGEL, "vraag", "levering.niets");
    }
    int levering =
        waarnemingen.lever(
            "Vragenlijst %s (%s)".formatted(beeld.inhoud().titel(), jaar),
            beeld.gesloten().toLocalDate(),
            gestuurd);
    leveringsspoor.leg(beeld, vraag, doel.naam());
    return levering;
  }

  private static String tekst(BigDecimal getal) {
    return getal == null ? null : getal.toPlainString();
  }
}
