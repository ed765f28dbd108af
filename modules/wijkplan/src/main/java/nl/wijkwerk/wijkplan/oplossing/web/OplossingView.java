package nl.wijkwerk.wijkplan.oplossing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsgebruik;
import nl.wijkwerk.wijkplan.praktijk.application.Praktijken;

/** One option of the library: what it helps, and where it was chosen. */
@Named("oplossing")
@RequestScoped
public class OplossingView {
  private static final int PER_PAGINA = 25;

  @Inject private Oplossingen oplossingen;
  @Inject private Kaders kaders;
  @Inject private Praktijken praktijken;
  @Inject private Bladeren bladeren;
  @Inject private Toegang toegang;

  private UUID id;
  private String nummer;
  private Oplossingen.Oplossingbeeld beeld;
  private Pagina<Oplossingsgebruik> gebruik;

  public void laad() {
    beeld = oplossingen.lees(id);
    gebruik = bladeren.lees(nummer, n -> oplossingen.gebruik(id, n, PER_PAGINA));
  }

  public Oplossingen.Oplossingbeeld getBeeld() {
    return beeld;
  }

  public Pagina<Oplossingsgebruik> getGebruik() {
    return gebruik;
  }

  public List<Kaders.Ambitieregel> getAmbities() {
    return kaders.ambities().stream()
        .filter(a -> beeld.inhoud().ambities().contains(a.nummer()))
        .toList();
  }

  /** Examples of it, of today. */
  public List<Praktijken.Praktijkbeeld> getPraktijken() {
    return praktijken.van(id);
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }
}
