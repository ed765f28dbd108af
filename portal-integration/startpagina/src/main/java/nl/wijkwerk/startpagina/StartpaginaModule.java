package nl.wijkwerk.startpagina;

import jakarta.enterprise.context.ApplicationScoped;
import nl.wijkwerk.kern.module.ModuleBeschrijving;

/** What this module says of itself. */
@ApplicationScoped
public class StartpaginaModule implements ModuleBeschrijving {
  @Override
  public String naam() {
    return "start";
  }

  @Override
  public String titel() {
    return "Start";
  }

  @Override
  public int plaats() {
    return 10;
  }

  @Override
  public String pad() {
    return "/";
  }

  @Override
  public String schema() {
    return "startpagina";
  }
}
