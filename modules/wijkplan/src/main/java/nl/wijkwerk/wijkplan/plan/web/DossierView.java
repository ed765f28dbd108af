package nl.wijkwerk.wijkplan.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.document.Document;
import nl.wijkwerk.kern.document.Documenteisen;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;

/** The documents of a plan. */
@Named("dossier")
@ViewScoped
public class DossierView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Plannen plannen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;

  private UUID id;
  private transient Part bestand;
  private transient Plan plan;

  public void laad() {
    plan = plannen.lees(id);
  }

  public String voegToe() {
    boolean gelukt =
        handeling.voerUit(
            () -> plannen.voegDocumentToe(id, bestand.getSubmittedFileName(), inhoud()));
    if (!gelukt) {
      return null;
    }
    handeling.gelukt("dossier.toegevoegd");
    return "/dossier?faces-redirect=true&id=" + id;
  }

  // One byte more than is allowed is enough to refuse a file that is too large.
  private byte[] inhoud() {
    try (InputStream stroom = bestand.getInputStream()) {
      return stroom.readNBytes((int) Documenteisen.GROOTSTE + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Document> getDocumenten() {
    return plannen.dossier(id);
  }

  public boolean isMagToevoegen() {
    return toegang.mag(Bevoegdheid.DOCUMENT_TOEVOEGEN, getPlan().gebied());
  }

  public Plan getPlan() {
    if (plan == null) {
      plan = plannen.lees(id);
    }
    return plan;
  }

  public Part getBestand() {
    return bestand;
  }

  public void setBestand(Part bestand) {
    this.bestand = bestand;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
