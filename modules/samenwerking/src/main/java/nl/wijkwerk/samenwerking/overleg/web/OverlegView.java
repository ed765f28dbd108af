package nl.wijkwerk.samenwerking.overleg.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.samenwerking.overleg.application.Agendas;
import nl.wijkwerk.samenwerking.overleg.application.OverlegKaart;
import nl.wijkwerk.samenwerking.overleg.application.OverlegPlannen;
import nl.wijkwerk.samenwerking.overleg.application.Overleginstelling;
import nl.wijkwerk.samenwerking.overleg.domain.Mandaat;
import nl.wijkwerk.samenwerking.overleg.domain.Overleg;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;

/** The form in which a forum is set up: chair, mandate and when it meets. */
@Named("overleg")
@ViewScoped
public class OverlegView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Agendas agendas;
  @Inject private transient OverlegPlannen plannen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private long versie;
  private Botsing botsing;
  private final Overlegvorm vorm = new Overlegvorm();
  private transient OverlegKaart kaart;

  public void laad() {
    if (id != null) {
      kaart = agendas.overleg(id);
      versie = kaart.versie();
      vorm.neem(kaart);
    }
  }

  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (id == null) {
                id = plannen.stelIn(instelling());
              } else {
                plannen.wijzig(id, versie, instelling());
              }
            });
    if (!gelukt) {
      kaart = id == null ? null : agendas.overleg(id);
      botsing = null;
      if (kaart != null && kaart.versie() != versie) {
        versie = kaart.versie();
        botsing = vorm.voegSamen(kaart, wk);
      }
      return null;
    }
    handeling.gelukt("overleg.bewaard");
    return "/index?faces-redirect=true&overleg=" + id;
  }

  private Overleginstelling instelling() {
    return new Overleginstelling(
        vorm.getNaam(),
        vorm.getVoorzitter(),
        vorm.getVerwijstNaar(),
        vorm.isPlannen(),
        vorm.getEerste(),
        getal(vorm.getIedereWeken()),
        begintijd(vorm.getBegintijd()),
        getal(vorm.getDuurMinuten()),
        vorm.getToelichting(),
        vorm.getMandaat(),
        vorm.getMandaatVan());
  }

  /** What a colleague saved meanwhile, or null. */
  public Botsing getBotsing() {
    return botsing;
  }

  private static int getal(Integer waarde) {
    return waarde == null ? 0 : waarde;
  }

  static LocalTime begintijd(String tekst) {
    if (tekst == null || tekst.isBlank()) {
      return null;
    }
    String uren = tekst.strip().replaceFirst("\\s*uur$", "").replace('.', ':');
    try {
      return LocalTime.parse(uren.matches("\\d:.*") ? "0" + uren : uren);
    } catch (DateTimeParseException e) {
      throw new OngeldigeInvoer("begintijd", "samenwerking.tijd", tekst);
    }
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.OVERLEG_PLANNEN, null);
  }

  public List<OverlegKaart.Periode> getMandaten() {
    if (kaart == null && id != null) {
      kaart = agendas.overleg(id);
    }
    return kaart == null ? List.of() : kaart.mandaten();
  }

  public List<Rol> getRollen() {
    return Overleg.voorzitters();
  }

  public Set<Rol> getVerwijzingen() {
    return Overleg.VERWIJZINGEN;
  }

  public Mandaat[] getKeuzeMandaten() {
    return Mandaat.values();
  }

  public Overlegvorm getVorm() {
    return vorm;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
