package nl.wijkwerk.middelen;

import jakarta.enterprise.context.ApplicationScoped;
import nl.wijkwerk.kern.module.ModuleBeschrijving;

/** What this module says of itself. */
@ApplicationScoped
public class MiddelenModule implements ModuleBeschrijving {
  @Override
  public String naam() {
    return "middelen";
  }

  @Override
  public String titel() {
    return "Middelen";
  }

  @Override
  public int plaats() {
    return 40;
  }
}
