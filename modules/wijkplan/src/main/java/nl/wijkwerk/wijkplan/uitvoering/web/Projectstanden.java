package nl.wijkwerk.wijkplan.uitvoering.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkwerk.web.weergave.Stand;
import nl.wijkwerk.web.weergave.Termijn;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.uitvoering.domain.Afwijking;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectstatus;
import nl.wijkwerk.wijkplan.uitvoering.domain.Signaal;

/** Where a project stands and what asks for attention in it, in the words of the screen. */
@Named("projectstanden")
@ApplicationScoped
public class Projectstanden {
  @Inject private Weergave wk;

  /** Its state, and then its signals. */
  public List<Stand> metSignalen(Signaal.Drager p) {
    return Stream.concat(Stream.of(stand(p.status())), signalen(p).stream()).toList();
  }

  /** Its signals only. */
  public List<Stand> signalen(Signaal.Drager p) {
    return p.signalen().stream().map(s -> signaal(s, p)).toList();
  }

  private Stand stand(Projectstatus status) {
    String tekst = wk.zin("projectstatus." + status);
    return switch (status) {
      case VOORBEREIDING -> new Stand("draft", tekst);
      case IN_UITVOERING -> new Stand("info", "pijl", tekst);
      case AFGESLOTEN -> new Stand("good", tekst);
      case VERVALLEN -> new Stand("rest", "kruis", tekst);
    };
  }

  private Stand signaal(Signaal signaal, Signaal.Drager p) {
    return switch (signaal) {
      case TE_LAAT -> {
        Termijn termijn = wk.termijn(p.laatSinds(), wk.getVandaag(), false);
        yield new Stand(termijn.soort(), termijn.tekst());
      }
      case STIL ->
          new Stand("warn", "klok", wk.zin("signaal.stil-sinds", wk.datumKort(p.gewijzigd())));
      case SAMENLOOP -> new Stand("warn", wk.zin("signaal.SAMENLOOP"));
      case TERUGVAL -> new Stand("late", "letop", wk.zin("signaal.TERUGVAL"));
      case TERUGBLIK_TE_LAAT ->
          new Stand("late", wk.zin("signaal.terugblik-was", wk.datumKort(p.terugblikOp())));
      case PAST_NIET ->
          new Stand("warn", null, wk.zin("signaal.PAST_NIET"), besluit(p.afwijking()));
    };
  }

  private String besluit(Afwijking afwijking) {
    return afwijking == null
        ? wk.zin("signaal.past-niet.zonder")
        : wk.zin("signaal.past-niet.besluit", afwijking.orgaan(), wk.datumKort(afwijking.op()));
  }
}
