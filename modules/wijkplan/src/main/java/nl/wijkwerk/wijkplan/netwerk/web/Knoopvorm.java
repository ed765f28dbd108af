package nl.wijkwerk.wijkplan.netwerk.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.netwerk.application.Knoopinhoud;
import nl.wijkwerk.wijkplan.netwerk.application.Netwerkbeeld;
import nl.wijkwerk.wijkplan.netwerk.domain.Bron;
import nl.wijkwerk.wijkplan.netwerk.domain.Knoopsoort;

/** What is typed and ticked about a node. */
public class Knoopvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private long versie;
  private Knoopsoort soort;
  private Bron bron = Bron.EIGEN;
  private String tekst;
  private boolean pm;
  private ArrayList<UUID> links = new ArrayList<>();
  private ArrayList<UUID> rechts = new ArrayList<>();
  private Knoopvorm begin;

  void begin(Netwerkbeeld beeld, Knoopsoort nieuw) {
    versie = beeld.versie();
    soort = nieuw;
    begin = new Knoopvorm();
  }

  void neemOver(Netwerkbeeld beeld, Netwerkbeeld.Knoop knoop) {
    vul(beeld, knoop);
    begin = new Knoopvorm();
    begin.vul(beeld, knoop);
  }

  private void vul(Netwerkbeeld beeld, Netwerkbeeld.Knoop knoop) {
    versie = beeld.versie();
    soort = knoop.soort();
    bron = knoop.bron();
    tekst = knoop.tekst();
    pm = knoop.pm();
    links = ids(beeld, knoop, -1);
    rechts = ids(beeld, knoop, 1);
  }

  private static ArrayList<UUID> ids(Netwerkbeeld beeld, Netwerkbeeld.Knoop knoop, int kant) {
    return new ArrayList<>(
        beeld.burenVan(knoop).stream()
            .filter(b -> b.soort().ordinal() - knoop.soort().ordinal() == kant)
            .map(Netwerkbeeld.Knoop::id)
            .sorted()
            .toList());
  }

  /**
   * Joins what was typed with what a colleague saved since the form was opened.
   *
   * @param knoop as it is now, or null when this form makes a new one
   */
  Botsing voegSamen(
      Netwerkbeeld beeld,
      Netwerkbeeld.Knoop knoop,
      Weergave wk,
      Function<List<UUID>, String> inWoorden) {
    Botsing b = new Botsing();
    if (knoop != null) {
      Knoopvorm nu = new Knoopvorm();
      nu.vul(beeld, knoop);
      tekst = b.veld(wk.zin("netwerk.tekst"), begin.tekst, tekst, nu.tekst);
      pm = b.veld(wk.zin("netwerk.is-pm"), begin.pm, pm, nu.pm, p -> wk.zin("netwerk.is-pm." + p));
      links = keuze(b, wk.zin("netwerk.links"), begin.links, links, nu.links, inWoorden);
      rechts = keuze(b, wk.zin("netwerk.rechts"), begin.rechts, rechts, nu.rechts, inWoorden);
      begin = nu;
    }
    Set<UUID> er = new HashSet<>(beeld.knopen().stream().map(Netwerkbeeld.Knoop::id).toList());
    links.retainAll(er);
    rechts.retainAll(er);
    versie = beeld.versie();
    return b;
  }

  private static ArrayList<UUID> keuze(
      Botsing b,
      String veld,
      List<UUID> begin,
      List<UUID> nu,
      List<UUID> opgeslagen,
      Function<List<UUID>, String> inWoorden) {
    return new ArrayList<>(
        b.veld(veld, begin, nu.stream().sorted().toList(), opgeslagen, inWoorden));
  }

  Knoopinhoud inhoud() {
    Set<UUID> buren = new HashSet<>(links);
    buren.addAll(rechts);
    return new Knoopinhoud(soort, tekst, pm, buren);
  }

  long versie() {
    return versie;
  }

  Knoopsoort soort() {
    return soort;
  }

  public Bron getBron() {
    return bron;
  }

  public String getTekst() {
    return tekst;
  }

  public void setTekst(String tekst) {
    this.tekst = tekst;
  }

  public boolean isPm() {
    return pm;
  }

  public void setPm(boolean pm) {
    this.pm = pm;
  }

  public List<UUID> getLinks() {
    return links;
  }

  public void setLinks(List<UUID> links) {
    this.links = new ArrayList<>(links);
  }

  public List<UUID> getRechts() {
    return rechts;
  }

  public void setRechts(List<UUID> rechts) {
    this.rechts = new ArrayList<>(rechts);
  }
}
