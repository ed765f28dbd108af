package nl.wijkwerk.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import nl.wijkwerk.kern.module.ModuleBeschrijving;

/** What this module says of itself. */
@ApplicationScoped
public class MonitoringModule implements ModuleBeschrijving {
  @Override
  public String naam() {
    return "monitoring";
  }

  @Override
  public String titel() {
    return "Monitoring";
  }

  @Override
  public int plaats() {
    return 30;
  }
}
