package nl.wijkwerk.monitoring.vragenlijst.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.monitoring.beeld.web.Beeldbron;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.vragenlijst.application.Vragenlijststukken;
import nl.wijkwerk.stuk.Stuk;

/** The answers to a question of a questionnaire as a file. */
@ApplicationScoped
public class Antwoordbeeld implements Beeldbron {
  @Inject private Vragenlijststukken stukken;

  @Override
  public String naam() {
    return "antwoorden";
  }

  @Override
  public Stuk maak(Map<String, String> vraag, Beeldtaal taal) {
    return stukken.vraag(
        Lees.id(String.valueOf(vraag.get("id"))), Lees.getal("vraag", vraag.get("vraag")));
  }
}
