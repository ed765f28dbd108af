package nl.wijkwerk.portaal;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** An intranet that is not ours: pages as a test writes them, under any name of this computer. */
final class Gastsite implements AutoCloseable {
  private record Blad(String inhoud, String beleid) {}

  private final Map<String, Blad> bladen = new ConcurrentHashMap<>();
  private final HttpServer server;

  private Gastsite(HttpServer server) {
    this.server = server;
  }

  static Gastsite start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      Gastsite site = new Gastsite(server);
      server.createContext(
          "/",
          uitwisseling -> {
            Blad blad = site.bladen.get(uitwisseling.getRequestURI().getPath());
            byte[] bytes =
                blad == null ? new byte[0] : blad.inhoud().getBytes(StandardCharsets.UTF_8);
            uitwisseling.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            if (blad != null && blad.beleid() != null) {
              uitwisseling.getResponseHeaders().set("Content-Security-Policy", blad.beleid());
            }
            uitwisseling.sendResponseHeaders(
                blad == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            uitwisseling.getResponseBody().write(bytes);
            uitwisseling.close();
          });
      // A browser holds connections open that it does not use.
      server.setExecutor(Executors.newCachedThreadPool());
      server.start();
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int poort() {
    return server.getAddress().getPort();
  }

  String onder(String naam) {
    return "http://" + naam + ":" + poort();
  }

  /**
   * @param beleid content security policy of the page, or null
   */
  void zet(String pad, String inhoud, String beleid) {
    bladen.put(pad, new Blad(inhoud, beleid));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
