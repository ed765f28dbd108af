package nl.wijkwerk.communicatie.publicatie.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.wijkwerk.communicatie.publicatie.domain.Aanleidingssoort;
import nl.wijkwerk.communicatie.publicatie.domain.Termijn;
import nl.wijkwerk.communicatie.publicatie.domain.Termijnen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;

/** The terms of this municipality. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class TermijnenInstellen {
  /** A term as it is set. */
  public record Termijnbeeld(Aanleidingssoort soort, int werkdagen, long versie) {}

  private Termijnen termijnen;
  private Toegang toegang;
  private Spoor spoor;

  protected TermijnenInstellen() {}

  @Inject
  public TermijnenInstellen(Termijnen termijnen, Toegang toegang, Spoor spoor) {
    this.termijnen = termijnen;
    this.toegang = toegang;
    this.spoor = spoor;
  }

  @Lezen(Bevoegdheid.COMMUNICATIE_LEZEN)
  public List<Termijnbeeld> lees() {
    return termijnen.alle().stream()
        .map(t -> new Termijnbeeld(t.soort(), t.werkdagen(), t.versie()))
        .toList();
  }

  @Wijzigen(Bevoegdheid.BEHEER)
  public void stelIn(Aanleidingssoort soort, long versie, int werkdagen) {
    toegang.vereisGemeentebreed(Bevoegdheid.BEHEER);
    Termijn termijn = termijnen.read(soort);
    VerouderdeVersie.controleer(termijn.versie(), versie);
    int vorige = termijn.werkdagen();
    termijn.stelIn(werkdagen);
    termijnen.schrijf();
    spoor.leg(
        "communicatie.termijn-ingesteld",
        new Onderwerp("termijn", soort.name()),
        null,
        "Termijn voor "
            + (soort == Aanleidingssoort.BESLUIT ? "een besluit" : "een oordeel van de raad")
            + " van "
            + Tekst.werkdagen(vorige)
            + " naar "
            + Tekst.werkdagen(werkdagen));
  }
}
