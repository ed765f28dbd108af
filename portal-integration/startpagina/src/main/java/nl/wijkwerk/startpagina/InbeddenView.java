package nl.wijkwerk.startpagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebied;

/** Snippets for pages of the intranet, with how they look. */
@Named("inbedden")
@RequestScoped
public class InbeddenView {
  @Inject private Inbedden inbedden;
  private Inbedden.Gegevens gegevens;
  private String wijk;

  /** An area to choose. */
  public record Keuze(String waarde, String titel) {}

  public void laad() {
    gegevens = inbedden.gegevens();
    if (gegevens.wijken().stream().map(Gebied::code).noneMatch(code -> code.equals(wijk))) {
      wijk = gegevens.wijken().stream().map(Gebied::code).findFirst().orElse("");
    }
  }

  public Inbedden.Gegevens getGegevens() {
    return gegevens;
  }

  public List<Keuze> getWijken() {
    return gegevens.wijken().stream().map(g -> new Keuze(g.code(), g.naam())).toList();
  }

  /** This site as the reader addresses it. */
  public String getBasis() {
    ExternalContext adres = FacesContext.getCurrentInstance().getExternalContext();
    int poort = adres.getRequestServerPort();
    boolean gewoon = poort == ("https".equals(adres.getRequestScheme()) ? 443 : 80);
    return adres.getRequestScheme()
        + "://"
        + adres.getRequestServerName()
        + (gewoon ? "" : ":" + poort);
  }

  public String getScript() {
    return """
        <script src="%s%s"
          integrity="%s"
          crossorigin="anonymous" defer></script>"""
        .formatted(getBasis(), gegevens.scriptpad(), gegevens.integriteit());
  }

  /** What the page around it has to allow when it has a content security policy. */
  public String getBeleid() {
    return "script-src %1$s; connect-src %1$s; frame-src %1$s".formatted(getBasis());
  }

  /** The setting of Wijkwerk for an intranet of the same municipality. */
  public String getVoorbeeld() {
    String naam = URI.create(getBasis()).getHost();
    int punt = naam.indexOf('.');
    return "WIJKWERK_FRAME_ANCESTORS='self' https://intranet"
        + (punt < 0 ? ".gemeente.example" : naam.substring(punt));
  }

  public String getWijk() {
    return wijk;
  }

  public void setWijk(String wijk) {
    this.wijk = wijk;
  }
}
