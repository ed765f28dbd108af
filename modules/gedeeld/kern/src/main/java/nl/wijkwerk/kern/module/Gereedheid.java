package nl.wijkwerk.kern.module;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether this module can be used yet, and if not why not. */
@ApplicationScoped
public class Gereedheid {
  private volatile boolean gereed;
  private volatile String reden = "De module start.";

  public boolean gereed() {
    return gereed;
  }

  /** One sentence for whoever waits. */
  public String reden() {
    return reden;
  }

  void wacht(String waarom) {
    gereed = false;
    reden = waarom;
  }

  void klaar() {
    reden = "";
    gereed = true;
  }
}
