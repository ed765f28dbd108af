package nl.wijkwerk.kern.toegang;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.wijkwerk.kern.fout.GeenToegang;
import nl.wijkwerk.kern.fout.NietAangemeld;
import nl.wijkwerk.kern.gebied.Gebiedsindeling;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Decides whether who is signed in may do something, and where. Whatever is not granted by a role
 * that is valid today is refused.
 */
@RequestScoped
public class Toegang {
  private Identiteit identiteit;
  private Gebiedsindeling indeling;
  private boolean gebiedGetoetst;

  protected Toegang() {}

  @Inject
  public Toegang(Identiteit identiteit, Gebiedsindeling indeling) {
    this.identiteit = identiteit;
    this.indeling = indeling;
  }

  /** Whether the power is there in this area; an area of null asks for the whole municipality. */
  @Bedrijfsregel("KRN-01")
  public boolean mag(Bevoegdheid bevoegdheid, String gebied) {
    if (identiteit.isSysteem()) {
      return true;
    }
    for (Toekenning toekenning : identiteit.toekenningen()) {
      if (toekenning.rol().heeft(bevoegdheid)
          && (!Rol.gebonden(bevoegdheid)
              || toekenning.gebied() == null
              || (gebied != null && indeling.ligtIn(gebied, toekenning.gebied())))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the power is there in some area at all. */
  public boolean magErgens(Bevoegdheid bevoegdheid) {
    return identiteit.isSysteem()
        || identiteit.toekenningen().stream().anyMatch(t -> t.rol().heeft(bevoegdheid));
  }

  /**
   * Refuses when the power is not there in this area.
   *
   * @throws NietAangemeld when nobody is signed in
   * @throws GeenToegang when it is not granted
   */
  public void vereis(Bevoegdheid bevoegdheid, String gebied) {
    if (!identiteit.aangemeld()) {
      throw new NietAangemeld();
    }
    if (!mag(bevoegdheid, gebied)) {
      throw new GeenToegang(bevoegdheid, gebied);
    }
    gebiedGetoetst = true;
  }

  /** Says that a change concerns no area, so that no area has to be checked. */
  public void vereisGemeentebreed(Bevoegdheid bevoegdheid) {
    vereis(bevoegdheid, null);
  }

  void vereisErgens(Bevoegdheid bevoegdheid) {
    if (!identiteit.aangemeld()) {
      throw new NietAangemeld();
    }
    if (!magErgens(bevoegdheid)) {
      throw new GeenToegang(bevoegdheid, null);
    }
  }

  /** Refuses who has none of these powers anywhere. */
  void vereisEen(Bevoegdheid... bevoegdheden) {
    for (Bevoegdheid bevoegdheid : bevoegdheden) {
      if (magErgens(bevoegdheid)) {
        return;
      }
    }
    throw new GeenToegang(bevoegdheden[0], null);
  }

  /** Starts a new check and gives the outcome of the surrounding one, to be put back afterwards. */
  boolean begin() {
    boolean vorige = gebiedGetoetst;
    gebiedGetoetst = identiteit.isSysteem();
    return vorige;
  }

  /** Ends the check that {@link #begin()} started and says whether an area was checked in it. */
  boolean eindig(boolean vorige) {
    boolean getoetst = gebiedGetoetst;
    gebiedGetoetst = vorige;
    return getoetst;
  }
}
