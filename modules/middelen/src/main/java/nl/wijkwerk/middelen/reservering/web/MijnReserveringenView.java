package nl.wijkwerk.middelen.reservering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.middelen.begroting.web.Kenmerk;
import nl.wijkwerk.middelen.reservering.application.Houdersfilter;
import nl.wijkwerk.middelen.reservering.application.Houderspost;
import nl.wijkwerk.middelen.reservering.application.Reserveren;
import nl.wijkwerk.middelen.reservering.application.ReserveringenBekijken;
import nl.wijkwerk.middelen.reservering.application.Reserveringsregel;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Keuze;

/**
 * The portlet of a budget holder: what is reserved on the own posts, and giving it back. Which page
 * is shown and which reservation is asked about are said by buttons, so that nothing is kept
 * between two requests.
 */
@Named
@RequestScoped
public class MijnReserveringenView {
  private static final int PER_PAGINA = 10;
  private static final String BLAD = "blad";
  private static final String BLAD_NU = "blad-nu";
  private static final String KIES = "kies";
  private static final String VRIJGEVEN = "vrijgeven";

  @Inject private ReserveringenBekijken bekijken;
  @Inject private Reserveren reserveren;
  @Inject private Handeling handeling;
  @Inject private Bladeren bladeren;
  @Inject private Berichten berichten;
  @Inject private Taal taal;

  private String post;
  private Houdersfilter.Stand stand = Houdersfilter.Stand.LOPEND;
  private Pagina<Reserveringsregel> regels;
  private List<Houderspost> posten;
  private Reserveringsregel gekozen;
  private boolean gedaan;
  private Long versie;
  private String reden;

  /** When what was sent has been done, so that the list is as it became. */
  public void laad() {
    UUID vanPost = post == null || post.isEmpty() ? null : Kenmerk.lees(post, "post");
    Houdersfilter filter = new Houdersfilter(vanPost, stand);
    regels = bladeren.lees(blad(), n -> bekijken.vanLezer(filter, n, PER_PAGINA));
    if (gedaan && regels.regels().isEmpty()) {
      regels = bekijken.vanLezer(filter, 1, PER_PAGINA);
    }
  }

  // A list that was narrowed begins at its first page; asking about a row or releasing it does not.
  private static String blad() {
    String gevraagd = gestuurd(BLAD);
    return gevraagd == null && gestuurd(KIES) != null ? gestuurd(BLAD_NU) : gevraagd;
  }

  private static String gestuurd(String naam) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(naam);
  }

  public String geefVrij() {
    Reserveringsregel van = getGekozen();
    boolean gelukt = handeling.voerUit(() -> reserveren.geefVrij(van.id(), versie, reden));
    gekozen = null;
    versie = null;
    if (!gelukt) {
      return null;
    }
    gedaan = true;
    return handeling.geluktInPortlet(
        "/portlets/mijn-reserveringen", "portlet.mijn.is-vrijgegeven", van.voor());
  }

  /** The reservation that the dialog asks about, or null. */
  public Reserveringsregel getGekozen() {
    if (gekozen == null && !gedaan && gestuurd(KIES) != null) {
      gekozen = bekijken.reservering(Kenmerk.lees(gestuurd(KIES), "reservering")).regel();
    }
    return gekozen;
  }

  /** Refused or not yet sent: the one that somebody else released is only told. */
  public boolean isVraagt() {
    return getGekozen() != null && (!gekozen.vrijgegeven() || gestuurd(VRIJGEVEN) != null);
  }

  public List<Houderspost> getPosten() {
    if (posten == null) {
      posten = bekijken.postenVanLezer();
    }
    return posten;
  }

  public List<Keuze> getPostopties() {
    return getPosten().stream().map(p -> new Keuze(p.id().toString(), p.naam())).toList();
  }

  public List<Keuze> getStandopties() {
    return Stream.of(Houdersfilter.Stand.values())
        .map(
            s ->
                new Keuze(
                    s.name(), berichten.tekst(taal.getLocale(), "portlet.mijn.stand." + s.name())))
        .toList();
  }

  public Pagina<Reserveringsregel> getRegels() {
    return regels;
  }

  /** What narrows the list, as it stands in an address. */
  public String getFilter() {
    return "post=" + Objects.toString(post, "") + "&stand=" + Objects.toString(stand, "");
  }

  public String getPost() {
    return post;
  }

  public void setPost(String post) {
    this.post = post;
  }

  public Houdersfilter.Stand getStand() {
    return stand;
  }

  public void setStand(Houdersfilter.Stand stand) {
    this.stand = stand;
  }

  public Long getVersie() {
    return versie == null && getGekozen() != null ? (Long) gekozen.versie() : versie;
  }

  public void setVersie(Long versie) {
    this.versie = versie;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }
}
