package nl.wijkwerk.monitoring.mkba.web;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.monitoring.beeld.web.Beeldbron;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.mkba.application.Mkbastukken;
import nl.wijkwerk.stuk.Stuk;

/** A picture of an MKBA as a file, with the table that it was drawn from. */
abstract class Mkbaplaat implements Beeldbron {
  @Inject private Mkbastukken stukken;

  /** The part of the analysis that it shows. */
  abstract Mkbastukken.Deel deel();

  @Override
  public String naam() {
    return "mkba-" + deel().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Stuk maak(Map<String, String> vraag, Beeldtaal taal) {
    return stukken.lees(Lees.id(String.valueOf(vraag.get("id"))), deel());
  }
}
