package nl.wijkwerk.wijkplan.netwerk.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.wijkplan.netwerk.domain.Bron;
import nl.wijkwerk.wijkplan.netwerk.domain.Knoopsoort;
import nl.wijkwerk.wijkplan.netwerk.domain.Netwerksignaal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A network as screens and API show it.
 *
 * @param plan id of the plan that it is of, or null for the municipality
 * @param visie vision of the frame that the goals serve, or null
 * @param knopen goals, fields of work and efforts, each column in the order of the drawing
 * @param hoogstens most links that a node can have before it counts as overloaded
 */
@Schema(requiredProperties = {"knopen", "hoogstens", "mag", "versie"})
public record Netwerkbeeld(
    UUID plan,
    String plantitel,
    String gebied,
    String wijk,
    String visie,
    List<Knoop> knopen,
    int hoogstens,
    boolean mag,
    long versie)
    implements MetVersie {
  public Netwerkbeeld {
    knopen = List.copyOf(knopen);
  }

  /**
   * A goal, field of work or effort.
   *
   * @param nummer of the row of the plan or of the ambitie of the goal; empty when it has none
   * @param pm whether it still has to be filled in with residents
   * @param van id of what was chosen, or null
   * @param vervallen whether what was chosen does not count any more
   * @param buren ids of the nodes that it is linked to
   */
  @Schema(
      name = "Netwerkknoop",
      requiredProperties = {"id", "soort", "tekst", "pm", "bron", "vervallen", "buren", "signalen"})
  public record Knoop(
      UUID id,
      Knoopsoort soort,
      String tekst,
      String nummer,
      boolean pm,
      Bron bron,
      UUID van,
      boolean vervallen,
      List<UUID> buren,
      List<Netwerksignaal> signalen) {
    public Knoop {
      buren = List.copyOf(buren);
      signalen = List.copyOf(signalen);
    }

    /** Its words, with the number in front when it has one. */
    public String naam() {
      return nummer == null || nummer.isEmpty() ? tekst : nummer + " " + tekst;
    }
  }

  public List<Knoop> kolom(Knoopsoort soort) {
    return knopen.stream().filter(k -> k.soort() == soort).toList();
  }

  /** Those with a signal, in the order of the drawing. */
  public List<Knoop> met(Netwerksignaal signaal) {
    return knopen.stream().filter(k -> k.signalen().contains(signaal)).toList();
  }

  /** The nodes that one is linked to, by column. */
  public List<Knoop> burenVan(Knoop knoop) {
    Set<UUID> buren = Set.copyOf(knoop.buren());
    return knopen.stream().filter(k -> buren.contains(k.id())).toList();
  }
}
