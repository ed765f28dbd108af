package nl.wijkwerk.monitoring.bron;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import nl.wijkwerk.monitoring.bron.domain.Bronadres;

/**
 * A source on this machine. It answers with what was set for an address, after the troubles that
 * were set for it, each once; {@code {basis}} in an answer is its own address.
 */
public final class BronServer implements AutoCloseable {

  /** What goes wrong with an answer, once. */
  @FunctionalInterface
  public interface Pech {
    void doe(HttpExchange vraag, byte[] antwoord) throws IOException;
  }

  private final HttpServer server;
  private final Map<String, String> antwoorden = new HashMap<>();
  private final Map<String, Queue<Pech>> pech = new HashMap<>();
  private final List<String> gevraagd = Collections.synchronizedList(new ArrayList<>());
  private final List<String> sleutels = Collections.synchronizedList(new ArrayList<>());
  private final List<String> koppen = Collections.synchronizedList(new ArrayList<>());

  public BronServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::antwoord);
    server.start();
  }

  public String basis() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/odata";
  }

  public Bronadres adres() {
    return Bronadres.van(basis());
  }

  /** What it gives at an address below its own, with what is asked as it is written for people. */
  public BronServer geef(String adres, String antwoord) {
    antwoorden.put(adres, antwoord);
    return this;
  }

  /** Gives another table the same answers, with other words in them. */
  public BronServer alsof(String was, String wordt, String wasOok, String wordtOok) {
    Map.copyOf(antwoorden)
        .forEach(
            (adres, antwoord) ->
                antwoorden.put(
                    adres.replace(was, wordt),
                    antwoord.replace(was, wordt).replace(wasOok, wordtOok)));
    return this;
  }

  public BronServer struikel(String adres, Pech... eerst) {
    pech.computeIfAbsent(adres, a -> new ArrayDeque<>()).addAll(List.of(eerst));
    return this;
  }

  /** The addresses that were asked, in order. */
  public List<String> gevraagd() {
    return List.copyOf(gevraagd);
  }

  /** What each request said in {@code apikey}, or {@code null}. */
  public List<String> sleutels() {
    return List.copyOf(sleutels);
  }

  public List<String> gebruikers() {
    return List.copyOf(koppen);
  }

  public void vergeet() {
    gevraagd.clear();
  }

  public static Pech status(int status, String... kop) {
    return (vraag, antwoord) -> {
      for (int i = 0; i < kop.length; i += 2) {
        vraag.getResponseHeaders().add(kop[i], kop[i + 1]);
      }
      vraag.sendResponseHeaders(status, -1);
    };
  }

  /** Says how long the answer is, and stops in the middle of it. */
  public static Pech afgebroken() {
    return (vraag, antwoord) -> {
      vraag.sendResponseHeaders(200, antwoord.length);
      vraag.getResponseBody().write(antwoord, 0, antwoord.length / 2);
      vraag.getResponseBody().flush();
      throw new IOException("cut");
    };
  }

  /** Keeps sending, a byte at a time, for as long as somebody listens. */
  public static Pech druppelt() {
    return (vraag, antwoord) -> {
      vraag.sendResponseHeaders(200, 0);
      while (true) {
        vraag.getResponseBody().write(' ');
        vraag.getResponseBody().flush();
        try {
          Thread.sleep(50);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return;
        }
      }
    };
  }

  /** Lets nobody in without this key; it may be asked again and again. */
  public static Pech[] vraagtSleutel(String sleutel, int keren) {
    Pech poort =
        (vraag, antwoord) -> {
          if (sleutel.equals(vraag.getRequestHeaders().getFirst("apikey"))) {
            stuur(vraag, antwoord, false);
          } else {
            vraag.sendResponseHeaders(401, -1);
          }
        };
    return Collections.nCopies(keren, poort).toArray(new Pech[0]);
  }

  public static Pech andersDan(String inhoud) {
    return (vraag, antwoord) -> stuur(vraag, inhoud.getBytes(StandardCharsets.UTF_8), false);
  }

  private void antwoord(HttpExchange vraag) throws IOException {
    String pad = vraag.getRequestURI().getPath().replaceFirst("^/odata/", "");
    String query = vraag.getRequestURI().getQuery();
    String adres = query == null ? pad : pad + "?" + query;
    gevraagd.add(adres);
    koppen.add(String.valueOf(vraag.getRequestHeaders().getFirst("User-Agent")));
    sleutels.add(String.valueOf(vraag.getRequestHeaders().getFirst("apikey")));
    try (vraag) {
      String antwoord = antwoorden.get(adres);
      byte[] inhoud =
          antwoord == null
              ? new byte[0]
              : antwoord.replace("{basis}", basis()).getBytes(StandardCharsets.UTF_8);
      Pech eerst = pech.getOrDefault(adres, new ArrayDeque<>()).poll();
      if (eerst != null) {
        eerst.doe(vraag, inhoud);
      } else if (antwoord == null) {
        vraag.sendResponseHeaders(404, -1);
      } else {
        stuur(vraag, inhoud, gevraagd.size() % 2 == 0);
      }
    }
  }

  private static void stuur(HttpExchange vraag, byte[] inhoud, boolean ingepakt)
      throws IOException {
    byte[] lijf = inhoud;
    if (ingepakt) {
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(uit)) {
        gzip.write(inhoud);
      }
      lijf = uit.toByteArray();
      vraag.getResponseHeaders().add("Content-Encoding", "gzip");
    }
    vraag.getResponseHeaders().add("Content-Type", "application/json");
    vraag.sendResponseHeaders(200, lijf.length);
    vraag.getResponseBody().write(lijf);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
