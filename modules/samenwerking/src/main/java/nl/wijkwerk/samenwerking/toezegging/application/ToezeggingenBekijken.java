package nl.wijkwerk.samenwerking.toezegging.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingen;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingfilter;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingregel;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingregister;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingtelling;

/** Reads the register of promises. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class ToezeggingenBekijken {
  @Inject private Toezeggingregister register;
  @Inject private Toezeggingen toezeggingen;
  @Inject private Clock klok;

  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public Pagina<Toezeggingregel> zoek(Toezeggingfilter filter, int pagina, int grootte) {
    return register.zoek(filter, LocalDate.now(klok), pagina, grootte);
  }

  /** Counts those of an area, or all when it is null. */
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public Toezeggingtelling tel(String gebied) {
    return register.tel(gebied, LocalDate.now(klok));
  }

  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public Toezeggingblad lees(UUID id) {
    Toezeggingregel regel =
        register.find(id, LocalDate.now(klok)).orElseThrow(() -> new NietGevonden("toezegging"));
    List<Stapregel> stappen =
        new ArrayList<>(toezeggingen.read(id).stappen().stream().map(Stapregel::van).toList());
    Collections.reverse(stappen);
    return new Toezeggingblad(regel, stappen);
  }

  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public boolean bestaat(UUID id) {
    return toezeggingen.find(id).isPresent();
  }
}
