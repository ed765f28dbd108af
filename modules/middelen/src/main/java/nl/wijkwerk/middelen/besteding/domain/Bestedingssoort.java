package nl.wijkwerk.middelen.besteding.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.middelen.begroting.domain.Tekst;

/** A kind of spending that the municipality allows outside a plan, or says that it does not. */
@Entity
@Table(schema = "middelen", name = "bestedingssoort")
public class Bestedingssoort {
  @Id private String code;
  @Version private long versie;
  private String naam;
  private boolean toegestaan;
  private String toelichting;

  protected Bestedingssoort() {}

  public Bestedingssoort(String code, String naam, boolean toegestaan, String toelichting) {
    if (code == null || !code.matches("[a-z0-9-]{1,40}")) {
      throw new OngeldigeInvoer("code", "middelen.soort.code");
    }
    this.code = code;
    stelIn(naam, toegestaan, toelichting);
  }

  @Bedrijfsregel("MID-17")
  public void stelIn(String nieuweNaam, boolean mag, String uitleg) {
    String kaal = Tekst.eis("naam", nieuweNaam, Tekst.NAAM);
    if (kaal == null) {
      throw new Regelovertreding("MID-17", "naam", "middelen.soort.zonder-naam");
    }
    this.naam = kaal;
    this.toegestaan = mag;
    this.toelichting = Tekst.eis("toelichting", uitleg, Tekst.TOELICHTING);
  }

  @Bedrijfsregel("MID-17")
  void eisToegestaan() {
    if (!toegestaan) {
      throw new Regelovertreding("MID-17", "soort", "middelen.soort.niet-toegestaan", naam);
    }
  }

  public String code() {
    return code;
  }

  public long versie() {
    return versie;
  }

  public String naam() {
    return naam;
  }

  public boolean toegestaan() {
    return toegestaan;
  }

  public String toelichting() {
    return toelichting;
  }
}
