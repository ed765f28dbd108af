package nl.wijkwerk.monitoring.opendata.domain;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.monitoring.indicator.domain.Frequentie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody chooses and says of a dataset. */
@Schema(description = "Wat er in een dataset staat, en wat hij van zichzelf zegt")
public record Datasetinhoud(
    @Schema(required = true, maxLength = 120) @NotNull String titel,
    @Schema(required = true, maxLength = 2000) @NotNull String omschrijving,
    @Schema(description = "Thema volgens de lijst van de EU", required = true) @NotNull
        Datathema thema,
    @Schema(description = "Codes van indicatoren", required = true) @NotNull
        List<String> indicatoren,
    @Schema(description = "Van welke gebieden", required = true) @NotNull
        List<Datasetniveau> niveaus,
    @Schema(description = "Eerste jaar", required = true) @NotNull Integer vanJaar,
    @Schema(description = "Laatste jaar", required = true) @NotNull Integer totJaar,
    @Schema(required = true) @NotNull Licentie licentie,
    @Schema(description = "Wie vragen beantwoordt", required = true, maxLength = 120) @NotNull
        String contact,
    @Schema(description = "E-mailadres voor vragen", required = true, maxLength = 200) @NotNull
        String mail,
    @Schema(description = "Hoe vaak een nieuwe uitgave komt", required = true) @NotNull
        Frequentie frequentie)
    implements Serializable {

  private static final int EERSTE_JAAR = 1990;
  private static final int MEESTE_INDICATOREN = 100;
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+");

  public Datasetinhoud {
    titel = kaal(titel);
    omschrijving = kaal(omschrijving);
    indicatoren = indicatoren == null ? List.of() : indicatoren.stream().distinct().toList();
    niveaus = niveaus == null ? List.of() : niveaus.stream().distinct().sorted().toList();
    contact = kaal(contact);
    mail = kaal(mail);
  }

  private static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }

  /**
   * Refuses what does not say what it is, or chooses nothing.
   *
   * @param bekend codes of the indicators that there are
   * @param jaar the year it is now
   */
  @Bedrijfsregel("MON-140")
  void vereis(Set<String> bekend, int jaar) {
    MeerOvertredingen.toets(
        () -> vereisTekst("titel", titel, 120),
        () -> vereisTekst("omschrijving", omschrijving, 2000),
        () -> vereisKeuze("thema", thema != null),
        () -> vereisKeuze("indicatoren", !indicatoren.isEmpty()),
        () -> vereisIndicatoren(bekend),
        () -> vereisKeuze("niveaus", !niveaus.isEmpty()),
        () -> vereisJaren(jaar),
        () -> vereisKeuze("licentie", licentie != null),
        () -> vereisTekst("contact", contact, 120),
        () -> vereisTekst("mail", mail, 200),
        () -> {
          if (mail != null && !MAIL.matcher(mail).matches()) {
            throw new Regelovertreding("MON-140", "mail", "dataset.mail-onjuist");
          }
        },
        () -> vereisKeuze("frequentie", frequentie != null));
  }

  private void vereisIndicatoren(Set<String> bekend) {
    for (String code : indicatoren) {
      if (!bekend.contains(code)) {
        throw new Regelovertreding("MON-140", "indicatoren", "dataset.indicator-onbekend", code);
      }
    }
    if (indicatoren.size() > MEESTE_INDICATOREN) {
      throw new Regelovertreding(
          "MON-140", "indicatoren", "dataset.te-veel-indicatoren", MEESTE_INDICATOREN);
    }
  }

  private void vereisJaren(int jaar) {
    if (vanJaar == null || vanJaar < EERSTE_JAAR || vanJaar > jaar) {
      throw new Regelovertreding(
          "MON-140",
          "vanJaar",
          "dataset.jaar-bereik",
          String.valueOf(EERSTE_JAAR),
          String.valueOf(jaar));
    }
    if (totJaar == null || totJaar < vanJaar || totJaar > jaar) {
      throw new Regelovertreding(
          "MON-140",
          "totJaar",
          "dataset.jaar-bereik",
          String.valueOf(vanJaar),
          String.valueOf(jaar));
    }
  }

  private static void vereisTekst(String veld, String tekst, int hoogstens) {
    vereisKeuze(veld, tekst != null);
    Invoertekst.vereisLengte("MON-140", veld, tekst, hoogstens);
  }

  private static void vereisKeuze(String veld, boolean gekozen) {
    if (!gekozen) {
      throw new Regelovertreding("MON-140", veld, "dataset.zonder." + veld);
    }
  }
}
