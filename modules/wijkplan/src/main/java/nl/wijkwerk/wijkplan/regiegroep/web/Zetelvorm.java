package nl.wijkwerk.wijkplan.regiegroep.web;

import java.io.Serializable;
import java.time.LocalDate;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.regiegroep.application.Regiegroepen;
import nl.wijkwerk.wijkplan.regiegroep.domain.Zetelinhoud;

/** What is typed about who sits in a seat. */
public class Zetelvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private long versie;
  private String bezetter;
  private LocalDate van;
  private LocalDate tot;
  private boolean voorzitter;
  private Zetelvorm begin;

  void neemOver(Regiegroepen.Zetelbeeld zetel) {
    vul(zetel);
    begin = new Zetelvorm();
    begin.vul(zetel);
  }

  private void vul(Regiegroepen.Zetelbeeld zetel) {
    versie = zetel.versie();
    bezetter = zetel.inhoud().bezetter();
    van = zetel.inhoud().van();
    tot = zetel.inhoud().tot();
    voorzitter = zetel.inhoud().voorzitter();
  }

  Zetelinhoud inhoud() {
    return new Zetelinhoud(bezetter, van, tot, voorzitter);
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Regiegroepen.Zetelbeeld nu, Weergave wk) {
    Botsing b = new Botsing();
    Zetelinhoud i = nu.inhoud();
    bezetter = b.veld(wk.zin("zetel.bezetter"), begin.bezetter, bezetter, i.bezetter());
    van = b.veld(wk.zin("zetel.van"), begin.van, van, i.van(), wk::datum);
    tot = b.veld(wk.zin("zetel.tot"), begin.tot, tot, i.tot(), wk::datum);
    voorzitter =
        b.veld(
            wk.zin("zetel.voorzitter"),
            begin.voorzitter,
            voorzitter,
            i.voorzitter(),
            v -> wk.zin(v ? "zetel.ja" : "zetel.nee"));
    versie = nu.versie();
    begin = new Zetelvorm();
    begin.vul(nu);
    return b;
  }

  long versie() {
    return versie;
  }

  public String getBezetter() {
    return bezetter;
  }

  public void setBezetter(String bezetter) {
    this.bezetter = bezetter;
  }

  public LocalDate getVan() {
    return van;
  }

  public void setVan(LocalDate van) {
    this.van = van;
  }

  public LocalDate getTot() {
    return tot;
  }

  public void setTot(LocalDate tot) {
    this.tot = tot;
  }

  public boolean isVoorzitter() {
    return voorzitter;
  }

  public void setVoorzitter(boolean voorzitter) {
    this.voorzitter = voorzitter;
  }
}
