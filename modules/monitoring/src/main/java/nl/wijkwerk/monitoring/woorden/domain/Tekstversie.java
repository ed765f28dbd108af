package nl.wijkwerk.monitoring.woorden.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A text as it was approved; it never changes. */
@Entity
@Table(schema = "monitoring", name = "wijktekst_versie")
public class Tekstversie {
  @Id private UUID id;

  @Column(name = "tekst_id")
  private UUID tekstId;

  private String tekst;
  private String evaluatie;

  @Convert(converter = FeitenKolom.class)
  private List<Feit> feiten;

  @Column(name = "vastgesteld_op")
  private OffsetDateTime vastgesteldOp;

  @Column(name = "vastgesteld_door")
  private String vastgesteldDoor;

  @Version private long versie;

  protected Tekstversie() {}

  Tekstversie(Wijktekst van) {
    id = UUID.randomUUID();
    tekstId = van.id();
    tekst = van.inhoud().tekst();
    evaluatie = van.inhoud().evaluatie();
    feiten = van.feiten();
    vastgesteldOp = van.vastgesteldOp();
    vastgesteldDoor = van.vastgesteldDoor();
  }

  public UUID tekstId() {
    return tekstId;
  }

  public Wijktekstinhoud inhoud() {
    return new Wijktekstinhoud(tekst, evaluatie);
  }

  public List<Feit> feiten() {
    return feiten;
  }

  public OffsetDateTime vastgesteldOp() {
    return vastgesteldOp;
  }

  public String vastgesteldDoor() {
    return vastgesteldDoor;
  }
}
