package nl.wijkwerk.portlet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/**
 * What is sent along. A file goes on as it comes in, and is never held whole.
 *
 * @param soort content type, or null when there is nothing
 * @param stroom where it comes from; read once
 * @param lengte in bytes, or below zero when the browser did not say it
 */
public record Inhoud(String soort, InputStream stroom, long lengte) {
  private static final String FORMULIER = "application/x-www-form-urlencoded";

  /** More came than this portal passes on. */
  static final class TeGroot extends IOException {
    private static final long serialVersionUID = 1L;
  }

  public static Inhoud geen() {
    return new Inhoud(null, InputStream.nullInputStream(), 0);
  }

  /** Fields of a form, encoded as {@link Portletkern#formulier} does. */
  public static Inhoud formulier(String velden) {
    byte[] bytes = velden.getBytes(StandardCharsets.US_ASCII);
    return new Inhoud(FORMULIER, new java.io.ByteArrayInputStream(bytes), bytes.length);
  }

  boolean bestanden() {
    return soort != null && !soort.startsWith(FORMULIER);
  }

  BodyPublisher uitgever(long hoogstens) {
    if (lengte == 0) {
      return BodyPublishers.noBody();
    }
    BodyPublisher zoalsHetKomt =
        BodyPublishers.ofInputStream(() -> new Begrensd(stroom, hoogstens));
    return lengte > 0 ? BodyPublishers.fromPublisher(zoalsHetKomt, lengte) : zoalsHetKomt;
  }

  /**
   * Reads on what is not wanted: a browser shows an answer only to what it could send. Not without
   * end.
   */
  void laatVallen(long hoogstens) {
    try {
      new Begrensd(stroom, hoogstens).transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // The browser gets no answer, as with any broken line.
    }
  }

  private static final class Begrensd extends FilterInputStream {
    private long nog;

    Begrensd(InputStream van, long hoogstens) {
      super(van);
      this.nog = hoogstens;
    }

    @Override
    public int read() throws IOException {
      return tel(super.read(), 1);
    }

    @Override
    public int read(byte[] blok, int begin, int lengte) throws IOException {
      int gelezen = super.read(blok, begin, lengte);
      return tel(gelezen, gelezen);
    }

    private int tel(int gelezen, int bytes) throws IOException {
      if (gelezen >= 0) {
        nog -= bytes;
        if (nog < 0) {
          throw new TeGroot();
        }
      }
      return gelezen;
    }
  }
}
