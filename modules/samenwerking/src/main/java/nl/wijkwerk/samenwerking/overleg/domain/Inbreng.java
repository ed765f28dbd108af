package nl.wijkwerk.samenwerking.overleg.domain;

import java.util.EnumSet;
import java.util.Set;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/**
 * What somebody fills in to bring in a point.
 *
 * @param wijk area concerned, or null for the whole municipality
 * @param onderwerp subject in the trail, or null when the point stands alone
 */
public record Inbreng(
    String titel,
    Vraag vraag,
    Set<Sturing> sturing,
    Wijkaanduiding wijk,
    String onderwerp,
    int minuten,
    String toelichting) {
  private static final int LANGSTE_TITEL = 200;
  private static final int LANGSTE_TOELICHTING = 4000;

  @Bedrijfsregel("SAM-13")
  public Inbreng {
    if (titel == null || titel.isBlank()) {
      throw new Regelovertreding("SAM-13", "titel", "samenwerking.titel-leeg");
    }
    titel = titel.strip();
    Invoertekst.vereisLengte("SAM-13", "titel", titel, LANGSTE_TITEL);
    if (vraag == null) {
      throw new Regelovertreding("SAM-13", "vraag", "samenwerking.vraag-leeg");
    }
    if (sturing == null || sturing.isEmpty()) {
      throw new Regelovertreding("SAM-13", "sturing", "samenwerking.sturing-leeg");
    }
    sturing = Set.copyOf(EnumSet.copyOf(sturing));
    if (minuten < 5 || minuten > 480) {
      throw new Regelovertreding("SAM-13", "minuten", "samenwerking.minuten");
    }
    toelichting = toelichting == null || toelichting.isBlank() ? null : toelichting.strip();
    Invoertekst.vereisLengte("SAM-13", "toelichting", toelichting, LANGSTE_TOELICHTING);
  }
}
