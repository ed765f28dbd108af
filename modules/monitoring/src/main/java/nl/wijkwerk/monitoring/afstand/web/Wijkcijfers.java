package nl.wijkwerk.monitoring.afstand.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;

/** The newest figures of some indicators of a wijk, in words, for a page that is about more. */
@RequestScoped
public class Wijkcijfers {
  /**
   * A figure.
   *
   * @param jaar null when none was read in; then there is no figure either
   */
  public record Regel(
      String code,
      String naam,
      String eenheid,
      String jaar,
      String wijk,
      String stad,
      String klasse) {}

  private Afstanden afstanden;
  private Cijfertaal taal;

  protected Wijkcijfers() {}

  @Inject
  Wijkcijfers(Afstanden afstanden, Cijfertaal taal) {
    this.afstanden = afstanden;
    this.taal = taal;
  }

  /** A line for each code that is an indicator, also when it has no figure yet. */
  public List<Regel> van(String gebied, List<String> codes) {
    if (codes.isEmpty()) {
      return List.of();
    }
    Afstandstabel tabel = afstanden.profiel(gebied, Maat.ABSOLUUT, null);
    Map<String, Indicator> bekend =
        afstanden.indicatoren().stream()
            .collect(Collectors.toMap(Indicator::code, Function.identity()));
    List<Regel> regels = new ArrayList<>();
    for (String code : codes) {
      if (bekend.containsKey(code)) {
        regels.add(regel(tabel, bekend.get(code)));
      }
    }
    return regels;
  }

  private Regel regel(Afstandstabel tabel, Indicator i) {
    int plaats = tabel.kolom(i.code());
    if (plaats < 0) {
      return new Regel(
          i.code(), i.naam(taal.locale()), i.eenheid(taal.locale()), null, null, null, null);
    }
    Afstand afstand = tabel.rijen().get(0).afstanden().get(plaats);
    return new Regel(
        i.code(),
        i.naam(taal.locale()),
        i.eenheid(taal.locale()),
        String.valueOf(tabel.kolommen().get(plaats).jaar()),
        taal.cijfer(i, afstand.wijk()),
        taal.cijfer(i, afstand.stad()),
        Cijfertaal.teken(afstand.klasse(), i));
  }
}
