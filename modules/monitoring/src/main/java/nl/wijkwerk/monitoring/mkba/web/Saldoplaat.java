package nl.wijkwerk.monitoring.mkba.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.wijkwerk.monitoring.mkba.application.Mkbastukken.Deel;

/** The running balance over the years. */
@ApplicationScoped
public class Saldoplaat extends Mkbaplaat {
  @Override
  Deel deel() {
    return Deel.JAREN;
  }
}
