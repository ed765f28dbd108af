package nl.wijkwerk.samenwerking.overleg.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.samenwerking.overleg.application.Agendablad;
import nl.wijkwerk.samenwerking.overleg.application.Agendas;
import nl.wijkwerk.samenwerking.overleg.application.OverlegKaart;
import nl.wijkwerk.samenwerking.overleg.domain.VergaderingRegel;
import nl.wijkwerk.web.invoer.Bladeren;

/** The first page: the next meeting of a forum, those after it, and those that were. */
@Named("overzicht")
@RequestScoped
public class OverzichtView {
  private static final int KOMEND = 12;
  private static final int PER_PAGINA = 10;

  @Inject private Bladeren bladeren;
  @Inject private Agendas agendas;

  private UUID overleg;
  private String nummer;
  private List<OverlegKaart> overleggen;
  private OverlegKaart kaart;
  private Agendablad volgende;
  private List<VergaderingRegel> komende = List.of();
  private Pagina<VergaderingRegel> voorbije;

  public void laad() {
    overleggen = agendas.overleggen();
    kaart =
        overleg == null ? overleggen.stream().findFirst().orElse(null) : agendas.overleg(overleg);
    if (kaart == null) {
      return;
    }
    volgende = agendas.findEerstvolgende(kaart.id()).orElse(null);
    komende =
        agendas.komende(kaart.id(), null, 1, KOMEND).regels().stream()
            .filter(v -> volgende == null || !v.id().equals(volgende.vergadering().id()))
            .toList();
    voorbije = bladeren.lees(nummer, n -> agendas.voorbije(kaart.id(), null, n, PER_PAGINA));
  }

  public UUID getOverleg() {
    return overleg;
  }

  public void setOverleg(UUID overleg) {
    this.overleg = overleg;
  }

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }

  public List<OverlegKaart> getOverleggen() {
    return overleggen;
  }

  public OverlegKaart getKaart() {
    return kaart;
  }

  public Agendablad getVolgende() {
    return volgende;
  }

  public List<VergaderingRegel> getKomende() {
    return komende;
  }

  public Pagina<VergaderingRegel> getVoorbije() {
    return voorbije;
  }
}
