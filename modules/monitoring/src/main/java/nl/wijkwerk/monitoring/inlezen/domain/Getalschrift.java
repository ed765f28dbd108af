package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.regex.Pattern;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** How a file writes numbers: the same sign is a decimal in one and parts thousands in another. */
public enum Getalschrift {
  KOMMA('.', ','),
  PUNT(',', '.');

  private final char duizendtal;
  private final char decimaal;
  private final Pattern gegroepeerd;
  private final Pattern gespatieerd;

  Getalschrift(char duizendtal, char decimaal) {
    this.duizendtal = duizendtal;
    this.decimaal = decimaal;
    this.gegroepeerd =
        Pattern.compile(
            "-?[1-9]\\d{0,2}(\\" + duizendtal + "\\d{3})+(\\" + decimaal + "\\d+)?\\s*%?");
    this.gespatieerd =
        Pattern.compile("-?[1-9]\\d{0,2}([ \u00a0\u202f]\\d{3})+(\\" + decimaal + "\\d+)?\\s*%?");
  }

  /** A cell in this way of writing; a percent sign behind a number says nothing new. */
  @Bedrijfsregel("MON-92")
  public Cel lees(String ruw) {
    String tekst = Cel.kaal(ruw);
    if (gegroepeerd.matcher(tekst).matches()) {
      tekst = tekst.replace(String.valueOf(duizendtal), "");
    } else if (gespatieerd.matcher(tekst).matches()) {
      tekst = tekst.replaceAll("(?<=\\d)[ \u00a0\u202f](?=\\d)", "");
    } else if (tekst.length() > 1
        && tekst.indexOf(duizendtal) >= 0
        && Cel.lees(zonderProcent(tekst)).isGetal()) {
      return Cel.onleesbaar();
    }
    return Cel.lees(zonderProcent(tekst));
  }

  /** A number of a sheet, as Wijkwerk writes it out: it has no way of writing of its own. */
  @Bedrijfsregel("MON-92")
  public static Cel leesGetal(String tekst) {
    return Cel.lees(zonderProcent(Cel.kaal(tekst)));
  }

  /** Whether a number is followed by a percent sign. */
  static boolean heeftProcentteken(String tekst) {
    return Cel.kaal(tekst).endsWith("%");
  }

  private static String zonderProcent(String tekst) {
    return tekst.endsWith("%") ? Cel.kaal(tekst.substring(0, tekst.length() - 1)) : tekst;
  }

  private Getalschrift ander() {
    return this == KOMMA ? PUNT : KOMMA;
  }

  /** Whether a text is a number in this way of writing, and none in the other. */
  boolean herkent(String ruw) {
    return heeftTeken(ruw) && lees(ruw).isGetal() && !ander().lees(ruw).isGetal();
  }

  /** Whether a text is a number in both ways of writing, and not the same one. */
  static boolean isDubbelzinnig(String ruw) {
    if (!heeftTeken(ruw)) {
      return false;
    }
    Cel komma = KOMMA.lees(ruw);
    Cel punt = PUNT.lees(ruw);
    return komma.isGetal() && punt.isGetal() && komma.waarde().compareTo(punt.waarde()) != 0;
  }

  private static boolean heeftTeken(String ruw) {
    return ruw.indexOf(KOMMA.decimaal) >= 0 || ruw.indexOf(PUNT.decimaal) >= 0;
  }
}
