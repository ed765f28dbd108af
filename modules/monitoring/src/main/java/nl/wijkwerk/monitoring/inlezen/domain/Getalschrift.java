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

  private static String zonderProcent(String tekst) {
    return tekst.endsWith("%") ? Cel.kaal(tekst.substring(0, tekst.length() - 1)) : tekst;
  }

  /** Whether a text is a number with this sign as its decimal, and cannot be one in thousands. */
  boolean herkent(String ruw) {
    String tekst = zonderProcent(Cel.kaal(ruw));
    int plaats = tekst.indexOf(decimaal);
    return plaats > 0
        && plaats == tekst.lastIndexOf(decimaal)
        && tekst.indexOf(duizendtal) < 0
        && tekst.length() - plaats != 4
        && Cel.lees(tekst).isGetal();
  }
}
