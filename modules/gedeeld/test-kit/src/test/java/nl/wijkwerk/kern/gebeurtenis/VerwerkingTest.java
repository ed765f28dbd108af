package nl.wijkwerk.kern.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerwerkingTest {
  /** An event as a module would publish it. */
  @Gebeurtenissoort("nl.wijkwerk.proeven.gedaan")
  public record ProefGedaan(int nummer) {}

  /** An event that nobody here follows. */
  @Gebeurtenissoort("nl.wijkwerk.anders.gedaan")
  public record AndersGedaan(int nummer) {}

  private final Clock klok = Clock.system(Klok.ZONE);
  private Testdatabase database;

  @BeforeEach
  void open() {
    database = Testdatabase.of("kern").open();
  }

  @AfterEach
  void sluit() {
    database.close();
  }

  @Test
  @Bedrijfsregel("KRN-04")
  void gebeurtenissenVanVeleSchrijversStaanInEenRijZonderGaten() throws Exception {
    ExecutorService schrijvers = Executors.newFixedThreadPool(6);
    List<Future<?>> werk = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int nummer = i;
      werk.add(
          schrijvers.submit(
              () ->
                  inTransactie(
                      em -> {
                        meld(em, nummer);
                        if (nummer % 7 == 0) {
                          throw new IllegalStateException("rolled back");
                        }
                        return null;
                      })));
    }
    int mislukt = 0;
    for (Future<?> deel : werk) {
      try {
        deel.get();
      } catch (java.util.concurrent.ExecutionException e) {
        mislukt++;
      }
    }
    schrijvers.shutdown();
    assertThat(mislukt).isEqualTo(9);
    assertThat(getal("select count(*) from kern.gebeurtenis")).isEqualTo(51);
    assertThat(getal("select max(volgnummer) from kern.gebeurtenis")).isEqualTo(51);
  }

  @Test
  @Bedrijfsregel("KRN-05")
  void elkeGebeurtenisWordtEenKeerEnOpVolgordeVerwerkt() throws Exception {
    for (int i = 1; i <= 4; i++) {
      int nummer = i;
      inTransactie(
          em -> {
            meld(em, nummer);
            return null;
          });
    }
    Verzamelaar volger = new Verzamelaar();
    while (stap(volger)) {
      // one at a time
    }
    assertThat(volger.gezien).containsExactly(1, 2, 3, 4);
    assertThat(stap(volger)).isFalse();
    assertThat(volger.gezien).hasSize(4);
  }

  @Test
  @Bedrijfsregel("KRN-05")
  void stopTijdensVerwerkenVerliestNietsEnDoetNietsDubbel() throws Exception {
    inTransactie(
        em -> {
          meld(em, 1);
          return null;
        });
    Verzamelaar volger = new Verzamelaar();
    volger.stuk = true;
    assertThatThrownBy(() -> stap(volger)).hasMessage("stopped half-way");
    assertThat(getal("select coalesce(sum(positie), 0) from kern.verwerking")).isZero();
    volger.stuk = false;
    volger.gezien.clear();
    assertThat(stap(volger)).isTrue();
    assertThat(volger.gezien).containsExactly(1);
  }

  @Test
  void wachtendIsAlleenWatDeVolgerVolgt() throws Exception {
    stap(new Verzamelaar());
    inTransactie(
        em -> {
          meld(em, 1);
          Gebeurtenissen gebeurtenissen = new Gebeurtenissen(klok);
          gebeurtenissen.em = em;
          gebeurtenissen.meld(new Onderwerp("proef", "1"), null, new AndersGedaan(2));
          return null;
        });
    assertThat(
            getal(
                "select count(*) from kern.verwerking v join kern.gebeurtenis g on g.volgnummer >"
                    + " v.positie and g.soort = any (v.soorten)"))
        .isEqualTo(1);
  }

  @Test
  void misluktePogingWachtEnOnthoudtWaarom() throws Exception {
    Verzamelaar volger = new Verzamelaar();
    stap(volger);
    inTransactie(
        em -> {
          verwerkingsstap(em).mislukt(volger.naam(), "no answer");
          return null;
        });
    inTransactie(
        em -> {
          meld(em, 1);
          return null;
        });
    assertThat(stap(volger)).isFalse();
    assertThat(getal("select pogingen from kern.verwerking where laatste_fout = 'no answer'"))
        .isEqualTo(1);
  }

  private static class Verzamelaar implements Gebeurtenisverwerker {
    private final List<Integer> gezien = new ArrayList<>();
    private boolean stuk;

    @Override
    public String naam() {
      return "proef.verzamelaar";
    }

    @Override
    public Set<String> soorten() {
      return Set.of("nl.wijkwerk.proeven.gedaan");
    }

    @Override
    public void verwerk(Gebeurtenis gebeurtenis) {
      gezien.add(gebeurtenis.als(ProefGedaan.class).nummer());
      if (stuk) {
        throw new IllegalStateException("stopped half-way");
      }
    }
  }

  private boolean stap(Gebeurtenisverwerker volger) throws Exception {
    return inTransactie(em -> verwerkingsstap(em).volgende(volger));
  }

  private Verwerkingsstap verwerkingsstap(EntityManager em) {
    Verwerkingsstap stap = new Verwerkingsstap();
    stap.em = em;
    stap.identiteit = new Identiteit();
    stap.klok = klok;
    return stap;
  }

  private void meld(EntityManager em, int nummer) {
    Gebeurtenissen gebeurtenissen = new Gebeurtenissen(klok);
    gebeurtenissen.em = em;
    gebeurtenissen.meld(new Onderwerp("proef", "1"), null, new ProefGedaan(nummer));
  }

  private interface Werk<T> {
    T doe(EntityManager em) throws Exception;
  }

  // The container's transaction, played by a connection: kern asks the entity manager for nothing
  // else.
  private <T> T inTransactie(Werk<T> werk) throws Exception {
    try (Connection verbinding = database.dataSource().getConnection()) {
      verbinding.setAutoCommit(false);
      EntityManager em =
          (EntityManager)
              Proxy.newProxyInstance(
                  getClass().getClassLoader(),
                  new Class<?>[] {EntityManager.class},
                  (p, m, args) -> m.getName().equals("unwrap") ? verbinding : null);
      try {
        T uitkomst = werk.doe(em);
        verbinding.commit();
        return uitkomst;
      } catch (Exception e) {
        verbinding.rollback();
        throw e;
      }
    }
  }

  private long getal(String sql) throws SQLException {
    try (Connection verbinding = database.dataSource().getConnection();
        var rs = verbinding.createStatement().executeQuery(sql)) {
      rs.next();
      return rs.getLong(1);
    }
  }
}
