package nl.wijkwerk.monitoring.mkba.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.wijkwerk.monitoring.mkba.application.Mkbastukken.Deel;

/** Who pays and who profits. */
@ApplicationScoped
public class Partijenplaat extends Mkbaplaat {
  @Override
  Deel deel() {
    return Deel.PARTIJEN;
  }
}
