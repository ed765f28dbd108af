package nl.wijkwerk.communicatie.publicatie.application;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns the Markdown of a message into HTML that can do no harm: text, headings, lists, quotes and
 * links, nothing else. Headings go down one level, since the title of the message is the first.
 */
public final class Berichtopmaak {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).build();
  private static final PolicyFactory TOEGESTAAN =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "br",
              "strong",
              "em",
              "ul",
              "ol",
              "li",
              "blockquote",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "hr",
              "code",
              "pre",
              "a")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("start")
          .matching(java.util.regex.Pattern.compile("\\d{1,4}"))
          .onElements("ol")
          .allowUrlProtocols("http", "https", "mailto")
          .requireRelsOnLinks("noopener", "noreferrer")
          .toFactory();
  private static final int DIEPSTE_KOP = 6;

  private Berichtopmaak() {}

  public static String html(String markdown) {
    return html(markdown, 1);
  }

  /**
   * @param omlaag how many levels headings go down
   */
  public static String html(String markdown, int omlaag) {
    Node bericht = PARSER.parse(markdown == null ? "" : markdown);
    bericht.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading kop) {
            kop.setLevel(Math.min(DIEPSTE_KOP, kop.getLevel() + omlaag));
            visitChildren(kop);
          }
        });
    return TOEGESTAAN.sanitize(RENDERER.render(bericht));
  }

  /** The first sentences without markup, for a feed or a list. */
  public static String kaal(String markdown, int hoogstens) {
    String tekst =
        html(markdown)
            .replaceAll("(?s)<h[2-6]>.*?</h[2-6]>", " ")
            .replaceAll("<[^>]+>", " ")
            .replaceAll("\\s+", " ")
            .strip();
    for (List<String> paar :
        List.of(
            List.of("&lt;", "<"),
            List.of("&gt;", ">"),
            List.of("&#34;", "\""),
            List.of("&#39;", "'"),
            List.of("&#64;", "@"),
            List.of("&#61;", "="),
            List.of("&#43;", "+"),
            List.of("&#96;", "`"),
            List.of("&amp;", "&"))) {
      tekst = tekst.replace(paar.get(0), paar.get(1));
    }
    if (tekst.length() <= hoogstens) {
      return tekst;
    }
    int einde = tekst.lastIndexOf(' ', hoogstens - 1);
    return tekst.substring(0, einde < 1 ? hoogstens - 1 : einde) + "\u2026";
  }
}
