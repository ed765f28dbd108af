package nl.wijkwerk.braaf.boom.domain;

import java.util.Optional;

/** All trees. */
public interface Plantbomen {
  Optional<Plantboom> find(long id);
}
