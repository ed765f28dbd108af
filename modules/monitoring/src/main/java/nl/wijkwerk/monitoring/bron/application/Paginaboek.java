package nl.wijkwerk.monitoring.bron.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wijkwerk.monitoring.bron.domain.Paginas;
import nl.wijkwerk.monitoring.bron.persistence.JdbcBronnen;

/** Keeps the pages of sources, each in a transaction of its own: a fetch that ends loses none. */
@ApplicationScoped
class Paginaboek {

  @Inject private Schrijver schrijver;
  @Inject private JdbcBronnen bronnen;

  Paginas van(UUID bron) {
    Paginas paginas = bronnen.paginas(bron);
    return new Paginas() {
      @Override
      public void begin(String paginastand) {
        schrijver.doe(() -> paginas.begin(paginastand));
      }

      @Override
      public Optional<Laatste> laatste(Deel deel) {
        return paginas.laatste(deel);
      }

      @Override
      public void bewaar(Deel deel, int nummer, String volgende, int rijen, Path inhoud) {
        schrijver.doe(() -> paginas.bewaar(deel, nummer, volgende, rijen, inhoud));
      }

      @Override
      public void elke(Deel deel, Consumer<InputStream> lezer) {
        paginas.elke(deel, lezer);
      }

      @Override
      public void wis() {
        schrijver.doe(paginas::wis);
      }
    };
  }

  @ApplicationScoped
  static class Schrijver {

    @Transactional(TxType.REQUIRES_NEW)
    void doe(Runnable werk) {
      werk.run();
    }
  }
}
