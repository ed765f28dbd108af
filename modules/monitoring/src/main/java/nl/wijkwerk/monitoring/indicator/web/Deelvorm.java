package nl.wijkwerk.monitoring.indicator.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import nl.wijkwerk.monitoring.indicator.domain.Deel;

/** A part of a composite as the form holds it. */
public class Deelvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String id = UUID.randomUUID().toString();
  private String maat;
  private BigDecimal gewicht;

  Deelvorm() {
    gewicht = BigDecimal.ONE;
  }

  Deelvorm(Deel deel) {
    maat = deel.maat();
    gewicht = deel.gewicht();
  }

  Deel deel() {
    return new Deel(maat, gewicht);
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Deelvorm d
        && Objects.equals(maat, d.maat)
        && (gewicht == null
            ? d.gewicht == null
            : d.gewicht != null && gewicht.compareTo(d.gewicht) == 0);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(maat);
  }

  /** By which the browser knows a row again after one was added or taken out. */
  public String getId() {
    return id;
  }

  public String getMaat() {
    return maat;
  }

  public void setMaat(String maat) {
    this.maat = maat;
  }

  public BigDecimal getGewicht() {
    return gewicht;
  }

  public void setGewicht(BigDecimal gewicht) {
    this.gewicht = gewicht;
  }
}
