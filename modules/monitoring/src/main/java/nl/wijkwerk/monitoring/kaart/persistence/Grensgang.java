package nl.wijkwerk.monitoring.kaart.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Fase;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.domain.Voortgang;
import nl.wijkwerk.monitoring.kaart.bestand.Vlak;
import nl.wijkwerk.monitoring.kaart.bestand.Vlakkenlezer;
import nl.wijkwerk.monitoring.kaart.domain.Buur;
import nl.wijkwerk.monitoring.kaart.domain.Grens;
import nl.wijkwerk.monitoring.kaart.domain.Grenslevering;
import nl.wijkwerk.monitoring.kaart.domain.Grenstelling;
import nl.wijkwerk.monitoring.kaart.vorm.Grenstekenaar;
import nl.wijkwerk.monitoring.kaart.vorm.Vormgever;

/**
 * Reads one file with borders in over one connection, in the transaction of the caller: what fails
 * half-way leaves nothing.
 */
public final class Grensgang {
  private static final int MELD_PER_VLAKKEN = 50;

  /** What was stored. */
  public record Uitkomst(Grenstelling telling, Map<Gebiedscode.Niveau, Integer> opgeslagen) {
    public int samen() {
      return opgeslagen.values().stream().mapToInt(Integer::intValue).sum();
    }

    int aantal(Gebiedscode.Niveau niveau) {
      return opgeslagen.getOrDefault(niveau, 0);
    }
  }

  private final Connection verbinding;
  private final Grenslevering levering;
  private final Map<String, String> namen;
  private final Voortgang voortgang;
  private final Clock klok;

  /**
   * @param namen names of the areas that there are in the year of the file, by code
   */
  public Grensgang(
      Connection verbinding,
      Grenslevering levering,
      Map<String, String> namen,
      Voortgang voortgang,
      Clock klok) {
    this.verbinding = verbinding;
    this.levering = levering;
    this.namen = Map.copyOf(namen);
    this.voortgang = voortgang;
    this.klok = klok;
  }

  @Bedrijfsregel("MON-101")
  public Uitkomst voerUit(InputStream bestand) throws SQLException, IOException {
    Grenstelling telling = new Grenstelling(levering.kenmerk(), levering.jaar(), namen.keySet());
    NavigableMap<String, List<Grenstekenaar.Deel>> groepen = lees(bestand, telling);
    telling.vereisBruikbaar();
    Map<Gebiedscode.Niveau, Integer> opgeslagen = new EnumMap<>(Gebiedscode.Niveau.class);
    int klaar = 0;
    // Each leaves when it is drawn: drawing makes many times of a shape what it was.
    while (!groepen.isEmpty()) {
      List<Grenstekenaar.Deel> groep = groepen.pollFirstEntry().getValue();
      voortgang.meld(Fase.OPSLAAN, klaar, levering.voorstel().vlakken());
      bewaar(groep);
      klaar += groep.size();
      opgeslagen.merge(groep.get(0).code().niveau(), groep.size(), Integer::sum);
    }
    voortgang.meld(Fase.AFRONDEN, klaar, levering.voorstel().vlakken());
    Grensweigeringenboek.bewaar(verbinding, levering.id(), telling.weigeringen());
    Uitkomst uitkomst = new Uitkomst(telling, opgeslagen);
    maakGereed(uitkomst);
    return uitkomst;
  }

  /** The shapes by municipality and level, which are drawn together. */
  private NavigableMap<String, List<Grenstekenaar.Deel>> lees(
      InputStream bestand, Grenstelling telling) {
    Vormgever vormgever = new Vormgever(levering.voorstel().stelsel());
    Map<String, Grenstekenaar.Deel> delen = new LinkedHashMap<>();
    Vlakkenlezer.lees(
        bestand,
        vlak -> {
          lees(vlak, telling, vormgever, delen);
          if (vlak.nummer() % MELD_PER_VLAKKEN == 0) {
            voortgang.meld(Fase.CONTROLEREN, vlak.nummer(), levering.voorstel().vlakken());
          }
        });
    NavigableMap<String, List<Grenstekenaar.Deel>> groepen = new TreeMap<>();
    delen.values().stream()
        .filter(d -> !telling.isDubbel(d.code().code()))
        .forEach(
            d ->
                groepen
                    .computeIfAbsent(
                        d.code().gemeente().orElseThrow() + d.code().niveau(),
                        g -> new ArrayList<>())
                    .add(d));
    return groepen;
  }

  private void lees(
      Vlak vlak, Grenstelling telling, Vormgever vormgever, Map<String, Grenstekenaar.Deel> delen) {
    Optional<Gebiedscode> code = telling.vlak(vlak.nummer(), vlak.kenmerken());
    if (code.isEmpty()) {
      return;
    }
    Vormgever.Uitkomst vorm = vormgever.maak(vlak);
    String gebied = code.get().code();
    if (vorm.bezwaar() != null) {
      telling.weiger(vlak.nummer(), gebied, vorm.bezwaar());
      return;
    }
    if (vorm.hersteld()) {
      telling.hersteld();
    }
    delen.put(gebied, new Grenstekenaar.Deel(code.get(), namen.get(gebied), vorm.vorm()));
  }

  /** In the place of what was known of this municipality, level and year. */
  private void bewaar(List<Grenstekenaar.Deel> groep) throws SQLException {
    Gebiedscode een = groep.get(0).code();
    String gemeente = een.gemeente().orElseThrow();
    Grenstekenaar.Tekening tekening = Grenstekenaar.teken(levering.jaar(), groep);
    try (PreparedStatement buren =
            verbinding.prepareStatement(
                "delete from monitoring.buurgebied b using monitoring.grens g where g.jaar = ? and"
                    + " g.gemeente_code = ? and g.niveau = ? and b.jaar = g.jaar and b.gebied_code"
                    + " = g.gebied_code");
        PreparedStatement grenzen =
            verbinding.prepareStatement(
                "delete from monitoring.grens where jaar = ? and gemeente_code = ? and niveau ="
                    + " ?")) {
      for (PreparedStatement weg : List.of(buren, grenzen)) {
        weg.setInt(1, levering.jaar());
        weg.setString(2, gemeente);
        weg.setString(3, een.niveau().name());
        weg.executeUpdate();
      }
    }
    voegToe(tekening.grenzen(), een.niveau());
    voegBurenToe(tekening.buren());
  }

  private void voegToe(List<Grens> grenzen, Gebiedscode.Niveau niveau) throws SQLException {
    try (PreparedStatement ps =
        verbinding.prepareStatement(
            "insert into monitoring.grens (jaar, gebied_code, niveau, gemeente_code, naam, pad,"
                + " links, boven, rechts, onder, x, y, levering_id) values (?, ?, ?, ?, ?, ?, ?,"
                + " ?, ?, ?, ?, ?, ?)")) {
      for (Grens grens : grenzen) {
        ps.setInt(1, grens.jaar());
        ps.setString(2, grens.code());
        ps.setString(3, niveau.name());
        ps.setString(4, grens.gemeente());
        ps.setString(5, grens.naam());
        ps.setString(6, grens.pad());
        ps.setInt(7, grens.vak().links());
        ps.setInt(8, grens.vak().boven());
        ps.setInt(9, grens.vak().rechts());
        ps.setInt(10, grens.vak().onder());
        ps.setInt(11, grens.x());
        ps.setInt(12, grens.y());
        ps.setInt(13, levering.id());
        ps.addBatch();
      }
      ps.executeBatch();
    }
  }

  private void voegBurenToe(List<Buur> buren) throws SQLException {
    try (PreparedStatement ps =
        verbinding.prepareStatement(
            "insert into monitoring.buurgebied (jaar, gebied_code, buur_code, meter) values (?, ?,"
                + " ?, ?)")) {
      for (Buur buur : buren) {
        ps.setInt(1, levering.jaar());
        ps.setString(2, buur.code());
        ps.setString(3, buur.buur());
        ps.setInt(4, buur.meter());
        ps.addBatch();
      }
      ps.executeBatch();
    }
  }

  private void maakGereed(Uitkomst uitkomst) throws SQLException {
    Grenstelling telling = uitkomst.telling();
    try (PreparedStatement ps =
            verbinding.prepareStatement(
                "update monitoring.grenslevering set status = 'GEREED', fase = 'KLAAR', gelezen ="
                    + " ?, opgeslagen = ?, geweigerd = ?, overgeslagen = ?, hersteld = ?,"
                    + " gemeenten = ?, wijken = ?, buurten = ?, klaar_op = ? where id = ? and"
                    + " status = 'BEZIG'");
        PreparedStatement weg =
            verbinding.prepareStatement("delete from monitoring.grensstuk where levering_id = ?")) {
      ps.setInt(1, telling.gelezen());
      ps.setInt(2, uitkomst.samen());
      ps.setInt(3, telling.geweigerd());
      ps.setInt(4, telling.overgeslagen());
      ps.setInt(5, telling.aantalHersteld());
      ps.setInt(6, uitkomst.aantal(Gebiedscode.Niveau.GEMEENTE));
      ps.setInt(7, uitkomst.aantal(Gebiedscode.Niveau.WIJK));
      ps.setInt(8, uitkomst.aantal(Gebiedscode.Niveau.BUURT));
      ps.setTimestamp(9, Timestamp.from(klok.instant()));
      ps.setInt(10, levering.id());
      if (ps.executeUpdate() != 1) {
        throw new Voortgang.Geannuleerd();
      }
      weg.setInt(1, levering.id());
      weg.executeUpdate();
    }
  }
}
