package nl.wijkwerk.wijkplan;

import jakarta.enterprise.context.ApplicationScoped;
import nl.wijkwerk.kern.module.ModuleBeschrijving;

/** What this module says of itself. */
@ApplicationScoped
public class WijkplanModule implements ModuleBeschrijving {
  @Override
  public String naam() {
    return "wijkplan";
  }

  @Override
  public String titel() {
    return "Wijkplan";
  }

  @Override
  public int plaats() {
    return 20;
  }
}
