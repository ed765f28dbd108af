package nl.wijkwerk.stout.boom.domain;

import jakarta.faces.context.FacesContext;

/** A rule that knows about the screen. */
public class KentHetScherm {
  public boolean opScherm() {
    return FacesContext.getCurrentInstance() != null;
  }
}
