package nl.wijkwerk.monitoring.verhaal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.afstand.web.Wijkcijfers;
import nl.wijkwerk.monitoring.verhaal.application.Verhaalblad;
import nl.wijkwerk.monitoring.verhaal.application.VerhalenLezen;
import nl.wijkwerk.monitoring.verhaal.application.VerhalenVastleggen;
import nl.wijkwerk.web.fout.Handeling;

/** A story with its figures, its photo and, for who may change it, the consent of its persons. */
@Named("verhaal")
@ViewScoped
public class VerhaalView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SPOORREGELS = 10;

  @Inject private transient VerhalenLezen lezen;
  @Inject private transient VerhalenVastleggen vastleggen;
  @Inject private transient Wijkcijfers wijkcijfers;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;

  private UUID id;
  private UUID intrek;
  private long versie;
  private String reden;
  private transient Verhaalblad blad;

  public void laad() {
    versie = getBlad().versie();
  }

  public Verhaalblad getBlad() {
    if (blad == null) {
      blad = lezen.lees(id);
    }
    return blad;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getBlad().gebied());
  }

  /** Figures of the wijk that the story belongs to, as its page has them. */
  public List<Wijkcijfers.Regel> getCijfers() {
    return wijkcijfers.van(getBlad().gebied(), getBlad().inhoud().indicatoren());
  }

  public List<Spoorregel> getSpoor() {
    return lezen.spoor(id, 1, SPOORREGELS).regels();
  }

  /** The person whose consent is asked to be withdrawn, or null. */
  public Verhaalblad.Betrokkenebeeld getIntrekking() {
    return getBlad().betrokkenen().stream()
        .filter(b -> b.id().equals(intrek) && b.geldig())
        .findFirst()
        .orElse(null);
  }

  public String trekIn() {
    return doe(() -> vastleggen.trekToestemmingIn(id, intrek), "verhaal.is-ingetrokken");
  }

  public String verwijderFoto() {
    return doe(() -> vastleggen.verwijderFoto(id, versie), "verhaal.foto-is-verwijderd");
  }

  public String verwijder() {
    if (doe(() -> vastleggen.verwijder(id, versie, reden), "verhaal.is-verwijderd") == null) {
      return null;
    }
    return "/verhalen?faces-redirect=true";
  }

  /** When a colleague was first, the page shows what there is now and keeps what was typed. */
  private String doe(Runnable werk, String gelukt) {
    if (handeling.voerUit(werk)) {
      handeling.gelukt(gelukt);
      return "/verhaal?faces-redirect=true&id=" + id;
    }
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      blad = null;
      versie = getBlad().versie();
    }
    return null;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getIntrek() {
    return intrek;
  }

  public void setIntrek(UUID intrek) {
    this.intrek = intrek;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }
}
