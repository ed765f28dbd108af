package nl.wijkwerk.communicatie.publicatie.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.communicatie.publicatie.domain.Berichttekst;
import nl.wijkwerk.communicatie.publicatie.domain.Plichtstatus;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatieplicht;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatieplichten;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatieplichten.Telling;
import nl.wijkwerk.communicatie.publicatie.domain.Publicaties;
import nl.wijkwerk.communicatie.publicatie.domain.Voorstel;
import nl.wijkwerk.communicatie.publicatie.domain.Werkkalender;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;

/** Duties and their clocks, for whoever reads. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class PlichtenLezen {
  private Publicatieplichten plichten;
  private Publicaties publicaties;
  private Gebieden gebieden;
  private Werkkalender kalender;
  private Clock klok;

  protected PlichtenLezen() {}

  @Inject
  public PlichtenLezen(
      Publicatieplichten plichten,
      Publicaties publicaties,
      Gebieden gebieden,
      Werkkalender kalender,
      Clock klok) {
    this.plichten = plichten;
    this.publicaties = publicaties;
    this.gebieden = gebieden;
    this.kalender = kalender;
    this.klok = klok;
  }

  /**
   * @param status or null for all
   * @param gebied code of the area, or null for all
   * @param sorteer field from an allow-list, with a minus for descending, or null
   */
  @Lezen(Bevoegdheid.COMMUNICATIE_LEZEN)
  public Pagina<Plichtbeeld> zoek(
      Plichtstatus status, String gebied, String sorteer, int pagina, int grootte) {
    return plichten.zoek(status, gebied, sorteer, pagina, grootte).map(this::beeld);
  }

  @Lezen(Bevoegdheid.COMMUNICATIE_LEZEN)
  public Plichtbeeld lees(UUID id) {
    return beeld(read(id));
  }

  /** What could be written, made of the facts. */
  @Lezen(Bevoegdheid.COMMUNICATIE_LEZEN)
  public Berichttekst voorstel(UUID id) {
    return Voorstel.bij(read(id));
  }

  /** Messages that were written for this duty, newest first. */
  @Lezen(Bevoegdheid.COMMUNICATIE_LEZEN)
  public List<Publicatiebeeld> berichten(UUID id) {
    return publicaties.bijPlicht(id).stream()
        .map(p -> Publicatiebeeld.van(p, gebieden.find(p.gebied()).orElse(null)))
        .toList();
  }

  @Lezen(Bevoegdheid.COMMUNICATIE_LEZEN)
  public Telling telling() {
    return plichten.tel(vandaag());
  }

  /** Areas that a duty was ever about. */
  @Lezen(Bevoegdheid.COMMUNICATIE_LEZEN)
  public List<Gebied> gebieden() {
    return plichten.gebieden().stream().flatMap(code -> gebieden.find(code).stream()).toList();
  }

  private Publicatieplicht read(UUID id) {
    return plichten.find(id).orElseThrow(() -> new NietGevonden("publicatieplicht"));
  }

  private Plichtbeeld beeld(Publicatieplicht plicht) {
    Gebied gebied = plicht.gebied() == null ? null : gebieden.find(plicht.gebied()).orElse(null);
    return Plichtbeeld.van(plicht, gebied, vandaag(), kalender);
  }

  private LocalDate vandaag() {
    return LocalDate.now(klok);
  }
}
