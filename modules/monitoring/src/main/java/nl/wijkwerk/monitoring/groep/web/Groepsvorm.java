package nl.wijkwerk.monitoring.groep.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.monitoring.groep.application.Groepsbeeld;
import nl.wijkwerk.monitoring.groep.domain.Groepsinhoud;
import nl.wijkwerk.monitoring.groep.domain.Groepsoort;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;

/** The form of a group while it is being filled in; its kind is chosen before. */
public class Groepsvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Groepsoort soort;
  private String naam;
  private String omschrijving;
  private List<String> wijken = new ArrayList<>();
  private String codes;
  private List<Cijfervorm> cijfers = new ArrayList<>();
  private Groepsvorm begin;

  private Groepsvorm(Groepsoort soort) {
    this.soort = soort;
  }

  static Groepsvorm nieuw(Groepsoort soort) {
    Groepsvorm vorm = new Groepsvorm(soort);
    vorm.begin = new Groepsvorm(soort);
    return vorm;
  }

  /**
   * @param eigen codes that the form has a box for
   */
  static Groepsvorm van(Groepsinhoud inhoud, Set<String> eigen) {
    Groepsvorm vorm = gevuld(inhoud, eigen);
    vorm.begin = gevuld(inhoud, eigen);
    return vorm;
  }

  private static Groepsvorm gevuld(Groepsinhoud inhoud, Set<String> eigen) {
    Groepsvorm vorm = new Groepsvorm(inhoud.soort());
    vorm.naam = inhoud.naam();
    vorm.omschrijving = inhoud.omschrijving();
    vorm.wijken = new ArrayList<>(inhoud.leden().stream().filter(eigen::contains).toList());
    vorm.codes =
        inhoud.leden().stream()
            .filter(lid -> !eigen.contains(lid))
            .collect(Collectors.joining("\n"));
    vorm.cijfers = new ArrayList<>(inhoud.cijfers().stream().map(Cijfervorm::new).toList());
    return vorm;
  }

  Groepsinhoud inhoud() {
    return new Groepsinhoud(
        naam,
        soort,
        omschrijving,
        Stream.concat(
                wijken.stream(),
                codes == null ? Stream.empty() : Stream.of(codes.split("[\\s,;]+")))
            .toList(),
        cijfers.stream().map(Cijfervorm::cijfer).toList());
  }

  /** The codes of the members that are typed, each with its name, as far as that is known. */
  String bekend(List<Groepsbeeld.Lid> leden) {
    return leden.stream()
        .filter(lid -> lid.naam() != null && !wijken.contains(lid.code()))
        .map(lid -> lid.code() + " " + lid.naam())
        .collect(Collectors.joining(", "));
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Groepsinhoud nu, Set<String> eigen, Weergave wk) {
    Groepsvorm r = van(nu, eigen);
    Botsing b = new Botsing();
    naam = b.veld(wk.zin("groep.naam"), begin.naam, naam, r.naam);
    omschrijving =
        b.veld(wk.zin("groep.omschrijving"), begin.omschrijving, omschrijving, r.omschrijving);
    wijken = new ArrayList<>(b.veld(wk.zin("groep.wijken"), begin.wijken, wijken, r.wijken));
    codes = b.veld(wk.zin("groepen.leden"), begin.codes, codes, r.codes);
    cijfers =
        new ArrayList<>(
            b.veld(
                wk.zin("groep.cijfers"),
                begin.cijfers,
                cijfers,
                r.cijfers,
                c -> wk.zin("groepen.cijfers", c.size())));
    begin = r.begin;
    return b;
  }

  /** All that was typed, for who cannot save it any more. */
  List<Botsing.Regel> getypt(Weergave wk) {
    return List.of(
        new Botsing.Regel(wk.zin("groep.naam"), naam),
        new Botsing.Regel(
            wk.zin("groepen.leden"),
            String.join(", ", wijken) + " " + (codes == null ? "" : codes)));
  }

  public Groepsoort getSoort() {
    return soort;
  }

  public String getNaam() {
    return naam;
  }

  public void setNaam(String naam) {
    this.naam = naam;
  }

  public String getOmschrijving() {
    return omschrijving;
  }

  public void setOmschrijving(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  public List<String> getWijken() {
    return wijken;
  }

  public void setWijken(List<String> wijken) {
    this.wijken = wijken == null ? new ArrayList<>() : new ArrayList<>(wijken);
  }

  public String getCodes() {
    return codes;
  }

  public void setCodes(String codes) {
    this.codes = codes;
  }

  public List<Cijfervorm> getCijfers() {
    return cijfers;
  }
}
