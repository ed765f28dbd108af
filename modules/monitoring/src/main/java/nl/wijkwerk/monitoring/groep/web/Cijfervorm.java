package nl.wijkwerk.monitoring.groep.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import nl.wijkwerk.monitoring.groep.domain.GepubliceerdCijfer;

/** A published figure as the form holds it. */
public class Cijfervorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String id = UUID.randomUUID().toString();
  private String indicator;
  private Integer jaar;
  private BigDecimal waarde;
  private String bron;

  Cijfervorm() {}

  Cijfervorm(GepubliceerdCijfer cijfer) {
    indicator = cijfer.indicator();
    jaar = cijfer.jaar();
    waarde = cijfer.waarde();
    bron = cijfer.bron();
  }

  GepubliceerdCijfer cijfer() {
    return new GepubliceerdCijfer(indicator, jaar, waarde, bron);
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Cijfervorm c && gelijk(cijfer(), c.cijfer());
  }

  private static boolean gelijk(GepubliceerdCijfer a, GepubliceerdCijfer b) {
    return Objects.equals(a.indicator(), b.indicator())
        && Objects.equals(a.jaar(), b.jaar())
        && Objects.equals(a.bron(), b.bron())
        && (a.waarde() == null
            ? b.waarde() == null
            : b.waarde() != null && a.waarde().compareTo(b.waarde()) == 0);
  }

  @Override
  public int hashCode() {
    return Objects.hash(indicator, jaar);
  }

  /** By which the browser knows a row again after one was added or taken out. */
  public String getId() {
    return id;
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }

  public Integer getJaar() {
    return jaar;
  }

  public void setJaar(Integer jaar) {
    this.jaar = jaar;
  }

  public BigDecimal getWaarde() {
    return waarde;
  }

  public void setWaarde(BigDecimal waarde) {
    this.waarde = waarde;
  }

  public String getBron() {
    return bron;
  }

  public void setBron(String bron) {
    this.bron = bron;
  }
}
