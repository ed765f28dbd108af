package nl.wijkwerk.startpagina.indeling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.module.Portletbeschrijving;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tijd.Datumgrens;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Toekenning;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.startpagina.indeling.domain.Blok;
import nl.wijkwerk.startpagina.indeling.domain.Blokken;
import nl.wijkwerk.startpagina.indeling.domain.Indeling;
import nl.wijkwerk.startpagina.indeling.domain.Indelingen;
import nl.wijkwerk.startpagina.indeling.domain.Standaardindeling;

/**
 * One's own start page. Whose it is follows from who is signed on, never from the request: another
 * person's page cannot be asked for. A page is arranged step by step on the screen and saved once,
 * so that the trail gets one line for it and not one for every step.
 */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Startpaginas {
  /**
   * A page as it is stored.
   *
   * @param versie 0 when the person never arranged it
   * @param eigen whether the person arranged it, or it belongs to the role
   */
  public record Beeld(Blokken blokken, long versie, boolean eigen) {}

  private Indelingen indelingen;
  private Identiteit identiteit;
  private Toegang toegang;
  private Catalogus catalogus;
  private Gebieden gebieden;
  private Spoor spoor;
  private Clock klok;

  protected Startpaginas() {}

  @Inject
  public Startpaginas(
      Indelingen indelingen,
      Identiteit identiteit,
      Toegang toegang,
      Catalogus catalogus,
      Gebieden gebieden,
      Spoor spoor,
      Clock klok) {
    this.indelingen = indelingen;
    this.identiteit = identiteit;
    this.toegang = toegang;
    this.catalogus = catalogus;
    this.gebieden = gebieden;
    this.spoor = spoor;
    this.klok = klok;
  }

  @Lezen
  @Bedrijfsregel("STA-04")
  public Beeld lees() {
    Optional<Indeling> indeling = indelingen.find(identiteit.persoonId());
    long versie = indeling.map(Indeling::versie).orElse(0L);
    return indeling
        .flatMap(Indeling::eigen)
        .map(blokken -> new Beeld(blokken, versie, true))
        .orElseGet(() -> new Beeld(standaard(), versie, false));
  }

  private Blokken standaard() {
    return Standaardindeling.bij(identiteit.toekenningen().stream().map(Toekenning::rol).toList())
        .blokken(
            identiteit.toekenningen().stream()
                .map(Toekenning::gebied)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
  }

  /**
   * A new block of what the modules offer.
   *
   * @param gebied code of a wijk; may be empty when the portlet does without
   * @param jaar a year, or empty for how things stand now
   */
  @Lezen(Bevoegdheid.STARTPAGINA_INDELEN)
  public Blok kies(String module, String portlet, String gebied, String jaar) {
    Catalogus.Aanbod aanbod =
        catalogus
            .find(module, portlet)
            .orElseThrow(() -> new OngeldigeInvoer(null, "indeling.onbekend"));
    Portletbeschrijving beschrijving = aanbod.beschrijving();
    boolean leeg = gebied == null || gebied.isBlank();
    if (leeg && beschrijving.vraagt(Portletbeschrijving.GEBIED)) {
      throw new OngeldigeInvoer(null, "indeling.kies-wijk");
    }
    if (!leeg && gebieden.find(gebied).isEmpty()) {
      throw new OngeldigeInvoer(null, "indeling.onbekende-wijk");
    }
    return Blok.van(
        module,
        portlet,
        leeg || !beschrijving.neemt(Portletbeschrijving.GEBIED) ? null : gebied,
        beschrijving.neemt(Portletbeschrijving.JAAR) ? Datumgrens.jaar(null, jaar) : null,
        beschrijving.breedte());
  }

  /**
   * Saves the page as it was arranged.
   *
   * @param versie that it was arranged on
   */
  @Wijzigen(Bevoegdheid.STARTPAGINA_INDELEN)
  @Bedrijfsregel("STA-01")
  public void bewaar(Blokken blokken, long versie) {
    toegang.vereisGemeentebreed(Bevoegdheid.STARTPAGINA_INDELEN);
    OffsetDateTime nu = OffsetDateTime.now(klok);
    UUID persoon = identiteit.persoonId();
    Optional<Indeling> bestaand = indelingen.find(persoon);
    VerouderdeVersie.controleer(bestaand.map(Indeling::versie).orElse(0L), versie);
    bestaand.ifPresentOrElse(
        indeling -> indeling.deelIn(blokken, nu),
        () -> indelingen.voegToe(new Indeling(persoon, blokken, nu)));
    leg(
        "startpagina.ingedeeld",
        "Eigen startpagina ingedeeld: " + blokken.lijst().size() + " blokken");
  }

  /** Goes back to the page that belongs to the role. */
  @Wijzigen(Bevoegdheid.STARTPAGINA_INDELEN)
  @Bedrijfsregel("STA-01")
  public void herstel(long versie) {
    toegang.vereisGemeentebreed(Bevoegdheid.STARTPAGINA_INDELEN);
    Optional<Indeling> bestaand = indelingen.find(identiteit.persoonId());
    VerouderdeVersie.controleer(bestaand.map(Indeling::versie).orElse(0L), versie);
    bestaand.ifPresent(indeling -> indeling.volgDeRol(OffsetDateTime.now(klok)));
    leg("startpagina.hersteld", "Eigen startpagina terug naar de standaardindeling");
  }

  private void leg(String actie, String omschrijving) {
    spoor.leg(
        actie, new Onderwerp("startpagina", identiteit.persoonId().toString()), null, omschrijving);
  }
}
