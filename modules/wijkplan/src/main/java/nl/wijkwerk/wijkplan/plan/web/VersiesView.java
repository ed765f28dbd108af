package nl.wijkwerk.wijkplan.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.application.Verschil;
import nl.wijkwerk.wijkplan.plan.application.Versies;
import nl.wijkwerk.wijkplan.plan.domain.Planversie;

/** What changed between two versions of a plan; which two stands in the address. */
@Named("planversies")
@RequestScoped
public class VersiesView {
  private static final String NU = "nu";

  @Inject private Plannen plannen;
  @Inject private Versies versies;
  @Inject private Weergave wk;

  private UUID id;
  private String van;
  private String naar;
  private Plan plan;
  private List<Planversie> lijst = List.of();
  private Verschil verschil;

  /** Compares what the address asks for, or else the last two states of the plan. */
  public void laad() {
    plan = plannen.lees(id);
    lijst = versies.van(id);
    if (lijst.isEmpty()) {
      return;
    }
    int laatste = lijst.get(0).nummer();
    if (leeg(naar)) {
      naar = plan.fase().open() || lijst.size() == 1 ? NU : String.valueOf(laatste);
    }
    if (leeg(van)) {
      van = String.valueOf(NU.equals(naar) ? laatste : Math.max(1, getal(naar) - 1));
    }
    verschil = versies.vergelijk(id, getal(van), NU.equals(naar) ? null : getal(naar));
  }

  private static boolean leeg(String tekst) {
    return tekst == null || tekst.isBlank();
  }

  private static int getal(String tekst) {
    if (!tekst.matches("[1-9]\\d{0,3}")) {
      throw new NietGevonden("versie " + tekst + " van het wijkplan");
    }
    return Integer.parseInt(tekst);
  }

  public Plan getPlan() {
    return plan;
  }

  /** What changed, or null when no version was offered yet. */
  public Verschil getVerschil() {
    return verschil;
  }

  /** What the offerer of the later version said that changed, or null. */
  public String getWijziging() {
    return lijst.stream()
        .filter(v -> String.valueOf(v.nummer()).equals(naar))
        .map(Planversie::toelichting)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  public List<Planversie> getLijst() {
    return lijst;
  }

  public List<Keuze> getVanKeuzen() {
    return lijst.stream()
        .map(
            v ->
                new Keuze(
                    String.valueOf(v.nummer()),
                    wk.zin("versies.versie", v.nummer(), wk.datumKort(v.moment()))))
        .toList();
  }

  public List<Keuze> getNaarKeuzen() {
    List<Keuze> keuzen = new ArrayList<>(getVanKeuzen());
    keuzen.add(0, new Keuze(NU, wk.zin("versies.nu")));
    return keuzen;
  }

  public String getVanWoorden() {
    return woorden(getVanKeuzen(), van);
  }

  public String getNaarWoorden() {
    return woorden(getNaarKeuzen(), naar);
  }

  private static String woorden(List<Keuze> keuzen, String waarde) {
    return keuzen.stream()
        .filter(k -> k.waarde().equals(waarde))
        .map(Keuze::titel)
        .findFirst()
        .orElse(waarde);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getVan() {
    return van;
  }

  public void setVan(String van) {
    this.van = van;
  }

  public String getNaar() {
    return naar;
  }

  public void setNaar(String naar) {
    this.naar = naar;
  }
}
