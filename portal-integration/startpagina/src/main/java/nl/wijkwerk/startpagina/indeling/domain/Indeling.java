package nl.wijkwerk.startpagina.indeling.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The start page of one person, from the first time that they arrange it. Going back to the page
 * that belongs to the role empties it; it stays, so that a window that is still open is found out.
 */
@Entity
@Table(schema = "startpagina", name = "indeling")
public class Indeling {
  @Id
  @Column(name = "persoon_id")
  private UUID persoonId;

  private boolean standaard;
  private OffsetDateTime gewijzigd;

  @ElementCollection
  @CollectionTable(
      schema = "startpagina",
      name = "blok",
      joinColumns = @JoinColumn(name = "persoon_id"))
  @OrderColumn(name = "plaats")
  private List<Blok> blokken = new ArrayList<>();

  @Version private long versie;

  protected Indeling() {}

  public Indeling(UUID persoonId, Blokken blokken, OffsetDateTime nu) {
    this.persoonId = persoonId;
    deelIn(blokken, nu);
  }

  public final void deelIn(Blokken nieuw, OffsetDateTime nu) {
    blokken.clear();
    blokken.addAll(nieuw.lijst());
    standaard = false;
    gewijzigd = nu;
  }

  public void volgDeRol(OffsetDateTime nu) {
    blokken.clear();
    standaard = true;
    gewijzigd = nu;
  }

  /** What the person arranged; empty when the page of the role holds. */
  public Optional<Blokken> eigen() {
    return standaard ? Optional.empty() : Optional.of(Blokken.van(blokken));
  }

  public long versie() {
    return versie;
  }
}
