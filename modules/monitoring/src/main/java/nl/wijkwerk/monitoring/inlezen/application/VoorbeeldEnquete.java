package nl.wijkwerk.monitoring.inlezen.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeelddeel;
import nl.wijkwerk.kern.persoon.Voorbeeldgebruiker;
import nl.wijkwerk.monitoring.indicator.application.Indicatoren;
import nl.wijkwerk.monitoring.indicator.domain.Indicatorinhoud;
import nl.wijkwerk.monitoring.indicator.domain.Maatonderwerp;
import nl.wijkwerk.monitoring.inlezen.bestand.Voorbeeldbron;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;

/**
 * Reads the made up survey of the sample in, the way an administrator does: a file with margins and
 * respondents of which the columns are said, and an indicator that shows it.
 */
@ApplicationScoped
public class VoorbeeldEnquete extends Voorbeelddeel {
  private static final String BESTAND = "enquete.json";

  @Inject private Proeflezen proeflezen;
  @Inject private Voorbeeldwacht wacht;
  @Inject private Indicatoren indicatoren;
  @Inject private Voorbeeldgebruiker gebruiker;

  public VoorbeeldEnquete() {
    super(32, BESTAND, "enquete");
  }

  @Override
  public boolean vervolg(Path map) {
    JsonObject json = Voorbeeldbestand.lees(map, BESTAND);
    gebruiker.doe(
        json.getString("door"),
        () -> {
          Toewijzing keuzes =
              Voorbeeldbestand.als(json.getJsonObject("kolommen"), Toewijzing.class);
          if (maat(json).isEmpty()) {
            leesIn(new Voorbeeldbron(map, json.getString("bestand")), keuzes);
          }
          toon(json.getJsonObject("indicator"), maat(json).orElseThrow().code());
        });
    return true;
  }

  private Optional<Maatonderwerp> maat(JsonObject json) {
    return indicatoren.maten().stream()
        .filter(m -> m.naam().equals(json.getString("maat")))
        .findFirst();
  }

  private void leesIn(Voorbeeldbron bestand, Toewijzing keuzes) {
    UUID id = UUID.randomUUID();
    proeflezen.zetKlaar(id, List.of(bestand), null, null, false);
    wacht.op(
        proeflezen
            .leesIn(
                id,
                proeflezen.bekijk(id).proef().versie(),
                new Proefkeuze(null, null, false, keuzes))
            .id());
  }

  private void toon(JsonObject json, String maat) {
    Indicatorinhoud i = Voorbeeldbestand.als(json, Indicatorinhoud.class);
    if (indicatoren.lijst(true).stream().noneMatch(a -> a.inhoud().naam().equals(i.naam()))) {
      indicatoren.voegToe(
          new Indicatorinhoud(
              i.naam(),
              i.naamEn(),
              i.omschrijving(),
              i.omschrijvingEn(),
              i.thema(),
              i.eenheid(),
              i.eenheidEn(),
              i.richting(),
              i.bron(),
              i.frequentie(),
              i.objectief(),
              i.prestatie(),
              i.meetwijze(),
              maat,
              null,
              List.of(),
              i.factor(),
              null,
              null,
              i.decimalen(),
              i.minimum(),
              i.tolerantie(),
              i.tolerantieRelatief(),
              i.getoond()));
    }
  }
}
