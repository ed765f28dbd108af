package nl.wijkwerk.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a module whether it can be used. */
public final class Gereedheid {
  private static final int LANGSTE_REDEN = 300;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final String basis;

  public Gereedheid(String adres, int poort) {
    String naar = adres.equals("0.0.0.0") ? "127.0.0.1" : adres;
    this.basis = "http://" + naar + ":" + poort;
  }

  /** What a module answers. */
  public record Stand(boolean gereed, boolean aanwezig, String reden) {}

  public Stand vraag(Module module) throws InterruptedException {
    HttpRequest vraag =
        HttpRequest.newBuilder(URI.create(basis + module.pad() + "gereed"))
            .timeout(Duration.ofSeconds(10))
            .header("Accept", "text/plain")
            .build();
    try {
      HttpResponse<byte[]> antwoord = client.send(vraag, HttpResponse.BodyHandlers.ofByteArray());
      return switch (antwoord.statusCode()) {
        case 200 -> new Stand(true, true, "");
        case 503 -> new Stand(false, true, tekst(antwoord));
        // Also 500: the server answers so while it is still starting.
        default -> new Stand(false, false, "");
      };
    } catch (IOException e) {
      return new Stand(false, false, "");
    }
  }

  private static String tekst(HttpResponse<byte[]> antwoord) {
    String soort = antwoord.headers().firstValue("Content-Type").orElse("");
    if (!soort.startsWith("text/plain")) {
      return "";
    }
    String tekst = new String(antwoord.body(), StandardCharsets.UTF_8).strip();
    return tekst.length() > LANGSTE_REDEN ? tekst.substring(0, LANGSTE_REDEN) + "..." : tekst;
  }
}
