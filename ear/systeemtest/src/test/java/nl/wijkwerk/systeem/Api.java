package nl.wijkwerk.systeem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Calls the product over HTTP, as a program does. */
final class Api {

  static final List<String> MODULES =
      List.of("wijkplan", "monitoring", "middelen", "samenwerking", "communicatie");

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String address;

  /**
   * @param address of the product, without a slash at the end
   */
  Api(String address) {
    this.address = address;
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<String> get(String path, Gebruiker user) {
    return send(as(user, request(path).GET()));
  }

  HttpResponse<String> get(String path, Gebruiker user, Map<String, String> headers) {
    HttpRequest.Builder request = request(path).GET();
    headers.forEach(request::header);
    return send(as(user, request));
  }

  HttpResponse<String> send(String method, String path, String json, Gebruiker user) {
    return send(
        as(
            user,
            request(path)
                .header("Content-Type", soort(json))
                .method(method, HttpRequest.BodyPublishers.ofString(json))));
  }

  /**
   * Sends JSON that goes on without saying how long it is, until so many bytes have gone. By hand:
   * a client that sends all of it first never hears that it was refused.
   *
   * @return status of the answer
   */
  int stream(String method, String path, int bytes, Gebruiker user) throws IOException {
    URI uri = URI.create(address + path);
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      socket.setSoTimeout(20_000);
      String head =
          """
          %s %s HTTP/1.1
          Host: %s
          Authorization: %s
          Content-Type: application/json
          If-Match: "1"
          Transfer-Encoding: chunked

          %x
          """
              .formatted(method, uri.getPath(), uri.getAuthority(), basic(user), bytes)
              .replace("\n", "\r\n");
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.UTF_8));
      out.write("A".repeat(bytes).getBytes(StandardCharsets.UTF_8));
      out.flush();
      String status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
      return Integer.parseInt(status.substring(9));
    }
  }

  /** Sends a file as a form does. */
  HttpResponse<String> upload(String path, String content, Gebruiker user) {
    String form =
        "--grens\r\n"
            + "Content-Disposition: form-data; name=\"bestanden\"; filename=\"84799NED.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n"
            + content
            + "\r\n--grens--\r\n";
    return send(
        as(
            user,
            request(path)
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(HttpRequest.BodyPublishers.ofString(form))));
  }

  /**
   * @param versie of what is changed, as its ETag says
   */
  HttpResponse<String> change(
      String method, String path, String json, Gebruiker user, String versie) {
    return send(
        as(
            user,
            request(path)
                .header("Content-Type", soort(json))
                .header("If-Match", versie)
                .method(method, HttpRequest.BodyPublishers.ofString(json))));
  }

  /** A form with one field, for what takes a file. */
  static final String FORM =
      "--grens\r\nContent-Disposition: form-data; name=\"alt\"\r\n\r\nVoorbeeld\r\n--grens--\r\n";

  private static String soort(String body) {
    return FORM.equals(body) ? "multipart/form-data; boundary=grens" : "application/json";
  }

  /** Signs on as the sign-on page does, and gives the cookie. */
  String signOn(Gebruiker user) {
    HttpResponse<String> answer =
        send(
            request("/openbaar/aanmelding")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("gebruiker=" + user.naam())));
    return answer
        .headers()
        .firstValue("Set-Cookie")
        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
        .orElseThrow(() -> new AssertionError("No cookie but " + answer.statusCode()));
  }

  /** Ends the sign-on of this cookie, as the button on a page does. */
  void signOff(String cookie) {
    HttpResponse<String> answer =
        send(
            request("/afmelden")
                .header("Cookie", cookie)
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.noBody()));
    if (answer.statusCode() != 302) {
      throw new AssertionError("Not signed off but " + answer.statusCode());
    }
  }

  HttpResponse<String> getWithCookie(String path, String cookie) {
    return send(request(path).header("Cookie", cookie).GET());
  }

  static JsonObject json(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  static JsonValue value(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readValue();
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
  }

  private static HttpRequest.Builder as(Gebruiker user, HttpRequest.Builder request) {
    return request.header("Authorization", basic(user));
  }

  private static String basic(Gebruiker user) {
    String pair = user.naam() + ":demo";
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
