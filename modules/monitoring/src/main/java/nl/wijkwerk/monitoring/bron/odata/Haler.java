package nl.wijkwerk.monitoring.bron.odata;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.bron.domain.Beleefdheid;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;
import nl.wijkwerk.monitoring.inlezen.domain.Voortgang;

/**
 * Asks a source for one thing after the other, never two at once, and again when that failed by
 * what may pass. It follows no redirection: where it goes is decided before.
 */
final class Haler {

  private static final Duration VERBINDEN = Duration.ofSeconds(15);
  private static final long KIJK_MS = 200;
  private static final int GOED = 200;
  private static final int ANDER_ADRES = 300;
  private static final int NIET_GEVONDEN = 404;
  private static final Set<Integer> GEEN_TOEGANG = Set.of(401, 403, 407);
  private static final Set<Integer> GAAT_OVER = Set.of(408, 425, 429, 500, 502, 503, 504);
  private static final Set<Integer> DRUK = Set.of(429, 503);

  /** Bytes of one answer, as it is sent. */
  private static final long GROOTSTE_ANTWOORD = 128L << 20;

  /** Bytes of one answer after unpacking. */
  private static final long GROOTSTE_INHOUD = 512L << 20;

  private final HttpClient client;
  private final Beleefdheid beleefdheid;
  private final Clock klok;
  private final Runnable puls;
  private final String sleutel;
  private final Fout geenToegang;
  private long vorigeNanos;
  private boolean eerder;

  /**
   * @param puls called several times a second: it may end the fetch by throwing
   * @param sleutel what the source knows us by, or null; it goes to the source and nowhere else
   * @param geenToegang what is wrong when the source lets us not in
   */
  Haler(Beleefdheid beleefdheid, Clock klok, Runnable puls, String sleutel, Fout geenToegang) {
    this.sleutel = sleutel;
    this.geenToegang = geenToegang;
    this.beleefdheid = beleefdheid;
    this.klok = klok;
    this.puls = puls;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(VERBINDEN)
            .build();
  }

  /**
   * Asks, keeps the answer in a file and reads it there.
   *
   * @param lezer says what is in it; by {@link Paginalezer.Onleesbaar} it is asked again
   */
  <T> T haal(URI adres, Path doel, Function<InputStream, T> lezer) {
    for (int poging = 1; ; poging++) {
      wachtBeurt();
      Fout fout;
      String retryAfter = null;
      try {
        HttpResponse<Path> antwoord = verstuur(adres, doel);
        if (antwoord.statusCode() == GOED) {
          return lees(doel, lezer);
        }
        fout = fout(adres, antwoord);
        retryAfter = antwoord.headers().firstValue("Retry-After").orElse(null);
      } catch (Paginalezer.Onleesbaar e) {
        fout = Fout.BRON_ANTWOORD;
      } catch (IOException e) {
        fout = Fout.BRON_ONBEREIKBAAR;
      }
      Optional<Duration> wacht = beleefdheid.wacht(poging, retryAfter, klok.instant());
      if (wacht.isEmpty()) {
        throw new OngeldigBestand(fout, adres.getHost());
      }
      wacht(wacht.get());
    }
  }

  /** What is wrong, when it may pass; anything else ends the fetch. */
  private Fout fout(URI adres, HttpResponse<Path> antwoord) {
    int status = antwoord.statusCode();
    if (GAAT_OVER.contains(status)) {
      return DRUK.contains(status) ? Fout.BRON_DRUK : Fout.BRON_STORING;
    }
    if (status >= ANDER_ADRES && status < 400) {
      throw new OngeldigBestand(
          Fout.BRON_ANDER_ADRES,
          adres.getHost(),
          antwoord.headers().firstValue("Location").orElse("?"));
    }
    if (GEEN_TOEGANG.contains(status)) {
      throw new OngeldigBestand(geenToegang, adres.getHost());
    }
    if (status == NIET_GEVONDEN) {
      throw new OngeldigBestand(Fout.BRON_TABEL_ONBEKEND, adres.getHost(), adres.getPath());
    }
    throw new OngeldigBestand(Fout.BRON_ANTWOORD, adres.getHost());
  }

  @Bedrijfsregel("MON-172")
  private HttpResponse<Path> verstuur(URI adres, Path doel) throws IOException {
    HttpRequest.Builder bouwer =
        HttpRequest.newBuilder(adres)
            .header("Accept", "application/json")
            .header("Accept-Encoding", "gzip")
            .header("User-Agent", "Wijkwerk-monitoring")
            .GET();
    if (sleutel != null) {
      bouwer.header("apikey", sleutel);
    }
    HttpRequest vraag = bouwer.build();
    CompletableFuture<HttpResponse<Path>> komt =
        client.sendAsync(
            vraag,
            BodyHandlers.ofFile(
                doel,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING));
    try {
      return wachtOp(komt, adres, doel);
    } finally {
      komt.cancel(true);
    }
  }

  private HttpResponse<Path> wachtOp(
      CompletableFuture<HttpResponse<Path>> komt, URI adres, Path doel) throws IOException {
    long grootte = 0;
    long begin = System.nanoTime();
    long beweging = begin;
    while (true) {
      try {
        return komt.get(KIJK_MS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException nogNiet) {
        puls.run();
        long nu = Files.exists(doel) ? Files.size(doel) : 0;
        if (nu > GROOTSTE_ANTWOORD) {
          throw new OngeldigBestand(Fout.BRON_TE_GROOT, adres.getHost(), GROOTSTE_ANTWOORD >> 20);
        }
        if (System.nanoTime() - begin > beleefdheid.langsteAntwoord().toNanos()) {
          throw new IOException("never ends");
        }
        if (nu != grootte) {
          grootte = nu;
          beweging = System.nanoTime();
        } else if (System.nanoTime() - beweging > beleefdheid.stilte().toNanos()) {
          throw new IOException("stands still");
        }
      } catch (ExecutionException e) {
        throw alsIo(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Voortgang.Geannuleerd();
      }
    }
  }

  private static IOException alsIo(Throwable oorzaak) {
    if (oorzaak instanceof IOException io) {
      return io;
    }
    return new IOException(oorzaak);
  }

  /** Unpacks what came packed. */
  static InputStream open(Path bestand) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(bestand), 1 << 16);
    try {
      in.mark(2);
      boolean ingepakt = in.read() == 0x1f && in.read() == 0x8b;
      in.reset();
      return new Begrensd(ingepakt ? new GZIPInputStream(in, 1 << 16) : in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static <T> T lees(Path doel, Function<InputStream, T> lezer) throws IOException {
    try (InputStream in = open(doel)) {
      return lezer.apply(in);
    } catch (EOFException | ZipException e) {
      throw new Paginalezer.Onleesbaar(e);
    }
  }

  private static final class Begrensd extends FilterInputStream {
    private long gelezen;

    Begrensd(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      tel(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] blok, int van, int lengte) throws IOException {
      int n = super.read(blok, van, lengte);
      tel(Math.max(0, n));
      return n;
    }

    private void tel(int n) throws IOException {
      gelezen += n;
      if (gelezen > GROOTSTE_INHOUD) {
        throw new ZipException("more than " + GROOTSTE_INHOUD);
      }
    }
  }

  private void wachtBeurt() {
    puls.run();
    if (eerder) {
      wacht(beleefdheid.tussenpoos().minusNanos(System.nanoTime() - vorigeNanos));
    }
    eerder = true;
    vorigeNanos = System.nanoTime();
  }

  private void wacht(Duration duur) {
    long tot = System.nanoTime() + duur.toNanos();
    try {
      for (long nog = tot - System.nanoTime(); nog > 0; nog = tot - System.nanoTime()) {
        puls.run();
        TimeUnit.NANOSECONDS.sleep(Math.min(nog, KIJK_MS * 1_000_000));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Voortgang.Geannuleerd();
    }
  }
}
