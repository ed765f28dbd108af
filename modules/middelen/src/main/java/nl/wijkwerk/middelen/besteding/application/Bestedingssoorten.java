package nl.wijkwerk.middelen.besteding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.middelen.besteding.domain.Bestedingssoort;
import nl.wijkwerk.middelen.besteding.persistence.JpaBestedingen;

/** What this municipality allows money to go to outside the plans, and what not. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Bestedingssoorten {
  @Inject private JpaBestedingen bestedingen;
  @Inject private Toegang toegang;
  @Inject private Spoor spoor;

  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public List<Soortbeeld> alle() {
    return bestedingen.soorten().stream().map(Bestedingssoorten::beeld).toList();
  }

  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public Soortbeeld lees(String code) {
    return beeld(soort(code));
  }

  @Wijzigen(Bevoegdheid.BEHEER)
  public void voegToe(String code, String naam, boolean toegestaan, String toelichting) {
    toegang.vereisGemeentebreed(Bevoegdheid.BEHEER);
    Bestedingssoort soort = new Bestedingssoort(code, naam, toegestaan, toelichting);
    if (bestedingen.findSoort(code).isPresent()) {
      throw new OngeldigeInvoer("code", "middelen.soort.bestaat", code);
    }
    bestedingen.add(soort);
    leg("middelen.bestedingssoort-toegevoegd", soort, "toegevoegd");
  }

  /**
   * @param versie version that the change was made on
   */
  @Wijzigen(Bevoegdheid.BEHEER)
  public void stelIn(
      String code, long versie, String naam, boolean toegestaan, String toelichting) {
    toegang.vereisGemeentebreed(Bevoegdheid.BEHEER);
    Bestedingssoort soort = soort(code);
    VerouderdeVersie.controleer(soort.versie(), versie);
    soort.stelIn(naam, toegestaan, toelichting);
    leg("middelen.bestedingssoort-ingesteld", soort, "ingesteld");
  }

  private Bestedingssoort soort(String code) {
    return bestedingen
        .findSoort(code)
        .orElseThrow(() -> new NietGevonden("soort besteding " + code));
  }

  private void leg(String actie, Bestedingssoort soort, String wat) {
    spoor.leg(
        actie,
        new Onderwerp("bestedingssoort", soort.code()),
        null,
        "Soort besteding %s (%s) %s, %s%s"
            .formatted(
                soort.naam(),
                soort.code(),
                wat,
                soort.toegestaan() ? "toegestaan" : "niet toegestaan",
                soort.toelichting() == null ? "" : ": " + soort.toelichting()));
  }

  private static Soortbeeld beeld(Bestedingssoort soort) {
    return new Soortbeeld(
        soort.code(), soort.versie(), soort.naam(), soort.toegestaan(), soort.toelichting());
  }
}
