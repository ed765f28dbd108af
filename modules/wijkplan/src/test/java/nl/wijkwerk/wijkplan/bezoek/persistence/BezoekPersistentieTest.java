package nl.wijkwerk.wijkplan.bezoek.persistence;

import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.NU;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.analyse.domain.Wijkanalyse;
import nl.wijkwerk.wijkplan.analyse.persistence.JpaWijkanalyses;
import nl.wijkwerk.wijkplan.bezoek.domain.Bevinding;
import nl.wijkwerk.wijkplan.bezoek.domain.Bevindinginhoud;
import nl.wijkwerk.wijkplan.bezoek.domain.Bezoek;
import nl.wijkwerk.wijkplan.bezoek.domain.Bezoekinhoud;
import nl.wijkwerk.wijkplan.bezoek.domain.Bezoekpunt;
import nl.wijkwerk.wijkplan.bezoek.domain.Gevolg;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture;
import nl.wijkwerk.wijkplan.plan.persistence.JpaWijkplannen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BezoekPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "wijkplan");
  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("wijkplan", DATABASE);

  @Test
  @Bedrijfsregel({"WPL-75", "WPL-76"})
  void bezoekKomtTerugMetWatErGevondenIs() throws SQLException {
    try (Connection c = DATABASE.dataSource().getConnection();
        Statement s = c.createStatement()) {
      s.execute("insert into wijkplan.ambitie values (2, 'Twee')");
    }
    UUID id = UUID.randomUUID();
    UUID[] van = new UUID[2];
    PERSISTENTIE.doeInTransactie(
        em -> {
          Wijkanalyse analyse = new Wijkanalyse("WK014111", "De Riet", NU.toLocalDate(), "W");
          new JpaWijkanalyses(em).voegToe(analyse);
          em.flush();
          Wijkplan plan = WijkplanFixture.concept(analyse.id());
          new JpaWijkplannen(em).voegToe(plan);
          em.flush();
          Planregel regel = WijkplanFixture.regel(plan, WijkplanFixture.doel());
          new JpaWijkplannen(em).voegToe(regel);
          em.flush();
          JpaBezoeken bezoeken = new JpaBezoeken(em);
          List<Bezoekpunt> punten = bezoeken.punten();
          assertThat(punten).hasSizeGreaterThan(3);
          Bezoek bezoek =
              new Bezoek(
                  id, plan, new Bezoekinhoud("Enschede", NU.toLocalDate(), null, null), NU, "W");
          bezoeken.voegToe(bezoek);
          em.flush();
          bezoeken.voegToe(
              new Bevinding(
                  UUID.randomUUID(),
                  bezoek,
                  punten.get(1),
                  new Bevindinginhoud("Loting", "Draagvlak", null, null, null),
                  null,
                  NU));
          bezoeken.voegToe(
              new Bevinding(
                  UUID.randomUUID(),
                  bezoek,
                  punten.get(0),
                  new Bevindinginhoud("Loting", "Draagvlak", Gevolg.AANPASSEN, regel.id(), null),
                  regel,
                  NU));
          van[0] = plan.id();
          van[1] = regel.id();
        });
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaBezoeken bezoeken = new JpaBezoeken(em);
          Pagina<Bezoek> pagina = bezoeken.van(van[0], 1, 10);
          assertThat(pagina.regels()).extracting(Bezoek::id).containsExactly(id);
          assertThat(bezoeken.bevindingen(List.of(id)))
              .extracting(b -> b.inhoud().regel())
              .containsExactly(van[1], null);
        });
  }
}
