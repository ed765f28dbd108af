package nl.wijkwerk.samenwerking.overleg.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeeldlader;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.samenwerking.overleg.domain.Mandaat;

/** The sample's opgavetafel. */
@ApplicationScoped
class VoorbeeldOpgavetafel implements Voorbeeldlader {
  @Inject private OverlegPlannen plannen;

  @Override
  public int volgorde() {
    return 40;
  }

  @Override
  public Optional<String> magOntbreken() {
    return Optional.of("opgavetafel.json");
  }

  @Override
  public void laad(Path map) {
    neemOver(Voorbeeldbestand.lees(map, "opgavetafel.json"));
  }

  private void neemOver(JsonObject tafel) {
    plannen.stelIn(
        new Overleginstelling(
            tafel.getString("naam"),
            Rol.valueOf(tafel.getString("voorzitterRol")),
            Rol.valueOf(tafel.getString("verwijstNaar")),
            tafel.getBoolean("plannen"),
            LocalDate.parse(tafel.getString("eersteOp")),
            tafel.getInt("iedereWeken"),
            LocalTime.parse(tafel.getString("begintijd")),
            tafel.getInt("duurMinuten"),
            tafel.getString("toelichting"),
            Mandaat.valueOf(tafel.getString("mandaat")),
            LocalDate.parse(tafel.getString("mandaatGeldigVan"))));
  }
}
