package nl.wijkwerk.stuk;

/** Text of people in the XML of a drawing. */
public final class Xmltekst {
  private Xmltekst() {}

  /** For between tags and in quotes; without what XML cannot hold. */
  public static String veilig(String tekst) {
    StringBuilder uit = new StringBuilder(tekst.length());
    tekst
        .codePoints()
        .filter(c -> c >= 0x20 && c != 0xfffe && c != 0xffff && !(c >= 0xd800 && c < 0xe000))
        .forEach(
            c -> {
              switch (c) {
                case '&' -> uit.append("&amp;");
                case '<' -> uit.append("&lt;");
                case '>' -> uit.append("&gt;");
                case '"' -> uit.append("&quot;");
                default -> uit.appendCodePoint(c);
              }
            });
    return uit.toString();
  }
}
