package nl.wijkwerk.monitoring.bron.odata;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.bron.domain.Beleefdheid;
import nl.wijkwerk.monitoring.bron.domain.Bron;
import nl.wijkwerk.monitoring.bron.domain.Bronadres;
import nl.wijkwerk.monitoring.bron.domain.Bronsoort;
import nl.wijkwerk.monitoring.bron.domain.Paginas;
import nl.wijkwerk.monitoring.bron.domain.Paginas.Deel;
import nl.wijkwerk.monitoring.bron.domain.Tabelbeschrijving;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Grenzen;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;

/**
 * Fetches one table page by page, goes on where an earlier fetch ended, and makes files of it. What
 * it works with is in a folder of its own, which closing removes.
 */
public final class Ophaling implements AutoCloseable {

  private static final int MEESTE_PAGINAS = 2_000;
  private static final int MEESTE_RIJEN = 10_000_000;
  private static final int MEESTE_BESCHRIJVING = 20_000;

  private final Bron bron;
  private final Bronadres adres;
  private final Paginas paginas;
  private final Voortgang voortgang;
  private final Bronvorm vorm;
  private final Haler haler;
  private final Path map;
  private int aantalPaginas;
  private int rijen;
  private int totaal;

  /** Told how far the fetching is, several times a second; may end it by throwing. */
  @FunctionalInterface
  public interface Voortgang {
    void meld(int paginas, int rijen, int totaal);
  }

  /**
   * @param sleutel what the source knows us by, or null
   */
  public Ophaling(
      Bron bron,
      Bronadres adres,
      Beleefdheid beleefdheid,
      Paginas paginas,
      Voortgang voortgang,
      String sleutel,
      Clock klok) {
    this.bron = bron;
    this.adres = adres;
    this.paginas = paginas;
    this.voortgang = voortgang;
    boolean swing = bron.inhoud().soort() == Bronsoort.SWING;
    this.vorm =
        switch (bron.inhoud().soort()) {
          case ODATA_V3 -> new OData3(bron.inhoud().tabel());
          case ODATA_V4 -> new OData4(bron.inhoud().tabel());
          case SWING -> new Swing(bron.inhoud(), adres.server());
        };
    this.haler =
        new Haler(
            beleefdheid,
            klok,
            () -> voortgang.meld(aantalPaginas, rijen, totaal),
            swing ? sleutel : null,
            swing ? Fout.BRON_SLEUTEL : Fout.BRON_GEEN_TOEGANG);
    try {
      this.map = Files.createTempDirectory("wijkwerk-ophalen");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** When the source changed the table, in its own words; asks for no more than that. */
  public String stand() {
    return leesbaar(() -> vorm.stand(vraag()));
  }

  /** Fetches what is not kept yet. */
  @Bedrijfsregel("MON-83")
  public Tabelbeschrijving haal() {
    Tabelbeschrijving tabel = leesbaar(() -> vorm.beschrijf(vraag()));
    tabel.vereisGebieden(bron.inhoud().tabel());
    totaal = tabel.waarnemingen();
    paginas.begin(bron.paginastand(tabel.stand()));
    if (vorm instanceof Cbsvorm cbs) {
      haal(Deel.GEBIEDEN, cbs.gebieden(tabel).bij(adres));
    }
    rijen = 0;
    haal(Deel.CIJFERS, vorm.cijfers(tabel, bron.inhoud().jaar()).bij(adres));
    if (rijen == 0) {
      throw new OngeldigBestand(
          Fout.BRON_ZONDER_RIJEN, bron.inhoud().tabel(), bron.inhoud().jaar().toString());
    }
    if (!tabel.stand().equals(stand())) {
      throw new OngeldigBestand(Fout.BRON_GEWIJZIGD, adres.server());
    }
    return tabel;
  }

  /** What the figures are read from, made of the pages. */
  public Opbrengst opbrengst(Tabelbeschrijving tabel) {
    return leesbaar(
        () ->
            vorm instanceof Cbsvorm cbs
                ? new Opbrengst.Bestanden(aanlevering(cbs, tabel))
                : ((Swing) vorm).cijfers(paginas));
  }

  private Aanlevering aanlevering(Cbsvorm cbs, Tabelbeschrijving tabel) throws IOException {
    Path cijfers = map.resolve("cijfers");
    Path eigenschappen = map.resolve("eigenschappen");
    Path gebieden = map.resolve("gebieden");
    cbs.schrijfCijfers(tabel, paginas, map, cijfers);
    Cijferschrijver.schrijfEigenschappen(tabel, eigenschappen);
    Cijferschrijver.schrijfGebieden(
        cbs.gebiedssleutel(),
        gebieden,
        rij -> paginas.elke(Deel.GEBIEDEN, in -> Paginalezer.lees(in, rij)));
    return Aanlevering.van(
        List.of(
            new Bestand(bron.inhoud().tabel(), cijfers),
            new Bestand("DataProperties", eigenschappen),
            new Bestand("Gebieden", gebieden)),
        Grenzen.STANDAARD,
        tabel.titel());
  }

  /** A file that was made here. */
  private record Bestand(String naam, Path pad) implements Aanlevering.Bron {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(pad);
    }
  }

  private void haal(Deel deel, URI begin) {
    Optional<Paginas.Laatste> eerder = paginas.laatste(deel);
    int nummer = eerder.map(Paginas.Laatste::nummer).orElse(0);
    rijen = eerder.map(Paginas.Laatste::rijen).orElse(0);
    aantalPaginas += nummer;
    URI volgende =
        eerder.isEmpty()
            ? begin
            : eerder.map(Paginas.Laatste::volgende).map(adres::volg).orElse(null);
    Set<URI> gezien = new HashSet<>();
    while (volgende != null) {
      if (!gezien.add(volgende)) {
        throw new OngeldigBestand(Fout.BRON_ANTWOORD, adres.server());
      }
      if (nummer == MEESTE_PAGINAS || rijen > MEESTE_RIJEN) {
        throw new OngeldigBestand(Fout.BRON_TE_GROOT, adres.server(), MEESTE_RIJEN);
      }
      Path pagina = map.resolve("pagina");
      Paginalezer.Uitkomst gelezen =
          haler.haal(volgende, pagina, in -> Paginalezer.lees(in, rij -> {}));
      volgende = gelezen.volgende() == null ? null : adres.volg(gelezen.volgende());
      nummer++;
      paginas.bewaar(deel, nummer, gelezen.volgende(), gelezen.rijen(), ingepakt(pagina));
      aantalPaginas++;
      rijen += gelezen.rijen();
      voortgang.meld(aantalPaginas, rijen, totaal);
    }
  }

  private Path ingepakt(Path pagina) {
    Path doel = map.resolve("pagina.gz");
    try (InputStream in = Haler.open(pagina);
        OutputStream uit = new GZIPOutputStream(Files.newOutputStream(doel), 1 << 16)) {
      in.transferTo(uit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return doel;
  }

  private Bronvorm.Vraag vraag() {
    return new Bronvorm.Vraag() {
      @Override
      public List<Map<String, String>> lijst(Onderdeel deel) {
        List<Map<String, String>> alle = new ArrayList<>();
        Set<URI> gezien = new HashSet<>();
        URI volgende = deel.bij(adres);
        while (volgende != null && gezien.add(volgende)) {
          List<Map<String, String>> pagina = new ArrayList<>();
          String verder =
              haal(
                      volgende,
                      in -> {
                        pagina.clear();
                        return Paginalezer.lees(in, rij -> neem(pagina, rij));
                      })
                  .volgende();
          alle.addAll(pagina);
          volgende = verder == null ? null : adres.volg(verder);
        }
        return alle;
      }

      @Override
      public Map<String, String> een(Onderdeel deel) {
        return haal(deel.bij(adres), Paginalezer::leesEen);
      }

      @Override
      public List<Map<String, String>> begin(Onderdeel deel) {
        List<Map<String, String>> eerste = new ArrayList<>();
        haal(
            deel.bij(adres),
            in -> {
              eerste.clear();
              return Paginalezer.lees(in, rij -> neem(eerste, rij));
            });
        return eerste;
      }

      private <T> T haal(URI waar, Function<InputStream, T> lezer) {
        return haler.haal(waar, map.resolve("beschrijving"), lezer);
      }
    };
  }

  private static void neem(List<Map<String, String>> lijst, Map<String, String> rij) {
    if (lijst.size() >= MEESTE_BESCHRIJVING) {
      throw new Paginalezer.Onleesbaar("more than a description");
    }
    lijst.add(new HashMap<>(rij));
  }

  private interface Werk<T> {
    T doe() throws IOException;
  }

  private <T> T leesbaar(Werk<T> werk) {
    try {
      return werk.doe();
    } catch (Paginalezer.Onleesbaar e) {
      throw new OngeldigBestand(Fout.BRON_ANTWOORD, adres.server());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (var paden = Files.walk(map)) {
      for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(pad);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
