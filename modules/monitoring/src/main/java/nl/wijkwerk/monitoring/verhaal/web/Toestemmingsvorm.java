package nl.wijkwerk.monitoring.verhaal.web;

import java.io.Serializable;
import java.time.LocalDate;
import nl.wijkwerk.monitoring.verhaal.domain.Toestemming;
import nl.wijkwerk.monitoring.verhaal.domain.Toestemmingswijze;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;

/** What is typed about the consent of a person. */
public class Toestemmingsvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String naam;
  private boolean verteller;
  private boolean inBeeld;
  private String gegevenDoor;
  private Toestemmingswijze wijze;
  private LocalDate gegevenOp;
  private LocalDate geldigTot;

  void vul(Toestemming t) {
    naam = t.naam();
    verteller = t.verteller();
    inBeeld = t.inBeeld();
    gegevenDoor = t.gegevenDoor();
    wijze = t.wijze();
    gegevenOp = t.gegevenOp();
    geldigTot = t.geldigTot();
  }

  Toestemming toestemming() {
    return new Toestemming(naam, verteller, inBeeld, gegevenDoor, wijze, gegevenOp, geldigTot);
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Toestemmingsvorm begin, Toestemming nu, Weergave wk) {
    Botsing b = new Botsing();
    naam = b.veld(wk.zin("toestemming.naam"), begin.naam, naam, nu.naam());
    verteller =
        b.veld(
            wk.zin("toestemming.verteller"),
            begin.verteller,
            verteller,
            nu.verteller(),
            v -> jaNee(v, wk));
    inBeeld =
        b.veld(
            wk.zin("toestemming.in-beeld"),
            begin.inBeeld,
            inBeeld,
            nu.inBeeld(),
            v -> jaNee(v, wk));
    gegevenDoor =
        b.veld(
            wk.zin("toestemming.gegeven-door"), begin.gegevenDoor, gegevenDoor, nu.gegevenDoor());
    wijze =
        b.veld(
            wk.zin("toestemming.wijze"),
            begin.wijze,
            wijze,
            nu.wijze(),
            w -> wk.zin("toestemmingswijze." + w));
    gegevenOp =
        b.veld(
            wk.zin("toestemming.gegeven-op"),
            begin.gegevenOp,
            gegevenOp,
            nu.gegevenOp(),
            wk::datum);
    geldigTot =
        b.veld(
            wk.zin("toestemming.geldig-tot"),
            begin.geldigTot,
            geldigTot,
            nu.geldigTot(),
            wk::datum);
    return b;
  }

  private static String jaNee(boolean waarde, Weergave wk) {
    return wk.zin(waarde ? "toestemming.ja" : "toestemming.nee");
  }

  public String getNaam() {
    return naam;
  }

  public void setNaam(String naam) {
    this.naam = naam;
  }

  public boolean isVerteller() {
    return verteller;
  }

  public void setVerteller(boolean verteller) {
    this.verteller = verteller;
  }

  public boolean isInBeeld() {
    return inBeeld;
  }

  public void setInBeeld(boolean inBeeld) {
    this.inBeeld = inBeeld;
  }

  public String getGegevenDoor() {
    return gegevenDoor;
  }

  public void setGegevenDoor(String gegevenDoor) {
    this.gegevenDoor = gegevenDoor;
  }

  public Toestemmingswijze getWijze() {
    return wijze;
  }

  public void setWijze(Toestemmingswijze wijze) {
    this.wijze = wijze;
  }

  public LocalDate getGegevenOp() {
    return gegevenOp;
  }

  public void setGegevenOp(LocalDate gegevenOp) {
    this.gegevenOp = gegevenOp;
  }

  public LocalDate getGeldigTot() {
    return geldigTot;
  }

  public void setGeldigTot(LocalDate geldigTot) {
    this.geldigTot = geldigTot;
  }
}
