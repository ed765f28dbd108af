package nl.wijkwerk.wijkplan.kader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeeldlader;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;

/** Reads the frame, and loads that of the sample municipality. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Kaders implements Voorbeeldlader {
  /** An ambitie as screens and API show it. */
  public record Ambitieregel(int nummer, String tekst) {}

  /** An option of the library as screens and API show it. */
  public record Oplossing(int ambitie, String letter, String tekst) {}

  @PersistenceContext private EntityManager em;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Ambitieregel> ambities() {
    return em.createQuery("select a from Ambitie a order by a.nummer", Ambitie.class)
        .getResultStream()
        .map(a -> new Ambitieregel(a.nummer(), a.tekst()))
        .toList();
  }

  /** Refuses a number that no ambitie of the municipality has. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public void vereisAmbitie(Integer nummer) {
    if (nummer == null) {
      throw new OngeldigeInvoer("ambitie", "wijkplan.ambitie-leeg");
    }
    if (em.find(Ambitie.class, nummer) == null) {
      throw new OngeldigeInvoer("ambitie", "wijkplan.ambitie-onbekend", String.valueOf(nummer));
    }
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Oplossing> oplossingen() {
    return em.createQuery(
            "select o from Oplossingsrichting o order by o.ambitie, o.letter",
            Oplossingsrichting.class)
        .getResultStream()
        .map(o -> new Oplossing(o.ambitie(), o.letter(), o.tekst()))
        .toList();
  }

  @Override
  @Lezen
  public int volgorde() {
    return 10;
  }

  @Override
  @Wijzigen(Bevoegdheid.BEHEER)
  public void laad(Path map) {
    toegang.vereisGemeentebreed(Bevoegdheid.BEHEER);
    JsonObject kader = Voorbeeldbestand.lees(map, "kader.json");
    for (JsonObject a : kader.getJsonArray("ambities").getValuesAs(JsonObject.class)) {
      em.persist(new Ambitie(a.getInt("nummer"), a.getString("tekst")));
    }
    em.flush();
    for (JsonObject o : kader.getJsonArray("oplossingsrichtingen").getValuesAs(JsonObject.class)) {
      em.persist(
          new Oplossingsrichting(o.getInt("ambitie"), o.getString("letter"), o.getString("tekst")));
    }
    spoor.leg(
        "kader.geladen",
        new Onderwerp("kader", "wijkplan"),
        null,
        "Ambities en oplossingsrichtingen van de voorbeeldgemeente ingelezen");
  }
}
