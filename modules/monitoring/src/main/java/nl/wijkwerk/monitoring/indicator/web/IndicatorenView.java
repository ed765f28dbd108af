package nl.wijkwerk.monitoring.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.indicator.application.Indicatorbeeld;
import nl.wijkwerk.monitoring.indicator.application.Indicatoren;
import nl.wijkwerk.monitoring.indicator.domain.Indicatorinhoud;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;

/** The list of indicators; what is asked stands in the address. */
@Named("indicatoren")
@RequestScoped
public class IndicatorenView {
  private static final String VERBORGEN = "verborgen";
  private static final String VEROUDERD = "verouderd";

  @Inject private Indicatoren indicatoren;
  @Inject private Indicatortaal taal;
  @Inject private Toegang toegang;
  @Inject private Weergave wk;
  @Inject private Taal lezer;

  private String q;
  private String thema;
  private String stand;
  private List<Indicatorbeeld> alle;
  private List<Indicatorbeeld> regels;

  public void laad() {
    alle = indicatoren.lijst(isMag());
    boolean verborgen = VERBORGEN.equals(stand);
    regels =
        alle.stream()
            .filter(i -> i.inhoud().getoond() != verborgen)
            .filter(i -> !VEROUDERD.equals(stand) || i.versheid().verouderd())
            .filter(i -> leeg(thema) || thema.equals(i.inhoud().thema()))
            .filter(
                i ->
                    leeg(q)
                        || noemt(i.inhoud(), lezer.getLocale(), q.strip().toLowerCase(Locale.ROOT)))
            .toList();
  }

  private static boolean leeg(String waarde) {
    return waarde == null || waarde.isBlank();
  }

  private static boolean noemt(Indicatorinhoud i, Locale locale, String zoek) {
    return (i.naam(locale) + " " + i.omschrijving(locale) + " " + i.bron())
        .toLowerCase(Locale.ROOT)
        .contains(zoek);
  }

  public List<Indicatorbeeld> getRegels() {
    return regels;
  }

  public List<Keuze> getThemas() {
    return alle.stream()
        .map(i -> i.inhoud().thema())
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .map(t -> new Keuze(t, t))
        .toList();
  }

  public List<Keuze> getStanden() {
    Keuze verouderd = new Keuze(VEROUDERD, wk.zin("indicatoren.verouderd"));
    return isMag()
        ? List.of(verouderd, new Keuze(VERBORGEN, wk.zin("indicatoren.verborgen")))
        : List.of(verouderd);
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getThema() {
    return thema;
  }

  public void setThema(String thema) {
    this.thema = thema;
  }

  public String getStand() {
    return stand;
  }

  public void setStand(String stand) {
    this.stand = stand;
  }
}
