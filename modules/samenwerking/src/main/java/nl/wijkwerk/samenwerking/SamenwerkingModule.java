package nl.wijkwerk.samenwerking;

import jakarta.enterprise.context.ApplicationScoped;
import nl.wijkwerk.kern.module.ModuleBeschrijving;

/** What this module says of itself. */
@ApplicationScoped
public class SamenwerkingModule implements ModuleBeschrijving {
  @Override
  public String naam() {
    return "samenwerking";
  }

  @Override
  public String titel() {
    return "Opgavetafel";
  }

  @Override
  public int plaats() {
    return 50;
  }
}
