package nl.wijkwerk.communicatie.publicatie.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatie;
import nl.wijkwerk.communicatie.publicatie.domain.Publicaties;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatiestatus;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoorlezer;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;

/** Messages with their concepts and versions, for whoever works in the municipality. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class PublicatiesLezen {
  private static final int REGELS = 50;

  private Publicaties publicaties;
  private Gebieden gebieden;
  private Spoorlezer spoor;

  protected PublicatiesLezen() {}

  @Inject
  public PublicatiesLezen(Publicaties publicaties, Gebieden gebieden, Spoorlezer spoor) {
    this.publicaties = publicaties;
    this.gebieden = gebieden;
    this.spoor = spoor;
  }

  /**
   * @param status or null for all
   * @param gebied code of the area, or null for all
   * @param zoek words to look for, or null
   * @param sorteer field from an allow-list, with a minus for descending, or null
   */
  @Lezen(Bevoegdheid.COMMUNICATIE_LEZEN)
  public Pagina<Publicatiebeeld> zoek(
      Publicatiestatus status,
      String gebied,
      String zoek,
      String sorteer,
      int pagina,
      int grootte) {
    return publicaties.zoek(status, gebied, zoek, sorteer, pagina, grootte).map(this::beeld);
  }

  @Lezen(Bevoegdheid.COMMUNICATIE_LEZEN)
  public Publicatiebeeld lees(UUID id) {
    return beeld(publicaties.find(id).orElseThrow(() -> new NietGevonden("publicatie")));
  }

  /** Whether a message with this id was begun. */
  @Lezen(Bevoegdheid.COMMUNICATIE_LEZEN)
  public boolean bestaat(UUID id) {
    return publicaties.find(id).isPresent();
  }

  /** What happened to what this message is about, newest first. */
  @Lezen(Bevoegdheid.COMMUNICATIE_LEZEN)
  public List<Spoorregel> spoor(String onderwerp) {
    return spoor.van(Onderwerp.van(onderwerp), 1, REGELS).regels();
  }

  /** Areas whose page a message can be put on: wijken and villages, then the municipality. */
  @Lezen(Bevoegdheid.COMMUNICATIE_LEZEN)
  public List<Gebied> paginas() {
    List<Gebied> lijst = new java.util.ArrayList<>(gebieden.wijken());
    gebieden.gemeente().ifPresent(lijst::add);
    return lijst;
  }

  private Publicatiebeeld beeld(Publicatie bericht) {
    return Publicatiebeeld.van(bericht, gebieden.find(bericht.gebied()).orElse(null));
  }
}
