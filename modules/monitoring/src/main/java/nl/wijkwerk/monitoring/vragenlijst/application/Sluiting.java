package nl.wijkwerk.monitoring.vragenlijst.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.monitoring.vragenlijst.domain.Bevolking;
import nl.wijkwerk.monitoring.vragenlijst.domain.Respons;
import nl.wijkwerk.monitoring.vragenlijst.domain.Uitkomstrekening;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijst;
import nl.wijkwerk.monitoring.vragenlijst.persistence.JdbcInzendingen;

/** Closes a questionnaire and counts it in the same transaction, so that nothing comes after it. */
@ApplicationScoped
class Sluiting {
  @Inject private JdbcInzendingen inzendingen;

  /**
   * @return how many handed in
   */
  int sluit(Vragenlijst lijst, OffsetDateTime nu, String door) {
    lijst.sluit(nu, door);
    Map<String, Integer> aantallen = inzendingen.perWijk(lijst.id());
    Map<String, Bevolking> bevolking = inzendingen.bevolking(lijst.inhoud().wijken());
    List<Respons> respons =
        lijst.inhoud().wijken().stream()
            .map(
                wijk -> {
                  Bevolking inwoners = bevolking.get(wijk);
                  return new Respons(
                      wijk,
                      aantallen.getOrDefault(wijk, 0),
                      inwoners == null ? null : inwoners.totaal(),
                      inwoners == null ? null : inwoners.jaar());
                })
            .toList();
    inzendingen.bewaar(
        lijst.id(),
        respons,
        Uitkomstrekening.bereken(lijst.inhoud(), inzendingen.tel(lijst.id()), bevolking));
    return respons.stream().mapToInt(Respons::inzendingen).sum();
  }
}
