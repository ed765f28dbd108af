package nl.wijkwerk.monitoring.inlezen.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.bestand.Eigenbestand;
import nl.wijkwerk.monitoring.inlezen.domain.Bladkeus;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomherkenner;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcInleveringen;
import nl.wijkwerk.monitoring.inlezen.persistence.KernGebiedsnamen;

/** Tells a file of CBS from one of which somebody has to say what its columns are. */
@ApplicationScoped
class Opener {

  @Inject private JdbcInleveringen inleveringen;
  @Inject private Gebieden gebieden;

  /**
   * One of the two.
   *
   * @param bezwaar why it is not of CBS, or null
   */
  record Geopend(
      Cijferbestand cbs, Eigenbestand eigen, OngeldigBestand bezwaar, Bladkeus bladkeus) {

    /** Why it cannot be read in when nobody said before what its columns are. */
    OngeldigBestand zonderKeuzes() {
      return eigen.heeftKoppen()
          ? new OngeldigBestand(Fout.KOLOMMEN_NIET_GEKOZEN, eigen.naam())
          : bezwaar;
    }

    private static Geopend eigen(Aanlevering aanlevering, OngeldigBestand bezwaar) {
      return new Geopend(
          null,
          Eigenbestand.vind(aanlevering).orElseThrow(() -> bezwaar),
          bezwaar,
          aanlevering.bladkeus(false));
    }
  }

  /**
   * @param jaar as given by the user, or null
   */
  Geopend open(Aanlevering aanlevering, Integer jaar) {
    if (aanlevering.bezwaar() != null) {
      return Geopend.eigen(aanlevering, aanlevering.bezwaar());
    }
    try {
      return new Geopend(
          Cijferbestand.open(
              aanlevering,
              new Kolomherkenner(inleveringen.herkenningen(), inleveringen.verhoudingen()),
              new KernGebiedsnamen(gebieden),
              jaar),
          null,
          null,
          aanlevering.bladkeus(true));
    } catch (OngeldigBestand e) {
      if (e.fout() == Fout.GEEN_KOLOM_HERKEND) {
        return Geopend.eigen(aanlevering, e);
      }
      throw e;
    }
  }
}
