package nl.wijkwerk.monitoring.indicator.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** An indicator for a test, in which only what the test is about has to be said. */
public final class Proefindicator {
  private final Meetwijze meetwijze;
  private final List<Deel> delen = new ArrayList<>();
  private String naam = "Proef";
  private String teller;
  private String noemer;
  private String telling;
  private BigDecimal factor = BigDecimal.ONE;
  private Integer basisjaar;
  private int minimum;
  private String thema;
  private Richting richting = Richting.LAGER;
  private BigDecimal tolerantie = new BigDecimal("1.5");
  private boolean objectief = true;
  private int decimalen = 1;

  public Proefindicator(Meetwijze meetwijze) {
    this.meetwijze = meetwijze;
  }

  public Proefindicator naam(String zo) {
    naam = zo;
    return this;
  }

  public Proefindicator thema(String zo) {
    thema = zo;
    return this;
  }

  /** The first measure also counts the observations. */
  public Proefindicator maten(String eerste, String tweede) {
    teller = eerste;
    noemer = tweede;
    telling = eerste;
    return this;
  }

  public Proefindicator deel(String maat, String gewicht) {
    delen.add(new Deel(maat, gewicht == null ? null : new BigDecimal(gewicht)));
    return this;
  }

  public Proefindicator maal(String zoveel) {
    factor = new BigDecimal(zoveel);
    return this;
  }

  public Proefindicator vanaf(Integer jaar) {
    basisjaar = jaar;
    return this;
  }

  public Proefindicator tenminste(int waarnemingen, String geteldMet) {
    minimum = waarnemingen;
    telling = geteldMet;
    return this;
  }

  public Proefindicator beter(Richting kant) {
    richting = kant;
    return this;
  }

  public Proefindicator marge(String hoeveel) {
    tolerantie = new BigDecimal(hoeveel);
    return this;
  }

  /** Shown as a whole number. */
  public Proefindicator heel() {
    decimalen = 0;
    return this;
  }

  /** Of people who were asked. */
  public Proefindicator gevraagd() {
    objectief = false;
    return this;
  }

  public Indicatorinhoud inhoud() {
    return new Indicatorinhoud(
        naam,
        null,
        "Waar het over gaat.",
        null,
        thema,
        "aantal",
        null,
        richting,
        "Proef",
        Frequentie.JAAR,
        objectief,
        false,
        meetwijze,
        teller,
        noemer,
        delen,
        factor,
        basisjaar,
        telling,
        decimalen,
        minimum,
        tolerantie,
        BigDecimal.valueOf(2),
        true);
  }

  public Indicator maak() {
    return new Indicator("PROEF", 10, inhoud(), 1);
  }
}
