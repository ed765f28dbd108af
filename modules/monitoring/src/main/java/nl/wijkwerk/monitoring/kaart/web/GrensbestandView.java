package nl.wijkwerk.monitoring.kaart.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.monitoring.inlezen.domain.Fase;
import nl.wijkwerk.monitoring.kaart.application.Grenzen;
import nl.wijkwerk.monitoring.kaart.domain.Grenslevering;
import nl.wijkwerk.monitoring.kaart.domain.Grensstatus;
import nl.wijkwerk.monitoring.kaart.domain.Kenmerk;
import nl.wijkwerk.monitoring.kaart.domain.OngeldigGrensbestand;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Keuze;

/** One file with borders: its proposal, its progress, and its report afterwards. */
@Named
@RequestScoped
public class GrensbestandView {
  /** Refusals shown one by one; the API has all that are kept. */
  private static final int WEIGERINGEN = 100;

  /** An area that was refused. */
  public record Weigering(String vlak, String code, String reden) {}

  @Inject private Grenzen grenzen;
  @Inject private Kaarttaal taal;
  @Inject private Handeling handeling;

  private String id;
  private String kenmerk;
  private Integer jaar;
  private Grenslevering gelezen;
  private List<Weigering> weigeringen;

  /** Refuses an address of a file that does not exist, and fills in what is proposed. */
  public void laad() {
    kenmerk = levering().voorstel().voorgesteld().map(Kenmerk::naam).orElse(null);
    jaar = levering().voorstel().voorgesteldJaar().orElse(null);
  }

  private Grenslevering levering() {
    if (gelezen == null) {
      if (id == null) {
        // Parts of the page ask before Faces has set the parameters of a form that was sent.
        id =
            FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
      }
      if (id == null || !id.matches("\\d{1,9}")) {
        throw new NietGevonden("grenslevering " + (id == null ? "" : id));
      }
      gelezen = grenzen.read(Integer.parseInt(id));
    }
    return gelezen;
  }

  /** Shows the whole page anew when the progress finds that it ended. */
  public void ververs() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces.getPartialViewContext().isAjaxRequest() && !isLoopt()) {
      try {
        faces.getExternalContext().redirect("grensbestand?id=" + levering().id());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public String leesIn() {
    if (!handeling.voerUit(() -> grenzen.leesIn(levering().id(), kenmerk, jaar))) {
      gelezen = null;
      return null;
    }
    handeling.gelukt("grenzen.begonnen");
    return "/grensbestand?faces-redirect=true&id=" + id;
  }

  public String stop() {
    boolean voorstel = isVoorstel();
    if (!handeling.voerUit(() -> grenzen.stop(levering().id()))) {
      gelezen = null;
      return null;
    }
    handeling.gelukt(voorstel ? "grenzen.weggegooid" : "grenzen.wordt-gestopt");
    return voorstel ? "/grenzen?faces-redirect=true" : "/grensbestand?faces-redirect=true&id=" + id;
  }

  public Grenslevering getLevering() {
    return levering();
  }

  public boolean isVoorstel() {
    return levering().status() == Grensstatus.VOORSTEL;
  }

  public boolean isLoopt() {
    return levering().status() == Grensstatus.BEZIG;
  }

  public boolean isKlaar() {
    return levering().status() == Grensstatus.GEREED;
  }

  public String getStatus() {
    return taal.tekst(
        isLoopt() && levering().annuleren()
            ? "grenzen.status.STOPT"
            : "grenzen.status." + levering().status());
  }

  public String getSoort() {
    return GrenzenView.soort(levering().status());
  }

  public String getFase() {
    Fase fase = levering().fase();
    String woord = taal.tekst("grenzen.fase." + fase);
    return fase == Fase.CONTROLEREN || fase == Fase.OPSLAAN
        ? taal.tekst(
            "grenzen.fase-van", woord, levering().gelezen(), levering().voorstel().vlakken())
        : woord;
  }

  public String getFout() {
    return levering().fout() == null
        ? null
        : taal.tekst(
            OngeldigGrensbestand.SLEUTEL + levering().fout(), levering().foutWaarden().toArray());
  }

  public String getOndertitel() {
    return taal.tekst(
        "grenzen.ondertitel-bestand",
        taal.opmaak().getal(Math.max(1, levering().bytes() >> 10)),
        levering().voorstel().vlakken(),
        taal.tekst("grenzen.stelsel." + levering().voorstel().stelsel()));
  }

  /** Attributes that may be the code, what is proposed first. */
  public List<Keuze> getKenmerken() {
    String eerste = levering().voorstel().voorgesteld().map(Kenmerk::naam).orElse("");
    return levering().voorstel().kenmerken().stream()
        .sorted(java.util.Comparator.comparing(k -> !k.naam().equals(eerste)))
        .map(
            k ->
                new Keuze(
                    k.naam(),
                    taal.tekst(
                        k.uniek() ? "grenzen.kenmerk" : "grenzen.kenmerk-dubbel",
                        k.naam(),
                        taal.tekst("grenzen.niveau." + k.niveau()),
                        k.codes(),
                        k.verschillend(),
                        k.voorbeeld())))
        .toList();
  }

  public String getOpgeslagen() {
    return taal.opmaak().getal(levering().opgeslagen());
  }

  public String getOpgeslagenUitleg() {
    return taal.tekst(
        "grenzen.opgeslagen-uitleg",
        levering().gemeenten(),
        levering().wijken(),
        levering().buurten());
  }

  public String getGeweigerd() {
    return taal.opmaak().getal(levering().geweigerd());
  }

  public String getGeweigerdUitleg() {
    return levering().geweigerd() == 0 ? null : taal.tekst("grenzen.geweigerd-uitleg");
  }

  public String getOvergeslagen() {
    return taal.opmaak().getal(levering().overgeslagen());
  }

  public String getHersteld() {
    return taal.opmaak().getal(levering().hersteld());
  }

  public List<Weigering> getWeigeringen() {
    if (weigeringen == null) {
      weigeringen =
          grenzen.weigeringen(levering().id()).stream()
              .limit(WEIGERINGEN)
              .map(
                  w ->
                      new Weigering(
                          taal.opmaak().getal(w.vlak()),
                          w.code() == null ? "–" : w.code(),
                          taal.tekst("grensreden." + w.reden())))
              .toList();
    }
    return weigeringen;
  }

  public boolean isMeerWeigeringen() {
    return levering().geweigerd() > WEIGERINGEN;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getKenmerk() {
    return kenmerk;
  }

  public void setKenmerk(String kenmerk) {
    this.kenmerk = kenmerk;
  }

  public Integer getJaar() {
    return jaar;
  }

  public void setJaar(Integer jaar) {
    this.jaar = jaar;
  }
}
