package nl.wijkwerk.communicatie;

import jakarta.enterprise.context.ApplicationScoped;
import nl.wijkwerk.kern.module.ModuleBeschrijving;

/** What this module says of itself. */
@ApplicationScoped
public class CommunicatieModule implements ModuleBeschrijving {
  @Override
  public String naam() {
    return "communicatie";
  }

  @Override
  public String titel() {
    return "Communicatie";
  }

  @Override
  public int plaats() {
    return 60;
  }
}
