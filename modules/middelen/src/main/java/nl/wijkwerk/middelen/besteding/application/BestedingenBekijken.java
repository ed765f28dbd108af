package nl.wijkwerk.middelen.besteding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.spoor.Spoorlezer;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.middelen.besteding.domain.Besteding;
import nl.wijkwerk.middelen.besteding.persistence.Bestedingslezer;

/** Shows what money goes to outside the plans. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class BestedingenBekijken {
  @Inject private Bestedingslezer lezer;
  @Inject private Spoorlezer spoor;

  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public Pagina<Bestedingsregel> zoek(Bestedingsfilter filter, int pagina, int grootte) {
    return lezer.zoek(filter, pagina, grootte);
  }

  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public List<Bestedingsregel> alle(Bestedingsfilter filter) {
    return lezer.alle(filter);
  }

  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public Bestedingstotaal totaal(Bestedingsfilter filter) {
    return lezer.totaal(filter);
  }

  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public Bestedingsregel lees(UUID id) {
    return lezer.een(id).stream().findFirst().orElseThrow(() -> new NietGevonden("besteding"));
  }

  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public boolean bestaat(UUID id) {
    return !lezer.een(id).isEmpty();
  }

  /** What happened to it and to its money, newest first. */
  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  public Pagina<Spoorregel> spoor(UUID id, int pagina, int grootte) {
    return spoor.van(Besteding.onderwerp(id), pagina, grootte);
  }
}
