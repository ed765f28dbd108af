package nl.wijkwerk.kern.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether this module can be used now, and if not why not. */
@ApplicationScoped
public class Gereedheid {
  private Databasewacht wacht;
  private volatile boolean klaar;
  private volatile String reden = "De module start.";

  protected Gereedheid() {}

  @Inject
  public Gereedheid(Databasewacht wacht) {
    this.wacht = wacht;
  }

  public boolean gereed() {
    return klaar && wacht.antwoordt();
  }

  /** Whether the module was ready, and the database fell silent since. */
  public boolean databaseStil() {
    return klaar && !wacht.antwoordt();
  }

  /** One sentence for whoever waits. */
  public String reden() {
    return databaseStil() ? "De database antwoordt niet." : reden;
  }

  void wacht(String waarom) {
    klaar = false;
    reden = waarom;
  }

  void klaar() {
    reden = "";
    klaar = true;
    wacht.begin();
  }
}
