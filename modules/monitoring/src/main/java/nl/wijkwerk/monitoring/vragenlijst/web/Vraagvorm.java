package nl.wijkwerk.monitoring.vragenlijst.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.monitoring.vragenlijst.domain.Taalkeuze;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vraaginhoud;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vraagsoort;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vraagvertaling;

/** A question while it is being typed; answers to choose from stand one to a line. */
public class Vraagvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A question in another language. */
  public static class Vertaald implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String taal;
    private String tekst;
    private String opties;

    Vertaald(String taal) {
      this.taal = taal;
    }

    public String getTaal() {
      return taal;
    }

    public String getNaam() {
      return Taalkeuze.find(taal).map(Taalkeuze::naam).orElse(taal);
    }

    public String getRichting() {
      return Taalkeuze.find(taal).map(Taalkeuze::richting).orElse("ltr");
    }

    public String getTekst() {
      return tekst;
    }

    public void setTekst(String tekst) {
      this.tekst = tekst;
    }

    public String getOpties() {
      return opties;
    }

    public void setOpties(String opties) {
      this.opties = opties;
    }
  }

  private final String id = UUID.randomUUID().toString();
  private Vraagsoort soort = Vraagsoort.SCHAAL;
  private String tekst;
  private String opties;
  private boolean verplicht;
  private final List<Vertaald> vertalingen = new ArrayList<>();

  Vraagvorm(List<String> talen) {
    pasTalenAan(talen);
  }

  Vraagvorm(Vraaginhoud v) {
    soort = v.soort();
    tekst = v.tekst();
    opties = String.join("\n", v.opties());
    verplicht = v.verplicht();
    for (Vraagvertaling taal : v.vertalingen()) {
      Vertaald vertaald = new Vertaald(taal.taal());
      vertaald.tekst = taal.tekst();
      vertaald.opties = String.join("\n", taal.opties());
      vertalingen.add(vertaald);
    }
  }

  /** Has a place for each of these languages, and keeps what was typed of them. */
  final void pasTalenAan(List<String> talen) {
    vertalingen.removeIf(v -> !talen.contains(v.taal));
    talen.stream()
        .filter(t -> vertalingen.stream().noneMatch(v -> v.taal.equals(t)))
        .forEach(t -> vertalingen.add(new Vertaald(t)));
  }

  Vraaginhoud inhoud() {
    return new Vraaginhoud(
        soort,
        tekst,
        regels(opties),
        verplicht,
        vertalingen.stream()
            .map(v -> new Vraagvertaling(v.taal, v.tekst, regels(v.opties)))
            .collect(Collectors.toList()));
  }

  /** Lines that stand in a field which the kind of question does not have are left out. */
  private List<String> regels(String tekst) {
    return tekst == null || !soort.metOpties() ? List.of() : List.of(tekst.split("\\R"));
  }

  /** By which the browser knows a row again after one was added or taken out. */
  public String getId() {
    return id;
  }

  public List<Vertaald> getVertalingen() {
    return vertalingen;
  }

  public Vraagsoort getSoort() {
    return soort;
  }

  public void setSoort(Vraagsoort soort) {
    this.soort = soort;
  }

  public String getTekst() {
    return tekst;
  }

  public void setTekst(String tekst) {
    this.tekst = tekst;
  }

  public String getOpties() {
    return opties;
  }

  public void setOpties(String opties) {
    this.opties = opties;
  }

  public boolean isVerplicht() {
    return verplicht;
  }

  public void setVerplicht(boolean verplicht) {
    this.verplicht = verplicht;
  }
}
