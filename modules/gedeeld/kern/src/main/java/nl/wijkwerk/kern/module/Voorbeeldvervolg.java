package nl.wijkwerk.kern.module;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persoon.Voorbeeldgebruiker;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.toegang.Identiteit;

/**
 * What follows once the sample municipality is stored. Each part is marked when it is done, so that
 * what failed or was cut off goes on at the next start, and nothing is done twice.
 */
@ApplicationScoped
public class Voorbeeldvervolg {
  static final String GELADEN = "geladen";
  static final String WACHT = "wacht";

  private static final Logger LOG = Logger.getLogger(Voorbeeldvervolg.class.getName());
  private static final String MISLUKT = "mislukt: ";
  private static final int LANGSTE_FOUT = 500;

  /** With a number for the module it makes a lock of its own, apart from those of one number. */
  private static final int SLOT = 0x5749_4a56;

  /**
   * A part of the sample that is not there yet.
   *
   * @param fout why it failed, or null as long as it waits or is under way
   */
  public record Onderdeel(String module, String naam, String fout) {}

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  private Identiteit identiteit;
  private String module;
  private Iterable<Voorbeeldlader> laders;
  private Function<RuntimeException, Optional<String>> uitleg;

  /** Parts that failed since this start; they wait for the next one. */
  private final Set<String> mislukt = new HashSet<>();

  protected Voorbeeldvervolg() {}

  @Inject
  Voorbeeldvervolg(
      Identiteit identiteit,
      Berichten berichten,
      ModuleBeschrijving module,
      @Any Instance<Voorbeeldlader> laders) {
    this(identiteit, e -> berichten.uitleg(Berichten.NEDERLANDS, e), module.naam(), laders);
  }

  private Voorbeeldvervolg(
      Identiteit identiteit,
      Function<RuntimeException, Optional<String>> uitleg,
      String module,
      Iterable<Voorbeeldlader> laders) {
    this.identiteit = identiteit;
    this.uitleg = uitleg;
    this.module = module;
    this.laders = laders;
  }

  /** As the server makes it at each start. */
  static Voorbeeldvervolg van(DataSource bron, String module, List<Voorbeeldlader> laders) {
    Voorbeeldvervolg vervolg =
        new Voorbeeldvervolg(new Identiteit(), e -> Optional.empty(), module, laders);
    vervolg.bron = bron;
    return vervolg;
  }

  static String sleutel(String module, String naam) {
    return Voorbeeldstart.sleutel(module) + "." + naam;
  }

  /** What of the sample is not there yet, of all modules. */
  public List<Onderdeel> ontbrekend() {
    List<Onderdeel> lijst = new ArrayList<>();
    try (Connection verbinding = bron.getConnection();
        PreparedStatement opdracht =
            verbinding.prepareStatement(
                "select split_part(sleutel, '.', 2), split_part(sleutel, '.', 3), waarde from"
                    + " kern.instelling where sleutel like 'voorbeeld.%.%' and waarde <> ? order by"
                    + " sleutel")) {
      opdracht.setString(1, GELADEN);
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          String waarde = rs.getString(3);
          lijst.add(
              new Onderdeel(
                  rs.getString(1),
                  rs.getString(2),
                  waarde.startsWith(MISLUKT) ? waarde.substring(MISLUKT.length()) : null));
        }
      }
      return lijst;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /**
   * Goes on with what is not done yet, as far as it can.
   *
   * @return whether something still waits, for what it needs or for another server
   */
  @ActivateRequestContext
  @Bedrijfsregel("MON-200")
  boolean ga(Path map) {
    identiteit.meldSysteemAan(Voorbeeldgebruiker.HERKOMST);
    List<Voorbeeldlader> alle =
        Voorbeeldstart.inVolgorde(StreamSupport.stream(laders.spliterator(), false), map);
    try (Connection slot = bron.getConnection()) {
      if (!neemSlot(slot)) {
        return true;
      }
      try {
        Set<String> open = open(slot);
        boolean wacht = false;
        for (Voorbeeldlader lader : alle) {
          String naam = lader.vervolgnaam().orElse(null);
          if (open.contains(naam) && !mislukt.contains(naam)) {
            wacht |= !ga(slot, lader, naam, map);
          }
        }
        return wacht;
      } finally {
        geefSlot(slot);
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private boolean ga(Connection verbinding, Voorbeeldlader lader, String naam, Path map)
      throws SQLException {
    identiteit.meldSysteemAan(Voorbeeldgebruiker.HERKOMST);
    try {
      if (!lader.vervolg(map)) {
        return false;
      }
      zet(verbinding, naam, GELADEN);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Part " + naam + " of the sample failed; the next start goes on", e);
      mislukt.add(naam);
      String fout = uitleg.apply(e).orElseGet(() -> String.valueOf(e.getMessage()));
      zet(verbinding, naam, MISLUKT + fout.substring(0, Math.min(fout.length(), LANGSTE_FOUT)));
    }
    return true;
  }

  /** Names of the parts of this module that are not done. */
  private Set<String> open(Connection verbinding) throws SQLException {
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            "select substr(sleutel, length(?) + 1) from kern.instelling where starts_with(sleutel,"
                + " ?) and waarde <> ?")) {
      opdracht.setString(1, sleutel(module, ""));
      opdracht.setString(2, sleutel(module, ""));
      opdracht.setString(3, GELADEN);
      Set<String> namen = new HashSet<>();
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          namen.add(rs.getString(1));
        }
      }
      return namen;
    }
  }

  private void zet(Connection verbinding, String naam, String waarde) throws SQLException {
    try (PreparedStatement opdracht =
        verbinding.prepareStatement("update kern.instelling set waarde = ? where sleutel = ?")) {
      opdracht.setString(1, waarde);
      opdracht.setString(2, sleutel(module, naam));
      opdracht.executeUpdate();
    }
  }

  private boolean neemSlot(Connection verbinding) throws SQLException {
    try (PreparedStatement opdracht =
        verbinding.prepareStatement("select pg_try_advisory_lock(?, ?)")) {
      opdracht.setInt(1, SLOT);
      opdracht.setInt(2, module.hashCode());
      try (ResultSet rs = opdracht.executeQuery()) {
        rs.next();
        return rs.getBoolean(1);
      }
    }
  }

  private void geefSlot(Connection verbinding) throws SQLException {
    try (PreparedStatement opdracht =
        verbinding.prepareStatement("select pg_advisory_unlock(?, ?)")) {
      opdracht.setInt(1, SLOT);
      opdracht.setInt(2, module.hashCode());
      opdracht.execute();
    }
  }
}
