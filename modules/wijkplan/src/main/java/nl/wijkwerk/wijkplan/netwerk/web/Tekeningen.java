package nl.wijkwerk.wijkplan.netwerk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.wijkplan.netwerk.application.Netwerkbeeld;
import nl.wijkwerk.wijkplan.netwerk.application.Netwerktekening;

/** Draws a network in the words of a language. */
@ApplicationScoped
public class Tekeningen {
  @Inject private Berichten berichten;

  String svg(
      Netwerkbeeld beeld,
      UUID gekozen,
      Set<UUID> keten,
      Function<UUID, String> adres,
      Locale taal) {
    return new Netwerktekening(
            beeld,
            gekozen,
            keten,
            adres,
            new Netwerktekening.Teksten() {
              @Override
              public String zin(String sleutel) {
                return berichten.tekst(taal, sleutel);
              }

              @Override
              public String zin(String sleutel, Object waarde) {
                return berichten.tekst(taal, sleutel, waarde);
              }
            })
        .svg();
  }
}
