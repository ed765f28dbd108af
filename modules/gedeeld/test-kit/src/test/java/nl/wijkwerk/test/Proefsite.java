package nl.wijkwerk.test;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A small site on loopback that serves given pages with the product's content security policy. */
final class Proefsite implements AutoCloseable {

  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final HttpServer server;

  Proefsite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String body = pages.get(exchange.getRequestURI().getPath());
          byte[] bytes = (body == null ? "Niet gevonden" : body).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
          exchange
              .getResponseHeaders()
              .add(
                  "Content-Security-Policy",
                  "default-src 'self'; style-src-elem 'self'; style-src-attr 'unsafe-inline';"
                      + " img-src 'self' data:");
          exchange.sendResponseHeaders(body == null ? 404 : 200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  void page(String path, String body) {
    pages.put(
        path,
        """
        <!DOCTYPE html>
        <html lang="nl">
        <head><title>Proef</title><link rel="icon" href="data:,"></head>
        <body>
        """
            + body
            + "</body></html>");
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
