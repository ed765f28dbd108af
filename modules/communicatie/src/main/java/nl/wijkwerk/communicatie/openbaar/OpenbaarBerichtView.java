package nl.wijkwerk.communicatie.openbaar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.wijkwerk.communicatie.publicatie.application.OpenbaarLezen;
import nl.wijkwerk.communicatie.publicatie.application.Publicatiebeeld;
import nl.wijkwerk.kern.fout.NietGevonden;

/** One message for residents, with the texts that stood there before. */
@Named("openbaarBericht")
@RequestScoped
public class OpenbaarBerichtView {
  @Inject private OpenbaarLezen lezen;

  private UUID id;
  private Publicatiebeeld bericht;

  public void laad() {
    if (id == null) {
      throw new NietGevonden("bericht");
    }
    bericht = lezen.bericht(id);
  }

  public Publicatiebeeld getBericht() {
    return bericht;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
