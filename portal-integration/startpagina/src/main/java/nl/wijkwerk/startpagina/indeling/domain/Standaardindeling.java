package nl.wijkwerk.startpagina.indeling.domain;

import static nl.wijkwerk.kern.module.Portletbreedte.DERDE;
import static nl.wijkwerk.kern.module.Portletbreedte.TWEE_DERDE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.wijkwerk.kern.module.Portletbreedte;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Rol;

/**
 * The page of somebody who arranged none: what their work begins with. Who has several roles gets
 * the first in this order that fits one of them.
 */
public enum Standaardindeling {
  REGIE(
      Set.of(Rol.WIJKREGISSEUR),
      van("wijkplan", "werk", TWEE_DERDE),
      van("communicatie", "plichten", TWEE_DERDE),
      perWijk("middelen", "wat-is-over", TWEE_DERDE),
      van("samenwerking", "agenda", DERDE),
      perWijk("monitoring", "cijfer", DERDE)),
  STURING(
      Set.of(Rol.MANAGER_WIJKSTURING),
      van("wijkplan", "werk", TWEE_DERDE),
      van("communicatie", "plichten", TWEE_DERDE),
      perWijk("middelen", "wat-is-over", TWEE_DERDE),
      van("samenwerking", "agenda", DERDE),
      van("samenwerking", "besluiten", DERDE)),
  GELD(
      Set.of(Rol.BUDGETHOUDER),
      perWijk("middelen", "wat-is-over", TWEE_DERDE),
      van("wijkplan", "werk", TWEE_DERDE),
      van("samenwerking", "agenda", DERDE),
      van("samenwerking", "besluiten", DERDE)),
  RAAD(
      Set.of(Rol.GRIFFIER),
      van("wijkplan", "werk", TWEE_DERDE),
      van("samenwerking", "toezeggingen", TWEE_DERDE),
      van("communicatie", "gepubliceerd", TWEE_DERDE),
      van("samenwerking", "agenda", DERDE),
      van("samenwerking", "besluiten", DERDE)),
  BEWONERS(
      Set.of(Rol.COMMUNICATIEADVISEUR),
      van("communicatie", "plichten", TWEE_DERDE),
      van("communicatie", "gepubliceerd", TWEE_DERDE),
      van("samenwerking", "agenda", DERDE),
      van("samenwerking", "besluiten", DERDE)),
  OPGAVETAFEL(
      Set.of(
          Rol.AMBTELIJK_OPDRACHTGEVER,
          Rol.BESTUURLIJK_OPDRACHTGEVER,
          Rol.PROGRAMMAMANAGER,
          Rol.LIJNMANAGER),
      van("wijkplan", "werk", TWEE_DERDE),
      van("samenwerking", "besluiten", TWEE_DERDE),
      van("samenwerking", "agenda", DERDE),
      van("communicatie", "plichten", DERDE)),
  BESTUUR(
      Set.of(Rol.WIJKWETHOUDER),
      van("wijkplan", "werk", TWEE_DERDE),
      van("samenwerking", "toezeggingen", TWEE_DERDE),
      van("communicatie", "plichten", TWEE_DERDE),
      van("samenwerking", "agenda", DERDE),
      perWijk("wijkplan", "oogopslag", DERDE),
      perWijk("monitoring", "cijfer", DERDE)),
  BEHEER(
      Set.of(Rol.BEHEERDER),
      van("wijkplan", "werk", TWEE_DERDE),
      van("communicatie", "plichten", TWEE_DERDE),
      van("samenwerking", "agenda", DERDE)),
  LEZEN(
      Set.of(Rol.LEZER),
      perWijk("wijkplan", "oogopslag", TWEE_DERDE),
      van("communicatie", "gepubliceerd", TWEE_DERDE),
      van("samenwerking", "besluiten", TWEE_DERDE),
      van("samenwerking", "agenda", DERDE),
      perWijk("monitoring", "cijfer", DERDE)),
  /** Sees by the role alone nothing: the page says so. */
  BUITEN(Set.of(Rol.PARTNER));

  private record Plek(String module, String portlet, Portletbreedte breedte, boolean perWijk) {}

  private final Set<Rol> rollen;
  private final List<Plek> plekken;

  Standaardindeling(Set<Rol> rollen, Plek... plekken) {
    this.rollen = rollen;
    this.plekken = List.of(plekken);
  }

  private static Plek van(String module, String portlet, Portletbreedte breedte) {
    return new Plek(module, portlet, breedte, false);
  }

  private static Plek perWijk(String module, String portlet, Portletbreedte breedte) {
    return new Plek(module, portlet, breedte, true);
  }

  /** The page that belongs to these roles; that of outside when there are none. */
  @Bedrijfsregel("STA-04")
  public static Standaardindeling bij(Collection<Rol> rollen) {
    return Arrays.stream(values())
        .filter(s -> s.rollen.stream().anyMatch(rollen::contains))
        .findFirst()
        .orElse(BUITEN);
  }

  /**
   * @param wijken codes of the wijken that the roles are for; none when they hold everywhere
   */
  public Blokken blokken(List<String> wijken) {
    List<Blok> blokken = new ArrayList<>();
    for (Plek plek : plekken) {
      if (!plek.perWijk()) {
        blokken.add(Blok.van(plek.module(), plek.portlet(), null, plek.breedte()));
      } else {
        for (String wijk : wijken.subList(0, Math.min(4, wijken.size()))) {
          blokken.add(Blok.van(plek.module(), plek.portlet(), wijk, plek.breedte()));
        }
      }
    }
    return Blokken.van(blokken);
  }
}
