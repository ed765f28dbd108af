package nl.wijkwerk.communicatie.publicatie.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.wijkwerk.communicatie.publicatie.application.TermijnenInstellen;
import nl.wijkwerk.communicatie.publicatie.application.TermijnenInstellen.Termijnbeeld;
import nl.wijkwerk.communicatie.publicatie.domain.Aanleidingssoort;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Handeling;

/** The terms of this municipality; the administrator can set one at a time. */
@Named("termijnen")
@ViewScoped
public class TermijnenView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient TermijnenInstellen instellen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;

  private Aanleidingssoort soort;
  private Long versie;
  private Integer werkdagen;

  public void laad() {
    getLijst().stream()
        .filter(t -> t.soort() == soort)
        .forEach(
            t -> {
              versie = t.versie();
              werkdagen = t.werkdagen();
            });
  }

  public String stelIn() {
    if (handeling.voerUit(() -> instellen.stelIn(soort, versie, werkdagen))) {
      handeling.gelukt("termijnen.gelukt");
      return "/termijnen?faces-redirect=true";
    }
    getLijst().stream().filter(t -> t.soort() == soort).forEach(t -> versie = t.versie());
    return null;
  }

  public List<Termijnbeeld> getLijst() {
    return instellen.lees();
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.BEHEER, null);
  }

  public Aanleidingssoort getSoort() {
    return soort;
  }

  public void setSoort(Aanleidingssoort soort) {
    this.soort = soort;
  }

  public Long getVersie() {
    return versie;
  }

  public void setVersie(Long versie) {
    this.versie = versie;
  }

  public Integer getWerkdagen() {
    return werkdagen;
  }

  public void setWerkdagen(Integer werkdagen) {
    this.werkdagen = werkdagen;
  }
}
