package nl.wijkwerk.wijkplan.plansoort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoort;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortinhoud;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortstap;
import nl.wijkwerk.wijkplan.plansoort.persistence.JpaPlansoorten;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Types of plan: read, add, change, end, and choose for a new plan. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Plansoorten {
  /** A type as screens and API show it. */
  @Schema(requiredProperties = {"code", "inhoud", "loopt", "versie"})
  public record Plansoortbeeld(String code, Plansoortinhoud inhoud, boolean loopt, long versie)
      implements MetVersie {}

  @Inject private JpaPlansoorten soorten;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;
  @Inject private Clock klok;

  /** By name, also those that ended. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Plansoortbeeld> alle() {
    return soorten.alle().stream().map(this::beeld).toList();
  }

  /**
   * @throws NietGevonden when there is none with this code
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Plansoortbeeld lees(String code) {
    return beeld(soorten.read(code));
  }

  /** The own steps of a type, in order; none for a plan of which nobody said the type. */
  @Lezen({Bevoegdheid.PLAN_LEZEN, Bevoegdheid.OVERNAME_MELDEN})
  public List<Plansoortstap> stappen(String code) {
    return soorten.find(code).map(Plansoort::stappen).orElse(List.of());
  }

  /** Who decides about a plan of a type; the council when nobody said the type, or who decides. */
  @Lezen({Bevoegdheid.PLAN_LEZEN, Bevoegdheid.OVERNAME_MELDEN})
  public Beslisser beslisser(String code) {
    return soorten.find(code).map(Plansoort::beslisser).orElse(Beslisser.RAAD);
  }

  /**
   * The type that a new plan gets.
   *
   * @param code what was asked for, or null for the usual one
   * @return empty when nothing was asked for and there is no usual one
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Optional<Plansoort> kies(String code) {
    if (code == null || code.isBlank()) {
      LocalDate vandaag = LocalDate.now(klok);
      return soorten.alle().stream().filter(s -> s.standaard() && s.loopt(vandaag)).findFirst();
    }
    return Optional.of(
        soorten
            .find(code)
            .orElseThrow(() -> new OngeldigeInvoer("plansoort", "plansoort.onbekend", code)));
  }

  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void voegToe(String code, Plansoortinhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    Plansoort soort = new Plansoort(code, inhoud);
    if (soorten.find(code).isPresent()) {
      throw new OngeldigeInvoer("code", "plansoort.bestaat", code);
    }
    maakRuimte(soort);
    soorten.voegToe(soort);
    soorten.bewaar();
    leg("plansoort.toegevoegd", soort, "toegevoegd");
  }

  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void wijzig(String code, long versie, Plansoortinhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    Plansoort soort = soorten.read(code);
    VerouderdeVersie.controleer(soort.versie(), versie);
    soort.wijzig(inhoud);
    maakRuimte(soort);
    soorten.bewaar();
    leg("plansoort.gewijzigd", soort, "gewijzigd");
  }

  /** There is one usual type: the one chosen last. */
  private void maakRuimte(Plansoort nieuw) {
    if (nieuw.standaard()) {
      soorten.alle().stream()
          .filter(s -> s.standaard() && !s.code().equals(nieuw.code()))
          .forEach(Plansoort::nietMeerStandaard);
    }
  }

  private void leg(String actie, Plansoort soort, String wat) {
    Plansoortinhoud i = soort.inhoud();
    spoor.leg(
        actie,
        new Onderwerp("plansoort", soort.code()),
        null,
        "Plansoort %s (%s) %s: %s tot %s jaar, niveau %s, beslist door %s (%s); stappen: %s"
            .formatted(
                i.naam(),
                soort.code(),
                wat,
                i.horizonMin() == null ? "?" : i.horizonMin(),
                i.horizonMax() == null ? "?" : i.horizonMax(),
                i.niveaus(),
                i.beslist() == null ? "?" : i.beslist(),
                i.beslisser() == null ? "?" : i.beslisser(),
                i.stappen().stream()
                    .map(s -> s.tekst() + (s.moment() == null ? "" : " (" + s.moment() + ")"))
                    .collect(Collectors.joining("; "))));
  }

  private Plansoortbeeld beeld(Plansoort s) {
    return new Plansoortbeeld(s.code(), s.inhoud(), s.loopt(LocalDate.now(klok)), s.versie());
  }
}
