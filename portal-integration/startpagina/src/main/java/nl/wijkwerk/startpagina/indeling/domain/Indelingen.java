package nl.wijkwerk.startpagina.indeling.domain;

import java.util.Optional;
import java.util.UUID;

/** The start pages that people arranged. */
public interface Indelingen {
  Optional<Indeling> find(UUID persoonId);

  /**
   * @throws nl.wijkwerk.kern.fout.VerouderdeVersie when the person arranged one in the meantime
   */
  void voegToe(Indeling indeling);
}
