package nl.wijkwerk.stout.boom.web;

import java.util.List;
import nl.wijkwerk.stout.boom.domain.OpenBoom;

/** A screen that holds entities. */
public class BomenLijstView {
  private List<OpenBoom> bomen = List.of();

  public int getAantal() {
    return bomen.size();
  }
}
