package nl.wijkwerk.kern.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads no more than a number of bytes; who sends more is refused while it comes in. What a request
 * says of its own length is not believed.
 */
final class Begrensd extends FilterInputStream {
  private long rest;

  Begrensd(InputStream stroom, long hoogstens) {
    super(stroom);
    this.rest = hoogstens;
  }

  @Override
  public int read() throws IOException {
    int teken = super.read();
    if (teken >= 0) {
      tel(1);
    }
    return teken;
  }

  @Override
  public int read(byte[] doel, int begin, int lengte) throws IOException {
    int gelezen = super.read(doel, begin, lengte);
    if (gelezen > 0) {
      tel(gelezen);
    }
    return gelezen;
  }

  @Override
  public long skip(long aantal) throws IOException {
    long overgeslagen = super.skip(aantal);
    tel(overgeslagen);
    return overgeslagen;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void tel(long aantal) {
    rest -= aantal;
    if (rest < 0) {
      throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
  }
}
