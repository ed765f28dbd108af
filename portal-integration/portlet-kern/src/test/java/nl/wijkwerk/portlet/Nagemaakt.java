package nl.wijkwerk.portlet;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server in the place of Wijkwerk, that answers what a test tells it to. */
final class Nagemaakt implements AutoCloseable {
  record Gekregen(String wijze, String adres, Map<String, List<String>> koppen, String inhoud) {
    String kop(String naam) {
      return koppen.getOrDefault(naam, List.of("")).get(0);
    }
  }

  interface Antwoorder {
    void geef(HttpExchange gesprek) throws IOException;
  }

  final List<Gekregen> gekregen = new ArrayList<>();
  private final HttpServer server;
  private Antwoorder antwoorder = gesprek -> geef(gesprek, 404, "text/html", "");

  Nagemaakt() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        gesprek -> {
          gekregen.add(
              new Gekregen(
                  gesprek.getRequestMethod(),
                  gesprek.getRequestURI().toString(),
                  Map.copyOf(gesprek.getRequestHeaders()),
                  new String(gesprek.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          antwoorder.geef(gesprek);
          gesprek.close();
        });
    server.start();
  }

  void antwoordt(Antwoorder wat) {
    antwoorder = wat;
  }

  static void geef(HttpExchange gesprek, int status, String soort, String inhoud)
      throws IOException {
    byte[] bytes = inhoud.getBytes(StandardCharsets.UTF_8);
    gesprek.getResponseHeaders().set("Content-Type", soort);
    gesprek.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      gesprek.getResponseBody().write(bytes);
    }
  }

  Instelling instelling() {
    return instelling(30);
  }

  Instelling instelling(int wachten) {
    return instelling(wachten, 64);
  }

  Instelling instelling(int wachten, int grootste) {
    return Instelling.uit(
        Map.of(
                "WIJKWERK_BASIS",
                "http://localhost:" + server.getAddress().getPort(),
                "WIJKWERK_PORTAAL_UITGEVER",
                "intranet",
                "WIJKWERK_PORTAAL_WACHTEN",
                Integer.toString(wachten),
                "WIJKWERK_PORTAAL_GROOTSTE",
                Integer.toString(grootste))
            ::get);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
