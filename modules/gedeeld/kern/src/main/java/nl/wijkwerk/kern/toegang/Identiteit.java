package nl.wijkwerk.kern.toegang;

import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Who makes this request. Set once, by the sign-on filter or by work that the system does itself;
 * everything that authorises or records asks here.
 */
@RequestScoped
public class Identiteit implements Serializable {
  private static final long serialVersionUID = 1L;

  private UUID persoonId;
  private String gebruikersnaam;
  private String naam;
  private List<Toekenning> toekenningen = List.of();
  private String herkomst = "systeem";
  private boolean systeem;

  /** The person who was recognised at sign-on, with the roles that hold today. */
  public void meldAan(
      UUID id, String gebruikersnaam, String naam, List<Toekenning> toekenningen, String herkomst) {
    this.persoonId = id;
    this.gebruikersnaam = gebruikersnaam;
    this.naam = naam;
    this.toekenningen = List.copyOf(toekenningen);
    this.herkomst = herkomst;
    this.systeem = false;
  }

  /** Work of the product itself: following events, loading the sample municipality. */
  public void meldSysteemAan(String onderdeel) {
    this.persoonId = null;
    this.gebruikersnaam = "systeem";
    this.naam = "Wijkwerk";
    this.toekenningen = List.of();
    this.herkomst = onderdeel;
    this.systeem = true;
  }

  public boolean aangemeld() {
    return persoonId != null || systeem;
  }

  public boolean isSysteem() {
    return systeem;
  }

  public UUID persoonId() {
    return persoonId;
  }

  public String gebruikersnaam() {
    return gebruikersnaam;
  }

  public String naam() {
    return naam;
  }

  public String herkomst() {
    return herkomst;
  }

  public List<Toekenning> toekenningen() {
    return toekenningen;
  }
}
