package nl.wijkwerk.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GereedheidTest {
  private HttpServer server;
  private Gereedheid gereedheid;

  @BeforeEach
  void begin() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.start();
    gereedheid = new Gereedheid("127.0.0.1", server.getAddress().getPort());
  }

  @AfterEach
  void einde() {
    server.stop(0);
  }

  private void antwoord(String pad, int code, String tekst) {
    server.createContext(
        pad,
        vraag -> {
          byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
          vraag.getResponseHeaders().add("Content-Type", "text/plain;charset=UTF-8");
          vraag.sendResponseHeaders(code, bytes.length);
          vraag.getResponseBody().write(bytes);
          vraag.close();
        });
  }

  @Test
  void leestWatDeModulesZeggen() throws Exception {
    antwoord("/gereed", 200, "");
    antwoord("/wijkplan/gereed", 503, "De voorbeeldgemeente wordt ingelezen.");
    antwoord("/middelen/gereed", 500, "kapot");
    assertThat(gereedheid.vraag(Module.STARTPAGINA))
        .isEqualTo(new Gereedheid.Stand(true, true, ""));
    assertThat(gereedheid.vraag(Module.WIJKPLAN))
        .isEqualTo(new Gereedheid.Stand(false, true, "De voorbeeldgemeente wordt ingelezen."));
    assertThat(gereedheid.vraag(Module.MIDDELEN).aanwezig()).isFalse();
    assertThat(gereedheid.vraag(Module.MONITORING).aanwezig()).isFalse();
  }

  @Test
  void isStilZolangErGeenServerIs() throws Exception {
    server.stop(0);
    assertThat(gereedheid.vraag(Module.WIJKPLAN)).isEqualTo(new Gereedheid.Stand(false, false, ""));
  }
}
