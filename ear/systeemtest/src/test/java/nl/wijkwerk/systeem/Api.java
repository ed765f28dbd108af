package nl.wijkwerk.systeem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
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
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))));
  }

  /** Sends JSON of which nothing says beforehand how long it is. */
  HttpResponse<String> stream(String method, String path, String json, Gebruiker user) {
    return send(
        as(
            user,
            request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\"")
                .method(
                    method,
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))));
  }

  /** Sends a file as a form does. */
  HttpResponse<String> upload(String path, String content, Gebruiker user) {
    String form =
        "--grens\r\nContent-Disposition: form-data; name=\"bestanden\"; filename=\"cijfers.csv\"\r\n"
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
                .header("Content-Type", "application/json")
                .header("If-Match", versie)
                .method(method, HttpRequest.BodyPublishers.ofString(json))));
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
    String pair = user.naam() + ":demo";
    return request.header(
        "Authorization",
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
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
