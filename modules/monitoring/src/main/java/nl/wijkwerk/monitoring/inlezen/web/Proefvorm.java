package nl.wijkwerk.monitoring.inlezen.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.monitoring.inlezen.application.Proefbeeld;
import nl.wijkwerk.monitoring.inlezen.application.Proefkeuze;
import nl.wijkwerk.monitoring.inlezen.domain.Getalschrift;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomrol;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;

/** What is filled in about a file before it is read in. */
public class Proefvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int VOORBEELDEN = 3;

  private long versie;
  private Integer jaar;
  private LocalDate momentopname;
  private boolean deel;
  private String bron;
  private Getalschrift getalschrift;
  private final List<Kolomvorm> kolommen = new ArrayList<>();
  private final List<Onderwerpvorm> onderwerpen = new ArrayList<>();

  void neemOver(Proefbeeld beeld) {
    versie = beeld.proef().versie();
    jaar = beeld.proef().jaar();
    momentopname = beeld.proef().momentopname();
    deel = beeld.proef().deel();
    kolommen.clear();
    onderwerpen.clear();
    if (beeld.eigen() != null) {
      Toewijzing keuzes = beeld.eigen().keuzes();
      bron = keuzes.bron();
      getalschrift = keuzes.getalschrift();
      for (int i = 0; i < keuzes.kolommen().size(); i++) {
        int kolom = i;
        kolommen.add(
            new Kolomvorm(
                i + 1,
                keuzes.kolommen().get(i),
                beeld.eigen().rijen().stream()
                    .map(rij -> rij.get(kolom))
                    .filter(cel -> !cel.isBlank())
                    .limit(VOORBEELDEN)
                    .toList()));
      }
      keuzes.onderwerpen().forEach(o -> onderwerpen.add(new Onderwerpvorm(o)));
    }
  }

  Proefkeuze keuze() {
    return new Proefkeuze(
        jaar,
        momentopname,
        deel,
        kolommen.isEmpty()
            ? null
            : new Toewijzing(
                bron,
                getalschrift,
                kolommen.stream().map(Kolomvorm::keuze).toList(),
                onderwerpen.stream().map(Onderwerpvorm::keuze).toList()));
  }

  long versie() {
    return versie;
  }

  /** Whether the rows name their measure. */
  public boolean isLang() {
    return kolommen.stream().anyMatch(k -> k.getRol() == Kolomrol.ONDERWERP);
  }

  public Integer getJaar() {
    return jaar;
  }

  public void setJaar(Integer jaar) {
    this.jaar = jaar;
  }

  public LocalDate getMomentopname() {
    return momentopname;
  }

  public void setMomentopname(LocalDate momentopname) {
    this.momentopname = momentopname;
  }

  public boolean isDeel() {
    return deel;
  }

  public void setDeel(boolean deel) {
    this.deel = deel;
  }

  public String getBron() {
    return bron;
  }

  public void setBron(String bron) {
    this.bron = bron;
  }

  public Getalschrift getGetalschrift() {
    return getalschrift;
  }

  public void setGetalschrift(Getalschrift getalschrift) {
    this.getalschrift = getalschrift;
  }

  public List<Kolomvorm> getKolommen() {
    return List.copyOf(kolommen);
  }

  public List<Onderwerpvorm> getOnderwerpen() {
    return List.copyOf(onderwerpen);
  }
}
