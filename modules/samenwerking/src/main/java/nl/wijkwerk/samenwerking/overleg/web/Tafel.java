package nl.wijkwerk.samenwerking.overleg.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.samenwerking.overleg.application.PuntRegel;
import nl.wijkwerk.samenwerking.overleg.domain.Puntstatus;
import nl.wijkwerk.samenwerking.overleg.domain.Uitkomst;
import nl.wijkwerk.web.menu.Taal;

/** Words and signs that several pages of this module share, as {@code #{tafel…}}. */
@Named
@RequestScoped
public class Tafel {
  @Inject private Taal taal;
  @Inject private Berichten berichten;

  /** Time of day without "uur": 9.30. */
  public String tijd(LocalTime tijd) {
    return tijd == null
        ? "\u2013"
        : String.format(
            Locale.ROOT, engels() ? "%d:%02d" : "%d.%02d", tijd.getHour(), tijd.getMinute());
  }

  /** Day of the week, with a capital: Dinsdag. */
  public String weekdag(DayOfWeek dag) {
    String naam = dag.getDisplayName(TextStyle.FULL, taal.getLocale());
    return naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1);
  }

  /** Kind of status of a point. */
  public String soort(PuntRegel punt) {
    if (punt.status() == Puntstatus.BESLOTEN) {
      return soort(punt.uitkomst());
    }
    if (punt.status() == Puntstatus.AFGEVOERD) {
      return "rest";
    }
    return punt.doorgeschovenVan() == null ? "draft" : "warn";
  }

  /** Kind of status of an outcome. */
  public String soort(Uitkomst uitkomst) {
    return switch (uitkomst) {
      case AKKOORD -> "good";
      case NIET_AKKOORD -> "late";
      case NAAR_OPDRACHTGEVER -> "info";
    };
  }

  /** Icon of an outcome. */
  public String icoon(Uitkomst uitkomst) {
    return switch (uitkomst) {
      case AKKOORD -> "check";
      case NIET_AKKOORD -> "kruis";
      case NAAR_OPDRACHTGEVER -> "pijl";
    };
  }

  /** Sentence of this module with values filled in. */
  public String zeg(String sleutel, Object... waarden) {
    return berichten.tekst(taal.getLocale(), sleutel, waarden);
  }

  /** Paragraphs of a text that somebody typed. */
  public List<String> alineas(String tekst) {
    return tekst == null ? List.of() : tekst.strip().lines().filter(r -> !r.isBlank()).toList();
  }

  private boolean engels() {
    return "en".equals(taal.getCode());
  }
}
